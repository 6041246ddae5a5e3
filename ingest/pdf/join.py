"""Blocks of a PDF become draft blocks: lines are joined, marks linked, rows written out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.headings import ends_sentence
from ingest.hyphens import HyphenJoiner
from ingest.lines import SOFT_HYPHEN
from ingest.notes import mark_pattern, star_pattern
from ingest.nouns import DraftBlock, Mark
from ingest.pdf.blocks import PdfBlock
from ingest.pdf.notes import PdfNote
from ingest.pdf.order import Line, PlacedTable
from ingest.table_rows import split_header, table_texts

SHORT_CELL = 20  # characters; a longer cell may go on over a page turn

Labels = list[tuple[int, str]]  # (offset, label)
Place = tuple[int, float]  # page index and height on it


@dataclass(slots=True)
class _Rows:
    """A table that may run over several pages: its rows, each with its page."""

    rows: list[tuple[str, ...]]
    pages: list[int]
    header: int  # rows of it, where merged cells tell; else 0
    emphasised: bool
    labels: list[tuple[int, str]]  # (page, label) of the marks in its cells
    boxed: bool
    top: float  # height on its first page


class NoteLinks:
    """Finds the note of a mark: on its page, else on the next, else the only one of its label."""

    def __init__(self, notes: Sequence[PdfNote], blocks: Sequence[PdfBlock]) -> None:
        """`notes` in the order of the document; `blocks` hold the marks."""
        marks = [label for block in blocks for line in block.lines for _, label in line.marks]
        self._marked = Counter(marks)
        self._places = [(note.label, note.lines[0].page) for note in notes]

    def mark(self, at: int, label: str, page: int) -> Mark | None:
        """The mark at `at`; None if no note has its label and it may be something else."""
        same = [(n, p) for n, (other, p) in enumerate(self._places) if other == label]
        for wanted in (page, page + 1, page - 1):
            for number, where in same:
                if where == wanted:
                    return Mark(at=at, note=number)
        if len(same) == 1 and self._marked[label] == 1:
            return Mark(at=at, note=same[0][0])
        return Mark(at=at, note=None) if label.isdigit() and not same else None


def draft_blocks(
    blocks: Sequence[PdfBlock], notes: Sequence[PdfNote]
) -> tuple[list[DraftBlock], list[Place]]:
    """The running text and after it the notes; and the place of each block of running text."""
    lines = [line for block in blocks for line in block.lines]
    lines += [line for note in notes for line in note.lines]
    joiner = HyphenJoiner([line.text for line in lines])
    links = NoteLinks(notes, blocks)
    drafts: list[DraftBlock] = []
    places: list[Place] = []
    for number, group in enumerate(_tables_joined(blocks)):
        if isinstance(group, _Rows):
            rows = _row_blocks(group, number, links)
            drafts += rows
            places += [(row.turns[0][1], group.top) for row in rows]
        else:
            places.append((group.lines[0].page, group.lines[0].y))
            text, labels, turns = _joined(group.lines, joiner)
            drafts.append(
                DraftBlock(
                    kind=group.kind,
                    text=text,
                    level=group.level,
                    marks=_marks(labels, turns, links, text),
                    turns=tuple(turns),
                    boxed=group.lines[0].frame is not None,
                )
            )
    drafts = _with_glued_marks(drafts, notes)
    return [*drafts, *(_note_block(note, joiner) for note in notes)], places


def _with_glued_marks(drafts: Sequence[DraftBlock], notes: Sequence[PdfNote]) -> list[DraftBlock]:
    """The blocks with marks that are not raised but glued to a word on the page of their note."""
    found: dict[int, list[Mark]] = {}
    linked = {mark.note for draft in drafts for mark in draft.marks}
    by_page: dict[int, list[int]] = {}
    for index, draft in enumerate(drafts):
        for _, page in draft.turns:
            by_page.setdefault(page, []).append(index)
    at = (0, 0)
    for number, note in enumerate(notes):
        if number in linked:
            continue
        pattern = mark_pattern if note.label.isdigit() else star_pattern
        page = note.lines[0].page
        for index in [i for p in (page - 1, page) for i in by_page.get(p, []) if i >= at[0]]:
            start = at[1] if index == at[0] else 0
            match = pattern(note.label).search(drafts[index].text, start)
            if match and _page_at(drafts[index], match.start()) == page:
                found.setdefault(index, []).append(Mark(at=match.start(), note=number))
                at = (index, match.end())
                break
    return [
        replace(draft, marks=tuple(sorted([*draft.marks, *found.get(i, [])], key=lambda m: m.at)))
        for i, draft in enumerate(drafts)
    ]


def _page_at(draft: DraftBlock, offset: int) -> int:
    return next(page for start, page in reversed(draft.turns) if start <= offset)


def _marks(
    labels: Labels, turns: Sequence[tuple[int, int]], links: NoteLinks, text: str
) -> tuple[Mark, ...]:
    found = []
    for at, label in labels:
        page = next(page for start, page in reversed(turns) if start <= at)
        mark = links.mark(at, label, page)
        # 10 to the power of 6 is no mark, unless there is a note for it.
        if mark is not None and (mark.note is not None or not text[:at].rstrip()[-1:].isdigit()):
            found.append(mark)
    return tuple(found)


def _joined(
    lines: Sequence[Line], joiner: HyphenJoiner
) -> tuple[str, Labels, list[tuple[int, int]]]:
    """Text, (offset, label) of the marks, (offset, page index) of the page turns."""
    text = ""
    labels: Labels = []
    turns: list[tuple[int, int]] = []
    for line in lines:
        if text:
            text, between = joiner.glue(text, line.text)
            text += between
        if not turns or turns[-1][1] != line.page:
            turns.append((len(text), line.page))
        labels += [(len(text) + at, label) for at, label in line.marks]
        text += line.text
    return text.removesuffix(SOFT_HYPHEN), labels, turns


def _note_block(note: PdfNote, joiner: HyphenJoiner) -> DraftBlock:
    text, _, turns = _joined(note.lines, joiner)
    return DraftBlock(
        kind="note",
        text=text[note.shift :],
        label=note.label,
        turns=tuple((max(0, at - note.shift), page) for at, page in turns),
    )


def _tables_joined(blocks: Iterable[PdfBlock]) -> Iterator[PdfBlock | _Rows]:
    """The blocks, with tables that run on over a page turn as one."""
    open_table: _Rows | None = None
    for block in blocks:
        if block.table is None:
            if open_table is not None:
                yield open_table
            open_table = None
            yield block
        elif open_table is not None and _continues(open_table, block.table):
            _append(open_table, block.table)
        else:
            if open_table is not None:
                yield open_table
            open_table = _rows(block.table)
    if open_table is not None:
        yield open_table


def _rows(placed: PlacedTable) -> _Rows:
    table = placed.table
    return _Rows(
        rows=list(table.rows),
        pages=[placed.page] * len(table.rows),
        header=table.header,
        emphasised=table.emphasised,
        labels=[(placed.page, label) for label in table.marks],
        boxed=placed.frame is not None,
        top=table.box.y1,
    )


def _continues(above: _Rows, placed: PlacedTable) -> bool:
    same_width = len(placed.table.rows[0]) == len(above.rows[0])
    return placed.page == above.pages[-1] + 1 and same_width


def _append(above: _Rows, placed: PlacedTable) -> None:
    rows = list(placed.table.rows)
    if rows[0] == above.rows[0]:
        repeated = [a == b for a, b in zip(rows, above.rows[: above.header or 1], strict=False)]
        rows = rows[sum(repeated) :]
    if not rows:
        return
    pairs = list(zip(above.rows[-1], rows[0], strict=True))
    # Under a repeated header the first cell tells, else any cell that goes on.
    telling = pairs if len(rows) == len(placed.table.rows) else pairs[:1]
    cut = not rows[0][0] or any(
        b[:1].islower() and len(a) > SHORT_CELL and not ends_sentence(a) for a, b in telling
    )
    if cut:
        # A row that the page turn cut in two.
        above.rows[-1] = tuple(
            f"{a} {b}".strip() for a, b in zip(above.rows[-1], rows[0], strict=True)
        )
        rows = rows[1:]
    above.rows += rows
    above.pages += [placed.page] * len(rows)
    above.labels += [(placed.page, label) for label in placed.table.marks]


def _row_blocks(table: _Rows, number: int, links: NoteLinks) -> list[DraftBlock]:
    _, body = split_header(table.rows, marked=table.header or None, emphasised=table.emphasised)
    pages = table.pages[len(table.rows) - len(body) :]
    texts = table_texts(table.rows, marked=table.header or None, emphasised=table.emphasised)
    filled = [page for row, page in zip(body, pages, strict=True) if any(row)]
    # A header over an empty column is given as a row of its own, before the others.
    pages = [*filled[:1] * (len(texts) - len(filled)), *filled][: len(texts)]
    drafts = []
    labels = list(table.labels)
    for text, page in zip(texts, pages, strict=True):
        marks = []
        for place in list(labels):
            match = mark_pattern(place[1]).search(text) if place[1].isdigit() else None
            mark = links.mark(match.start(), place[1], place[0]) if match else None
            if mark is not None and mark.note is not None:
                marks.append(mark)
                labels.remove(place)
        drafts.append(
            DraftBlock(
                kind="row",
                text=text,
                marks=tuple(sorted(marks, key=lambda m: m.at)),
                turns=((0, page),),
                boxed=table.boxed,
                table=number,
            )
        )
    return drafts
