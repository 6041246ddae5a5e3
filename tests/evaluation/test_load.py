"""The figures of a load; the server itself is measured, not tested, here."""

from collections.abc import Mapping
from typing import Any

import pytest

from app.tabs.asking import ASK
from evaluation.load import Times, questions
from evaluation.served import _asks

PARTS: Mapping[int, Mapping[str, Any]] = {
    1: {"props": {"value": ASK}},
    2: {"props": {"value": "Begin opnieuw"}},
}


def test_times_by_hand() -> None:
    """Of 0.1 to 2.0 seconds the middle is 1.05; a twentieth takes longer than 1.995."""
    seconds = [number / 10 for number in range(1, 21)]
    assert Times(seconds=seconds, failed=3).shown() == ["1050 ms", "1995 ms", "3"]


def test_no_question_is_asked_twice() -> None:
    texts = questions()
    assert len(set(texts)) == len(texts) > 100


@pytest.mark.parametrize(
    ("targets", "asks"),
    [([[1, "click"], [7, "submit"]], True), ([[2, "click"]], False), ([[None, "then"]], False)],
)
def test_the_event_of_the_button_is_found(targets: list[list[Any]], asks: bool) -> None:
    parts = {**PARTS, 7: {"props": {}}}
    assert _asks({"targets": targets}, parts) is asks
