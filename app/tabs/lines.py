"""The policy line: what became of a goal through the years."""

from collections.abc import Sequence

import gradio as gr

from app.lines.line import Line
from app.lines.shown import line_rows
from app.shown.lines import lines_html
from app.tabs.actions import Actions
from app.tabs.failing import attempted
from app.tabs.keeping import offered, table_buttons

INTRODUCTION = (
    "Volg een onderwerp door de jaren heen: wat was het doel, wat is er veranderd en is het "
    "gehaald? Vul je niets in, dan zie je de lijnen die door de meeste documenten lopen."
)


def lines_tab(actions: Actions) -> None:
    """The contents of the tab."""

    def search(topic: str) -> tuple[object, ...]:
        found, error = attempted(lambda: _found(actions, topic))
        lines, html = found or ((), error)
        return html, lines, *offered(lines)

    gr.HTML(f'<p class="inleiding">{INTRODUCTION}</p>')
    topic = gr.Textbox(
        label="Onderwerp van de lijn",
        placeholder="Bijvoorbeeld zeer zwakke scholen",
        elem_id="lijn-onderwerp",
    )
    button = gr.Button("Toon de beleidslijn", variant="primary", elem_id="toon-lijn")
    shown = gr.State(())
    row, file = table_buttons(shown, line_rows, "beleidslijn", actions.folder)
    result = gr.HTML(elem_id="lijnen")
    gr.on([button.click, topic.submit], search, topic, [result, shown, row, file])


def _found(actions: Actions, topic: str) -> tuple[Sequence[Line], str]:
    # Here, for the library that draws takes a second to load.
    from app.lines.picture import svg_of

    lines = actions.lines(topic.strip())
    return lines, lines_html(lines, svg_of)
