"""The numbers, dates and names of a text, each with its cell: the words that it goes with.

"Van 24 procent in 2017 naar 18 procent in 2022" has two cells for percentages: "Van 24 procent in
2017" and "naar 18 procent in 2022". What stands before a cell in its sentence may be meant there
too ("62 procent van de scholen leest, in het vo 27 procent"), and where the sentence points back
("Dat is ...") the sentence before it too; all but the dates and names that the cell has its own of.
"""

import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.llm.coverage import content_words
from app.llm.dates import dates
from app.llm.folding import folded
from app.llm.names import LINKS, Name, names
from app.llm.numbers import quantities
from ingest.sentences import sentence_spans

CUTS = (
    re.compile(r"[;:.!?]\s"),
    re.compile(r",\s"),
    re.compile(r"\b(?:maar|terwijl|tegen|tegenover|naar|en|of|waarvan)\b"),
    re.compile(r"\b(?:van|met|in|op|bij|voor|per|na|door|aan|om|uit|tot)\b"),
)
POINTS_BACK = re.compile(
    r"\b(?:dat|dit|die|deze|daar\w*|hier\w*|er|zij|hij|ze|ook|waarvan|gaat het|ging het)\b"
)
RANGE = re.compile(r"\s*(?:[-/,]|en|of|t/m|tot|tot en met|,? en)\s*'?")
TOGETHER = re.compile(r"(?:[,\s&(]|\b(?:en|of|de|het)\b)*")  # between names of one row


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A number, date or name (or a row of names) at its place."""

    kind: str  # "date", "name", or "number" and its unit
    keys: tuple[Hashable, ...]  # what it is; of a row of names each of them
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """An item with its words; `near` and `wide` are texts, without the item itself."""

    item: Item
    sentence: int  # which one of the text, from 0
    near: str
    wide: str  # `near`, and what may be meant there too
    whole: str  # its sentence
    ahead: str  # what stands before it in its sentence
    after: str  # what stands after it there


def cells(text: str) -> list[Cell]:
    """The cells of all items of a text, in order."""
    found = items(text)
    spans = sentence_spans(text)
    made = []
    for number, (start, end) in enumerate(spans):
        inside = [item for item in found if start <= item.start and item.end <= end]
        before = text[slice(*spans[number - 1])] if number else ""
        for kind in dict.fromkeys(item.kind for item in inside):
            row = [item for item in inside if item.kind == kind]
            made += _row_of_cells(text, number, (start, end), row, before)
    return sorted(made, key=lambda cell: cell.item.start)


def _row_of_cells(
    text: str, number: int, sentence: tuple[int, int], row: Sequence[Item], before: str
) -> list[Cell]:
    """The cells of the items of one kind in a sentence."""
    start, end = sentence
    parted = [_cut(text, one.end, other.start) for one, other in pairwise(row)]
    places = [one.end if cut is None else cut for one, cut in zip(row, parted, strict=False)]
    cuts = [start, *places, end]
    points_back = POINTS_BACK.search(folded(text[start:end])) is not None
    loose = [one.end for one, cut in zip(row, parted, strict=False) if cut is None]
    made = []
    for item, left, right in zip(row, cuts, cuts[1:], strict=False):
        near = _blanked(text, item)[left:right]
        later = _later(text, item, right, end, loose=right in loose)
        own = max(start, text.rfind(";", start, item.start) + 1)  # nothing is meant across a ';'
        earlier = text[own:left] if left > start else before * points_back
        wide = f"{near}\n{_without_kinds(earlier, near, item.kind)}\n{later}"
        made.append(
            Cell(
                item=item,
                sentence=number,
                near=near,
                wide=wide,
                whole=text[start:end],
                ahead=text[start : item.start],
                after=text[item.end : end],
            )
        )
    return made


def _later(text: str, item: Item, right: int, end: int, *, loose: bool) -> str:
    """What stands after a cell in its sentence and may go with it."""
    # 'na 18 maanden waren zij 4 maanden voor', 'met 51 tegen 24 stemmen'
    alone = item.kind == "number " and not content_words(text[item.end : right])
    return text[right:end] if loose or alone else ""


def _cut(text: str, start: int, end: int) -> int | None:
    """Where between two items the words of the second begin; None if nothing tells."""
    between = folded(text[start:end])
    for cut in CUTS:
        if found := [match.start() for match in cut.finditer(between)]:
            return start + found[-1]
    return None


def _blanked(text: str, item: Item) -> str:
    return text[: item.start] + " " * (item.end - item.start) + text[item.end :]


def _without_kinds(earlier: str, near: str, kind: str) -> str:
    """`earlier` without items of the kinds that `near` has, and of the kind of the cell."""
    kinds = {item.kind for item in items(near)} | {kind}
    for item in items(earlier):
        if item.kind in kinds:
            earlier = _blanked(earlier, item)
    return earlier


def items(text: str) -> list[Item]:
    """The numbers, dates and names of a text, in order."""
    numbers = [
        Item(kind=f"number {q.unit}", keys=(q.code or q.value,), start=q.start, end=q.end)
        for q in quantities(text)
    ]
    days = [
        Item(kind="date", keys=((d.day, d.month, d.year),), start=d.start, end=d.end)
        for d in dates(text)
    ]
    found = [*_in_rows(numbers, text), *_in_rows(days, text), *_names(text)]
    return sorted(found, key=lambda item: (item.start, -item.end))


def _in_rows(found: Sequence[Item], text: str) -> list[Item]:
    """A period ('2024-2026') or row of labels ('groep 3 tot en met 5') as one item."""
    rows: list[Item] = []
    for item in found:
        last = rows[-1] if rows else None
        labels = item.kind in ("date", "number nr") and last is not None and last.kind == item.kind
        if last and labels and RANGE.fullmatch(folded(text[last.end : item.start])):
            rows[-1] = replace(last, keys=(*last.keys, *item.keys), end=item.end)
        else:
            rows.append(item)
    return rows


def _names(text: str) -> list[Item]:
    """The names, each of one or more words, those of a row ('A, B en C') as one item."""
    found: list[Item] = []
    for name in names(text):
        if name.first and not any(character.isupper() for character in name.text[1:]):
            continue
        item = _item(name)
        between = folded(text[found[-1].end : name.start]) if found else "-"
        together = LINKS.issuperset(between.split()) or TOGETHER.fullmatch(between)
        if found and (together or _is_short_for(name, text[found[-1].start : name.start])):
            found[-1] = replace(found[-1], keys=(*found[-1].keys, *item.keys), end=item.end)
        else:
            found.append(item)
    return found


def _is_short_for(name: Name, before: str) -> bool:
    """'WMS' after 'Wet medezeggenschap op scholen (' is the same thing."""
    return before.endswith("(") and name.text.isupper() and before[0] == name.text[0]


def _item(name: Name) -> Item:
    return Item(kind="name", keys=(folded(name.text),), start=name.start, end=name.end)
