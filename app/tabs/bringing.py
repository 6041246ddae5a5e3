"""What the tab for adding has done at the desk; all of it for those who may add documents only."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import gradio as gr

from app.adding.corrections import entry_of
from app.adding.nouns import Batch, Correction, Upload
from app.shown.recognised import to_check
from app.tabs.actions import Actions
from app.tabs.checking import Checking
from app.tabs.visitor import writer
from ingest.errors import UsageError


def bring(actions: Actions, request: gr.Request, paths: Sequence[str], *, ocr: bool) -> Batch:
    """Hands files in that the browser sent; raises UsageError if all of them are refused.

    `ocr` lets text recognition loose on pages that cannot be read otherwise.
    """
    by = writer(actions, request)
    uploads = [Upload(path=Path(path), name=Path(path).name) for path in paths]
    return actions.desk.receive(uploads, by, ocr=ocr)


def keep(
    actions: Actions, request: gr.Request, checking: Checking, filled: Sequence[Any]
) -> tuple[Batch, Checking]:
    """The batch, and what was said of it with what stands in the fields now.

    Raises UsageError for a value that cannot be used, or a batch that needs no checking any more.
    """
    writer(actions, request)
    batch = actions.desk.batch(checking.batch)
    if batch.started or not to_check(batch):
        raise UsageError(
            "Deze bestanden",
            "zijn al in behandeling, of ze worden niet meer toegevoegd.",
            "Ververs de pagina om te zien hoe het ermee staat.",
        )
    now = checking.with_fields(batch, _correction(*filled))
    for file in batch.files:
        entry_of(file.name, now.said.get(file.key, Correction()))
    return batch, now


def start(
    actions: Actions, request: gr.Request, checking: Checking, filled: Sequence[Any]
) -> Batch:
    """Puts the files of the batch in the library, as they were corrected."""
    batch, now = keep(actions, request, checking, filled)
    return actions.desk.start(batch.id, now.said)


def withdraw(actions: Actions, request: gr.Request, checking: Checking) -> Batch:
    """Lets go of the files of the batch."""
    writer(actions, request)
    return actions.desk.withdraw(checking.batch)


def _correction(title: str, kind: str, date: str, sector: Sequence[str]) -> Correction:
    title, kind, date = (" ".join((value or "").split()) for value in (title, kind, date))
    return Correction(title=title, kind=kind, date=date, sector=tuple(sector))
