"""Opens the page in the state that its address asks for (app/front/address.js writes it there)."""

from collections.abc import Iterator, Mapping, Sequence
from inspect import isgenerator
from itertools import accumulate
from typing import Any

import gradio as gr

from app.tabs.tab import Parameters, Tab

LONGEST = 20  # parameters of an address that are looked at

# Name of a tab within a tab -> that other one.
Within = Mapping[str, str]


def restored(
    page: gr.Blocks, tabs: Sequence[Tab], rows: tuple[gr.Tabs, gr.Tabs], within: Within
) -> None:
    """When `page` is opened: choose the tab of the address, fill its fields, search if need be.

    `rows` are the tabs, and those within one of them. Without `tab` in the address nothing
    happens.
    """
    fields = [field for tab in tabs for field in tab.fields]
    inputs = [field for tab in tabs for field in tab.inputs]
    outputs = [output for tab in tabs for output in tab.outputs]

    def fill(request: gr.Request) -> list[Any]:
        parameters = _parameters(request)
        asked = _asked(tabs, parameters)
        if asked is None:
            return [gr.skip()] * (2 + len(fields))
        inner = gr.Tabs(selected=asked.name) if asked.name in within else gr.skip()
        outer = gr.Tabs(selected=within.get(asked.name, asked.name))
        values = list(asked.restore(parameters))
        return [outer, inner, *_among([len(tab.fields) for tab in tabs], tabs.index(asked), values)]

    def search(request: gr.Request, *values: Any) -> Iterator[list[Any]]:
        asked = _asked(tabs, _parameters(request))
        if asked is None or asked.search is None:
            yield [gr.skip()] * len(outputs)
            return
        at = tabs.index(asked)
        start, end = _span([len(tab.inputs) for tab in tabs], at)
        found = asked.search(*values[start:end])
        for shown in found if isgenerator(found) else [found]:
            several = list(shown) if isinstance(shown, tuple | list) else [shown]
            yield _among([len(tab.outputs) for tab in tabs], at, several)

    opened = page.load(fill, None, [*rows, *fields], api_visibility="private")
    opened.then(search, inputs, outputs, api_visibility="private")


def _parameters(request: gr.Request) -> Parameters:
    return dict(list(request.query_params.items())[:LONGEST])


def _asked(tabs: Sequence[Tab], parameters: Parameters) -> Tab | None:
    return next((tab for tab in tabs if tab.name == parameters.get("tab")), None)


def _span(sizes: Sequence[int], at: int) -> tuple[int, int]:
    """Where the values of the tab `at` stand among those of all tabs."""
    ends = list(accumulate(sizes))
    return ends[at] - sizes[at], ends[at]


def _among(sizes: Sequence[int], at: int, values: Sequence[Any]) -> list[Any]:
    """The values of one tab among those of all, which stay as they are."""
    start, end = _span(sizes, at)
    return [*[gr.skip()] * start, *values, *[gr.skip()] * (sum(sizes) - end)]
