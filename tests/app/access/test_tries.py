"""Limits on tries: by name, by address, and for a quarter of an hour."""

import pytest

from app.access.tries import BY_ADDRESS, BY_NAME, BY_PAIR, KEPT, LONGEST, WINDOW, Tries, network
from tests.app.access.conftest import Clock


def test_the_fifth_wrong_try_locks_a_name_at_that_address(clock: Clock) -> None:
    tries = Tries(clock)
    for _ in range(BY_PAIR):
        assert tries.wait("jan", "10.0.0.1") == 0
        tries.wrong("jan", "10.0.0.1")
    assert tries.wait("jan", "10.0.0.1") == WINDOW == 900
    assert tries.wait("piet", "10.0.0.1") == 0
    assert tries.wait("jan", "192.0.2.1") == 0  # Jan himself, who sits elsewhere


def test_a_guesser_with_many_addresses_locks_the_name_everywhere(clock: Clock) -> None:
    tries = Tries(clock)
    for number in range(BY_NAME):
        assert tries.wait("jan", f"10.0.0.{number}") == 0
        tries.wrong("jan", f"10.0.0.{number}")
    assert tries.wait("jan", "192.0.2.1") == WINDOW


def test_the_lock_ends_after_a_quarter(clock: Clock) -> None:
    tries = Tries(clock)
    for _ in range(BY_PAIR):
        tries.wrong("jan", "10.0.0.1")
    clock.now += WINDOW - 1
    assert tries.wait("jan", "10.0.0.1") == 1
    clock.now += 1
    assert tries.wait("jan", "10.0.0.1") == 0
    tries.wrong("jan", "10.0.0.1")
    assert tries.wait("jan", "10.0.0.1") == 0


def test_slips_of_a_whole_day_lock_nobody(clock: Clock) -> None:
    tries = Tries(clock)
    for number in range(3 * BY_ADDRESS):
        clock.now += WINDOW / 4  # a school of which somebody errs every four minutes
        assert tries.wait(f"naam{number % 10}", "10.0.0.1") == 0
        tries.wrong(f"naam{number % 10}", "10.0.0.1")


def test_an_address_that_tries_many_names_is_locked(clock: Clock) -> None:
    tries = Tries(clock)
    for number in range(BY_ADDRESS):
        assert tries.wait("bert", "10.0.0.1") == 0
        tries.wrong(f"naam{number}", "10.0.0.1")
    assert tries.wait("bert", "10.0.0.1") == WINDOW
    assert tries.wait("bert", "10.0.0.2") == 0


def test_the_right_password_forgets_slips_but_not_the_address(clock: Clock) -> None:
    tries = Tries(clock)
    for number in range(BY_ADDRESS):
        assert tries.wait(f"naam{number}", "10.0.0.1") == 0
        tries.wrong(f"naam{number}", "10.0.0.1")
        tries.right(f"naam{number}", "10.0.0.1")
    assert tries.wait("naam0", "10.0.0.2") == 0
    assert tries.wait("naam0", "10.0.0.1") == WINDOW


def test_ones_own_password_buys_no_tries_on_anothers(clock: Clock) -> None:
    tries = Tries(clock)
    for _ in range(BY_PAIR):
        tries.wrong("jan", "10.0.0.1")
        tries.right("piet", "10.0.0.1")
    assert tries.wait("jan", "10.0.0.1") == WINDOW


def test_a_long_name_costs_no_memory(clock: Clock) -> None:
    tries = Tries(clock)
    tries.wrong("x" * 20_000, "10.0.0.1")
    assert max(len(part) for key in tries._wrong for part in key) == LONGEST


def test_what_is_remembered_is_bounded(clock: Clock) -> None:
    tries = Tries(clock)
    for number in range(KEPT // 2):
        tries.wrong(f"naam{number}", f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}")
    assert len(tries._wrong) == KEPT


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::ffff", "2001:db8:1:2::/64"),
        ("testclient", "testclient"),
    ],
)
def test_addresses_of_one_home_count_as_one(address: str, expected: str) -> None:
    assert network(address) == expected
