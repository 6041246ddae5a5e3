"""Matching records with gold goals, and comparing their fields."""

import hashlib
from pathlib import Path

import pytest

from evaluation.goals import alike, fits, matched, right, sampled, spans_of
from ingest.errors import UsageError
from ingest.goals.extract import goals_of
from ingest.read import read_document

TEXT = "# Plan\n\nDatum 10 juli 2014\n\nIn 2017 leest 90% van de scholen voor.\n"
READ = read_document(Path("plan.md"), TEXT.encode())
GOALS = goals_of(READ)
GOLD = {
    "id": "g1",
    "quote": "leest 90% van de scholen voor.",
    "also": [],
    "target": "90%",
    "target_year": 2017,
    "baseline": None,
    "baseline_year": None,
    "actor": "leraren",
}


def test_spans_disregard_all_but_letters_and_digits() -> None:
    assert spans_of("Elk kind - leest.", ["kind leest", "staat er niet"]) == [(4, 16)]


def test_a_record_fits_by_half_of_the_shorter_span() -> None:
    [goal] = GOALS
    assert fits(goal, READ.canonical.text, GOLD)
    assert not fits(goal, READ.canonical.text, {**GOLD, "quote": "Datum 10 juli 2014"})
    assert fits(goal, READ.canonical.text, {**GOLD, "quote": "Datum", "also": ["90% van"]})


def test_fields() -> None:
    [match] = matched(READ, GOALS, [GOLD])
    assert match.goal is GOALS[0]
    assert match.counted
    told = {field: right(match.goal, GOLD, field) for field in ("target", "baseline", "actor")}
    assert told == {"target": True, "baseline": None, "actor": False}


@pytest.mark.parametrize(
    ("wanted", "found", "same"),
    [
        ("90%", "90 %", True),
        ("90%", "9%", False),
        ("ingevoerd", "invoeren", True),
        ("voorstel", "uitgewerkt voorstel", True),
        ("gepresenteerd", "vastgesteld", False),
        ("OCW", "Ministerie van Onderwijs, Cultuur en Wetenschap", True),
        ("PO-Raad", "scholen", False),
    ],
)
def test_alike(wanted: str, found: str, same: bool) -> None:
    assert alike(wanted, found) is same


def test_the_sample_counts_what_is_still_found_and_refuses_another_text() -> None:
    quote = "Een doel."
    row = {
        "doc": "d", "start": 0, "end": 9, "counted": True, "right": False,
        "hash": hashlib.sha256(quote.encode()).hexdigest()[:12],
    }  # fmt: skip
    gone = "judged records that are not found any more: "
    assert sampled([row], {"d": quote}, {("d", quote)}) == [
        "precision by hand, with a number or year: 0/1 = 0.000",
        f"{gone}0",
    ]
    assert sampled([row], {"d": quote}, set()) == [f"{gone}1"]
    with pytest.raises(UsageError):
        sampled([row], {"d": "Geen doel"}, set())
