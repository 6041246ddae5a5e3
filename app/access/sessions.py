"""Sessions: who logged in, by a secret in a cookie. In memory only: a restart ends them all."""

import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.access.accounts import Account, Accounts
from app.access.user import User

UNUSED = 8 * 3600.0  # seconds without a request after which a session ends
LONGEST = 24 * 3600.0  # seconds after which it ends anyhow


@dataclass(frozen=True, slots=True, kw_only=True)
class _Session:
    account: Account  # as it was: another password or role ends the session
    begun: float  # on the clock, in seconds
    used: float


class Sessions:
    """The sessions that are open. Used by one thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds."""
        self._clock = clock
        self._open: dict[str, _Session] = {}  # by the hash of the token, which alone is kept

    def begin(self, account: Account) -> str:
        """A new session; its token is for the cookie and kept nowhere here."""
        now = self._clock()
        self._open = {key: one for key, one in self._open.items() if not _ended(one, now)}
        token = secrets.token_urlsafe(32)
        self._open[_key(token)] = _Session(account=account, begun=now, used=now)
        return token

    def user(self, token: str, accounts: Accounts) -> User | None:
        """Whose session a token is, if it is open and the account still as it was."""
        key, now = _key(token), self._clock()
        found = self._open.get(key)
        if found is None:
            return None
        user = found.account.user
        if _ended(found, now) or accounts.get(user.name) != found.account:
            del self._open[key]
            return None
        self._open[key] = replace(found, used=now)
        return user

    def end(self, token: str) -> None:
        """Ends a session, if it is one."""
        self._open.pop(_key(token), None)


def _ended(session: _Session, now: float) -> bool:
    return now >= session.used + UNUSED or now >= session.begun + LONGEST


def _key(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
