"""The formulas, by hand and as properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.nearness import by_distance, by_ratio, by_share, by_steps
from ingest.nouns import NumberRange


def between(low: float, high: float) -> NumberRange:
    return NumberRange(low=low, high=high, text=f"{low}-{high}")


ranges = st.tuples(st.integers(0, 2_000), st.integers(0, 2_000)).map(
    lambda ends: between(min(ends), max(ends))
)
classes = st.tuples(st.integers(0, 4), st.integers(0, 4)).map(lambda ends: (min(ends), max(ends)))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ((200, 200), (200, 200), 1.0),
        ((150, 200), (200, 300), 1.0),  # they touch
        ((100, 400), (150, 200), 1.0),  # one lies in the other
        ((200, 200), (400, 400), 0.5),  # twice as large
        ((50, 100), (400, 800), 0.25),  # 100 beside 400
        ((0, 0), (10, 20), 0.0),
    ],
)
def test_by_ratio(a: tuple[int, int], b: tuple[int, int], expected: float) -> None:
    assert by_ratio(between(*a), between(*b)) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ((0.5, 0.6), (0.7, 0.7), 0.9),
        ((0.9, 0.9), (0.5, 0.6), 0.7),  # 0.9 - 0.6 is more than 0.3 in binary
        ((0.5, 0.7), (0.7, 0.8), 1.0),
        ((2.0, 2.5), (0.2, 0.3), 0.0),  # further than one point
    ],
)
def test_by_distance(a: tuple[float, float], b: tuple[float, float], expected: float) -> None:
    assert by_distance(between(*a), between(*b), 1.0) == expected


def test_by_steps() -> None:
    assert by_steps((0, 1), (1, 1), 5) == 1.0
    assert by_steps((0, 1), (2, 2), 5) == 0.75
    assert by_steps((0, 0), (4, 4), 5) == 0.0


@pytest.mark.parametrize(
    ("percent", "expected"), [(0, 0.75), (40, 0.85), (100, 1.0), (None, 0.875), (120, 1.0)]
)
def test_by_share(percent: int | None, expected: float) -> None:
    assert by_share(percent) == expected


@given(a=ranges, b=ranges)
def test_numbers_are_near_one_way_as_the_other(a: NumberRange, b: NumberRange) -> None:
    for found, back in [
        (by_ratio(a, b), by_ratio(b, a)),
        (by_distance(a, b, 100.0), by_distance(b, a, 100.0)),
    ]:
        assert found == back
        assert 0 <= found <= 1
        assert (found == 1) == (a.low <= b.high and b.low <= a.high)


@given(a=classes, b=classes)
def test_classes_are_near_one_way_as_the_other(a: tuple[int, int], b: tuple[int, int]) -> None:
    assert by_steps(a, b, 5) == by_steps(b, a, 5)
    assert 0 <= by_steps(a, b, 5) <= 1
