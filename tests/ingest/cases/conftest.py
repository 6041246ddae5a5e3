"""Documents for the tests of practice cases."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.nouns import ReadDocument
from ingest.read import read_document


@pytest.fixture
def read() -> Callable[[str], ReadDocument]:
    """Reads Markdown as a report with an introduction."""

    def _read(text: str) -> ReadDocument:
        return read_document(
            Path("rapport.md"), f"# Rapport\n\nDit rapport gaat over scholen.\n\n{text}".encode()
        )

    return _read
