"""Limits on tries to log in: who guesses wrong too often must wait.

Counted are the wrong tries of the last quarter of an hour:

1. at one name from one address, so that a colleague elsewhere does not lock somebody out;
2. at one name from all addresses, against a guesser who has many;
3. from one address at all names. A school shares one, so it may err more often.
"""

import ipaddress
import time
from collections.abc import Callable

BY_PAIR = 5  # wrong tries at a name from one address
BY_NAME = 20  # from all addresses
BY_ADDRESS = 50  # at all names: on a Monday morning hundreds log in from one school
WINDOW = 15 * 60.0  # seconds that a wrong try counts
KEPT = 10_000  # names and addresses remembered; the oldest go first
LONGEST = 64  # characters of a name; no account has more

Key = tuple[str, ...]


class Tries:
    """The wrong tries of the last quarter. Used by one thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds."""
        self._clock = clock
        self._wrong: dict[Key, tuple[float, ...]] = {}  # when, on the clock; the newest last

    def wait(self, name: str, address: str) -> float:
        """Seconds until this name may be tried from this address; 0 for now."""
        return max(self._locked(key, most) for key, most in _limits(name, address).items())

    def wrong(self, name: str, address: str) -> None:
        """Counts a wrong try."""
        for key in _limits(name, address):
            before = self._recent(key)
            self._wrong.pop(key, None)  # so that the newest stand last
            self._wrong[key] = (*before, self._clock())
        while len(self._wrong) > KEPT:
            del self._wrong[next(iter(self._wrong))]

    def right(self, name: str, address: str) -> None:
        """Forgets the wrong tries at a name from an address.

        The others stay, or one's own password would buy tries on another's.
        """
        self._wrong.pop(next(iter(_limits(name, address))), None)

    def _recent(self, key: Key) -> tuple[float, ...]:
        now = self._clock()
        return tuple(at for at in self._wrong.get(key, ()) if now < at + WINDOW)

    def _locked(self, key: Key, most: int) -> float:
        recent = self._recent(key)
        return recent[-most] + WINDOW - self._clock() if len(recent) >= most else 0.0


def _limits(name: str, address: str) -> dict[Key, int]:
    """What a try counts for, that of name and address first, and how many are too many."""
    known, near = name[:LONGEST], network(address)
    return {
        ("pair", known, near): BY_PAIR,
        ("name", known): BY_NAME,
        ("address", near): BY_ADDRESS,
    }


def network(address: str) -> str:
    """The address itself, or for IPv6 the /64 it stands in: one home has that many addresses."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return address
    return str(ipaddress.ip_network((parsed, 64), strict=False))
