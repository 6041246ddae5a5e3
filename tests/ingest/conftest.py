"""Builders shared by the tests of `ingest`; they keep no state."""

import io
from collections.abc import Callable, Sequence

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingest.lines import RawPage, RawText
from ingest.nouns import Document

TOP, STEP, LEFT = 780, 14, 72  # points: the first line, from line to line, the left margin


@pytest.fixture(scope="session")
def raw() -> Callable[..., RawText]:
    """Make a file's text out of the lines of its pages."""

    def build(*pages: Sequence[str], numbered: bool = True) -> RawText:
        return RawText(
            pages=tuple(
                RawPage(number=number if numbered else None, label=None, lines=tuple(lines))
                for number, lines in enumerate(pages, 1)
            )
        )

    return build


@pytest.fixture(scope="session")
def pdf() -> Callable[..., bytes]:
    """Make a real PDF; an empty line leaves white space, a page without lines holds a drawing."""

    def build(*pages: Sequence[str], title: str | None = None) -> bytes:
        target = io.BytesIO()
        canvas = Canvas(target, pagesize=A4)
        if title is not None:
            canvas.setTitle(title)
        for lines in pages:
            canvas.rect(50, 50, 20, 20)
            for number, line in enumerate(lines):
                canvas.drawString(LEFT, TOP - number * STEP, line)
            canvas.showPage()
        canvas.save()
        return target.getvalue()

    return build


@pytest.fixture(scope="session")
def document() -> Document:
    """Stand for the document that passages belong to."""
    return Document(
        id="proef",
        title="Proef",
        kind="document",
        publisher=None,
        date=None,
        sector=(),
        reference=None,
        dossiers=(),
        file="proef.txt",
        sha256="0" * 64,
    )
