"""The tab of policy goals: the register, filtered."""

import argparse
from collections.abc import Sequence

import gradio as gr

from app.arguments import period
from app.goals import GoalFilter, goal_json, goals_in
from app.shown.goals import goals_html
from app.tabs.actions import Actions
from app.tabs.choices import ANY, SECTORS, documents_of
from app.tabs.failing import attempted
from app.tabs.keeping import offered, table_buttons
from ingest.errors import UsageError
from ingest.nouns import Goal

INTRODUCTION = (
    "Zoek doelen en afspraken in de documenten. Van elk doel zie je de waarde, het jaar, wie het "
    "moet doen en waar het staat."
)
TARGETS = [(ANY, ""), ("met streefwaarde", "met"), ("zonder streefwaarde", "zonder")]


def goals_tab(actions: Actions, opened: gr.Tab) -> None:
    """The contents of the tab, filled when it is `opened`."""

    def search(*values: str) -> tuple[object, ...]:
        found, error = attempted(lambda: goals_in(actions.registers(), wanted(*values)))
        html = error if found is None else goals_html(found)
        return html, found or (), *offered(found or ())

    def documents() -> gr.Dropdown:
        choices, _ = attempted(lambda: documents_of(actions.registers()))
        return gr.Dropdown(choices=choices or [(ANY, "")])

    gr.HTML(f'<p class="inleiding">{INTRODUCTION}</p>')
    with gr.Row():
        topic = gr.Textbox(label="Onderwerp", placeholder="Bijvoorbeeld zeer zwakke scholen")
        years = gr.Textbox(label="Streefjaar", placeholder="Bijvoorbeeld 2015 of 2015-2020")
        actor = gr.Textbox(label="Wie moet het doen?", placeholder="Bijvoorbeeld PO-Raad")
    with gr.Row():
        sector = gr.Dropdown(SECTORS, value="", label="Sector", filterable=False)
        document = gr.Dropdown([(ANY, "")], value="", label="Document")
        target = gr.Radio(TARGETS, value="", label="Streefwaarde")
    button = gr.Button("Zoek doelen", variant="primary", elem_id="zoek-doelen")
    shown = gr.State(())
    row, file = table_buttons(shown, _rows, "doelen", actions.folder)
    result = gr.HTML(elem_id="doelen")
    fields = [topic, sector, years, actor, document, target]
    outputs = [result, shown, row, file]
    gr.on([button.click, topic.submit, years.submit, actor.submit], search, fields, outputs)
    opened.select(documents, None, document).then(search, fields, outputs)


def wanted(
    topic: str, sector: str, years: str, actor: str, document: str, target: str
) -> GoalFilter:
    """The filter of what was filled in; UsageError for a period that cannot be read."""
    first, last = _period("".join(years.split()))
    return GoalFilter(
        topic=topic.strip() or None,
        sector=sector or None,
        actor=actor.strip() or None,
        document=document or None,
        first=first,
        last=last,
        target={"met": True, "zonder": False}.get(target),
    )


def _period(text: str) -> tuple[int | None, int | None]:
    if not text:
        return None, None
    try:
        return period(text.replace("–", "-"))
    except argparse.ArgumentTypeError as error:
        raise UsageError(
            "Streefjaar", f"{error}.", "Vul een jaar in (2015) of een periode (2015-2020)."
        ) from error


def _rows(goals: Sequence[Goal]) -> list[dict[str, object]]:
    return [goal_json(goal) for goal in goals]
