"""Which passwords are good enough, and whether they fit."""

import pytest

from app.access.password import check_password, fits, hashed
from app.access.user import checked_name
from ingest.errors import UsageError


@pytest.mark.parametrize("password", ["wat een beheerder moet", "twaalf: abcd", "a b c d e f g"])
def test_longer_passwords_are_taken(password: str) -> None:
    check_password(password, "beheerder")


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("elf tekens.", "minder dan 12 tekens"),
        ("a" * 40, "minder dan 5 verschillende tekens"),
        ("x" * 200 + "abcdefg" * 9, "meer dan 256 tekens"),
        ("beheerder123", "te veel gelijk aan de naam"),
    ],
)
def test_easy_passwords_are_refused(password: str, fault: str) -> None:
    with pytest.raises(UsageError, match=fault):
        check_password(password, "beheerder")


def test_only_the_same_password_fits() -> None:
    stored = hashed("een lang wachtwoord")
    assert stored.startswith("$argon2id$")
    assert fits("een lang wachtwoord", stored)
    assert not fits("een lang wachtwoorD", stored)
    assert not fits("", stored)


def test_two_ways_to_write_an_accent_are_the_same_password() -> None:
    assert fits("caf\u00e9 op de hoek", hashed("cafe\u0301 op de hoek"))


def test_nobody_has_an_unknown_name() -> None:
    assert not fits("een lang wachtwoord", None)


def test_a_password_longer_than_any_is_not_even_tried() -> None:
    assert not fits("a" * 257, hashed("a" * 257))


@pytest.mark.parametrize("name", ["jan", "j.de-vries@school", " Jan ", "0"])
def test_plain_names_are_taken(name: str) -> None:
    assert checked_name(name) == name.strip().lower()


@pytest.mark.parametrize("name", ["", "jan piet", "a:b", "-x", "é", "a" * 65, "<b>", "../x"])
def test_odd_names_are_refused(name: str) -> None:
    with pytest.raises(UsageError, match="kan niet"):
        checked_name(name)
