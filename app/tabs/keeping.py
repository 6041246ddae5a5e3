"""The part of a tab that keeps its rows as a file for a spreadsheet."""

import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import gradio as gr

from app.tables import write_table
from app.tabs.failing import failure_text

NAMES = {".xlsx": "Excel (xlsx)", ".ods": "LibreOffice (ods)", ".csv": "tekst met komma's (csv)"}
KEPT = 60  # seconds

Rows = Callable[[Any], Sequence[dict[str, Any]]]


def table_buttons(shown: gr.State, rows: Rows, name: str, folder: Path) -> tuple[gr.Row, gr.File]:
    """A row with a button for each kind of file, and the file that they make of `shown`.

    Both are hidden until `offered` shows them. Files are called `name` and made in `folder`.
    """
    with gr.Row(visible=False, elem_id=f"bewaren-{name}") as row:
        file = gr.File(label="Je bestand", visible=False, elem_id=f"bestand-{name}", scale=2)
        for ending, kind in NAMES.items():
            button = gr.Button(f"Bewaar als {kind}", size="sm", min_width=120)
            button.click(
                lambda kept, ending=ending: _file(rows(kept), fresh_path(folder, name + ending)),
                shown,
                file,
            )
    return row, file


def offered(rows: Sequence[Any]) -> tuple[gr.Row, gr.File]:
    """The row, shown if there is something to keep, and no file yet."""
    return gr.Row(visible=bool(rows)), gr.File(value=None, visible=False)


def _file(rows: Sequence[dict[str, Any]], path: Path) -> gr.File:
    try:
        write_table(path, rows)
    except Exception as error:
        raise gr.Error(failure_text(error), title="Het bestand is niet gemaakt") from error
    return gr.File(value=str(path), visible=True)


def fresh_path(folder: Path, name: str) -> Path:
    """A path of that name in a folder of its own, from where Gradio takes a copy.

    What was made before goes: it may hold what a reader asked.
    """
    for old in folder.iterdir():
        if time.time() - old.stat().st_mtime > KEPT:
            shutil.rmtree(old, ignore_errors=True)
    return Path(tempfile.mkdtemp(dir=folder)) / name
