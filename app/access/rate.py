"""How often one user may ask: a token bucket.

A bucket holds at most `burst` tokens and is filled with `per_minute`; each request takes one.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A limit that a person does not reach and a program that runs wild does."""

    # The page asks for more than questions: each filter and each look at progress counts too.
    burst: int = 120  # requests at once
    per_minute: int = 240  # requests


RATE = Rate()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bucket:
    tokens: float
    at: float  # on the clock, in seconds


class Buckets:
    """A bucket for each user. Used by one thread."""

    def __init__(self, rate: Rate, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds."""
        self._rate = rate
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}

    def take(self, name: str) -> float:
        """Takes a token: 0 if there was one, else the seconds until there is."""
        now = self._clock()
        second = self._rate.per_minute / 60
        held = self._buckets.get(name, _Bucket(tokens=self._rate.burst, at=now))
        tokens = min(self._rate.burst, held.tokens + (now - held.at) * second)
        if tokens < 1:
            self._buckets[name] = _Bucket(tokens=tokens, at=now)
            return (1 - tokens) / second
        self._buckets[name] = _Bucket(tokens=tokens - 1, at=now)
        return 0.0
