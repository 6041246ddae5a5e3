"""Text of a document with its footnote marks, references and starts of passages, as HTML."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from ingest.nouns import CanonicalText, ReadDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """HTML around a stretch of canonical text; an empty stretch puts something in between."""

    start: int
    end: int
    opening: str
    closing: str = ""


def annotations(read: ReadDocument) -> list[Annotation]:
    """All of a document, in order, not overlapping: a mark goes before a reference."""
    first = [*_marks(read.canonical), *_labels(read.canonical), *_passages(read)]
    chosen = sorted(first, key=_place)
    for reference in _references(read):
        at = bisect_left(chosen, _place(reference), key=_place)
        neighbours = chosen[max(at - 1, 0) : at + 1]
        if all(_apart(reference, other) for other in neighbours):
            chosen.insert(at, reference)
    return chosen


def inline(text: str, start: int, end: int, notes: Sequence[Annotation]) -> str:
    """`text[start:end]` with the annotations that begin in it; `notes` are in order."""
    parts, at = [], start
    first = bisect_left(notes, start, key=lambda note: note.start)
    for note in notes[first : bisect_left(notes, end, key=lambda note: note.start)]:
        stop = min(note.end, end)
        inside = escape(text[note.start : stop])
        parts += [escape(text[at : note.start]), note.opening, inside, note.closing]
        at = stop
    return "".join([*parts, escape(text[at:end])])


def _place(note: Annotation) -> tuple[int, int]:
    return note.start, note.end


def _apart(one: Annotation, other: Annotation) -> bool:
    return one.end <= other.start or other.end <= one.start


def _marks(canonical: CanonicalText) -> Iterator[Annotation]:
    for index, note in enumerate(canonical.footnotes):
        for turn, mark in enumerate(note.marks):
            yield Annotation(
                start=mark,
                end=mark + len(note.label),
                opening=f'<sup><a id="cijfer-{index}-{turn}" href="#noot-{index}" '
                f'aria-label="voetnoot {escape(note.label)}">',
                closing="</a></sup>",
            )
    for mark in canonical.unlinked:
        yield Annotation(
            start=mark,
            end=mark + _length(canonical.text, mark),
            opening="<sup>",
            closing=' <span class="reden">geen voetnoot gevonden</span></sup>',
        )


def _length(text: str, mark: int) -> int:
    """How many characters a mark has: digits, or a single other sign."""
    end = mark
    while end < len(text) and text[end].isdigit():
        end += 1
    return max(end - mark, 1)


def _labels(canonical: CanonicalText) -> Iterator[Annotation]:
    starts = [block.start for block in canonical.blocks if block.kind == "note"]
    for index, (start, note) in enumerate(zip(starts, canonical.footnotes, strict=True)):
        yield Annotation(
            start=start,
            end=start + len(note.label),
            opening=f'<b id="noot-{index}">',
            closing="</b>",
        )


def _passages(read: ReadDocument) -> Iterator[Annotation]:
    for number, passage in enumerate(read.passages, 1):
        yield Annotation(
            start=passage.start,
            end=passage.start,
            opening=f'<span class="passage">passage {number}: {passage.evidence}</span> ',
        )


def _references(read: ReadDocument) -> Iterable[Annotation]:
    return (
        Annotation(
            start=reference.start,
            end=reference.end,
            opening=f'<a class="stuk" href="#verwijzing-{number}">',
            closing="</a>",
        )
        for number, reference in enumerate(read.references, 1)
    )
