"""Footnotes: which lines are notes, and where their marks stand in the running text."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.headings import ends_sentence
from ingest.lines import Line, full_width

# "1 W. van de Grift" and "1Kennisnet" begin a note, "1F is het niveau" does not.
NOTE_START = re.compile(r"^(?P<n>\d{1,3})(?: |(?![A-Z]\b))(?=[A-ZÀ-Ý‘“«(]|https?:|www\.)")


LONE_LABEL = re.compile(r"^\d{1,3}$")
# A letter or a sign; a full stop or comma only if it stands in no number ("15,5", "2.1"), but
# may follow on a year.
BEFORE_MARK = r"(?<=[^\W\d_])|(?<=[;:?!)”’»%])|(?<=[^\d][.,])|(?<=\d{4}[.,])"


def mark_pattern(label: str) -> re.Pattern[str]:
    """How the mark of a note looks in extracted text: its number glued to a word or stop."""
    return re.compile(rf"(?:{BEFORE_MARK}){label}(?![\d%]|[.,]\d|[^\W\d_])")


def star_pattern(label: str) -> re.Pattern[str]:
    """How the mark "*" or "**" looks: right behind a word or a number."""
    return re.compile(rf"(?<=[\w%.,)]){re.escape(label)}(?![*\w])")


def with_labels_joined(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the label of a note that stands on a line of its own before its text.

    Extraction sets the text of such a note off with a space.
    """
    joined: list[Line] = []
    for line in lines:
        label = joined[-1] if joined else None
        if label and LONE_LABEL.match(label.text) and line.indented and line.text[0].isupper():
            joined[-1] = replace(label, text=f"{label.text} {line.text}")
        else:
            joined.append(line)
    return joined


def with_marks_in_place(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the mark of a note that stands on a line of its own behind the next line.

    A raised number at the end of a line stands higher than the line, and is extracted first.
    """
    labels = {match["n"] for line in lines if (match := NOTE_START.match(line.text))}
    placed: list[Line] = []
    mark: Line | None = None
    for index, line in enumerate(lines):
        before = lines[index - 1].text if index else ""
        if line.text in labels and before and not ends_sentence(before):
            mark = line
        elif mark is not None and ends_sentence(line.text):
            placed.append(replace(line, text=line.text + mark.text, gap=mark.gap))
            mark = None
        else:
            placed += [mark, line] if mark is not None else [line]
            mark = None
    return placed + ([mark] if mark is not None else [])


def note_lines(lines: Sequence[Line]) -> dict[int, str]:
    """Line number -> label of the footnote it belongs to.

    A note starts with its number and a capital. Its number follows on the note before it,
    and its mark stands in the text above; right under another note, or where it reads as
    one, it needs no mark. It runs on to the next note, a blank line after a finished
    sentence, or the end of its page.
    """
    found: dict[int, str] = {}
    width = full_width(lines)
    last, last_page, searched = 0, 0, 0
    current: str | None = None
    for index, line in enumerate(lines):
        if last_page != line.page and current is None and _starts_anew(lines, index):
            last = 0
        match = NOTE_START.match(line.text)
        number = int(match["n"]) if match else 0
        next_one = last > 0 and number == last + 1
        reads_as_note = line.gap > 0 and (len(line.text) > 0.6 * width or line.text[-1] == ".")
        if match and (
            (next_one and (current is not None or reads_as_note))
            or (_can_follow(number, last) and _marked(lines, searched, index, match["n"]))
        ):
            current, last, last_page = match["n"], number, line.page
        elif current is not None and _note_ends(lines[index - 1], line):
            current, searched = None, index
        if current is not None:
            found[index] = current
    return found


def opens_note(line: Line, label: str) -> bool:
    """True for the first line of the note `label`."""
    match = NOTE_START.match(line.text)
    return match is not None and match["n"] == label


def _starts_anew(lines: Sequence[Line], index: int) -> bool:
    """Some files number the notes of each page from 1."""
    match = NOTE_START.match(lines[index].text)
    if not match or match["n"] != "1":
        return False
    page = lines[index].page
    start = next(i for i, line in enumerate(lines) if line.page == page)
    return _marked(lines, start, index, "1")


def _can_follow(number: int, last: int) -> bool:
    return last < number <= last + 3 if last else True


def _marked(lines: Sequence[Line], start: int, end: int, label: str) -> bool:
    pattern = mark_pattern(label)
    return any(pattern.search(line.text) for line in lines[max(0, start - 5) : end])


def _note_ends(previous: Line, line: Line) -> bool:
    if line.page != previous.page or line.indented:
        return True
    return line.gap > 1 or (line.gap == 1 and ends_sentence(previous.text))
