"""Moments in a sentence: years, school years, periods, and dates counted from the document's.

A year counts as a moment only behind a word of time ("in 2015", "eind 2013"), so that "2000
scholen" and "de school van 2020" are none.
"""

import re
from dataclasses import dataclass

from ingest.dates import MONTHS, YEAR
from ingest.goals.relative import counted

# Words that a year must have before it; "van" and articles only join them.
LEAD = (
    r"in|voor|vóór|tegen|vanaf|na|tot|t/m|uiterlijk|per|sinds|rond|omstreeks|medio|eind|einde|begin|"
    r"najaar|voorjaar|zomer|zomervakantie|kerst|herfst|winter|schooljaar|studiejaar|"
    r"jaar(?= (?:19|20)\d\d)|kwartaal|helft|loop|periode|tussen|ingang|jaren|op|ultimo|cohort|"
    r"teldatum|meting|peiling|telling|"
    r"begroting|" + "|".join(MONTHS)
)
JOIN = (
    r"van|het|de|en met|eerste|tweede|derde|vierde|laatste|"
    rf"\d\d?(?=\s(?:{'|'.join(MONTHS)})\b)"  # "35 in 2015" is no date
)
BEFORE = rf"(?:(?:{JOIN})\s)*(?:(?:{LEAD})\s)(?:(?:{LEAD}|{JOIN})\s*)*"
# A year, or two; not the first half of a number ("2000 scholen" begins with no word of time, but
# "in 2000 po-scholen" does).
NOT_COUNTED = r"(?!\d|[.,]\d|/\d|%|\s(?:po-|vo-|basis)?(?:scholen|leerlingen|leraren|euro)\b)"
OTHER = rf"\s?(?:/|of|en|tot en met|t/m)\s?(?:in\s)?(?:(?:{LEAD}|\d\d?)\s?)*"

# (pattern of an absolute moment)  # example. Longer ones first.
ABSOLUTE = [
    rf"(?P<first>{YEAR})(?P<join>\s?[/–-]\s?)(?P<last>{YEAR}|\d\d\b)",  # 2012/2013, 2015-2018
    rf"(?P<first>{YEAR})(?P<join>{OTHER})(?P<last>{YEAR})",  # (eind) 2013/begin 2014; 2017 en 2020
    rf"(?P<first>{YEAR})",  # (per 1 augustus) 2016
]
MOMENT = re.compile(
    rf"(?<![\w-])(?P<lead>{BEFORE}|\(|(?={YEAR}[-/]{YEAR}))"
    + "(?:"
    + "|".join(re.sub(r"\?P<(\w+)>", rf"?P<\g<1>{n}>", form) for n, form in enumerate(ABSOLUTE))
    + ")"
    + NOT_COUNTED,
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
    for match, first, last in counted(text, date) if date is not None else []:
        start, end = match.span()
        if not any(start < moment.end and moment.start < end for moment in found):
            year = first if first == last else f"{first}/{last}"
            weight = _weight(text, start, end) - 1
            found.append(
                Moment(
                    start=start,
                    end=end,
                    year=year,
                    first=first,
                    last=last,
                    resolved=True,
                    weight=weight,
                )
            )
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


def _span(first: int, last: int, join: str) -> int | str:
    if first == last:
        return first
    if re.search(r"(?<!tot )\ben\b", join):
        return f"{first} en {last}"
    return f"{first}/{last}" if last == first + 1 else f"{first}-{last}"


def _weight(text: str, start: int, end: int) -> int:
    """A deadline opens its sentence or follows the verb; a period or a title is seldom one."""
    before = text[:start]
    weight = 2 * (not before.strip(" •-–") or AUXILIARY.search(before) is not None)
    weight -= 2 * any(m.start() < start and end < m.end() for m in QUOTED.finditer(text))
    return weight - ("periode" in text[start:end])
