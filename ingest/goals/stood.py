"""Where a measure stood, by the wording of the sentence: "van 82", "nu 30%", "(2028: 36%)"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.dates import YEAR
from ingest.goals.numbers import FIGURE, PERCENT, WORDS
from ingest.goals.quantities import Quantity
from ingest.goals.verbs import PAST

Span = tuple[int, int]
NOW = (
    r"(?:(?<!vanaf )nu|slechts|op dit moment|momenteel|thans|inmiddels|tot nu toe|nog maar|"
    r"dit (?:najaar|"
    r"voorjaar|jaar) (?:zijn|is) (?:het|dat))"
)
REACHES = r" (?:naar|tot|onder de|boven de) "  # behind it stands what is to be reached
LOOSE = r"ruim|bijna|ongeveer|circa|rond|zo'n"
# Before a quantity that tells where it stood  # example
STOOD_BEFORE = [
    re.compile(
        rf"(?<!koersen )(?<!mikken )\b{NOW}\b(?:(?!{REACHES})[^.;:\d]){{0,60}}(?:{LOOSE})?\s?$",
        re.IGNORECASE,
    ),  # "nu opent 38%"
    re.compile(r"\btegen $|\bten opzichte van (?:de )?$"),  # "..., tegen 52% nu"
    re.compile(rf"\((?P<year>{YEAR}): ?$"),  # "(2028: 36%)"
    re.compile(rf"\b(?:ligt|lag|was|waren) in (?P<year>{YEAR}) $"),  # "lag in 2028 tussen"
]
# Behind one  # example
STOOD_AFTER = [
    re.compile(rf"^ \((?:in |per |begin |eind )?(?:\w+ )?(?P<year>{YEAR})\)"),  # "164 (mei 2028)"
    re.compile(r"^ nu\b"),
]
IN_BRACKETS = [
    re.compile(
        rf"^ (?:in |per |begin |eind )?(?:\w+ )?(?P<year>{YEAR})\d{{0,2}}\)"
    ),  # "(164 per mei 2028)"
]
FROM_TO = re.compile(
    rf"\bvan (?P<base>(?:{FIGURE}|{WORDS})(?:{PERCENT})?(?:[^\d,;]{{0,30}}?))"
    rf"(?: (?:in )?\(?(?P<year>{YEAR})\)?)? (?:naar|tot)(?: het niveau van)?(?: (?:een )?score)? $"
)
ONLY = re.compile(
    r"\b(?:moet|moeten|mag|mogen|zal|wil dat|willen dat)\b[^,;(]{0,20}$"
)  # "moet nog slechts 3%"
AIMS_AT = re.compile(
    r"\b(?:moet\w*|mag|mogen|streef\w*|streven|doel\w*|zal|zullen|minimaal|wil\w*|vanaf)\b"
)
SEGMENT = re.compile(r"; |: (?![^;]{0,12}%)|, (?:maar|terwijl|al|en) |, tegen ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """Where a measure stood, and the other quantities of the sentence."""

    base: Quantity | None
    left: tuple[Quantity, ...]
    year: int | None = None


def stood(text: str, found: Sequence[Quantity], whens: Sequence[Span]) -> Stood:
    """The quantity that tells where it stood; `whens` are the spans of the moments."""
    for one in found:
        if one.kind in ("group", "rate", "span"):
            continue
        before, after = text[: one.start], text[one.end :]
        change = FROM_TO.search(before)
        if change and not any(a <= change.start("base") < b for a, b in whens):
            base = next((q for q in found if q.start >= change.start("base")), one)
            return _of(base, found, change["year"])
        if before.endswith("niet ") and re.search(r"\bmaar\b", after):  # "niet 9 maar 12"
            return _of(one, found, None)
        behind = STOOD_AFTER + (IN_BRACKETS if before.endswith("(") else [])
        aims = ONLY.search(before)
        told = [None if aims else form.search(before) for form in STOOD_BEFORE]
        told += [form.search(after) for form in behind]
        if match := next((match for match in told if match), None):
            return _of(one, found, match.groupdict().get("year"))
    return _in_first_part(text, found)


def _of(base: Quantity, found: Sequence[Quantity], year: str | None) -> Stood:
    left = tuple(one for one in found if one is not base)
    return Stood(base=base, left=left, year=int(year) if year else None)


def _in_first_part(text: str, found: Sequence[Quantity]) -> Stood:
    """ "In 2030 zwom 43% van hen; wij verwachten in 2033 op 75% te zitten"."""
    cut = SEGMENT.search(text)
    if cut is None:
        return Stood(base=None, left=tuple(found))
    first = text[: cut.start()]
    early = [q for q in found if q.end <= cut.start() and q.kind in ("share", "count", "bare")]
    late = any(q.start >= cut.end() for q in found)
    tells = PAST.search(first) or (cut[0] == "; " and not AIMS_AT.search(first))
    if not (early and late and tells):
        return Stood(base=None, left=tuple(found))
    return Stood(base=early[0], left=tuple(q for q in found if q not in early))
