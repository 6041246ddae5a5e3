"""A place that was found can be asked again, with what stands around it."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.api.failures import UnknownPlaceError
from app.api.places import LONGEST, passage_json
from app.api.verbs import Verbs
from index.texts import document_in
from ingest.errors import UsageError
from ingest.nouns import ReadDocument

Get = Callable[..., Any]
PLAN = "praktijkvoorbeelden-basisvaardigheden-2025"


@pytest.fixture(scope="module")
def read(verbs: Verbs) -> ReadDocument:
    """The longest document of the own library."""
    return document_in(verbs.library.text_path(PLAN))


def test_a_citation_is_found_again(get: Get) -> None:
    for cited in get("ask", question="Hoe werken scholen aan lezen?")["citations"]:
        place = {key: cited[key] for key in ("document", "start", "end")}
        found = get("passage", **place)
        around = found.pop("before"), found.pop("after")
        assert all(isinstance(text, str) for text in around)
        assert found == {key: value for key, value in cited.items() if key != "n"}


def test_a_heading_is_a_place_too(read: ReadDocument) -> None:
    section = next(one for one in read.canonical.sections if one.level == 1)
    heading = section.path[-1]
    found = passage_json(read, section.start, section.start + len(heading))
    assert found["text"] == heading
    assert found["section"] == list(section.path)
    assert found["after"].strip()


def test_a_place_that_is_not_there(read: ReadDocument) -> None:
    length = len(read.canonical.text)
    for start, end in ((5, 5), (9, 3), (length, length + 1), (0, length + 1)):
        with pytest.raises(UnknownPlaceError, match="bestaat niet"):
            passage_json(read, start, end)
    with pytest.raises(UsageError, match="stukken"):
        passage_json(read, 0, LONGEST + 1)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_what_stands_around_a_place_joins_it(read: ReadDocument, data: st.DataObject) -> None:
    text = read.canonical.text
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + LONGEST)))
    found = passage_json(read, start, end)
    assert found["text"] == text[start:end]
    assert text[:start].endswith(found["before"])
    assert text[end:].startswith(found["after"])
    pages = [p.number for p in read.canonical.pages if p.start <= start < p.end]
    assert not pages or found["page"] == pages[0]
