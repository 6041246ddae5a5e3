"""Limits on tries: by name, by address, and for a quarter of an hour."""

import pytest

from app.access.tries import BY_ADDRESS, BY_NAME, KEPT, LOCKED, Tries, network
from tests.app.access.conftest import Clock


def test_the_fifth_wrong_try_locks_a_name_everywhere(clock: Clock) -> None:
    tries = Tries(clock)
    for number in range(BY_NAME):
        assert tries.wait("jan", "10.0.0.1") == 0
        tries.wrong("jan", f"10.0.0.{number}")
    assert tries.wait("jan", "192.0.2.1") == LOCKED == 900
    assert tries.wait("piet", "10.0.0.1") == 0


def test_the_lock_ends_after_a_quarter(clock: Clock) -> None:
    tries = Tries(clock)
    for _ in range(BY_NAME):
        tries.wrong("jan", "10.0.0.1")
    clock.now += LOCKED - 1
    assert tries.wait("jan", "10.0.0.1") == 1
    clock.now += 1
    assert tries.wait("jan", "10.0.0.1") == 0
    tries.wrong("jan", "10.0.0.1")
    assert tries.wait("jan", "10.0.0.1") == 0


def test_an_address_that_tries_many_names_is_locked(clock: Clock) -> None:
    tries = Tries(clock)
    for number in range(BY_ADDRESS):
        assert tries.wait("bert", "10.0.0.1") == 0
        tries.wrong(f"naam{number}", "10.0.0.1")
    assert tries.wait("bert", "10.0.0.1") == LOCKED
    assert tries.wait("bert", "10.0.0.2") == 0


def test_the_right_password_forgets_the_name_but_not_the_address(clock: Clock) -> None:
    tries = Tries(clock)
    for _ in range(BY_ADDRESS):
        tries.wrong("jan", "10.0.0.1")
        tries.right("jan")
    assert tries.wait("jan", "10.0.0.2") == 0
    assert tries.wait("jan", "10.0.0.1") == LOCKED


def test_what_is_remembered_is_bounded(clock: Clock) -> None:
    tries = Tries(clock)
    for number in range(KEPT):
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
