"""Registers of small invented documents that refer to each other."""

from collections.abc import Callable
from typing import Any

import pytest

from ingest.nouns import CanonicalText, Document, Page, ReadDocument, Register
from ingest.placed_references import references_of

Made = Callable[..., Register]


@pytest.fixture
def made() -> Made:
    """A register with the references of a text; the second half of the text is on page 2."""

    def make(key: str, title: str, text: str, **fields: Any) -> Register:
        standard = {
            "kind": "document", "publisher": None, "date": None, "sector": (), "reference": None,
            "dossiers": (), "file": f"{key}.pdf", "sha256": "0",
        }  # fmt: skip
        half = len(text) // 2
        read = ReadDocument(
            document=Document(**{"id": key, "title": title, **standard, **fields}),
            canonical=CanonicalText(
                text=text,
                blocks=(),
                pages=(
                    Page(start=0, end=half, number=1, label="i"),
                    Page(start=half, end=len(text), number=2, label=None),
                ),
                sections=(),
                footnotes=(),
            ),
            passages=(),
        )
        return Register(document=read.document, references=references_of(read))

    return make


@pytest.fixture
def library(made: Made) -> list[Register]:
    """A plan, an agreement that refers to it, and a letter that refers to both."""
    return [
        made(
            "akkoord", "Bestuursakkoord primair onderwijs 2034-2037",
            "Het Leespact blijft. Wij gaan door met het actieplan ‘Samen lezen’ en het Leespact "
            "2031. Zie de Wet Leestijd.",
            kind="bestuursakkoord", date="2034-07-10",
        ),
        made(
            "brief", "Meer lezen",
            "In het Bestuursakkoord PO staat veel. In Kamerstuk 31 293, nr. 5 ook. Dat stond in "
            "het plan Samen Lezen. Het bestuursakkoord uit 2034 en Kamerstuk 31 293, nr. 7.",
            kind="kamerbrief", date="2036-05-03", dossiers=("31293-7",),
        ),
        made(
            "plan", "Actieplan Samen Lezen: voor elke school",
            "Het actieplan ‘Samen lezen’ volgt het regeerakkoord. Het Leespact komt eraan.",
            kind="actieplan", date="2031", dossiers=("31293-5",),
        ),
    ]  # fmt: skip
