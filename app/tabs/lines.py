"""The policy line: what became of a goal through the years."""

from collections.abc import Sequence

import gradio as gr

from app.lines.line import Line
from app.shown.address import Parameters, address_html
from app.shown.columns import line_columns
from app.shown.lines import lines_html, names_of
from app.shown.parts import NO_RESULT
from app.tabs.actions import Actions
from app.tabs.failing import attempted
from app.tabs.keeping import offered, table_buttons
from app.tabs.tab import Tab, in_turn

NAME = "lijn"  # of the tab
INTRODUCTION = (
    "Volg een onderwerp door de jaren heen: wat was het doel, wat is er veranderd en is het "
    "gehaald? Vul je niets in, dan zie je de lijnen die door de meeste documenten lopen."
)
IN_TURN = in_turn(NAME)


def lines_tab(actions: Actions, opened: gr.Tab) -> Tab:
    """The contents of the tab, filled when it is `opened`."""

    def search(topic: str, name: str | None) -> tuple[object, ...]:
        lines, error = attempted(lambda: actions.lines(topic.strip()))
        if lines is None:
            return NO_RESULT + error, (), gr.Dropdown(visible=False), *offered(())
        names, at = names_of(lines), _at(lines, name)
        html, error = attempted(lambda: _drawn(lines, topic, at))
        choice = gr.Dropdown(names, value=names[at] if names else None, visible=len(lines) > 1)
        return html or NO_RESULT + error, lines, choice, *offered(lines)

    def choose(topic: str, name: str, lines: Sequence[Line]) -> str:
        html, error = attempted(lambda: _drawn(lines, topic, _at(lines, name)))
        return html or NO_RESULT + error

    gr.HTML(f'<p class="inleiding">{INTRODUCTION}</p>')
    topic = gr.Textbox(
        "",
        label="Onderwerp van de lijn",
        placeholder="Bijvoorbeeld zeer zwakke scholen",
        elem_id="lijn-onderwerp",
    )
    button = gr.Button("Toon de beleidslijn", variant="primary", elem_id="toon-lijn")
    # A line of an address may be any: what is asked is chosen among those that are found.
    choice = gr.Dropdown([], label="Kies een lijn", visible=False, allow_custom_value=True)
    shown = gr.State(())
    row, file = table_buttons(shown, line_columns, "beleidslijn", actions.folder)
    result = gr.HTML(NO_RESULT, elem_id="lijnen")
    fields, outputs = [topic, choice], [result, shown, choice, row, file]
    gr.on([button.click, topic.submit], search, fields, outputs, **IN_TURN)
    choice.input(choose, [topic, choice, shown], result, trigger_mode="always_last", **IN_TURN)
    opened.select(search, fields, outputs, **IN_TURN)
    return Tab(name=NAME, fields=fields, restore=fields_from)


def fields_from(parameters: Parameters) -> tuple[str, str]:
    """The topic, and the name of one of its lines."""
    return parameters.get("onderwerp", ""), parameters.get("lijn", "")


def _at(lines: Sequence[Line], name: str | None) -> int:
    """Which line has that name, counted from 0; the first, if none has."""
    names = names_of(lines)
    return names.index(name) if name in names else 0


def _drawn(lines: Sequence[Line], topic: str, at: int) -> str:
    # Here, for the library that draws takes a second to load.
    from app.lines.picture import svg_of

    name = names_of(lines)[at] if lines else ""
    address = address_html(NAME, {"onderwerp": topic.strip(), "lijn": name})
    return lines_html(lines, at, svg_of, address)
