"""The tab of practice cases: schools like mine, some side by side, and what they share."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import gradio as gr

from app.cases.compare import compared
from app.cases.entries import chosen
from app.cases.facets import FACETS, left
from app.cases.text import name
from app.shown.address import Parameters, several
from app.shown.cases import MOST, cards_html
from app.shown.columns import case_rows
from app.shown.compared import compared_html
from app.shown.parts import NO_RESULT
from app.tabs.actions import Actions
from app.tabs.case_fields import LABELS, case_fields, fields_from
from app.tabs.case_search import NAME, Wanted, all_entries, found, in_common
from app.tabs.facet_boxes import chosen_in, counted_boxes, facet_boxes, facets_from
from app.tabs.failing import attempted
from app.tabs.keeping import offered, table_buttons
from app.tabs.tab import Tab, in_turn

INTRODUCTION = (
    "Zoek scholen die op jouw school lijken. Vul in wat je weet; niets is verplicht. Je ziet "
    "waarom een school is gevonden, wat anders is en wat er hielp."
)
COMPARE = "Zet naast elkaar: kies twee of drie voorbeelden"
IN_TURN = in_turn(NAME)


def cases_tab(actions: Actions, opened: gr.Tab) -> Tab:
    """The contents of the tab, filled when it is `opened`."""

    def search(*values: Any) -> tuple[Any, ...]:
        return _searched(actions, wanted(values))

    def beside(*values: Any) -> str:
        return _beside(actions, wanted(values))

    gr.HTML(f'<p class="inleiding">{INTRODUCTION}</p>')
    wish = gr.Textbox(
        "",
        label="Wat wil je weten of bereiken?",
        placeholder="Bijvoorbeeld: leerlingen lezen met meer plezier",
        elem_id="wens",
    )
    with gr.Accordion("Mijn school", open=False, elem_id="mijn-school"):
        fields = case_fields()
    button = gr.Button("Zoek scholen", variant="primary", elem_id="zoek-scholen")
    with gr.Accordion("Toon alleen", open=False, elem_id="toon-alleen"):
        facets = facet_boxes()
    shown = gr.State(())
    row, file = table_buttons(shown, case_rows, "praktijkvoorbeelden", actions.folder)
    cards = gr.HTML(NO_RESULT, elem_id="scholen")
    choice = gr.CheckboxGroup(label=COMPARE, visible=False, elem_id="kies")
    compare = gr.Button("Zet naast elkaar", visible=False, elem_id="naast-elkaar")
    comparison = gr.HTML(NO_RESULT, elem_id="vergelijking")
    counts = gr.HTML(elem_id="tellingen")

    inputs = [*fields, wish, *facets, choice]
    outputs = [cards, shown, choice, compare, comparison, counts, row, file, *facets]
    gr.on([button.click, wish.submit], search, inputs, outputs, **IN_TURN)
    ticked = [facet.input for facet in facets]
    # By itself Gradio drops a choice that is made while the one before is still worked on.
    gr.on(ticked, search, inputs, outputs, trigger_mode="always_last", **IN_TURN)
    opened.select(search, inputs, outputs, **IN_TURN)
    compare.click(beside, inputs, comparison, **IN_TURN)
    return Tab(name=NAME, fields=inputs, restore=lambda parameters: _restored(actions, parameters))


def wanted(values: Sequence[Any]) -> Wanted:
    """What is asked, from the values of the fields, the wish, the facets and the comparison."""
    at = len(LABELS)
    return Wanted(
        values=dict(zip(LABELS, values[:at], strict=True)),
        wish=values[at],
        facets=chosen_in(values[at + 1 : at + 1 + len(FACETS)]),
        beside=values[-1] or (),
    )


def wanted_from(parameters: Parameters) -> Wanted:
    """What an address asks for; what is no choice of a field is left out."""
    return Wanted(
        values=dict(zip(LABELS, fields_from(parameters), strict=True)),
        wish=parameters.get("wens", ""),
        facets=facets_from(parameters),
        beside=several(parameters.get("naast", "")),
    )


def _restored(actions: Actions, parameters: Parameters) -> list[Any]:
    """The fields as an address asks; choices that the library does not have are left out."""
    asked = wanted_from(parameters)
    entries, _ = attempted(lambda: all_entries(actions))
    entries = entries or []
    fitting = left(entries, asked.facets)
    beside = [one.id for one in fitting if one.id in asked.beside]
    choice = gr.CheckboxGroup([(name(one.case), one.id) for one in fitting], value=beside)
    return [*asked.values.values(), asked.wish, *counted_boxes(entries, asked.facets), choice]


def _searched(actions: Actions, asked: Wanted) -> tuple[Any, ...]:
    """What is found, in the order of the outputs of the tab."""
    result, error = attempted(lambda: found(actions, asked))
    ranking = result.ranking if result else ()
    choices = [(name(one.entry.case), one.entry.id) for one in ranking[:MOST]]
    kept = [id_ for _, id_ in choices if id_ in asked.beside]
    several_shown = len(choices) > 1
    together = replace(asked, beside=kept)
    cards = cards_html(ranking, result.notes, together.address()) if result else NO_RESULT + error
    return (
        cards,
        ranking,
        gr.CheckboxGroup(choices, value=kept, visible=several_shown),
        gr.Button(visible=several_shown),
        _beside(actions, together) if len(kept) > 1 else NO_RESULT,
        in_common(ranking),
        *offered(ranking),
        *(counted_boxes(result.entries, asked.facets) if result else [gr.skip()] * len(FACETS)),
    )


def _beside(actions: Actions, asked: Wanted) -> str:
    def work() -> str:
        entries = chosen(all_entries(actions), asked.beside)
        return compared_html(compared(entries), entries, asked.address())

    html, error = attempted(work)
    return NO_RESULT + error if html is None else html
