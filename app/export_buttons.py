"""The part of the page that keeps an answer as a file."""

from pathlib import Path

import gradio as gr

from app.export import Form, exported
from app.tabs.keeping import fresh_path
from ingest.nouns import Answer

NAMES: dict[Form, str] = {
    "docx": "Word (docx)",
    "odt": "LibreOffice (odt)",
    "md": "Markdown",
    "json": "JSON",
}
FILE = "antwoord"


def export_buttons(given: gr.State, folder: Path) -> tuple[gr.Row, gr.File]:
    """A row with a button for each form of the answer in `given`, and the file they make.

    Both are hidden until `offered` shows them. Files are made in `folder`.
    """
    with gr.Row(visible=False, elem_id="bewaren") as row:
        file = gr.File(label="Je bestand", visible=False, elem_id="bestand", scale=2)
        for form, name in NAMES.items():
            button = gr.Button(f"Bewaar als {name}", size="sm", min_width=120)
            button.click(
                lambda answer, form=form: gr.File(value=_file(answer, form, folder), visible=True),
                given,
                file,
                show_progress="hidden",
                api_visibility="private",
            )
    return row, file


def offered(answer: Answer | None) -> tuple[gr.Row, gr.File]:
    """The row, shown if there is an answer, and no file yet."""
    return gr.Row(visible=answer is not None), gr.File(value=None, visible=False)


def _file(answer: Answer, form: Form, folder: Path) -> str:
    path = fresh_path(folder, f"{FILE}.{form}")
    path.write_bytes(exported(answer, form))
    return str(path)
