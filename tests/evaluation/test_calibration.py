"""Calibration and thresholds, by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.calibration import (
    Bin,
    Cost,
    area_under,
    bins_of,
    calibration_error,
    cost_of,
)

JUDGED = [(0.1, False), (0.4, True), (0.4, False), (0.8, True), (0.9, True)]
JUDGEMENTS = st.lists(st.tuples(st.floats(0, 1), st.booleans()))


def test_bins_by_hand() -> None:
    """0.4 opens its bin; 1 lies in the last one."""
    low, middle, high = bins_of([*JUDGED, (1.0, True)], count=5)
    assert low == Bin(low=0.0, high=0.2, number=1, predicted=0.1, answerable=0.0)
    assert middle == Bin(low=0.4, high=0.6, number=2, predicted=0.4, answerable=0.5)
    assert (high.low, high.high, high.number, high.answerable) == (0.8, 1.0, 3, 1.0)
    assert high.predicted == pytest.approx(0.9)


def test_the_error_by_hand() -> None:
    """One question is off by 0.1, two by 0.1, two by 0.15: 0.6 over five questions."""
    assert calibration_error(bins_of(JUDGED, count=5)) == pytest.approx(0.12)
    assert calibration_error([]) is None


@given(JUDGEMENTS)
def test_bins_hold_each_question_once_and_their_error_is_a_share(
    judged: list[tuple[float, bool]],
) -> None:
    bins = bins_of(judged)
    assert sum(one.number for one in bins) == len(judged)
    assert all(one.low - 1e-9 <= one.predicted <= one.high + 1e-9 for one in bins)
    error = calibration_error(bins)
    assert (error is None) == (not judged)
    assert error is None or 0 <= error <= 1


def test_a_threshold_refuses_what_lies_below_it() -> None:
    assert cost_of(JUDGED, 0.4) == Cost(threshold=0.4, false_refusals=0, false_answers=1 / 2)
    assert cost_of(JUDGED, 0.5) == Cost(threshold=0.5, false_refusals=1 / 3, false_answers=0)
    assert cost_of(JUDGED[:1], 0.5) is None
    assert cost_of([], 0.5) is None


@given(JUDGEMENTS, st.floats(0, 1), st.floats(0, 1))
def test_a_higher_threshold_trades_answers_for_refusals(
    judged: list[tuple[float, bool]], a: float, b: float
) -> None:
    low, high = cost_of(judged, min(a, b)), cost_of(judged, max(a, b))
    if low and high:
        assert low.false_refusals <= high.false_refusals
        assert low.false_answers >= high.false_answers


def test_the_area_counts_equals_half() -> None:
    """Of six pairs five are right and one is equal."""
    assert area_under(JUDGED) == pytest.approx(5.5 / 6)
    assert area_under([(0.5, True)]) is None
