"""What administrators can do with the document that is open: remove it, or read it again."""

from dataclasses import dataclass
from typing import Any

import gradio as gr

from app.shown.shelf import reread_html, sure_html
from app.tabs.actions import Actions
from app.tabs.failing import attempted
from app.tabs.place import document_at
from app.tabs.tab import PRIVATE
from app.tabs.visitor import may_write, writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """The parts of the page that go with an open document."""

    told: gr.HTML  # what became of it
    sure: gr.Column  # the question whether it is to be removed
    yes: gr.Button  # the answer that removes it

    @property
    def outputs(self) -> list[gr.blocks.Block]:
        """What `CLOSED` brings back to how it begins."""
        return [self.told, self.sure]


def closed() -> list[Any]:
    """No message and no question; for `Ruling.outputs`."""
    return ["", gr.Column(visible=False)]


def ruling_row(actions: Actions, place: gr.Textbox) -> Ruling:
    """The buttons for the document that is open at `place`, hidden from those who only read."""

    def ask(place: str) -> list[Any]:
        book, error = attempted(lambda: actions.book(document_at(place)))
        title = book.read.document.title if book else ""
        return [error, gr.Column(visible=book is not None), sure_html(title)]

    def reread(place: str, request: gr.Request) -> str:
        title, error = attempted(lambda: _reread(actions, request, document_at(place)))
        return error if title is None else reread_html(title)

    def rules(request: gr.Request) -> gr.Row:
        return gr.Row(visible=may_write(actions, request))

    with gr.Row(elem_id="beheer", visible=False) as row:
        again = gr.Button("Lees opnieuw in", size="sm", elem_id="opnieuw-lezen")
        away = gr.Button("Verwijder dit document", size="sm", elem_id="verwijder")
    told = gr.HTML(elem_id="boek-melding")
    with gr.Column(visible=False, elem_id="zeker") as sure:
        question = gr.HTML()
        with gr.Row():
            yes = gr.Button("Ja, verwijder", variant="stop", size="sm", elem_id="ja-verwijder")
            no = gr.Button("Nee, laat staan", size="sm", elem_id="nee-laat-staan")
    away.click(ask, place, [told, sure, question], **PRIVATE)
    no.click(closed, None, [told, sure], **PRIVATE)
    again.click(reread, place, told, **PRIVATE)
    # Once, when the page is opened: who uses it stays the same.
    gr.on(None, rules, None, row, **PRIVATE)
    return Ruling(told=told, sure=sure, yes=yes)


def removed(actions: Actions, request: gr.Request, document_id: str) -> str:
    """Removes a document and gives its title; raises VindplaatsError if it cannot be done."""
    by = writer(actions, request)
    title = actions.book(document_id).read.document.title
    actions.desk.remove(document_id, by)
    return title


def _reread(actions: Actions, request: gr.Request, document_id: str) -> str:
    by = writer(actions, request)
    title = actions.book(document_id).read.document.title
    actions.desk.reread(document_id, by)
    return title
