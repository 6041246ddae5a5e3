"""Dates counted from the document's: "volgend jaar", "binnen drie jaar", "in april"."""

import re

from ingest.dates import MONTHS, NUMBER, YEAR
from ingest.goals.excluded import PERFECT, past
from ingest.goals.numbers import NUMBERS, WORDS

SEASON = r"(?:najaar|voorjaar|jaar|kalenderjaar)"
COUNT = rf"(?:\d\d?|{WORDS})"

# (pattern, years from the document's)  # example
RELATIVE: list[tuple[str, int]] = [
    (
        r"(?:begin|eind|medio|in)?\s?(?:het\s)?(?:volgend|komend)e? (?:kalender)?jaar",
        1,
    ),  # begin volgend jaar
    (rf"(?:(?:het\s)?einde?\svan\s|eind\s|later\s)?(?:dit|deze) {SEASON}", 0),  # dit najaar
    (r"(?:het\s)?komend(?:e)? (?:najaar|voorjaar)", 0),  # komend najaar
    (r"deze (?:zomer|herfst|winter)", 0),  # deze zomer
    # voor de zomer; vóór de kerst
    (
        r"(?:voor|vóór|na|rond|in) de (?:zomer|kerst)(?:vakantie)?"
        rf"(?! van {YEAR})(?: van dit jaar)?",
        0,
    ),
    (
        rf"in het (?:eerste|tweede|derde|vierde) kwartaal(?! van {YEAR})",
        0,
    ),  # in het tweede kwartaal
    (r"in de (?:eerste|tweede) helft van dit jaar", 0),  # in de eerste helft ...
]
COMPILED = [
    (re.compile(rf"(?<![\w-]){pattern}\b", re.IGNORECASE), later) for pattern, later in RELATIVE
]
SCHOOL_YEAR = re.compile(r"\b(?:komend|volgend|aankomend)e? schooljaar\b", re.IGNORECASE)
# "binnen drie jaar" from now; not how long it takes a person or a school ("zich binnen vier jaar
# verbeteren", "in maximaal drie jaar"), nor from another moment ("binnen zeven jaar nadat").
WITHIN = re.compile(
    rf"(?<!zich )(?<!stopt )(?<!vertrekt )\b(?:binnen|over|(?P<time>in)) (?P<count>{COUNT}) jaar\b"
    r"(?(time)(?: tijd| (?:teruggebracht|gehalveerd|verdubbeld|gestegen|gedaald|verhoogd|"
    r"verlaagd)))"
    r"(?! (?:na\b|nadat|verbeter|ontwikkel))",
    re.IGNORECASE,
)
# "komt in april beschikbaar": of the document's year, or of the next if the month is past. Not of
# every year ("elk jaar in mei"), nor of one that is told ("mei 2031", "in maart van
# dat jaar").
MONTH_ONLY = re.compile(
    rf"\b(?:in|op|per|eind|begin|medio|vanaf|uiterlijk)(?: \d\d?)? (?P<month>{'|'.join(MONTHS)})\b"
    rf"(?! (?:{YEAR}|van\b|is\b))",
    re.IGNORECASE,
)
EVERY = re.compile(r"\b(?:elk|ieder|jaarlijks|steeds|telkens|altijd)\b", re.IGNORECASE)


Counted = tuple[re.Match[str], int, int]  # where, its first and last year


def counted(text: str, date: str) -> list[Counted]:
    """What a sentence counts from the date of its document (ISO, maybe only a year)."""
    year = int(date[:4])
    month = int(date[5:7]) if len(date) >= 7 else None
    found: list[Counted] = []
    for pattern, later in COMPILED:
        found += [(match, year + later, year + later) for match in pattern.finditer(text)]
    for match in WITHIN.finditer(text):
        if not (match["time"] and PERFECT.search(text)):
            count = match["count"].lower()
            until = year + (NUMBERS.get(count) or int(count))
            found.append((match, until, until))
    if month is not None:
        for match in MONTH_ONLY.finditer(text):
            if not EVERY.search(text) and not past(text):
                until = year + (NUMBER[match["month"].lower()] < month)
                found.append((match, until, until))
    for match in SCHOOL_YEAR.finditer(text):
        first = year + (month is not None and month >= 8)
        found.append((match, first, first + 1))
    return [one for one in found if not any(_inside(one[0], other[0]) for other in found)]


def _inside(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.span() != other.span() and other.start() <= one.start() and one.end() <= other.end()
