"""The form in which a user checks what was recognised in files, before they go in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import gradio as gr

from app.adding.nouns import Batch, Correction
from app.shown.recognised import as_corrected, correction_of, recognised_html, to_check
from app.tabs.choices import NAMES

SECTORS = [(name, key) for key, name in NAMES.items()]
EXPLAINED = (
    "Klopt er iets niet? Kies het bestand en verbeter het. Is de datum of de sector niet bekend? "
    "Maak dan het veld leeg, of haal de vinkjes weg."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checking:
    """What one user is checking."""

    batch: str = ""  # id; "" for none
    said: Mapping[int, Correction] = field(default_factory=dict)  # by the key of a file
    key: int | None = None  # of the file that the fields are about

    def with_fields(self, batch: Batch, filled: Correction) -> "Checking":
        """With what stands in the fields now."""
        found = {file.key: recognised for file, recognised in to_check(batch)}
        if self.key is None or self.key not in found:
            return self
        return replace(self, said={**self.said, self.key: correction_of(found[self.key], filled)})


def waiting(batches: Sequence[Batch], by: str | None, current: str) -> Batch | None:
    """The batch that the user has to check: the `current` one, else the last that they brought."""
    mine = [
        one
        for one in batches
        if one.by == by and not one.started and not one.recognising and to_check(one)
    ]
    return next((one for one in mine if one.id == current), mine[0] if mine else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The parts of the form."""

    state: gr.State
    column: gr.Column
    table: gr.HTML
    which: gr.Dropdown
    fields: Sequence[gr.blocks.Block]  # title, kind, date and sectors of the chosen file
    save: gr.Button
    start: gr.Button
    withdraw: gr.Button

    @property
    def outputs(self) -> list[gr.blocks.Block]:
        """What `shown` and `hidden` give a value for."""
        return [self.state, self.column, self.table, self.which, *self.fields]


def form() -> Form:
    """The form, hidden until there is something to check."""
    state = gr.State(Checking())
    with gr.Column(visible=False, elem_id="nakijken") as column:
        gr.HTML("<h2>Kijk na wat er herkend is</h2>")
        table = gr.HTML(elem_id="herkend")
        gr.HTML(f'<p class="uitleg">{EXPLAINED}</p>')
        which = gr.Dropdown([], label="Bestand", filterable=False, elem_id="welk-bestand")
        with gr.Row():
            title = gr.Textbox(label="Titel (mag niet leeg zijn)", scale=3)
            kind = gr.Textbox(
                label="Soort (mag niet leeg zijn)", placeholder="Bijvoorbeeld kamerbrief"
            )
        with gr.Row():
            date = gr.Textbox(
                label="Datum (leeg: niet bekend)", placeholder="Bijvoorbeeld 2014-07-10 of 2014"
            )
            sector = gr.CheckboxGroup(SECTORS, label="Sector (zonder vinkje: niet bekend)", scale=3)
        save = gr.Button("Bewaar deze verbetering", size="sm", elem_id="bewaar-verbetering")
        with gr.Row():
            start = gr.Button("Zet in de bibliotheek", variant="primary", elem_id="zet-erin")
            withdraw = gr.Button("Voeg deze bestanden niet toe", elem_id="niet-toevoegen")
    fields = [title, kind, date, sector]
    return Form(
        state=state, column=column, table=table, which=which, fields=fields, save=save,
        start=start, withdraw=withdraw,
    )  # fmt: skip


def hidden() -> list[Any]:
    """No batch to check; for `Form.outputs`."""
    return [Checking(), gr.Column(visible=False), "", gr.skip(), "", "", "", []]


def shown(batch: Batch, checking: Checking) -> list[Any]:
    """The batch with what was said of it, and the fields of the chosen file; for `Form.outputs`."""
    files = to_check(batch)
    keys = [file.key for file, _ in files]
    key = checking.key if checking.key in keys else keys[0]
    found = files[keys.index(key)][1]
    now = as_corrected(found, checking.said.get(key))
    return [
        Checking(batch=batch.id, said=checking.said, key=key),
        gr.Column(visible=True),
        recognised_html(batch, checking.said),
        gr.Dropdown([(file.name, file.key) for file, _ in files], value=key),
        now.title, now.kind, now.date, list(now.sector or ()),
    ]  # fmt: skip
