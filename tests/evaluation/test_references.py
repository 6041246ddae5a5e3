"""Named references against a list: the figures by hand."""

import json

import pytest

from evaluation.references import JUDGED, Named, Score, score
from ingest.nouns import Reference


def named(start: int, end: int) -> Named:
    return Named(doc="d", start=start, end=end, hash="0")


def found(start: int, end: int) -> Reference:
    return Reference(kind="stuk", key="leespact", start=start, end=end)


def test_half_of_the_shorter_span_is_enough() -> None:
    gold = [named(0, 10), named(20, 40), named(50, 60)]
    given = [found(5, 9), found(36, 60), found(70, 80)]
    counted = score(gold, given)
    # The second covers the third of the list and a fifth of the second one.
    assert counted == Score(gold=3, found=3, right=2, told=2)
    assert counted.precision == pytest.approx(2 / 3)
    assert counted.recall == pytest.approx(2 / 3)


def test_nothing_to_judge_is_no_figure() -> None:
    assert score([], []).precision is None
    assert score([], []).recall is None


def test_the_list_holds_no_text() -> None:
    rows = [json.loads(line) for line in JUDGED.read_text("utf-8").splitlines()]
    assert len(rows) > 100
    assert {tuple(row) for row in rows} == {("doc", "start", "end", "hash")}
    assert {len(row["hash"]) for row in rows} == {12}
