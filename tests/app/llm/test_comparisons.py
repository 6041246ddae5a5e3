"""Comparisons that are turned round."""

import pytest

from app.llm.comparisons import turned_round

SOURCE = "Jongens rekenen iets beter dan meisjes."


def test_turned_round() -> None:
    assert turned_round("Meisjes rekenen beter dan jongens.", SOURCE) == "beter dan jongens"


@pytest.mark.parametrize(
    "text",
    [
        "Jongens rekenen beter dan meisjes.",
        "Meisjes rekenen slechter dan jongens.",
        "Meisjes lezen beter dan vroeger.",
        "Meisjes rekenen beter.",
    ],
)
def test_not_turned_round(text: str) -> None:
    assert turned_round(text, SOURCE) is None
