"""A text while it is written."""

from collections.abc import Callable

import pytest

from app.streaming import streamed


def test_the_text_so_far_comes_before_the_result() -> None:
    def work(on_text: Callable[[str], None]) -> int:
        on_text("Een ")
        on_text("half uur.")
        return 7

    assert list(streamed(work)) == ["Een ", "Een half uur.", 7]


def test_what_goes_wrong_is_raised_after_the_text() -> None:
    def work(on_text: Callable[[str], None]) -> int:
        on_text("Een ")
        raise KeyError("kapot")

    pieces = streamed(work)
    assert next(pieces) == "Een "
    with pytest.raises(KeyError, match="kapot"):
        next(pieces)
