"""The tab on which administrators add documents."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import Any

import gradio as gr

from app.adding.checks import LARGEST, MOST_FILES, TOGETHER
from app.adding.recognition import OFFER, why_not
from app.shown.adding import any_running, ended_html, running_html, told
from app.shown.parts import status
from app.tabs.actions import Actions
from app.tabs.bringing import bring, keep, start, withdraw
from app.tabs.checking import Checking, form, hidden, shown, waiting
from app.tabs.failing import attempted
from app.tabs.tab import PRIVATE, Tab
from app.tabs.visitor import may_write, writer
from ingest.read import READERS

NAME = "toevoegen"
INTRODUCTION = (
    "Voeg documenten toe aan de bibliotheek. Eerst zie je wat er in elk bestand herkend is. Je "
    "kunt dat verbeteren. Daarna zet je de documenten in de bibliotheek. Iedereen kan intussen "
    "blijven zoeken, en je mag deze pagina sluiten."
)
LIMITS = (
    f"Je kunt {MOST_FILES} bestanden tegelijk toevoegen, elk tot {LARGEST // 1_000_000} MB en "
    f"samen tot {TOGETHER // 1_000_000} MB. "
    f"Deze soorten kunnen: {', '.join(sorted(READERS))}."
)
SCANS = (
    "Een scan is een foto van een tekst. Zet dit aan voordat je zo'n bestand kiest. Het lezen "
    "duurt dan langer: enkele seconden per pagina. Pagina's met tekst worden gewoon gelezen."
)
NO_SCANS = "Tekst in scans kan Vindplaats hier niet herkennen:"
DENIED = (
    "Alleen een beheerder kan documenten toevoegen. Mis je een document? Vraag het aan de "
    "beheerder van deze bibliotheek."
)
SECONDS = 1.0  # between looks at how far it is

Updates = list[Any]


def adding_tab(actions: Actions, opened: gr.Tab) -> Tab:
    """The contents of the tab; it looks how far all is when `opened`, and while work goes on."""

    def look(request: gr.Request, checking: Checking) -> Updates:
        """How far everything is; the form stays as it is while it is about the same batch."""
        seen, error = attempted(lambda: (writer(actions, request), actions.desk.batches()))
        if seen is None:
            return [gr.skip(), error, "", gr.Timer(active=False), *hidden()]
        by, batches = seen
        own = waiting(batches, by, checking.batch)
        same = own is not None and own.id == checking.batch
        kept = [gr.skip()] * len(checks.outputs)
        others = [one for one in batches if own is None or one.id != own.id]
        return [
            status(told(batches)),
            running_html(others),
            ended_html(batches),
            gr.Timer(active=any_running(batches)),
            *(kept if same else shown(own, Checking()) if own else hidden()),
        ]

    def receive(
        request: gr.Request, paths: Sequence[str], ocr: bool, checking: Checking
    ) -> Updates:
        """Files that were sent; their field is emptied for the next."""
        _, error = attempted(lambda: bring(actions, request, paths, ocr=ocr))
        return [None, error, *look(request, checking)]

    def choose(request: gr.Request, key: int, checking: Checking, *filled: Any) -> Updates:
        """Another file in the form; what stood in the fields is kept."""
        # Gradio may tell of one choice twice: then the fields belong to the other file already.
        if key == checking.key:
            return [gr.skip()] * (1 + len(checks.outputs))
        kept, error = attempted(lambda: keep(actions, request, checking, filled))
        if kept is None:
            skipped = [gr.skip()] * len(checks.fields)
            return [error, *[gr.skip()] * 3, gr.Dropdown(value=checking.key), *skipped]
        batch, now = kept
        return ["", *shown(batch, replace(now, key=key))]

    def save(request: gr.Request, checking: Checking, *filled: Any) -> Updates:
        """What stands in the fields is kept, and seen in the table."""
        kept, error = attempted(lambda: keep(actions, request, checking, filled))
        if kept is None:
            return [error, *[gr.skip()] * len(checks.outputs)]
        return ["", *shown(*kept)]

    def put_in(request: gr.Request, checking: Checking, *filled: Any) -> Updates:
        _, error = attempted(lambda: start(actions, request, checking, filled))
        return [error, *look(request, checking)]

    def leave_out(request: gr.Request, checking: Checking) -> Updates:
        _, error = attempted(lambda: withdraw(actions, request, checking))
        return [error, *look(request, checking)]

    def who(request: gr.Request) -> Updates:
        allowed = may_write(actions, request)
        return [gr.HTML(visible=not allowed), gr.Column(visible=allowed)]

    denied = gr.HTML(f'<p class="inleiding">{DENIED}</p>', visible=False)
    with gr.Column(visible=False, elem_id="balie") as column:
        gr.HTML(
            f'<p class="inleiding">{INTRODUCTION}</p><p class="inleiding" id="grenzen" '
            f'data-grootste="{LARGEST}" data-meeste="{MOST_FILES}" data-samen="{TOGETHER}">'
            f"{LIMITS}</p>"
            # Filled by front/sending.js.
            '<p class="fout" id="te-veel" role="alert"></p>'
        )
        lacking = why_not()
        ocr = gr.Checkbox(label=OFFER, interactive=not lacking, elem_id="herken-scans")
        gr.HTML(f'<p class="uitleg">{escape(f"{NO_SCANS} {lacking}" if lacking else SCANS)}</p>')
        files = gr.File(file_count="multiple", label="Bestanden", elem_id="bestanden")
        mistake = gr.HTML(elem_id="toevoegen-fout")
        said = gr.HTML(status(""), elem_id="toevoegen-stand")
        checks = form()
        running = gr.HTML(elem_id="toevoegen-bezig")
        ended = gr.HTML(elem_id="toevoegen-klaar")
    timer = gr.Timer(SECONDS, active=False)

    seen = [said, running, ended, timer, *checks.outputs]
    state, fields = checks.state, checks.fields
    gr.on([opened.select, timer.tick], look, state, seen, **PRIVATE)
    files.upload(receive, [files, ocr, state], [files, mistake, *seen], **PRIVATE)
    form_seen = [mistake, *checks.outputs]
    checks.which.input(choose, [checks.which, state, *fields], form_seen, **PRIVATE)
    checks.save.click(save, [state, *fields], form_seen, **PRIVATE)
    checks.start.click(put_in, [state, *fields], [mistake, *seen], **PRIVATE)
    checks.withdraw.click(leave_out, state, [mistake, *seen], **PRIVATE)
    # Once, when the page is opened: who uses it stays the same.
    gr.on(None, who, None, [denied, column], **PRIVATE)
    # The first tick shows how far everything is, to those who may see it.
    return Tab(
        name=NAME,
        fields=[],
        restore=lambda parameters: [],
        search=lambda: gr.Timer(active=True),
        inputs=[],
        outputs=[timer],
    )
