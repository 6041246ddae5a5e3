"""Days, months and years of a text: '1 oktober 2019', '1-10-2019', 'augustus 2021', '2011-2014'."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.llm.folding import folded
from ingest.dates import MONTHS, YEAR

MONTH = "|".join(MONTHS)

DATES = re.compile(
    rf"(?<![\w.,])(?:(?P<day>\d{{1,2}})\s+(?P<month>{MONTH})(?:\s+(?P<year>{YEAR}))?"  # 1 mei 2019
    rf"|(?P<month2>{MONTH})\s+(?P<year2>{YEAR})"  # mei 2019
    rf"|(?P<day3>\d{{1,2}})[-/.](?P<month3>\d{{1,2}})[-/.](?P<year3>{YEAR})"  # 1-5-2019
    rf"|(?P<year4>{YEAR})-(?P<month4>\d\d)-(?P<day4>\d\d)"  # 2019-05-01
    rf"|(?P<year5>{YEAR})(?:\s?[-/]\s?(?P<to>{YEAR}|'?\d\d))?"  # 2019, 2019-2021, 2019/'20
    r")(?![^\W_]|[.,]\d)"
)
# A number that looks like a year: '2.000 euro' is no match, '2000 leerlingen' is one of these.
COUNTS = re.compile(r"\s+(?:%|procent|euro|leerlingen|scholen|studenten|leraren|uur|mensen)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """As much of a date as is written."""

    day: int | None
    month: int | None
    year: int | None
    start: int
    end: int

    def within(self, other: "Date") -> bool:
        """Whether `other` says all that this one says."""
        pairs = ((self.day, other.day), (self.month, other.month), (self.year, other.year))
        return all(own is None or own == others for own, others in pairs)


def dates(text: str) -> list[Date]:
    """The dates of a text, in order; of a period both years."""
    return [date for match in DATES.finditer(folded(text)) for date in _dates_in(match)]


def _dates_in(match: re.Match[str]) -> Iterator[Date]:
    start, end = match.span()
    year = _number(match, "year", "year2", "year3", "year4", "year5")
    if match["year5"]:
        if COUNTS.match(match.string, end):
            return
        yield Date(day=None, month=None, year=year, start=start, end=start + 4)
        last = (match["to"] or "").lstrip("'")
        full = int(match["year5"][:2] + last if len(last) == 2 else last or 0)
        if year is not None and full > year:
            yield Date(day=None, month=None, year=full, start=start + 5, end=end)
        return
    name = match["month"] or match["month2"]
    month = MONTHS.index(name) + 1 if name else _number(match, "month3", "month4")
    day = _number(match, "day", "day3", "day4")
    yield Date(day=day, month=month, year=year, start=start, end=end)


def _number(match: re.Match[str], *groups: str) -> int | None:
    return next((int(match[group]) for group in groups if match[group]), None)


def unsupported_dates(text: str, sources: Sequence[str]) -> list[str]:
    """The dates of `text` that none of the sources has, as they are written."""
    known = [date for source in sources for date in dates(source)]
    return [
        text[date.start : date.end]
        for date in dates(text)
        if not any(date.within(other) for other in known)
        and not any(_is_count(date, source) for source in sources)
    ]


def _is_count(date: Date, source: str) -> bool:
    """Whether a year is a number there: '1940' of '1.940 keer'."""
    if date.year is None or date.month is not None:
        return False
    written = f"{date.year:,}".replace(",", r"\.")
    return re.search(rf"(?<![\w.,]){written}(?![.,]?\d)", source) is not None
