"""Batches take turns, a file at a time."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from app.adding.turns import Turns


def named(done: list[str], name: str) -> Callable[[], None]:
    return lambda: done.append(name)


def done_by(turns: Turns) -> int:
    count = 0
    while job := turns.next(0):
        job()
        count += 1
    return count


def test_a_later_batch_does_not_wait_for_all_of_an_earlier_one() -> None:
    turns, done = Turns(), list[str]()
    for name in ("a1", "a2", "a3", "b1", "b2"):
        turns.add(name[0], named(done, name))
    done_by(turns)
    assert done == ["a1", "b1", "a2", "b2", "a3"]


@given(st.lists(st.sampled_from("abc")))
def test_all_are_done_once_and_in_the_order_of_their_batch(batches: list[str]) -> None:
    turns, done = Turns(), list[str]()
    names = [f"{batch}{number}" for number, batch in enumerate(batches)]
    for name in names:
        turns.add(name[0], named(done, name))
    assert done_by(turns) == len(names)
    for batch in "abc":
        own = [name for name in names if name[0] == batch]
        assert [name for name in done if name[0] == batch] == own


def test_dropped_jobs_are_not_done() -> None:
    turns, done = Turns(), list[str]()
    turns.add("a", named(done, "a1"))
    turns.add("b", named(done, "b1"))
    turns.drop("a")
    turns.drop("onbekend")
    assert done_by(turns) == 1
    assert done == ["b1"]


def test_after_closing_there_are_none() -> None:
    turns = Turns()
    turns.add("a", lambda: None)
    turns.close()
    assert turns.closed
    assert turns.next(60) is None
