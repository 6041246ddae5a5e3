"""The pages of a document as HTML: what was kept, what was removed, and the footnotes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from app.inline_html import Annotation, annotations, inline
from app.sheets import Piece, Sheet, outline, without_leaders
from ingest.nouns import Footnote, ReadDocument, Removed

DEEPEST = 6  # HTML has no deeper heading
MANY = 12  # lines; more are shown when asked for
# Kind of block -> the element around a row of them, and that of one.
GROUPED = {
    "item": ('<ul class="lijst">', "</ul>", "li"),
    "row": ('<ul class="tabel" aria-label="rijen van een tabel">', "</ul>", "li"),
}
SINGLE = {"quote": "blockquote"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A document with what is put into its text."""

    read: ReadDocument
    notes: Sequence[Annotation]
    depths: Mapping[int, int]  # index of the block of a heading -> its depth


def marked(read: ReadDocument) -> Marked:
    """The document with its annotations."""
    depths = {entry.index: entry.depth for entry in outline(read)}
    return Marked(read=read, notes=annotations(read), depths=depths)


def sheet_html(document: Marked, sheet: Sheet) -> str:
    """One page as a section with a heading."""
    name = "Hele document" if sheet.number is None else f"Pagina {sheet.number}"
    anchor = "tekst" if sheet.number is None else f"pagina-{sheet.number}"
    printed = f' <span class="gedrukt">gedrukt: {escape(sheet.label)}</span>' if sheet.label else ""
    framed = zip(_framed(sheet.body), sheet.body, strict=True)
    body = "".join(
        _frame(_parts(document, [part for _, part in parts]), boxed)
        for boxed, parts in groupby(framed, key=lambda pair: pair[0])
    )
    remark = f'<p class="reden">{escape(sheet.remark)}</p>' if sheet.remark else ""
    return (
        f'<section class="blad" id="{anchor}" aria-labelledby="kop-{anchor}">'
        f'<h3 id="kop-{anchor}">{name}{printed}</h3>{remark}{body}'
        f"{_footnotes(document, sheet.notes)}</section>"
    )


def _framed(parts: Sequence[Piece | Removed]) -> list[bool]:
    """Whether each part stands in a frame; a line that was removed does not break one up."""
    boxed = [part.block.boxed if isinstance(part, Piece) else None for part in parts]
    known = [value for value in boxed if value is not None]
    framed, seen = [], 0
    for value in boxed:
        inside = known[seen - 1 : seen] == known[seen : seen + 1] == [True]
        framed.append(inside if value is None else value)
        seen += value is not None
    return framed


def _frame(body: str, boxed: bool) -> str:
    return f'<div class="kader" role="group" aria-label="kader">{body}</div>' if boxed else body


def _parts(document: Marked, parts: Sequence[Piece | Removed]) -> str:
    """Neighbours of one kind together: the items of a list, the rows of a table, lost lines."""
    shown = []
    for (kind, _), group in groupby(parts, key=_kind):
        if kind == "removed":
            shown.append(_removed([line for line in group if isinstance(line, Removed)]))
            continue
        opening, closing, element = GROUPED.get(kind, ("", "", SINGLE.get(kind, "p")))
        pieces = [_piece(document, p, element) for p in group if isinstance(p, Piece)]
        shown.append(f"{opening}{''.join(pieces)}{closing}")
    return "".join(shown)


def _kind(part: Piece | Removed) -> tuple[str, object]:
    """What must be equal for neighbours to be shown together."""
    if isinstance(part, Removed):
        return "removed", part.reason
    return part.block.kind, part.block.table


def _removed(lines: Sequence[Removed]) -> str:
    reason = f"weggelaten: {escape(lines[0].reason)}"
    text = f"<del>{'<br>'.join(escape(without_leaders(line.text)) for line in lines)}</del>"
    if len(lines) > MANY:
        count = f"{reason} ({len(lines)} regels)"
        return f'<details class="weg"><summary>{count}</summary>{text}</details>'
    return f'<p class="weg"><span class="reden">{reason}</span> {text}</p>'


def _piece(document: Marked, piece: Piece, element: str) -> str:
    block = piece.block
    text = inline(document.read.canonical.text, piece.start, piece.end, document.notes)
    begins = piece.start == block.start
    if block.kind == "heading" and begins:
        # The title of the page is h1, "Tekst" h2, the number of the page h3.
        level = min(document.depths[piece.index] + 3, DEEPEST)
        return f'<h{level} id="kop-{piece.index}">{text}</h{level}>'
    kinds = [block.kind, *([f"diepte-{min(block.level, 3)}"] if block.kind == "item" else [])]
    return f'<{element} class="{" ".join(kinds)}">{text}</{element}>'


def _footnotes(document: Marked, pieces: Sequence[Piece]) -> str:
    if not pieces:
        return ""
    canonical = document.read.canonical
    blocks = [block.start for block in canonical.blocks if block.kind == "note"]
    shown = ""
    for piece in pieces:
        index = blocks.index(piece.block.start)
        text = inline(canonical.text, piece.start, piece.end, document.notes)
        shown += f"<li>{text}&nbsp;{_back(index, canonical.footnotes[index])}</li>"
    return f'<div class="noten"><h4>Voetnoten</h4><ul>{shown}</ul></div>'


def _back(index: int, note: Footnote) -> str:
    """Links to where the marks of a note stand."""
    if not note.marks:
        return '<span class="reden">geen cijfer in de tekst gevonden</span>'
    return " ".join(
        f'<a href="#cijfer-{index}-{turn}" aria-label="terug naar voetnootcijfer '
        f'{escape(note.label)}">↑</a>'
        for turn in range(len(note.marks))
    )
