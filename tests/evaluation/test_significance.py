"""Chance, by hand."""

import pytest

from evaluation.significance import difference, interval, randomisation


def test_three_equal_gains() -> None:
    """Of the eight ways to put signs before three ones, two are as far from 0 as 3."""
    assert randomisation([1.0, 1.0, 1.0]) == pytest.approx(2 / 8, abs=0.02)


def test_gains_of_different_size() -> None:
    """|sum| >= 2 of 3, 2 and -3: (3,2,-3) 2, (3,2,3) 8, (3,-2,3) 4, (3,-2,-3) -2: all of them."""
    assert randomisation([3.0, 2.0, -3.0]) == 1.0


def test_ten_equal_gains_are_no_chance() -> None:
    """2 of 1,024 ways."""
    assert randomisation([0.1] * 10) == pytest.approx(2 / 1_024, abs=0.002)


def test_it_is_two_sided() -> None:
    gains = [0.3, 0.2, 0.4, -0.1, 0.2]
    assert randomisation(gains) == randomisation([-gain for gain in gains])


@pytest.mark.parametrize("values", [[], [0.0, 0.0]])
def test_without_a_difference_all_is_chance(values: list[float]) -> None:
    assert randomisation(values) == 1.0


def test_interval_of_equal_values_is_that_value() -> None:
    assert interval([0.25] * 4) == (0.25, 0.25)


def test_interval_is_that_of_the_normal_where_there_are_many() -> None:
    """Of 400 values, half 0 and half 1: 0.5 plus and minus 1.96 * 0.5 / 20."""
    assert interval([0.0, 1.0] * 200) == pytest.approx((0.451, 0.549), abs=0.003)


def test_interval_without_values_is_refused() -> None:
    with pytest.raises(ValueError, match="no values"):
        interval([])


def test_difference_by_hand() -> None:
    found = difference([1.0, 0.5, 1.0], [0.0, 0.5, 0.5])
    assert found.mean == pytest.approx(0.5)
    assert (found.low, found.high) == (0.0, 1.0)
    # 1 and 0.5 with signs: half of the four ways are as far from 0 as 1.5.
    assert found.p == pytest.approx(0.5, abs=0.02)
