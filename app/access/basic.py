"""HTTP Basic, for programs: a name and password with every request.

A pair that fitted is remembered for some minutes, as argon2 takes tens of milliseconds on purpose.
"""

import base64
import binascii
import hmac
import secrets
import time
from collections.abc import Callable

from starlette.types import Scope

from app.access.accounts import Account
from app.access.request import header
from app.access.user import plain_name

REMEMBERED = 5 * 60.0  # seconds
KEPT = 1_000  # pairs


def credentials(scope: Scope) -> tuple[str, str] | None:
    """The name and password that came along; None if there are none to be read."""
    scheme, _, encoded = header(scope, "authorization").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        text = base64.b64decode(encoded.strip(), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
    name, separator, password = text.partition(":")
    return (plain_name(name), password) if separator else None


class Remembered:
    """Pairs that fitted not long ago, as keyed hashes. Used by one thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds."""
        self._clock = clock
        self._secret = secrets.token_bytes(32)  # of this process: what is kept is of no other use
        self._until: dict[bytes, float] = {}

    def knows(self, account: Account, password: str) -> bool:
        """Whether this password fitted the account as it is now."""
        return self._clock() < self._until.get(self._key(account, password), 0.0)

    def add(self, account: Account, password: str) -> None:
        """Remembers a pair that fitted."""
        now = self._clock()
        self._until = {key: until for key, until in self._until.items() if now < until}
        while len(self._until) >= KEPT:
            del self._until[next(iter(self._until))]
        self._until[self._key(account, password)] = now + REMEMBERED

    def _key(self, account: Account, password: str) -> bytes:
        # With the stored hash in it, a new password makes the old pair unknown.
        text = f"{account.user.name}\0{account.hash}\0{password}"
        return hmac.digest(self._secret, text.encode(), "sha256")
