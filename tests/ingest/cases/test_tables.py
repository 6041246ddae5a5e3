"""Each row of a table is found in the example beside it."""

import re

import pytest

from ingest.cases import groups, introduced, labels, values
from ingest.cases.features import HEADINGS
from ingest.cases.groups import groups_in
from ingest.cases.lasting import AGAINST, LASTING
from ingest.cases.themes import THEMES
from ingest.cases.wordings import WORDINGS
from ingest.cases.wordings.wording import Wording

GROUPS = {
    "results": groups.RESULTS,
    "success": groups.SUCCESS,
    "obstacles": groups.OBSTACLES,
    "approach": groups.APPROACH,
}
TABLES = {
    **GROUPS,
    "against": AGAINST,
    "headings": HEADINGS,
    "lasting": LASTING,
    "themes": THEMES,
    "wordings": WORDINGS,
}
ROWS = [(name, row) for name, rows in TABLES.items() for row in rows]


@pytest.mark.parametrize(("name", "row"), ROWS, ids=[f"{n}-{row.name}" for n, row in ROWS])
def test_wording_is_found_in_its_example(name: str, row: Wording) -> None:
    assert row.pattern.search(row.example.lower())


@pytest.mark.parametrize(("name", "row"), ROWS, ids=[f"{n}-{row.name}" for n, row in ROWS])
def test_patterns_are_in_lower_case(name: str, row: Wording) -> None:
    assert not re.search(r"[A-Z]", re.sub(r"\\.", "", row.pattern.pattern))


@pytest.mark.parametrize("name", GROUPS)
def test_groups_are_few_and_apart(name: str) -> None:
    names = [row.name for row in GROUPS[name]]
    assert 10 <= len(names) <= 14
    assert len(set(names)) == len(names)


def test_sentence_has_the_labels_of_all_groups_that_it_shows() -> None:
    assert groups_in("Het regende.", groups.OBSTACLES) == ()
    assert groups_in("Er was weerstand en geen tijd.", groups.OBSTACLES) == (
        "tijd en drukte",
        "weerstand",
    )


def test_wordings_have_names_of_their_own() -> None:
    names = [row.name for row in (*WORDINGS, *HEADINGS)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("field", "pattern", "example"), labels.ROWS)
def test_label_is_found_in_its_example(field: str, pattern: str, example: str) -> None:
    assert re.search(pattern, example, re.IGNORECASE)
    assert labels.field_of(example, "iets") == field


@pytest.mark.parametrize(
    ("name", "pattern", "example"), [*values.SECTORS, *values.SKILLS, *introduced.SECTORS]
)
def test_name_is_found_in_its_example(name: str, pattern: str, example: str) -> None:
    assert re.search(pattern, example, re.IGNORECASE)
