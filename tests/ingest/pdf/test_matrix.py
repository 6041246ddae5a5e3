"""Matrices of PDF: row vectors, first the left one, then the right one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.pdf.matrix import IDENTITY, Matrix, apply, matrix_of, number, shifted, times, turn

# Whole numbers this small are exact as floats, so that equality is equality.
whole = st.integers(-50, 50).map(float)
matrices = st.tuples(whole, whole, whole, whole, whole, whole)


def test_by_hand() -> None:
    scale: Matrix = (2, 0, 0, 3, 0, 0)
    shift: Matrix = (1, 0, 0, 1, 10, 20)
    assert times(scale, shift) == (2, 0, 0, 3, 10, 20)  # scaled, then shifted
    assert times(shift, scale) == (2, 0, 0, 3, 20, 60)  # the shift is scaled too
    assert apply((2, 0, 0, 3, 10, 20), 1, 1) == (12, 23)
    assert shifted((2, 0, 0, 3, 10, 20), 5, 1) == (2, 0, 0, 3, 20, 23)


@given(matrices, matrices, matrices)
def test_times_is_associative(a: Matrix, b: Matrix, c: Matrix) -> None:
    assert times(times(a, b), c) == times(a, times(b, c))


@given(matrices)
def test_identity_changes_nothing(a: Matrix) -> None:
    assert times(a, IDENTITY) == times(IDENTITY, a) == a


@given(matrices, matrices, whole, whole)
def test_times_is_one_after_the_other(a: Matrix, b: Matrix, x: float, y: float) -> None:
    assert apply(times(a, b), x, y) == apply(b, *apply(a, x, y))


@given(matrices, whole, whole)
def test_shifted_is_times_a_shift(a: Matrix, x: float, y: float) -> None:
    assert shifted(a, x, y) == times((1, 0, 0, 1, x, y), a)


@pytest.mark.parametrize(
    ("quarters", "origin", "top_right"),
    [
        (0, (0, 0), (30, 40)),
        (1, (0, 30), (40, 0)),  # clockwise: the lower left corner goes to the upper left
        (2, (30, 40), (0, 0)),
        (3, (40, 0), (0, 30)),
    ],
)
def test_a_page_of_30_by_40_turned(
    quarters: int, origin: tuple[float, float], top_right: tuple[float, float]
) -> None:
    assert apply(turn(quarters, 30, 40), 0, 0) == origin
    assert apply(turn(quarters, 30, 40), 30, 40) == top_right


@given(st.integers(0, 3), st.integers(1, 99), st.integers(1, 99))
def test_four_quarters_are_a_whole_turn(quarters: int, width: int, height: int) -> None:
    back = (4 - quarters) % 4
    size = (height, width) if quarters % 2 else (width, height)
    assert times(turn(quarters, width, height), turn(back, *size)) == IDENTITY


@pytest.mark.parametrize(
    ("value", "wanted"), [(3, 3.0), (2.5, 2.5), ("/Name", 7.0), (None, 7.0), ([1], 7.0)]
)
def test_what_is_no_number_is_the_default(value: object, wanted: float) -> None:
    assert number(value, 7.0) == wanted


@pytest.mark.parametrize("values", [None, [], [1, 2, 3, 4, 5], "123456", 3])
def test_what_is_no_matrix_is_the_identity(values: object) -> None:
    assert matrix_of(values) == IDENTITY
    assert matrix_of([1, 2, 3, 4, 5, 6]) == (1, 2, 3, 4, 5, 6)
