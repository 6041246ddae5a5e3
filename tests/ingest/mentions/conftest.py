"""Small documents, read as files are, and what is extracted from them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.nouns import Register
from ingest.read import read_document
from ingest.register import register_of

Registered = Callable[..., Register]


@pytest.fixture
def registered() -> Registered:
    """The register of a letter of 10 July 2014 (or without a date) with these paragraphs."""

    def make(*lines: str, dated: bool = True) -> Register:
        head = ["# Brief over scholen", *(["Datum 10 juli 2014"] if dated else [])]
        text = "\n\n".join([*head, *lines])
        return register_of(read_document(Path("brief.md"), text.encode()))

    return make
