"""The tab of references: which documents refer to which, and to what is not in the library."""

from collections.abc import Sequence

import gradio as gr

from app.references import Edge, edges_of
from app.references.edges import only
from app.references.layout import layout
from app.references.shown import edge_row
from app.shown.references import references_html
from app.tabs.actions import Actions
from app.tabs.choices import ANY, documents_of
from app.tabs.failing import attempted
from app.tabs.keeping import offered, table_buttons

INTRODUCTION = (
    "Hier zie je welke documenten naar elkaar verwijzen, en welke genoemde stukken niet in deze "
    "bibliotheek staan."
)


def references_tab(actions: Actions, opened: gr.Tab) -> None:
    """The contents of the tab, filled when it is `opened`."""

    def show(document: str, missing: bool) -> tuple[object, ...]:
        found, error = attempted(lambda: _shown(actions, document, missing))
        edges, html = found or ((), error)
        return html, edges, *offered(edges)

    def documents() -> gr.Dropdown:
        choices, _ = attempted(lambda: documents_of(actions.registers()))
        return gr.Dropdown(choices=choices or [(ANY, "")])

    gr.HTML(f'<p class="inleiding">{INTRODUCTION}</p>')
    with gr.Row():
        document = gr.Dropdown([(ANY, "")], value="", label="Van en naar dit document", scale=2)
        missing = gr.Checkbox(label="Alleen stukken die niet in de bibliotheek staan")
    shown = gr.State(())
    row, file = table_buttons(shown, _rows, "verwijzingen", actions.folder)
    result = gr.HTML(elem_id="verwijzingen")
    fields, outputs = [document, missing], [result, shown, row, file]
    # By itself Gradio drops a choice that is made while the one before is still worked on.
    gr.on([document.input, missing.input], show, fields, outputs, trigger_mode="always_last")
    opened.select(documents, None, document).then(show, fields, outputs)


def _shown(actions: Actions, document: str, missing: bool) -> tuple[Sequence[Edge], str]:
    # Here, for the library that draws takes a second to load.
    from app.references.picture import svg_bytes

    registers = actions.registers()
    edges = only(edges_of(registers), document or None, missing=missing)
    drawn = layout(edges, [register.document for register in registers])
    return edges, references_html(edges, svg_bytes(drawn).decode() if edges else "")


def _rows(edges: Sequence[Edge]) -> list[dict[str, object]]:
    return [edge_row(edge) for edge in edges]
