"""Choices that several tabs offer."""

from collections.abc import Callable, Iterable

import gradio as gr

from app.arguments import SECTORS as KEYS
from app.tabs.failing import attempted
from ingest.nouns import Document, Register

ANY = "maakt niet uit"
NAMES = {
    "po": "primair onderwijs (po)",
    "vo": "voortgezet onderwijs (vo)",
    "so": "speciaal onderwijs (so)",
    "mbo": "middelbaar beroepsonderwijs (mbo)",
}
SECTORS = [(ANY, ""), *((NAMES[key], key) for key in KEYS)]


def documents_of(registers: Iterable[Register]) -> list[tuple[str, str]]:
    """A choice for each document, and one for all, by title."""
    documents = sorted((one.document for one in registers), key=lambda one: one.title)
    return [(ANY, ""), *((_name(one), one.id) for one in documents)]


def document_choice(
    registers: Callable[[], Iterable[Register]], value: str | None = None
) -> gr.Dropdown:
    """The field of documents with its choices, and with `value` if that is one of them.

    Without `value` what was chosen stays.
    """
    found, _ = attempted(lambda: documents_of(registers()))
    choices = found or [(ANY, "")]
    if value is None:
        return gr.Dropdown(choices=choices)
    return gr.Dropdown(choices=choices, value=value if value in [key for _, key in choices] else "")


def _name(document: Document) -> str:
    return f"{document.title} ({document.year})" if document.year else document.title
