"""The project's own library: complete, current, and written in its own words."""

import importlib.util
import io
import json
import re
import unicodedata
from functools import cache
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pypdf import PdfReader

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
SOURCES = Path(__file__).resolve().parents[2] / "shared" / "corpus"
LONGEST_RUN = 44  # letters and digits in a row that may also stand in a source
ENTRIES: list[dict[str, Any]] = [
    json.loads(line) for line in (CORPUS / "manifest.jsonl").read_text("utf-8").splitlines()
]
IDS = [entry["id"] for entry in ENTRIES]

each_document = pytest.mark.parametrize("name", IDS)


def _load_build() -> ModuleType:
    """Import the build script, which lives outside the packages."""
    spec = importlib.util.spec_from_file_location("corpus_build", CORPUS / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def _pages(name: str) -> tuple[str, ...]:
    """Extract the text of each page of a stored PDF."""
    reader = PdfReader(io.BytesIO((CORPUS / f"{name}.pdf").read_bytes()))
    return tuple(page.extract_text() for page in reader.pages)


@cache
def _golden(name: str) -> dict[str, Any]:
    """What a perfect reader finds in a stored PDF."""
    golden: dict[str, Any] = json.loads((CORPUS / "golden" / f"{name}.json").read_text("utf-8"))
    return golden


def _letters(text: str) -> str:
    """Keep the letters and digits, in lower case: what is left when layout is taken away."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).lower() if c.isalnum())


def _shared_runs(text: str, source: str, length: int) -> list[str]:
    """List every run of `length` letters and digits that stands in both texts."""
    own, other = _letters(text), _letters(source)
    known = {other[i : i + length] for i in range(len(other) - length + 1)}
    runs = (own[i : i + length] for i in range(len(own) - length + 1))
    return [run for run in runs if run in known]


def _all(part: str) -> list[Any]:
    """One part of all golden files together."""
    return [found for name in IDS for found in _golden(name)[part]]


def test_manifest_and_folder_agree() -> None:
    """Each source has its line in the manifest, its PDF and its golden file; nothing more."""
    assert len(IDS) == len(set(IDS))
    assert set(IDS) == {path.stem for path in (CORPUS / "source").glob("*.typ")}
    assert set(IDS) == {path.stem for path in (CORPUS / "golden").glob("*")}
    assert [entry["file"] for entry in ENTRIES] == [f"{name}.pdf" for name in IDS]
    beside = {path.name for path in CORPUS.iterdir() if path.is_file()}
    assert beside == {"build.py", "manifest.jsonl", *(entry["file"] for entry in ENTRIES)}


def test_library_is_large_enough() -> None:
    """Enough of everything to try each part of the product on."""
    assert len(_all("pages")) >= 30
    assert len(_all("goals")) >= 40
    assert len(_all("footnotes")) >= 25
    assert len(_all("tables")) >= 5
    headings = [heading["text"] for heading in _all("headings")]
    cases = [text for text in headings if text.startswith("Praktijkvoorbeeld ")]
    assert [case[18] for case in cases] == list("123456789")


@each_document
def test_document_is_a_marked_adaptation(name: str) -> None:
    """A PDF of two pages or more, that calls itself an adaptation on its first page."""
    assert (CORPUS / f"{name}.pdf").read_bytes().startswith(b"%PDF-")
    assert len(_pages(name)) >= 2
    assert "bewerking" in _pages(name)[0].lower()


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_title_in_pdf_is_title_in_manifest(entry: dict[str, Any]) -> None:
    """The metadata inside the file and those beside it tell the same."""
    metadata = PdfReader(CORPUS / entry["file"]).metadata
    assert metadata is not None
    assert metadata.title == entry["title"]
    assert metadata.creation_date is not None
    assert metadata.creation_date.date().isoformat().startswith(entry["date"])


@each_document
def test_hyphens_are_hyphens(name: str) -> None:
    """Words break at line ends, and no hyphen comes out as a soft one (see docs/corpus.md)."""
    text = "\n".join(_pages(name))
    assert "\N{SOFT HYPHEN}" not in text
    assert "-\n" in text


@each_document
def test_pdf_and_golden_file_are_current(name: str) -> None:
    """Building again gives the stored files, byte for byte; if not, run `make corpus`."""
    pytest.importorskip("typst")
    build = _load_build()
    source = CORPUS / "source" / f"{name}.typ"
    assert build.compile_source(source) == (CORPUS / f"{name}.pdf").read_bytes()
    golden = (CORPUS / "golden" / f"{name}.json").read_text("utf-8")
    assert build.as_json(build.golden_of(source)) == golden


@each_document
def test_golden_parts_stand_on_their_page(name: str) -> None:
    """Each heading, note, caption, cell, goal and box is in the text of the page it names."""
    golden = _golden(name)
    pages = [_letters(text) for text in _pages(name)]
    assert [page["number"] for page in golden["pages"]] == list(range(1, len(pages) + 1))
    assert golden["title"] is None or _letters(golden["title"]) in pages[0]
    for part, key in [("headings", "text"), ("footnotes", "note"), ("tables", "caption")]:
        for found in golden[part]:
            assert _letters(found[key]) in pages[found["page"] - 1], found[key]
    for note in golden["footnotes"]:
        assert _letters(note["before"]) + note["label"] in pages[note["page"] - 1], note
    for box in golden["boxes"]:
        assert _letters(box["text_start"]) in pages[box["page"] - 1], box
    for table in golden["tables"]:  # a table may run on to the next page
        here = "".join(pages[table["page"] - 1 : table["page"] + 1])
        assert all(_letters(cell) in here for row in table["rows"] for cell in row), table


@each_document
def test_golden_parts_are_sound(name: str) -> None:
    """Levels start at 1 and skip none, labels count up, rows are as wide as their header."""
    golden = _golden(name)
    levels = [0, *(heading["level"] for heading in golden["headings"])]
    assert all(level <= last + 1 for last, level in pairwise(levels))
    assert golden["title"] not in [heading["text"] for heading in golden["headings"]]
    labels = [note["label"] for note in golden["footnotes"]]
    assert labels == [str(number) for number in range(1, len(labels) + 1)]
    for table in golden["tables"]:
        assert len(table["header"]) >= 2
        assert {len(row) for row in table["rows"]} == {len(table["header"])}


@each_document
def test_goals_have_a_figure_or_a_year(name: str) -> None:
    """What is marked as a goal can be checked, and stands on its page or runs on to the next."""
    pages = [_letters(text) for text in _pages(name)]
    for goal in _golden(name)["goals"]:
        assert re.search(r"\d", goal["text"]), goal
        assert _letters(goal["text"])[:25] in pages[goal["page"] - 1], goal


@each_document
def test_furniture_stands_outside_the_text(name: str) -> None:
    """Furniture is on some page, and in no heading, note, goal or cell."""
    golden = _golden(name)
    assert golden["furniture"]
    text = "\n".join(_pages(name))
    inside = [heading["text"] for heading in golden["headings"]]
    inside += [note["note"] for note in golden["footnotes"]]
    inside += [goal["text"] for goal in golden["goals"]]
    inside += [cell for table in golden["tables"] for row in table["rows"] for cell in row]
    for words in golden["furniture"]:
        assert words in text, words
        assert not any(words in part for part in inside), words


def test_some_page_labels_differ_from_the_page() -> None:
    """A cover without a number and roman numbers, so that labels and pages differ."""
    labels = [
        page["label"] for page in _golden("praktijkvoorbeelden-basisvaardigheden-2025")["pages"]
    ]
    assert labels[:3] == [None, "ii", "1"]


def test_a_table_runs_over_a_page_break_with_its_header() -> None:
    """The first table of the Kamerstuk begins on page 1 and ends on page 2, under its header."""
    name = "kabinetsreactie-ibo-funderend-onderwijs-2023"
    table = _golden(name)["tables"][0]
    first, second = (_letters(text) for text in _pages(name)[:2])
    header = _letters("".join(table["header"]))
    assert table["page"] == 1
    assert header in first
    assert header in second
    assert _letters("".join(table["rows"][0])) in first
    assert _letters("".join(table["rows"][-1])) in second


def test_shared_runs_finds_a_copy_across_layout() -> None:
    """The copy check itself: line breaks, hyphens and capitals hide nothing."""
    assert _shared_runs("Een BASIS-\nschool", "een basisschool", 14) == ["eenbasisschool"]
    assert _shared_runs("een school", "een basisschool", 8) == []


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the originals (../shared/corpus) are not here")
@each_document
def test_nothing_is_copied(name: str) -> None:
    """No run of 45 letters and digits, in the PDF or its source, is taken from an original.

    A sentence of 60 characters is longer than that, so no such sentence is copied either.
    """
    own = {
        "pdf": "".join(_pages(name)),
        "typ": (CORPUS / "source" / f"{name}.typ").read_text("utf-8"),
    }
    originals = sorted(SOURCES.glob("*.txt"))
    assert originals
    for kind, text in own.items():
        for original in originals:
            runs = _shared_runs(text, original.read_text("utf-8"), LONGEST_RUN + 1)
            assert not runs, f"{kind} copies from {original.name}: {runs[0]}"
