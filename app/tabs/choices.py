"""Choices that several tabs offer."""

from collections.abc import Iterable

from app.arguments import SECTORS as KEYS
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


def _name(document: Document) -> str:
    return f"{document.title} ({document.year})" if document.year else document.title
