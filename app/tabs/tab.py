"""What a tab hands to the page, so that its state can come from an address."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import gradio as gr

from app.shown.address import Parameters as Parameters

# For an event of the page alone, whose wait is shown by the page itself.
PRIVATE: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """A tab, or a tab within a tab.

    When an address asks for it, the page fills `fields` with what `restore` gives. By that the tab
    is chosen, and most tabs search when they are. The page opens with one that cannot: for such a
    tab it then runs `search` with the values of `inputs`; what it gives or yields is for `outputs`.
    """

    name: str  # what the parameter `tab` of an address calls it: "vraag", "doelen"
    fields: Sequence[gr.blocks.Block]
    restore: Callable[[Parameters], Sequence[Any]]  # a value or an update for each field
    search: Callable[..., Any] | None = None  # may be a generator
    inputs: Sequence[gr.blocks.Block] = ()
    outputs: Sequence[gr.blocks.Block] = ()


def in_turn(name: str) -> dict[str, Any]:
    """How the events of a tab are worked on: one after the other, in the order they came.

    Two at once could end the other way round, and the first would stand over the last.
    """
    return {**PRIVATE, "concurrency_id": name, "concurrency_limit": 1}
