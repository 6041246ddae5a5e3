"""The figures on practice cases, on a small case with known values."""

from pathlib import Path
from typing import Any

import pytest

from evaluation.cases import (
    LISTS,
    Judgement,
    check,
    precision,
    read_judgements,
    told_items,
    wrong_fields,
)
from ingest.cases.extract import cases_of
from ingest.errors import UsageError
from ingest.nouns import ReadDocument
from ingest.read import read_document

TEXT = """# Rapport

Over scholen.

# Praktijkvoorbeeld 1: lezen

- Sector: primair onderwijs
- Aantal leerlingen: 110–140
- Basisvaardigheden: taal (100%)
- Besteding van al het subsidiegeld: ja

Alle leerlingen halen nu niveau 1F. Een kwart van het geld is nog niet besteed.
"""
GOLD: dict[str, Any] = {
    "title": "Lezen",
    "sector": "po",
    "urbanisation": None,
    "pupils": "110-140",
    "disadvantage_score": None,
    "skills": {
        "taal": 100,
        "rekenen-wiskunde": None,
        "burgerschap": None,
        "digitale geletterdheid": None,
    },
    "main_spending": [],
    "unspent_percent": 25,
    "plan_changed": None,
    "network_participation": None,
    "satisfaction": None,
    "perceived_effects": None,
}


@pytest.fixture
def read() -> ReadDocument:
    return read_document(Path("proef.md"), TEXT.encode())


def judgement(read: ReadDocument, text: str, item: int | None, hash: str = "") -> Judgement:
    start = read.canonical.text.index(text)
    end = start + len(text)
    return Judgement(
        doc="proef", case=1, field="results", item=item, start=start, end=end, hash=hash
    )


def test_box_fields_are_compared_without_case_and_with_either_value(read: ReadDocument) -> None:
    (case,) = cases_of(read)
    assert case.unspent_percent == 0  # the text says 25
    assert wrong_fields(case, GOLD) == []
    assert wrong_fields(case, {**GOLD, "unspent_percent": 10}) == ["unspent_percent"]
    assert wrong_fields(case, {**GOLD, "pupils": "110-200", "sector": "vo"}) == ["sector", "pupils"]


def test_item_is_told_by_one_of_its_passages(read: ReadDocument) -> None:
    (case,) = cases_of(read)
    told = judgement(read, "Alle leerlingen halen nu niveau 1F.", 2)
    elsewhere = judgement(read, "Over scholen.", 1)
    assert told_items(case, "results", [told, elsewhere]) == {2}
    assert told_items(case, "obstacles", [told]) == set()


def test_precision_counts_what_was_judged(read: ReadDocument) -> None:
    (case,) = cases_of(read)
    right = judgement(read, "Alle leerlingen halen nu niveau 1F.", 1)
    wrong = judgement(read, "Een kwart van het geld is nog niet besteed.", None)
    assert precision(case, "results", [right, wrong]) == (1, 2)
    assert precision(case, "results", [right]) == (1, 1)


def test_judgement_of_another_text_is_refused(read: ReadDocument) -> None:
    with pytest.raises(UsageError, match="andere tekst"):
        check(read, [judgement(read, "Over scholen.", 1, hash="0" * 12)])


def test_judgements_hold_no_text_of_documents() -> None:
    judged = read_judgements()
    assert {one.field for one in judged} == set(LISTS)
    assert all(len(one.hash) == 12 and one.start < one.end for one in judged)


def test_development_profiles_reach_what_the_issue_asks(shared_cases: dict[str, float]) -> None:
    assert shared_cases["box fields"] >= 0.98
    assert all(shared_cases[field] >= 0.80 for field in LISTS)


@pytest.fixture
def shared_cases() -> dict[str, float]:
    from evaluation.cases import report
    from tests.conftest import SHARED

    if not SHARED.is_dir():
        pytest.skip("the shared documents are not on this machine")
    rows = [line.split("|") for line in report(SHARED).splitlines()[2:]]
    return {row[1].strip(): float(row[4]) for row in rows if row[4].strip()}
