"""The values of single lines of a box. What a line does not say is None."""

import re
from typing import Literal

from ingest.nouns import NumberRange, Skill, SkillShare

Sector = Literal["po", "vo", "so", "mbo"]
# (sector, pattern, example); the first row that is found wins.
SECTORS: list[tuple[Sector, str, str]] = [
    ("so", r"\bv?so\b|speciaal onderwijs", "(voortgezet) speciaal onderwijs"),
    (
        "vo",
        r"\bvo\b|voortgezet|praktijkonderwijs|vmbo|havo|\bvwo\b|lyceum|gymnasium|mavo",
        "voortgezet onderwijs",
    ),
    ("po", r"\bs?bo\b|\bpo\b|primair|basis(?:onderwijs|school)", "primair onderwijs"),
    ("mbo", r"\bmbo\b|middelbaar beroeps", "mbo"),
]
# The name that says no more than the sector.
PLAIN = re.compile(
    r"(?:primair|voortgezet|(?:voortgezet )?speciaal|middelbaar beroeps)\s*onderwijs|\w{2,3}",
    re.IGNORECASE,
)
SKILLS: list[tuple[Skill, str, str]] = [
    ("taal", r"taal\w*|lezen|nederlands", "taal"),
    ("rekenen-wiskunde", r"rekenen(?:[-‐–/ ]+wiskunde)?|wiskunde", "rekenen-wiskunde"),
    ("burgerschap", r"burgerschap(?:svorming|sonderwijs)?", "burgerschapsvorming"),
    ("digitale geletterdheid", r"digitale?\s?(?:geletterdheid)?", "digitale geletterdheid"),
]
SKILL = re.compile(
    r"\b(?:" + "|".join(f"({pattern})" for _, pattern, _ in SKILLS) + r")\b", re.IGNORECASE
)
SHARE = re.compile(r"\s*[(:]?\s*(?P<percent>\d{1,3})\s*(?:%|procent)")
NUMBER = r"\d+(?:\.\d{3})*(?:,\d+)?"
# "700-800", "0,5 tot 0,6", "87"
RANGE = re.compile(rf"(?P<low>{NUMBER})(?:\s*(?:-|‐|–|—|\btot\b|\bt/m\b)\s*(?P<high>{NUMBER}))?")
BRACKETS = re.compile(r"\s*\([^()]*\)")
NO, YES = re.compile(r"\s*nee\b", re.IGNORECASE), re.compile(r"\s*ja\b", re.IGNORECASE)
PERCENT = re.compile(r"(?P<percent>\d{1,3})\s*(?:%|procent)", re.IGNORECASE)
# "Onbesteed deel: 20%", "nee, 12% bleef over"; without such a word a share is what was spent
LEFT = re.compile(r"\bnie\w*\b|\bnee\b|onbe|\bbleef\b|\bover\w*|terug|rest|liggen", re.IGNORECASE)
# "ja", "volledig", "niets, alles is besteed"
ALL = re.compile(r"\s*(?:ja\b|niets\b|geen\b|alles\b|geheel\b|volledig\b)", re.IGNORECASE)
# "ja, het rooster is vrij sterk gewijzigd (...)", "ja, zeer beperkt: enkele lessen vielen uit"
DEGREE = re.compile(
    r"\s*ja\b[\s,]*(?:\w+ (?:\w+ )?is )?(?P<degree>(?:zeer|heel|vrij|enigszins|deels|geheel"
    r"|volledig|sterk|ingrijpend|beperkt|gedeeltelijk|grotendeels)(?: \w+)??)"
    r"(?=\s+gewijzigd|\s*[:(.;]|\s*$)",
    re.IGNORECASE,
)


def sector(value: str) -> tuple[Sector | None, str | None]:
    """("vo", "praktijkonderwijs") of "voortgezet onderwijs (praktijkonderwijs)"."""
    found = next((name for name, form, _ in SECTORS if re.search(form, value, re.IGNORECASE)), None)
    parts = (part.strip() for part in re.split(r"[()]", value))
    return found, next((part for part in parts if part and not PLAIN.fullmatch(part)), None)


def number_range(value: str) -> NumberRange | None:
    """The first number or range: "120 - 160 (1 maart 2031)" is 120 to 160, "120-160"."""
    match = RANGE.search(value)
    if not match:
        return None
    low, high = match["low"], match["high"] or match["low"]
    text = low if match["high"] is None else f"{low}-{high}"
    return NumberRange(low=amount(low), high=amount(high), text=text)


def amount(text: str) -> float:
    """ "1.500,5" -> 1500.5."""
    return float(text.replace(".", "").replace(",", "."))


def skills(value: str) -> tuple[SkillShare, ...]:
    """The skills that are named, with the share that stands behind each."""
    shares: dict[Skill, SkillShare] = {}
    for match in SKILL.finditer(value):
        skill = skill_of(match)
        share = SHARE.match(value, match.end())
        percent = int(share["percent"]) if share else None
        shares.setdefault(skill, SkillShare(skill=skill, percent=percent))
    return tuple(shares.values())


def skill_of(match: re.Match[str]) -> Skill:
    """Which skill a match of `SKILL` names."""
    return next(row[0] for row, group in zip(SKILLS, match.groups(), strict=True) if group)


def shares_of(value: str) -> bool:
    """Whether a value gives skills a share: "taal 40%, rekenen 60%"."""
    return any(share.percent is not None for share in skills(value))


def unspent(value: str, label: str = "") -> int | None:
    """The percentage that was not spent; 0 of "ja". Its label may say that it is what is left."""
    share = PERCENT.search(value)
    if ALL.match(value):
        return 0
    if share is None:
        return None
    percent = int(share["percent"])
    return percent if LEFT.search(f"{label} {value}") else 100 - percent


def plan_changed(value: str) -> str:
    """ "nee", or "ja" with how much: "ja, zeer beperkt"; without a degree in its own words."""
    if NO.match(value):
        return "nee"
    degree = DEGREE.match(value)
    return f"ja, {degree['degree']}" if degree else plain(value)


def plain(value: str) -> str:
    """The value without what stands in brackets; of brackets only, what stands in them."""
    return BRACKETS.sub("", value).strip() or value.strip("() ")


def bare(value: str) -> str:
    """The value; without the brackets if it stands in them as a whole."""
    whole = re.fullmatch(r"\(([^()]*)\)", value)
    return whole[1] if whole else value
