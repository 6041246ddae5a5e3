"""The boxes of the facets: each choice with the number of cases that it leaves."""

from collections.abc import Mapping, Sequence

import gradio as gr

from app.cases.entries import Entry
from app.cases.facets import FACETS, Chosen, counts
from app.shown.address import Parameters, several

PREFIX = "alleen-"  # of the parameters of an address


def facet_boxes() -> list[gr.CheckboxGroup]:
    """A group of boxes for each facet, without choices yet."""
    return [
        gr.CheckboxGroup([], label=facet.capitalize(), elem_classes="schijfjes") for facet in FACETS
    ]


def chosen_in(values: Sequence[Sequence[str]]) -> Chosen:
    """What is chosen, from the values of the boxes."""
    return dict(zip(FACETS, values, strict=True))


def counted_boxes(entries: Sequence[Entry], chosen: Chosen) -> list[gr.CheckboxGroup]:
    """The boxes with their counts; what is no choice of the `entries` is dropped."""
    boxes = []
    for facet in FACETS:
        found = counts(entries, chosen, facet)
        choices = [(f"{value} ({count})", value) for value, count in found.items()]
        ticked = [value for value in chosen[facet] if value in found]
        # With one choice for all there is nothing to choose.
        boxes.append(gr.CheckboxGroup(choices, value=ticked, visible=len(found) > 1))
    return boxes


def facets_from(parameters: Parameters) -> Chosen:
    """What an address chooses."""
    return {facet: several(parameters.get(PREFIX + facet, "")) for facet in FACETS}


def facet_parameters(chosen: Chosen) -> Mapping[str, Sequence[str]]:
    """What `facets_from` reads back."""
    return {PREFIX + facet: wanted for facet, wanted in chosen.items()}
