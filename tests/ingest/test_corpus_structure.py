"""The PDFs of corpus/, read back, against golden files that their Typst sources give."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ingest.nouns import Draft, ReadDocument
from ingest.read import READERS, load, read_document
from tests.ingest.structure import before_mark, f1, headings, letters, linked_notes, rows

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
STEMS = sorted(path.stem for path in CORPUS.glob("*.pdf"))
NEEDED = 0.98


@cache
def golden(stem: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((CORPUS / "golden" / f"{stem}.json").read_text("utf-8"))
    return loaded


@cache
def draft(stem: str) -> Draft:
    path = CORPUS / f"{stem}.pdf"
    return READERS[".pdf"](path.name, load(path))


@cache
def document(stem: str) -> ReadDocument:
    path = CORPUS / f"{stem}.pdf"
    return read_document(path, load(path))


def test_headings_and_their_levels() -> None:
    wanted = [
        (stem, h["level"], letters(h["text"])) for stem in STEMS for h in golden(stem)["headings"]
    ]
    found = [(stem, *heading) for stem in STEMS for heading in headings(draft(stem))]
    assert len(wanted) > 150
    assert f1(wanted, found) >= NEEDED


def test_footnotes_are_linked_to_their_marks() -> None:
    wanted = [
        (stem, note["label"], before_mark(note["before"]), letters(note["note"]))
        for stem in STEMS
        for note in golden(stem)["footnotes"]
    ]
    found = [(stem, *note) for stem in STEMS for note in linked_notes(draft(stem))]
    assert len(wanted) >= 25
    assert f1(wanted, found) >= NEEDED


def test_page_labels() -> None:
    wanted = [(stem, p["number"], p["label"]) for stem in STEMS for p in golden(stem)["pages"]]
    found = [(stem, page.number, page.label) for stem in STEMS for page in draft(stem).pages]
    assert len(wanted) >= 30
    assert f1(wanted, found) >= NEEDED


def test_table_rows_carry_their_header() -> None:
    wanted = [
        (stem, written_out(table["header"], row))
        for stem in STEMS
        for table in golden(stem)["tables"]
        for row in table["rows"]
    ]
    found = [(stem, row) for stem in STEMS for row in rows(draft(stem).blocks)]
    assert len(wanted) > 50
    assert f1(wanted, found) >= NEEDED


def written_out(header: list[str], cells: list[str]) -> str:
    """The letters of a row in which each cell stands behind its header."""
    return "".join(
        letters(cell) if letters(name) == letters(cell) else letters(name) + letters(cell)
        for name, cell in zip(header, cells, strict=True)
        if cell
    )


@pytest.mark.parametrize("stem", STEMS)
def test_furniture_is_in_no_passage(stem: str) -> None:
    for passage in document(stem).passages:
        lines = [letters(line) for line in passage.text.splitlines()]
        for text in golden(stem)["furniture"]:
            assert letters(text) not in lines


@pytest.mark.parametrize("stem", STEMS)
def test_title(stem: str) -> None:
    titles = [letters(block.text) for block in draft(stem).blocks if block.kind == "title"]
    title = golden(stem)["title"]
    assert titles == ([letters(title)] if title else [])


@pytest.mark.parametrize("stem", STEMS)
def test_boxes(stem: str) -> None:
    """The words of each box stand in boxed blocks, one after the other."""
    boxed = letters("".join(block.text for block in draft(stem).blocks if block.boxed))
    for box in golden(stem)["boxes"]:
        assert letters(box["text_start"]) in boxed
