"""Moments in a sentence: years, school years, periods, and dates counted from the document's.

A year counts as a moment only behind a word of time ("in 2015", "eind 2013"), so that "2000
scholen" and "de school van 2020" are none.
"""

import re
from dataclasses import dataclass

from ingest.dates import MONTHS, YEAR

NUMBERS = {
    **{"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7},
    **{"acht": 8, "negen": 9, "tien": 10},
}
COUNT = rf"(?:\d\d?|{'|'.join(NUMBERS)})"
# Words that a year must have before it; "van" and articles only join them.
LEAD = (
    r"in|voor|vóór|vanaf|na|tot|t/m|uiterlijk|per|sinds|rond|omstreeks|medio|eind|einde|begin|"
    r"najaar|voorjaar|zomer|herfst|winter|schooljaar|studiejaar|jaar|kwartaal|helft|loop|periode|"
    r"tussen|ingang|jaren|op|" + "|".join(MONTHS)
)
JOIN = r"van|het|de|en met|eerste|tweede|derde|vierde|laatste|\d\d?"
BEFORE = rf"(?:(?:{JOIN})\s)*(?:(?:{LEAD})\s)(?:(?:{LEAD}|{JOIN})\s*)*"
SEASON = r"(?:najaar|voorjaar|jaar|kalenderjaar)"
# A year, or two; not the first half of a number ("2000 scholen" begins with no word of time, but
# "in 2000 po-scholen" does).
NOT_COUNTED = r"(?!\d|[.,]\d|/\d|%|\s(?:po-|vo-|basis)?(?:scholen|leerlingen|leraren|euro)\b)"
OTHER = rf"\s?(?:/|of|en)\s?(?:in\s)?(?:(?:{LEAD}|\d\d?)\s?)*"

# (pattern of an absolute moment)  # example. Longer ones first.
ABSOLUTE = [
    rf"(?P<first>{YEAR})(?P<join>\s?[/–-]\s?)(?P<last>{YEAR}|\d\d\b)",  # 2012/2013, 2015-2018
    rf"(?P<first>{YEAR})(?P<join>{OTHER})(?P<last>{YEAR})",  # (eind) 2013/begin 2014; 2017 en 2020
    rf"(?P<first>{YEAR})",  # (per 1 augustus) 2016
]
MOMENT = re.compile(
    rf"(?<![\w-])(?P<lead>{BEFORE}|\(|(?={YEAR}-{YEAR}))"
    + "(?:"
    + "|".join(re.sub(r"\?P<(\w+)>", rf"?P<\g<1>{n}>", form) for n, form in enumerate(ABSOLUTE))
    + ")"
    + NOT_COUNTED,
    re.IGNORECASE,
)
# (pattern, years from the document's)  # example
RELATIVE: list[tuple[str, int]] = [
    (r"(?:begin|eind|medio|in)?\s?(?:het\s)?volgend(?:e)? jaar", 1),  # begin volgend jaar
    (rf"(?:(?:het\s)?einde?\svan\s|eind\s|later\s)?(?:dit|deze) {SEASON}", 0),  # dit najaar
    (r"(?:het\s)?komend(?:e)? (?:najaar|voorjaar)", 0),  # komend najaar
    (r"deze (?:zomer|herfst|winter)", 0),  # deze zomer
    (rf"(?:voor|vóór|na|rond|in) de zomer(?! van {YEAR})(?: van dit jaar)?", 0),  # voor de zomer
    (
        rf"in het (?:eerste|tweede|derde|vierde) kwartaal(?! van {YEAR})",
        0,
    ),  # in het tweede kwartaal
    (r"in de (?:eerste|tweede) helft van dit jaar", 0),  # in de eerste helft ...
]
SCHOOL_YEAR = re.compile(r"\b(?:komend|volgend|aankomend)e? schooljaar\b", re.IGNORECASE)
# "binnen drie jaar" from now; not how long it takes a person or a school ("zich binnen vier jaar
# verbeteren", "in maximaal drie jaar"), nor from another moment ("binnen zeven jaar nadat").
WITHIN = re.compile(
    rf"(?<!zich )\b(?:binnen|over) (?P<count>{COUNT}) jaar\b(?! (?:na\b|nadat|verbeter|ontwikkel))",
    re.IGNORECASE,
)
AUXILIARY = re.compile(
    r"\b(?:is|zijn|wordt|worden|moet|moeten|zal|zullen|heeft|hebben|gaat|gaan|kan|kunnen)\s$"
)
QUOTED = re.compile(r"[‘“«\"][^’”»\"]*[’”»\"]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When something is or was so; a span of the sentence it stands in."""

    start: int
    end: int
    year: int | str  # 2015, "2012/2013", "2015-2018", "2017 en 2020"
    first: int  # its first year
    last: int  # its last year
    resolved: bool = False  # counted from the date of the document
    weight: int = 0  # how likely it is the deadline of its sentence


def moments(text: str, date: str | None) -> list[Moment]:
    """The moments of a sentence, in order; `date` is the document's (ISO, maybe only a year)."""
    found = [_absolute(text, match) for match in MOMENT.finditer(text) if not _dates(text, match)]
    if date is not None:
        taken = [(moment.start, moment.end) for moment in found]
        found += [
            moment
            for moment in _relative(text, int(date[:4]), _month(date))
            if not any(moment.start < end and start < moment.end for start, end in taken)
        ]
    return sorted(found, key=lambda moment: moment.start)


def _dates(text: str, match: re.Match[str]) -> bool:
    """Whether it dates a document or event: "de brief van 10 februari 2011", "(2012/21/EU)"."""
    if match["last0"] and len(match["last0"]) == 2:
        return (int(match["first0"]) + 1) % 100 != int(match["last0"])
    start = match.start() + len(match["lead"]) - len(match["lead"].lstrip(" ("))
    lead = text[start : match.end()].removeprefix("van ")
    named = re.match(rf"(?:\d\d?\s)?(?:{'|'.join(MONTHS)})\b", lead, re.IGNORECASE)
    return named is not None and (
        lead != text[start : match.end()] or text[:start].endswith("van ")
    )


def _absolute(text: str, match: re.Match[str]) -> Moment:
    row = next(n for n in range(len(ABSOLUTE)) if match[f"first{n}"])
    first = int(match[f"first{row}"])
    written = match[f"last{row}"] if row < 2 else str(first)
    last = int(written) if len(written) == 4 else first // 100 * 100 + int(written)
    start = match.start() + len(match["lead"]) - len(match["lead"].lstrip(" ("))
    return Moment(
        start=start,
        end=match.end(),
        year=first if row == 2 else _span(first, last, match[f"join{row}"]),
        first=first,
        last=last,
        weight=_weight(text, start, match.end()),
    )


def _span(first: int, last: int, join: str) -> str:
    if re.search(r"\ben\b", join):
        return f"{first} en {last}"
    return f"{first}/{last}" if last == first + 1 else f"{first}-{last}"


def _weight(text: str, start: int, end: int) -> int:
    """A deadline opens its sentence or follows the verb; a period or a title is seldom one."""
    before = text[:start]
    weight = 2 * (not before.strip(" •-–") or AUXILIARY.search(before) is not None)
    weight -= 2 * any(m.start() < start and end < m.end() for m in QUOTED.finditer(text))
    return weight - ("periode" in text[start:end])


def _relative(text: str, year: int, month: int | None) -> list[Moment]:
    found = []
    for pattern, later in RELATIVE:
        for match in re.finditer(rf"(?<![\w-]){pattern}\b", text, re.IGNORECASE):
            found.append((match, year + later, year + later))
    for match in WITHIN.finditer(text):
        count = match["count"].lower()
        until = year + (NUMBERS.get(count) or int(count))
        found.append((match, until, until))
    for match in SCHOOL_YEAR.finditer(text):
        first = year + (month is not None and month >= 8)
        found.append((match, first, first + 1))
    kept = [one for one in found if not any(_inside(one[0], other[0]) for other in found)]
    return [
        Moment(
            start=match.start(),
            end=match.end(),
            year=first if first == last else f"{first}/{last}",
            first=first,
            last=last,
            resolved=True,
            weight=_weight(text, match.start(), match.end()) - 1,
        )
        for match, first, last in kept
    ]


def _inside(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.span() != other.span() and other.start() <= one.start() and one.end() <= other.end()


def _month(date: str) -> int | None:
    return int(date[5:7]) if len(date) >= 7 else None
