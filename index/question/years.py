"""The years and periods that a text names, apart from numbers that look like years."""

import re
from dataclasses import dataclass

from index.question.only import Span
from ingest.dates import MONTHS

# Words that may stand before a year: "eind 2014", "het schooljaar 2022/23", "juli 2014".
TIMES = f"(?:school|kalender)?jaar|jaren|periode|eind|begin|medio|{'|'.join(MONTHS)}"
LEAD = rf"(?:(?:(?:het|de) )?(?:{TIMES}) )?"
# Not inside another number, of an amount of money, or of a test: "PISA 2022".
NOT_AFTER = r"(?<![\w€.,/-])(?<!€ )(?<!\bnr )(?<!\bnr\. )" + "".join(
    rf"(?<!\b(?-i:[A-Z]{{{n}}}) )" for n in (3, 4, 5, 6)
)
FIRST = rf"{LEAD}{NOT_AFTER}(?P<first>(?:19|20)\d\d)"
LAST = rf"{LEAD}['’]?(?P<last>(?:19|20)?\d\d)"
# Not inside another number or a period, nor one of something: "2000 leerlingen".
ENDED = (
    r"(?![\w%]|[.,]\d|\s?[-–—/]\s?(?:19|20)?\d\d(?![\d-])|\s+(?:euro|procent|miljoen|miljard|mln|"
    r"mld|leerlingen|kinderen|studenten|scholen|leraren|docenten|fte|uur|plaatsen|woorden|pupils|"
    r"students|schools|teachers)\b)"
)

# (pattern, what is added to its first year, to its last year; None where that side is open).
# Where two rows match at one place the first one counts.
ROWS: list[tuple[re.Pattern[str], int | None, int | None]] = [
    (re.compile(pattern + ENDED, re.IGNORECASE), first, last)
    for pattern, first, last in (
        (rf"\b(?:tussen|between) {FIRST} (?:en|and) {LAST}", 0, 0),  # tussen 2011 en 2014
        # van 2011 tot 2014, 2011-2014, 2022/23, 2011 t/m 2014
        (rf"{FIRST}(?:\s?[-–—/]\s?| (?:tot en met|t/m|tot|naar|until|to) ){LAST}", 0, 0),
        (rf"\b(?:tot en met|t/m) {FIRST}", None, 0),  # tot en met 2014
        (rf"\b(?:sinds|vanaf|since) {FIRST}", 0, None),  # sinds 2014
        (rf"\b(?:na|after) {FIRST}", 1, None),  # na 2014
        (rf"\b(?:voor|vóór|tot|before|until) {FIRST}", None, -1),  # voor 2014
        (FIRST, 0, 0),  # 2014
    )
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Years that a question names; None is open."""

    first: int | None
    last: int | None  # inclusive
    span: Span

    @property
    def label(self) -> str:
        """'2014', '2011-2014', 'vanaf 2014' or 'tot en met 2014'."""
        if self.first is None:
            return f"tot en met {self.last}"
        if self.last is None:
            return f"vanaf {self.first}"
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"

    def holds(self, year: int | None) -> bool:
        """Whether the year lies in the period; an unknown year does not."""
        return year is not None and (self.first or year) <= year <= (self.last or year)


def periods(text: str) -> list[Period]:
    """The years and periods that a text names, in order."""
    found = [(m.start(), n, m) for n, (row, _, _) in enumerate(ROWS) for m in row.finditer(text)]
    named: list[Period] = []
    for start, number, match in sorted(found, key=lambda item: item[:2]):
        if not named or start >= named[-1].span[1]:
            named.append(_period(match, *ROWS[number][1:]))
    return named


def _period(match: re.Match[str], first: int | None, last: int | None) -> Period:
    years = [int(match["first"])]
    if second := match.groupdict().get("last"):
        # "2022/23" is short for 2022/2023; the 07 of "2014-07" is no year.
        year = int(second) if len(second) == 4 else years[0] // 100 * 100 + int(second)
        if len(second) == 4 or year > years[0]:
            years.append(year)
    return Period(
        first=None if first is None else min(years) + first,
        last=None if last is None else max(years) + last,
        span=match.span(),
    )
