"""Footnotes of a PDF: small text at the foot of a page that begins with a raised number."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.notes import mark_pattern, star_pattern
from ingest.pdf.order import Element, Line, PlacedTable
from ingest.pdf.scan import Body

SMALLER = 0.94  # of the size of running text; notes are at most this large
LABEL = re.compile(r"^(?P<label>\d{1,3}|\*{1,3})\)?[. ]?\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class PdfNote:
    """A footnote with its lines; the first begins with the label."""

    label: str
    lines: tuple[Line, ...]
    shift: int  # where the text begins in the first line


def parted(elements: Sequence[Element], body: Body) -> tuple[list[Element], list[PdfNote]]:
    """The running text of a document and its footnotes, each in order."""
    pages: dict[int, list[Element]] = {}
    for element in elements:
        pages.setdefault(element.page, []).append(element)
    running: list[Element] = []
    notes: list[PdfNote] = []
    for page in sorted(pages):
        foot = _foot(pages[page], body)
        foot = [*_under_tables(pages[page], foot, body), *foot]
        small = {id(line) for line in foot}
        above = "\n".join(e.text for e in _on_page(pages[page]) if id(e) not in small)
        starts = _starts(foot, notes[-1].label if notes else "", above)
        first = starts[0][0] if starts else len(foot)
        noted = {id(line) for line in foot[first:]}
        if notes and _goes_on(notes[-1], foot[:first]):
            notes[-1] = replace(notes[-1], lines=(*notes[-1].lines, *foot[:first]))
            noted |= {id(line) for line in foot[:first]}
        for number, (at, label, shift) in enumerate(starts, 1):
            end = starts[number][0] if number < len(starts) else len(foot)
            notes.append(PdfNote(label, tuple(foot[at:end]), shift))
        running += [element for element in pages[page] if id(element) not in noted]
    return running, notes


def _foot(elements: Sequence[Element], body: Body) -> list[Line]:
    """The small lines at the end of each column, in reading order."""
    foot: list[Line] = []
    tail: list[Line] = []
    height = float("inf")
    for element in elements:
        top = element.table.box.y1 if isinstance(element, PlacedTable) else element.y
        if top > height:
            foot += tail
            tail = []
        height = top
        if isinstance(element, Line) and element.frame is None and _is_small(element, body):
            tail.append(element)
        else:
            tail = []
    return foot + tail


def _under_tables(elements: Sequence[Element], foot: Sequence[Line], body: Body) -> list[Line]:
    """The notes right below a table, but for those in the `foot` of the page."""
    found: list[Line] = []
    at_table = False
    noted = {id(line) for line in foot}
    for element in elements:
        if isinstance(element, PlacedTable):
            at_table = True
        elif at_table and _is_small(element, body) and id(element) not in noted:
            raised = bool(element.marks) and element.marks[0][0] == 0
            if raised or (found and found[-1].y > element.y):
                found.append(element)
            else:
                at_table = False
        else:
            at_table = False
    return found


def _is_small(line: Line, body: Body) -> bool:
    return line.size <= SMALLER * body.size


def _on_page(elements: Sequence[Element]) -> list[Line]:
    return [element for element in elements if isinstance(element, Line)]


def _starts(foot: Sequence[Line], last: str, above: str) -> list[tuple[int, str, int]]:
    """(line number, label, where the text begins) of each note in the foot of a page.

    A raised number at the start of a line begins a note. Where a label is not raised, it must
    follow on the one before it, which for the first note of a page is `last`, or its mark
    must stand in the text `above`: some fonts have small figures of their own.
    """
    found: list[tuple[int, str, int]] = []
    for index, line in enumerate(foot):
        match = LABEL.match(line.text)
        if not match:
            continue
        label = match["label"]
        raised = bool(line.marks) and line.marks[0] == (0, label)
        follows = last.isdigit() and label.isdigit() and int(label) == int(last) + 1
        marked = not found and label.isdigit() and mark_pattern(label).search(above)
        marked = marked or (label[0] == "*" and star_pattern(label).search(above))
        if raised or follows or marked:
            found.append((index, label, match.end()))
            last = label
    return found


def _goes_on(note: PdfNote, lines: Sequence[Line]) -> bool:
    """True if the lines at the foot of a page go on with the note of the page before."""
    last = note.lines[-1]
    return bool(lines) and lines[0].page == last.page + 1 and abs(lines[0].size - last.size) < 0.5
