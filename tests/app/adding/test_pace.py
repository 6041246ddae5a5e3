"""The time that is left, by hand."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.adding.nouns import Batch, FileState
from app.adding.pace import SUPPOSED_PASSAGES, SUPPOSED_SECONDS, Pace


def batch(name: str, *totals: int, done: int = 0) -> Batch:
    files = tuple(
        FileState(key=key, name=f"{key}.txt", size=1, total=total, done=done)
        for key, total in enumerate(totals)
    )
    return Batch(
        id=name, work="toevoegen", by=None, at=datetime.now(UTC), files=files, started=True
    )


def test_before_anything_is_measured_something_is_supposed() -> None:
    assert Pace().seconds_left(batch("a", 100, 50), []) == pytest.approx(150 * SUPPOSED_SECONDS)


def test_what_was_measured_counts_by_its_passages() -> None:
    pace = Pace()
    pace.took(950, 190)
    rate = (190 + SUPPOSED_PASSAGES * SUPPOSED_SECONDS) / (950 + SUPPOSED_PASSAGES)
    assert pace.seconds_left(batch("a", 100, done=40), []) == pytest.approx(60 * rate)


def test_others_take_as_many_turns_at_most() -> None:
    own, small, large = batch("a", 100), batch("b", 20), batch("c", 900)
    assert Pace().seconds_left(own, [small, large]) == pytest.approx(220 * SUPPOSED_SECONDS)


def test_there_is_no_telling_before_the_start_and_after_the_end() -> None:
    own = batch("a", 100)
    ended = tuple(replace(file, step="klaar") for file in own.files)
    assert Pace().seconds_left(replace(own, started=False), []) is None
    assert Pace().seconds_left(replace(own, files=ended), []) is None
