"""Shortens a statement by leaving out, never by rewording; "(...)" shows where.

1. Marks of footnotes go: the notes stand with the citation.  2. A remark in brackets goes that
has no figure, no name and nothing of the question.  3. A long list item ends after a clause.
To leave out the last clauses of long sentences too cost facts and won nothing (docs/answers.md).
"""

import re
from collections.abc import Collection

from app.extract.asked import A_NAME, FIGURE
from app.extract.pool import Candidate, terms_of
from ingest.canonical import NOTES_HEADING

OMITTED = "(...)"
ITEM = 160  # characters of a list item that are shown
LEAST = 40  # characters that are left of one that is cut
BRACKETS = re.compile(r"\((?P<inside>[^()]{30,})\)")
LABEL = re.compile(r"^\d{1,3} (?=\S)")
# Where a list item may be cut.
CLAUSE = re.compile(r"[.;:](?=\s)|,(?=\s(?:waar|zodat|omdat|doordat|die|dat|en)\w*\b)")


def shown(candidate: Candidate, question: Collection[int], *, item: bool = False) -> str:
    """The words of a candidate as an answer has them; `question` are the terms asked for."""
    whole = _without_marks(candidate)
    text = BRACKETS.sub(lambda match: _brief(match, question), whole)
    if re.search(r"\w", text) is None:  # all of it stands in brackets
        text = whole
    return _cut(text, ITEM) if item and len(text) > ITEM else text


def _brief(match: re.Match[str], question: Collection[int]) -> str:
    return match[0] if _matters(match["inside"], question) else OMITTED


def _matters(text: str, question: Collection[int]) -> bool:
    """Whether a stretch has a figure, a name or a word of the question."""
    return (
        FIGURE.search(text) is not None
        or A_NAME.search(text) is not None
        or not terms_of(text).isdisjoint(question)
    )


def _without_marks(candidate: Candidate) -> str:
    """The sentence without the marks of its footnotes, and without a space before a full stop."""
    passage = candidate.hit.passage
    text = passage.text
    marks = sorted(
        (mark - passage.start, mark - passage.start + len(note.label))
        for note in passage.footnotes
        for mark in note.marks
        if candidate.start <= mark < candidate.end
    )
    start, end = candidate.start - passage.start, candidate.end - passage.start
    kept, at = "", start
    for first, last in marks:
        between = text[at:first]
        if at == start or between.strip(" ,"):  # of "8,9" the comma goes with its marks
            kept = _joined(kept, between)
        at = max(at, last)
    shortened = _joined(kept, text[at:end]).strip()
    # A note begins with its label, and on a line of its own.
    is_note = passage.section[-1:] == (NOTES_HEADING,) and text[start - 1 : start] in ("", "\n")
    return LABEL.sub("", shortened) if is_note else shortened


def _joined(before: str, after: str) -> str:
    """What stood around a mark, with at most one space between."""
    return (before.rstrip() if after[:1] in " .,;:!?)" else before) + after


def _cut(text: str, longest: int) -> str:
    """A long item up to the end of a clause, or of a word if it has none; else whole."""
    cuts = [match.start() for match in CLAUSE.finditer(text, LEAST, longest)]
    end = cuts[-1] if cuts else text.rfind(" ", LEAST, longest)
    if end < 0:
        return text
    return f"{text[:end].rstrip()} {OMITTED}"
