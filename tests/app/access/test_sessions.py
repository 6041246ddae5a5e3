"""Sessions end: unused, after a day, at logging out, and with the account."""

from dataclasses import replace

from app.access.accounts import Account
from app.access.sessions import LONGEST, UNUSED, Sessions
from app.access.user import User
from tests.app.access.conftest import Clock

Accounts = dict[str, Account]


def test_a_session_is_of_who_began_it(clock: Clock, accounts: Accounts) -> None:
    sessions = Sessions(clock)
    token = sessions.begin(accounts["ans"])
    assert len(token) >= 43  # 32 random bytes
    assert sessions.user(token, accounts) == User(name="ans", role="beheerder")
    assert sessions.user(token + "x", accounts) is None
    assert sessions.user("", accounts) is None


def test_the_token_itself_is_not_kept(clock: Clock, accounts: Accounts) -> None:
    sessions = Sessions(clock)
    token = sessions.begin(accounts["ans"])
    assert token not in repr(vars(sessions))


def test_eight_hours_without_use_end_it(clock: Clock, accounts: Accounts) -> None:
    sessions = Sessions(clock)
    token = sessions.begin(accounts["ans"])
    clock.now += UNUSED - 1
    assert sessions.user(token, accounts) is not None
    clock.now += UNUSED
    assert UNUSED == 8 * 3600
    assert sessions.user(token, accounts) is None


def test_a_day_ends_it_however_much_it_is_used(clock: Clock, accounts: Accounts) -> None:
    sessions = Sessions(clock)
    token = sessions.begin(accounts["ans"])
    for _ in range(23):
        clock.now += 3600
        assert sessions.user(token, accounts) is not None
    clock.now += 3600
    assert LONGEST == 24 * 3600
    assert sessions.user(token, accounts) is None


def test_logging_out_ends_it(clock: Clock, accounts: Accounts) -> None:
    sessions = Sessions(clock)
    token, other = sessions.begin(accounts["ans"]), sessions.begin(accounts["ans"])
    sessions.end(token)
    assert sessions.user(token, accounts) is None
    assert sessions.user(other, accounts) is not None


def test_a_removed_or_changed_account_is_out_at_once(clock: Clock, accounts: Accounts) -> None:
    sessions = Sessions(clock)
    lesser = replace(accounts["ans"], user=User(name="ans", role="lezer"))
    other_password = replace(accounts["ans"], hash="$argon2id$anders")
    for changed in ({}, {"ans": lesser}, {"ans": other_password}):
        token = sessions.begin(accounts["ans"])
        assert sessions.user(token, changed) is None
        assert sessions.user(token, accounts) is None


def test_ended_sessions_are_not_kept(clock: Clock, accounts: Accounts) -> None:
    sessions = Sessions(clock)
    for _ in range(10):
        sessions.begin(accounts["ans"])
    clock.now += UNUSED
    sessions.begin(accounts["ans"])
    assert len(sessions._open) == 1
