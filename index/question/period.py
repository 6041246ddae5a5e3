"""The years a question names, and whether they are those of documents.

A year in a question is mostly part of what is asked: goals of 2011 speak of 2015, and whoever
asks for 2015 wants those goals. So a year restricts the search only where the question says
that documents are from it ("brieven van 2023"). It gives a boost where the question is about
how policy came about or changed (forms compare, timeline, reason) or is a few keywords, and
the library has documents of that time: such questions name the year in which something was
decided, and that was written down then. Numbers, definitions and the rest get nothing.
"""

import re
from collections.abc import Sequence

from index.question.form import is_keywords
from index.question.only import Span, restricted
from index.question.years import Period, periods
from ingest.nouns import Cue, Document, Filters, Form

PAPERS = (
    r"(?:documenten|stukken|beleidsstukken|kamerstukken|publicaties|bronnen|[\w-]*brieven|"
    r"[\w-]*rapporten|[\w-]*rapportages|moties|kamervragen|"
    r"documents|papers|letters|reports|publications)"
)
MADE = (
    r"(?:verschenen|gepubliceerd|geschreven|verstuurd|uitgebracht|uitgegeven|gedateerd|"
    r"published|written|dated)"
)
# What stands before the years of documents.
OF_PAPERS = [
    # "brieven van 2023", "documenten uit 2014", "stukken na 2014", "rapporten 2011-2014"
    re.compile(rf"(?i)\b{PAPERS}(?: (?:uit|van|from|of))?(?: de| het)? $"),
    # "stukken over lezen uit 2014": not "van", which may belong to the subject
    re.compile(rf"(?i)\b{PAPERS} (?:over|about|on) (?:[\w-]+ ){{1,6}}(?:uit|from) $"),
    # "brieven over lezen die zijn verschenen tussen 2011 en 2014"
    re.compile(rf"(?i)\b{PAPERS} (?:[\w-]+ ){{0,8}}{MADE} (?:(?:in|uit|op|from) )?$"),
]
IN_WORDS = re.compile(r"\w (?:en|and|tot|tot en met|t/m|naar|to) \w")
BEFORE = 120  # characters that are looked at
MADE_THEN: tuple[Form, ...] = ("compare", "timeline", "reason")


def period_cue(
    text: str, documents: Sequence[Document], form: Form | None, taken: Sequence[Span]
) -> Cue | None:
    """The years of the documents that are meant; without those at the spans in `taken`."""
    named = [
        period
        for period in periods(text)
        if not any(start < period.span[1] and period.span[0] < end for start, end in taken)
    ]
    of_papers = [period for period in named if _of_papers(text, period)]
    if of_papers:
        return _cue(of_papers, strict=True)
    if form not in MADE_THEN and not (form is None and is_keywords(text)):
        return None
    years = {document.year for document in documents}
    # A period with only an end says when something must be done: "doelen voor 2015".
    begun = [period for period in named if period.first is not None]
    fitting = [period for period in begun if any(map(period.holds, years))]
    return _cue(fitting, strict=False) if fitting else None


def is_stretch(text: str) -> bool:
    """Whether the text asks for what happened over years: 'van 2011 tot 2014'."""
    return any(
        period.first != period.last
        and IN_WORDS.search(text[slice(*period.span)])
        and not _of_papers(text, period)
        for period in periods(text)
        if period.first and period.last
    )


def _of_papers(text: str, period: Period) -> bool:
    start = period.span[0]
    at = max(0, start - BEFORE)
    if any(pattern.search(text, at, start) for pattern in OF_PAPERS):
        return True
    # ", alleen in 2014" is mostly about what happened then
    return restricted(text, period.span) and not text[at:start].endswith(" in ")


def _cue(periods: Sequence[Period], *, strict: bool) -> Cue | None:
    """From the first to the last year of all; None if together they are open on both sides."""
    firsts, lasts = [p.first for p in periods], [p.last for p in periods]
    whole = Period(
        first=None if None in firsts else min(year for year in firsts if year),
        last=None if None in lasts else max(year for year in lasts if year),
        span=periods[0].span,
    )
    if whole.first is None and whole.last is None:
        return None
    return Cue(
        key="period",
        label=whole.label,
        strict=strict,
        filters=Filters(year_from=whole.first, year_to=whole.last),
    )
