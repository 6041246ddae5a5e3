"""What the weights of practice cases are fitted on, and how they are fitted and written."""

from pathlib import Path
from typing import Any

import pytest

from evaluation.case_examples import FIELDS, Example, report_cases, told_cases
from evaluation.case_reports import counted
from evaluation.fit_cases import Weights, fitted, held_out, written
from evaluation.pointers import same_place
from ingest.cases.extract import cases_of
from ingest.cases.features import NAMES
from ingest.cases.weights import WEIGHTS
from ingest.read import read_document

TOLD = """# De Beuk
-|De Beuk ligt aan een meer.
t|Kinderen zeilen elke week.

## Wat hielp
s|De havenmeester deed mee.
# De Es
r|Het verzuim daalde.
o|Twee leraren vertrokken.
"""


@pytest.fixture
def told(tmp_path: Path) -> list[Example]:
    for name in ("een", "twee"):
        (tmp_path / f"{name}.txt").write_text(TOLD, "utf-8")
    return list(told_cases(tmp_path))


def test_cases_of_a_file_with_marks(told: list[Example]) -> None:
    assert [case.report for case in told] == ["een", "een", "twee", "twee"]
    first, second = told[:2]
    assert [line.text for line in first.lines] == [
        "De Beuk ligt aan een meer.",
        "Kinderen zeilen elke week.",
        "De havenmeester deed mee.",
    ]
    assert [line.heading for line in first.lines] == ["", "", "Wat hielp"]
    assert first.lines[0].block == first.lines[1].block != first.lines[2].block
    assert (first.fields, second.fields) == ((0, 1, 3), (2, 4))
    assert first.items["themes"] == (frozenset(), frozenset([1]), frozenset())


def test_every_item_of_the_reports_has_its_sentence() -> None:
    cases = list(report_cases())
    assert len(cases) == 8
    for case in cases:
        for field in FIELDS:
            numbers = set().union(*case.items[field])
            assert numbers == set(range(len(numbers)))
            assert 4 <= len(numbers) <= 8


def test_weights_speak_for_the_field_they_were_fitted_on(told: list[Example]) -> None:
    weights = fitted(told)
    themes, results, success, obstacles = weights.rows["staff leaves"]
    assert obstacles > max(themes, results, success)
    assert weights.rows["falls"][1] > weights.rows["falls"][3]
    assert set(NAMES) <= set(weights.rows)
    assert weights.shares == (0.2, 0.2, 0.2, 0.2, 0.2)


def test_weights_are_written_as_they_are(told: list[Example]) -> None:
    weights = Weights(shares=(0.6, 0.4), bias=(-1.5,), rows={"rises": (0.25,)})
    read: dict[str, Any] = {}
    exec(written(weights), read)
    assert (read["SHARES"], read["BIAS"]) == (weights.shares, weights.bias)
    assert read["WEIGHTS"] == weights.rows


def test_report_is_weighed_by_the_others(told: list[Example]) -> None:
    rows = [line.split("|") for line in held_out(told).splitlines()[2:]]
    assert [(row[1].strip(), row[2].strip()) for row in rows][:2] == [
        ("een", "themes"),
        ("een", "results"),
    ]
    assert [row[4].strip() for row in rows[:4]] == ["1", "1", "1", "1"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [((0, 10), (5, 30), True), ((0, 10), (6, 30), False), ((0, 100), (40, 44), True)],
)
def test_passages_that_tell_the_same(
    one: tuple[int, int], other: tuple[int, int], same: bool
) -> None:
    assert same_place(one, other) == same_place(other, one) == same


def test_items_told_and_findings_that_are_right() -> None:
    text = "# Rapport\n\nOver.\n\n## Casus 1: zeilen\n\nHet verzuim daalde van 12 naar 7 procent.\n"
    document = read_document(Path("proef.md"), text.encode())
    (case,) = cases_of(document)
    items = [{"quotes": ["Het verzuim daalde van 12 naar 7 procent."]}, {"quotes": ["Over."]}]
    counts = counted(case, "results", items, document.canonical.text)
    assert dict(counts) == {
        ("results", "told"): 1,
        ("results", "items"): 2,
        ("results", "right"): 1,
        ("results", "found"): 1,
    }


def test_words_of_the_weights_are_beginnings() -> None:
    words = [name.removeprefix("word ") for name in WEIGHTS if name.startswith("word ")]
    assert words
    assert all(0 < len(word) <= 6 for word in words)
