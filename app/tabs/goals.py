"""The tab of policy goals: the register, filtered."""

import gradio as gr

from app.goals import GoalFilter, goals_in
from app.shown.address import Parameters, address_html
from app.shown.columns import goal_rows
from app.shown.goals import goals_html
from app.shown.parts import NO_RESULT
from app.tabs.actions import Actions
from app.tabs.choices import ANY, SECTORS, document_choice
from app.tabs.failing import attempted
from app.tabs.keeping import offered, table_buttons
from app.tabs.tab import Tab, in_turn
from app.tabs.years import years_in

NAME = "doelen"  # of the tab
INTRODUCTION = (
    "Zoek doelen en afspraken in de documenten. Van elk doel zie je de waarde, het jaar, wie het "
    "moet doen en waar het staat."
)
TARGETS = [(ANY, ""), ("met streefwaarde", "met"), ("zonder streefwaarde", "zonder")]
PARAMETERS = ("onderwerp", "sector", "jaar", "wie", "document", "streefwaarde")  # of an address
IN_TURN = in_turn(NAME)


def goals_tab(actions: Actions, opened: gr.Tab) -> Tab:
    """The contents of the tab, filled when it is `opened`."""

    def search(*values: str) -> tuple[object, ...]:
        found, error = attempted(lambda: goals_in(actions.registers(), wanted(*values)))
        address = address_html(NAME, dict(zip(PARAMETERS, values, strict=True)))
        html = NO_RESULT + error if found is None else goals_html(found, address)
        return html, found or (), *offered(found or ())

    def restore(parameters: Parameters) -> list[object]:
        values: list[object] = list(fields_from(parameters))
        at = PARAMETERS.index("document")
        values[at] = document_choice(actions.registers, str(values[at]))
        return values

    gr.HTML(f'<p class="inleiding">{INTRODUCTION}</p>')
    with gr.Row():
        topic = gr.Textbox("", label="Onderwerp", placeholder="Bijvoorbeeld zeer zwakke scholen")
        years = gr.Textbox("", label="Streefjaar", placeholder="Bijvoorbeeld 2015 of 2015-2020")
        actor = gr.Textbox("", label="Wie moet het doen?", placeholder="Bijvoorbeeld PO-Raad")
    with gr.Row():
        sector = gr.Dropdown(SECTORS, value="", label="Sector", filterable=False)
        document = gr.Dropdown([(ANY, "")], value="", label="Document")
        target = gr.Dropdown(TARGETS, value="", label="Streefwaarde", filterable=False)
    button = gr.Button("Zoek doelen", variant="primary", elem_id="zoek-doelen")
    shown = gr.State(())
    row, file = table_buttons(shown, goal_rows, "doelen", actions.folder)
    result = gr.HTML(NO_RESULT, elem_id="doelen")
    fields = [topic, sector, years, actor, document, target]
    outputs = [result, shown, row, file]
    asked = [button.click, topic.submit, years.submit, actor.submit]
    gr.on(asked, search, fields, outputs, **IN_TURN)
    documents = opened.select(lambda: document_choice(actions.registers), None, document, **IN_TURN)
    documents.then(search, fields, outputs, **IN_TURN)
    return Tab(name=NAME, fields=fields, restore=restore)


def fields_from(parameters: Parameters) -> tuple[str, ...]:
    """What an address asks for, in the order of `PARAMETERS`; what is no choice is left out."""
    known = {"sector": SECTORS, "streefwaarde": TARGETS}
    values = {name: parameters.get(name, "") for name in PARAMETERS}
    return tuple(
        value if name not in known or value in [key for _, key in known[name]] else ""
        for name, value in values.items()
    )


def wanted(
    topic: str, sector: str, years: str, actor: str, document: str, target: str
) -> GoalFilter:
    """The filter of what was filled in; UsageError for a period that cannot be read."""
    first, last = years_in(years, "Streefjaar", ("2015", "2015-2020"))
    return GoalFilter(
        topic=topic.strip() or None,
        sector=sector or None,
        actor=actor.strip() or None,
        document=document or None,
        first=first,
        last=last,
        target={"met": True, "zonder": False}.get(target),
    )
