"""A document laid out in the pages of its file again, to be held beside that file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.nouns import Block, Findings, Page, ReadDocument, Removed

LEADERS = re.compile(r"(?:[.…_]\s?){4,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """As much of a block as stands on one page."""

    index: int  # of the block
    block: Block
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What stands on one page."""

    number: int | None  # PDF page, 1-based; None for a format without pages
    label: str | None  # the page number as printed
    body: tuple[Piece | Removed, ...]  # running text, and the lines that left it
    notes: tuple[Piece, ...]
    remark: str  # Dutch; what is special about the page, else ""


def sheets(read: ReadDocument) -> list[Sheet]:
    """The pages in order, also those of which nothing was read."""
    canonical = read.canonical
    if not read.findings.pages:
        whole = Page(start=0, end=len(canonical.text), number=0, label=None)
        return [_sheet(read, None, [whole], read.removed)]
    return [
        _sheet(
            read,
            number,
            [page for page in canonical.pages if page.number == number],
            tuple(line for line in read.removed if line.page == number),
        )
        for number in range(1, read.findings.pages + 1)
    ]


def _sheet(
    read: ReadDocument, number: int | None, stretches: list[Page], removed: tuple[Removed, ...]
) -> Sheet:
    pieces = [piece for stretch in stretches for piece in _pieces(read, stretch)]
    running = [piece for piece in pieces if piece.block.kind != "note"]
    body: list[Piece | Removed] = []
    left = list(removed)
    for piece in running:
        while left and left[0].before <= piece.index:
            body.append(left.pop(0))
        body.append(piece)
    return Sheet(
        number=number,
        label=stretches[0].label if stretches else None,
        body=(*body, *left),
        notes=tuple(piece for piece in pieces if piece.block.kind == "note"),
        remark=_remark(read.findings, number),
    )


def _remark(found: Findings, number: int | None) -> str:
    if number in found.pages_without_text:
        return "Op deze pagina is geen tekst gevonden; waarschijnlijk is zij een scan."
    if number in found.garbled_pages:
        return "De tekst van deze pagina is onleesbaar vastgelegd en daarom weggelaten."
    if number in found.recognised_pages:
        return "De tekst van deze pagina komt uit tekstherkenning (OCR)."
    return ""


def _pieces(read: ReadDocument, stretch: Page) -> Iterator[Piece]:
    for index, block in enumerate(read.canonical.blocks):
        start, end = max(block.start, stretch.start), min(block.end, stretch.end)
        if start < end:
            yield Piece(index=index, block=block, start=start, end=end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A heading in the outline."""

    index: int  # of its block
    depth: int  # 1 is the highest; headings in a frame are below the one the frame stands under
    title: str
    place: str  # its page, as `page_name` has it


def outline(read: ReadDocument) -> list[Entry]:
    """All headings in order."""
    canonical = read.canonical
    depths = {section.start: len(section.path) for section in canonical.sections}
    return [
        Entry(
            index=index,
            depth=depths[block.start],
            title=canonical.text[block.start : block.end],
            place=page_name(page_at(read, block.start)),
        )
        for index, block in enumerate(canonical.blocks)
        if block.kind == "heading"
    ]


def without_leaders(text: str) -> str:
    """'Het plan . . . . . . 2' -> 'Het plan … 2', as lines of a table of contents have it."""
    return LEADERS.sub("… ", " ".join(text.split()))


def page_at(read: ReadDocument, at: int) -> Page | None:
    """The page on which the character at `at` stands."""
    return next((page for page in read.canonical.pages if page.start <= at < page.end), None)


def page_name(page: Page | None) -> str:
    """'p. 3', or 'p. 3 (gedrukt 1)'; empty without a page."""
    if page is None:
        return ""
    other = page.label is not None and page.label != str(page.number)
    return f"p. {page.number}" + (f" (gedrukt {page.label})" if other else "")
