"""Reads what was asked: "sector=po", "pupils=150-200", "score=0,7"."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import get_args

from app.arguments import SECTORS
from app.cases.choices import InNetwork, OfSector, OnSkill
from app.cases.figures import InPlace, WithPupils, WithScore
from app.cases.judgement import Criterion
from app.cases.theme import AboutTheme
from app.cases.urbanisation import classes_in
from index.dutch import stems
from ingest.errors import UsageError
from ingest.nouns import NumberRange, Skill

SKILLS: tuple[Skill, ...] = get_args(Skill)
WHOLE = r"\d{1,3}(?:\.\d{3})+|\d{1,6}"  # "1.150"
FRACTION = r"\d{1,3}(?:[.,]\d+)?"  # "0,7", "0.7"
SEVERAL = ("skill", "theme")  # fields that may be asked more than once


def criteria_from(texts: Sequence[str]) -> list[Criterion]:
    """What is asked, in order; UsageError for a field or value that is not known."""
    criteria: list[Criterion] = []
    for text in texts:
        field, _, value = (part.strip() for part in text.partition("="))
        if field not in FIELDS:
            raise _wrong(text, "begint met een onbekend veld.", ", ".join(FIELDS))
        read, values = FIELDS[field]
        criterion = read(value.lower())
        if criterion is None:
            raise _wrong(text, f"heeft geen waarde die bij {field} past.", values)
        if field not in SEVERAL and any(one.field == field for one in criteria):
            raise UsageError(_name(text), f"is de tweede keer {field}.", "Geef dat veld een keer.")
        criteria.append(criterion)
    return criteria


def _name(text: str) -> str:
    return f"De gelijkenis '{text}'"


def _wrong(text: str, fault: str, known: str) -> UsageError:
    return UsageError(_name(text), fault, f"Bekend zijn: {known}.")


def _sector(value: str) -> Criterion | None:
    return OfSector(sector=value) if value in SECTORS else None


def _skill(value: str) -> Criterion | None:
    """A skill by its name, or by one of its words: "rekenen", "digitale"."""
    known = (skill for skill in SKILLS if value == skill or value in re.split("[- ]", skill))
    skill = next(known, None)
    return OnSkill(skill=skill) if skill else None


def _network(value: str) -> Criterion | None:
    return InNetwork(takes_part=value == "ja") if value in ("ja", "nee") else None


def _pupils(value: str) -> Criterion | None:
    found = _range(value, WHOLE, ".", "")
    return WithPupils(pupils=found) if found and found.low > 0 else None


def _score(value: str) -> Criterion | None:
    found = _range(value, FRACTION, ",", ".")
    return WithScore(score=found) if found else None


def _range(value: str, number: str, sign: str, plain: str) -> NumberRange | None:
    """A number or two; `sign` in a number is read as `plain`."""
    match = re.fullmatch(rf"({number})(?:\s*(?:[-–]|tot)\s*({number}))?", value)
    if not match:
        return None
    ends = [float(end.replace(sign, plain)) for end in match.groups() if end]
    return NumberRange(low=min(ends), high=max(ends), text=value)


def _urbanisation(value: str) -> Criterion | None:
    classes = classes_in(value)
    return InPlace(classes=classes, text=value) if classes else None


def _theme(value: str) -> Criterion | None:
    return AboutTheme(text=value) if stems(value) else None


# Field -> how its value is read (None: not a value), and in Dutch what can be asked.
FIELDS: Mapping[str, tuple[Callable[[str], Criterion | None], str]] = {
    "sector": (_sector, ", ".join(SECTORS)),
    "pupils": (_pupils, "een aantal leerlingen (200) of een bereik (150-250)"),
    "score": (_score, "een achterstandsscore (0,7) of een bereik (0,5-1)"),
    "urbanisation": (
        _urbanisation,
        "zeer sterk, sterk, matig, weinig of niet stedelijk; of stad, dorp, platteland",
    ),
    "skill": (_skill, ", ".join(SKILLS)),
    "theme": (_theme, "woorden, zoals leesplezier"),
    "network": (_network, "ja, nee"),
}
