"""Each row of a table is found in the example beside it."""

import re

import pytest

from ingest.cases import approach, lasting, obstacles, results, success
from ingest.cases.labels import LABEL, ROWS, field_of
from ingest.cases.signs import ENOUGH, Sign, weighed
from ingest.cases.themes import THEMES
from ingest.cases.values import SECTORS, SKILLS

TABLES = {
    "approach": approach.SIGNS,
    "lasting": lasting.SIGNS,
    "obstacles": obstacles.SIGNS,
    "results": results.SIGNS,
    "success": success.SIGNS,
    "themes": THEMES,
}
SIGNS = [(name, sign) for name, signs in TABLES.items() for sign in signs]


@pytest.mark.parametrize(("name", "sign"), SIGNS, ids=[f"{n}-{s.label}" for n, s in SIGNS])
def test_sign_is_found_in_its_example(name: str, sign: Sign) -> None:
    assert sign.pattern.search(sign.example.lower())


@pytest.mark.parametrize(("name", "sign"), SIGNS, ids=[f"{n}-{s.label}" for n, s in SIGNS])
def test_patterns_are_in_lower_case(name: str, sign: Sign) -> None:
    assert not re.search(r"[A-Z]", re.sub(r"\\.", "", sign.pattern.pattern))


@pytest.mark.parametrize(("field", "pattern", "example"), ROWS)
def test_label_is_found_in_its_example(field: str, pattern: str, example: str) -> None:
    match = LABEL.match(f"{example}: iets")
    assert match
    assert field_of(match) == field
    assert f"{example}: iets"[match.end() :] == "iets"


@pytest.mark.parametrize(("name", "pattern", "example"), [*SECTORS, *SKILLS])
def test_name_is_found_in_its_example(name: str, pattern: str, example: str) -> None:
    assert re.search(pattern, example, re.IGNORECASE)


def test_what_speaks_against_counts_off() -> None:
    weight, labels = weighed("De resultaten stijgen licht.", results.SIGNS)
    assert weight >= ENOUGH
    assert labels == ("groei",)
    asked, _ = weighed("Hoe zorgen we dat de resultaten stijgen?", results.SIGNS)
    assert asked < ENOUGH


def test_sentence_without_signs_weighs_nothing() -> None:
    assert weighed("Het gebouw staat aan het water.", obstacles.SIGNS) == (0, ())
