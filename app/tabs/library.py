"""The tab of documents: which there are, and one of them to read."""

from collections.abc import Sequence
from typing import Any

import gradio as gr

from app.shelf import Volume, kept
from app.shown.address import Parameters
from app.shown.outline import TAB
from app.shown.shelf import shelf_html, told_html
from app.tabs.actions import Actions
from app.tabs.failing import attempted
from app.tabs.place import document_at, place_in, shown_at
from app.tabs.ruling import closed, removed, ruling_row
from app.tabs.shelf_fields import choices, named, restored, shelf_fields, wanted
from app.tabs.tab import Tab, in_turn

INTRODUCTION = (
    "In deze documenten zoek je. Kies een titel om het document te lezen. Met de velden hieronder "
    "maak je de lijst korter."
)

IN_TURN = in_turn(TAB)

Values = Sequence[str | None]
Updates = list[Any]


def library_tab(actions: Actions, opened: gr.Tab) -> Tab:
    """The contents of the tab, filled when it is `opened`."""

    def show(*values: str) -> Updates:
        """The document that is asked for, else the list."""
        *given, place = values
        if not place:
            return listed(given)
        html, error = attempted(lambda: shown_at(actions.book(document_at(place)), place))
        return listed(given, error) if html is None else _opened(html)

    def listed(given: Values, message: str = "", *, attention: bool = False) -> Updates:
        volumes, error = attempted(actions.shelf)
        held = volumes or ()
        html, mistake = attempted(lambda: _list_html(held, given, attention=attention))
        fields = choices(held, given[1], given[3])
        return [
            _seen(True),
            *fields,
            message + (error or mistake or html or ""),
            _seen(False),
            "",
            *closed(),
        ]

    def back(*given: str) -> Updates:
        return ["", *listed(given, attention=True)]

    def remove(request: gr.Request, *values: str) -> Updates:
        *given, place = values
        title, error = attempted(lambda: removed(actions, request, document_at(place)))
        if title is None:
            return [place, *[gr.skip()] * 6, error, gr.skip()]
        return ["", *listed(given, told_html(f"‘{title}’ is verwijderd."))]

    with gr.Column(elem_id="plank") as looking:
        gr.HTML(f'<p class="inleiding">{INTRODUCTION}</p>')
        filters = shelf_fields()
        button = gr.Button("Zoek documenten", variant="primary", elem_id="zoek-documenten")
        shelf = gr.HTML(elem_id="documenten")
    # Links in the text and in the list fill this field and press this button (front/reading.js).
    place = gr.Textbox(visible="hidden", elem_id="lees-plek", label="Plek")
    go = gr.Button(visible="hidden", elem_id="lees-knop")
    with gr.Column(visible=False, elem_id="lezen") as reading:
        away = gr.Button("Terug naar alle documenten", size="sm", elem_id="terug")
        text = gr.HTML(elem_id="boek")
        ruling = ruling_row(actions, place)

    fields = [*filters, place]
    outputs = [looking, filters[1], filters[3], shelf, reading, text, *ruling.outputs]
    changed = [one.submit if isinstance(one, gr.Textbox) else one.input for one in filters]
    gr.on([button.click, *changed], lambda *given: listed(given), filters, outputs, **IN_TURN)
    gr.on([go.click, opened.select], show, fields, outputs, **IN_TURN)
    away.click(back, filters, [place, *outputs], **IN_TURN)
    ruling.yes.click(remove, fields, [place, *outputs], **IN_TURN)
    return Tab(name=TAB, fields=fields, restore=lambda parameters: _restored(actions, parameters))


def _seen(shown: bool) -> gr.Column:
    return gr.Column(visible=shown)


def _opened(html: str) -> Updates:
    # Without the list: the page has one address at a time.
    return [_seen(False), gr.skip(), gr.skip(), "", _seen(True), html, *closed()]


def _list_html(volumes: Sequence[Volume], given: Values, *, attention: bool) -> str:
    found = kept(volumes, wanted(given))
    return shelf_html(found, len(volumes), named(given), attention=attention)


def _restored(actions: Actions, parameters: Parameters) -> Updates:
    volumes, _ = attempted(actions.shelf)
    return [*restored(parameters, volumes or ()), place_in(parameters)]
