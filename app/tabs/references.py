"""The tab of references: which documents refer to which, and to what is not in the library."""

from collections.abc import Sequence
from functools import lru_cache

import gradio as gr

from app.references import Edge, edges_of
from app.references.edges import only
from app.references.layout import Layout, layout
from app.shown.address import Parameters, address_html
from app.shown.columns import edge_rows
from app.shown.parts import NO_RESULT
from app.shown.references import references_html
from app.tabs.actions import Actions
from app.tabs.choices import ANY, document_choice
from app.tabs.failing import attempted
from app.tabs.keeping import offered, table_buttons
from app.tabs.tab import Tab, in_turn

NAME = "verwijzingen"  # of the tab
INTRODUCTION = (
    "Hier zie je welke documenten naar elkaar verwijzen, en welke genoemde stukken niet in deze "
    "bibliotheek staan."
)
IN_TURN = in_turn(NAME)


def references_tab(actions: Actions, opened: gr.Tab) -> Tab:
    """The contents of the tab, filled when it is `opened`."""

    def show(document: str, missing: bool) -> tuple[object, ...]:
        found, error = attempted(lambda: _shown(actions, document, missing))
        edges, html = found or ((), NO_RESULT + error)
        return html, edges, *offered(edges)

    def restore(parameters: Parameters) -> tuple[object, ...]:
        document, missing = fields_from(parameters)
        return document_choice(actions.registers, document), missing

    gr.HTML(f'<p class="inleiding">{INTRODUCTION}</p>')
    with gr.Row():
        document = gr.Dropdown([(ANY, "")], value="", label="Van en naar dit document", scale=2)
        missing = gr.Checkbox(label="Alleen stukken die niet in de bibliotheek staan")
    shown = gr.State(())
    row, file = table_buttons(shown, edge_rows, "verwijzingen", actions.folder)
    result = gr.HTML(NO_RESULT, elem_id="verwijzingen")
    fields, outputs = [document, missing], [result, shown, row, file]
    # By itself Gradio drops a choice that is made while the one before is still worked on.
    gr.on(
        [document.input, missing.input],
        show,
        fields,
        outputs,
        trigger_mode="always_last",
        **IN_TURN,
    )
    documents = opened.select(lambda: document_choice(actions.registers), None, document, **IN_TURN)
    documents.then(show, fields, outputs, **IN_TURN)
    return Tab(name=NAME, fields=fields, restore=restore)


def fields_from(parameters: Parameters) -> tuple[str, bool]:
    """The id of a document, and whether only what is not held is asked for."""
    return parameters.get("document", ""), parameters.get("alleen") == "ontbrekend"


# Drawing all references of ten documents takes 0.7 s, in which other readers would wait.
@lru_cache(16)
def _svg(drawn: Layout) -> str:
    # Here, for the library that draws takes a second to load.
    from app.references.picture import svg_bytes

    return svg_bytes(drawn).decode()


def _shown(actions: Actions, document: str, missing: bool) -> tuple[Sequence[Edge], str]:
    registers = actions.registers()
    edges = only(edges_of(registers), document or None, missing=missing)
    drawn = layout(edges, [register.document for register in registers])
    fields = {"document": document, "alleen": "ontbrekend" if missing else ""}
    svg = _svg(drawn) if edges else ""
    return edges, references_html(edges, svg, address_html(NAME, fields))
