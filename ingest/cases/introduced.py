"""What a case without a line in its box for it says of the school when it introduces it."""

import re

from ingest.cases.values import Sector, number_range
from ingest.nouns import NumberRange

REACH = 900  # characters from the beginning of a case in which the school is introduced
# (sector, what tells it, example); the first that stands in the text wins.
SECTORS: list[tuple[Sector, str, str]] = [
    ("so", r"\bv?so\b|speciaal onderwijs", "een school voor speciaal onderwijs"),
    (
        "vo",
        r"\b(?:vmbo|mavo|havo|vwo|brugklas\w*|\w*lyceum|gymnasium|\w*praktijkschool"
        r"|praktijkonderwijs|voortgezet onderwijs|middelbare school)\b",
        "Het Meerlyceum, havo en vwo",
    ),
    ("mbo", r"\b(?:mbo|roc|middelbaar beroepsonderwijs)\b", "een mbo-opleiding"),
    (
        "po",
        r"\b(?:basisschool|basisscholen|basisonderwijs|kleuter\w*|groep [1-8]|primair onderwijs"
        r"|kindcentrum|dorpsschool|groepen [1-8])\b",
        "een basisschool aan de rivier",
    ),
]
_NAMED = re.compile("|".join(f"(?P<{name}>{form})" for name, form, _ in SECTORS), re.IGNORECASE)
# "telt 340 leerlingen", "vwo, 1.150 leerlingen, ligt"; no group or class
PUPILS = re.compile(
    r"(?:\b(?:telt|heeft|met|voor|van|haar|zijn|ruim|bijna|ongeveer|zo’n|circa)|,)\s+"
    r"(?P<count>[1-9]\d{2}|[1-9]\d?\.\d{3}|[5-9]\d) (?:leerlingen|kinderen)\b",
    re.IGNORECASE,
)


def sector_in(text: str) -> Sector | None:
    """The sector that an introduction names first."""
    match = _NAMED.search(text)
    return next((name for name, _, _ in SECTORS if match[name]), None) if match else None


def pupils_in(text: str) -> NumberRange | None:
    """The number of pupils that an introduction gives the school."""
    match = PUPILS.search(text)
    return number_range(match["count"]) if match else None
