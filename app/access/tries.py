"""Limits on tries to log in: who guesses wrong too often must wait."""

import ipaddress
import time
from collections.abc import Callable
from dataclasses import dataclass

BY_NAME = 5  # wrong tries
# A school shares one address: one person who forgot a password must not lock out the others.
BY_ADDRESS = 20
LOCKED = 15 * 60.0  # seconds, after the last wrong try
KEPT = 10_000  # names and addresses remembered; the oldest go first


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wrong:
    count: int
    last: float  # on the clock, in seconds


class Tries:
    """The wrong tries of the last quarter, by name and by address. Used by one thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds."""
        self._clock = clock
        self._wrong: dict[tuple[str, str], _Wrong] = {}

    def wait(self, name: str, address: str) -> float:
        """Seconds until this name may be tried from this address; 0 for now."""
        return max(
            self._locked(("name", name), BY_NAME),
            self._locked(("address", network(address)), BY_ADDRESS),
        )

    def wrong(self, name: str, address: str) -> None:
        """Counts a wrong try."""
        for key in (("name", name), ("address", network(address))):
            before = self._recent(key)
            self._wrong.pop(key, None)  # so that the newest stand last
            count = 1 if before is None else before.count + 1
            self._wrong[key] = _Wrong(count=count, last=self._clock())
        while len(self._wrong) > KEPT:
            del self._wrong[next(iter(self._wrong))]

    def right(self, name: str) -> None:
        """Forgets the wrong tries of a name.

        Those of the address stay, or one's own password would buy tries on another's.
        """
        self._wrong.pop(("name", name), None)

    def _recent(self, key: tuple[str, str]) -> _Wrong | None:
        found = self._wrong.get(key)
        return found if found is not None and self._clock() < found.last + LOCKED else None

    def _locked(self, key: tuple[str, str], most: int) -> float:
        found = self._recent(key)
        if found is None or found.count < most:
            return 0.0
        return found.last + LOCKED - self._clock()


def network(address: str) -> str:
    """The address itself, or for IPv6 the /64 it stands in: one home has that many addresses."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return address
    return str(ipaddress.ip_network((parsed, 64), strict=False))
