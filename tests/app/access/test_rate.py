"""The token bucket."""

from hypothesis import given
from hypothesis import strategies as st

from app.access.rate import Buckets, Rate
from tests.app.access.conftest import Clock


def test_a_burst_passes_and_then_a_token_comes_each_half_second(clock: Clock) -> None:
    buckets = Buckets(Rate(burst=3, per_minute=120), clock)
    assert [buckets.take("ans") for _ in range(5)] == [0, 0, 0, 0.5, 0.5]
    clock.now += 0.25
    assert buckets.take("ans") == 0.25
    clock.now += 0.25
    assert buckets.take("ans") == 0
    assert buckets.take("bert") == 0


@given(
    burst=st.integers(1, 50),
    per_minute=st.integers(1, 600),
    pauses=st.lists(st.floats(0, 30), max_size=150),
)
def test_no_stretch_of_time_has_more_than_the_rate(
    burst: int, per_minute: int, pauses: list[float]
) -> None:
    clock = Clock()
    buckets = Buckets(Rate(burst=burst, per_minute=per_minute), clock)
    passed = []
    for pause in pauses:
        clock.now += pause
        if buckets.take("ans") == 0:
            passed.append(clock.now)
    for first in range(len(passed)):
        for last in range(first, len(passed)):
            most = burst + (passed[last] - passed[first]) * per_minute / 60
            assert last - first + 1 <= most + 1e-6


@given(burst=st.integers(1, 5), per_minute=st.integers(1, 600), tries=st.integers(0, 20))
def test_who_waits_as_told_passes(burst: int, per_minute: int, tries: int) -> None:
    clock = Clock()
    buckets = Buckets(Rate(burst=burst, per_minute=per_minute), clock)
    for _ in range(tries):
        buckets.take("ans")
    if wait := buckets.take("ans"):
        clock.now += wait + 1e-6
        assert buckets.take("ans") == 0
