"""The heading over statements that belong together: a date, a document, a school."""

import re

from app.extract.pool import Candidate
from ingest.nouns import Form, Passage

LABELLED = ("practice", "compare", "timeline")
LONG_TITLE = 50  # characters
# "Praktijkvoorbeeld 3: Samen lezen"
CASE = re.compile(r"(?:Praktijkvoorbeeld|Casus|Voorbeeld)\s+\d", re.IGNORECASE)


def label_of(candidate: Candidate, form: Form | None) -> str:
    """What sets a statement apart in an answer of this form; empty where nothing does.

    The case where one school speaks; else document and year, in an answer about practice too, so
    that no statement seems to be about the school above it.
    """
    if form not in LABELLED:
        return ""
    passage = candidate.hit.passage
    case = case_of(passage) if form != "timeline" else None
    return case or dated_title(passage)


def case_of(passage: Passage) -> str | None:
    """The heading of the case that a passage of a case report is about."""
    return next((heading for heading in passage.section if CASE.match(heading)), None)


def dated_title(passage: Passage) -> str:
    """'2014 · Bestuursakkoord primair onderwijs'; of a long title the part before its colon."""
    year, title = passage.document.year, passage.document.title
    if len(title) > LONG_TITLE:
        title = title.split(": ", 1)[0]
    return f"{year} · {title}" if year else title
