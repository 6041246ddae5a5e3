"""The project's own library: complete, current, and written in its own words."""

import importlib.util
import io
import json
import unicodedata
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


def _load_build() -> ModuleType:
    """Import the build script, which lives outside the packages."""
    spec = importlib.util.spec_from_file_location("corpus_build", CORPUS / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _pages(pdf: bytes) -> list[str]:
    """Extract the text of each page."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def _letters(text: str) -> str:
    """Keep the letters and digits, in lower case: what is left when layout is taken away."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).lower() if c.isalnum())


def _shared_runs(text: str, source: str, length: int) -> list[str]:
    """List every run of `length` letters and digits that stands in both texts."""
    own, other = _letters(text), _letters(source)
    known = {other[i : i + length] for i in range(len(other) - length + 1)}
    runs = (own[i : i + length] for i in range(len(own) - length + 1))
    return [run for run in runs if run in known]


def test_manifest_and_folder_agree() -> None:
    """Each Typst source has its line in the manifest and its PDF, and there is nothing more."""
    assert len(IDS) == len(set(IDS))
    assert set(IDS) == {path.stem for path in CORPUS.glob("*.typ")}
    assert {entry["file"] for entry in ENTRIES} == {path.name for path in CORPUS.glob("*.pdf")}
    assert [entry["file"] for entry in ENTRIES] == [f"{name}.pdf" for name in IDS]


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_document_is_a_marked_adaptation(entry: dict[str, Any]) -> None:
    """A PDF of two pages or more, that calls itself an adaptation on its first page."""
    pdf = (CORPUS / entry["file"]).read_bytes()
    assert pdf.startswith(b"%PDF-")
    pages = _pages(pdf)
    assert len(pages) >= 2
    assert "bewerking" in pages[0].lower()


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_title_in_pdf_is_title_in_manifest(entry: dict[str, Any]) -> None:
    """The metadata inside the file and those beside it tell the same."""
    metadata = PdfReader(CORPUS / entry["file"]).metadata
    assert metadata is not None
    assert metadata.title == entry["title"]
    assert metadata.creation_date is not None
    assert metadata.creation_date.date().isoformat().startswith(entry["date"])


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_hyphens_are_hyphens(entry: dict[str, Any]) -> None:
    """Words are hyphenated at line ends, and no hyphen comes out as a soft one (see the README)."""
    text = "\n".join(_pages((CORPUS / entry["file"]).read_bytes()))
    assert "\N{SOFT HYPHEN}" not in text
    assert "-\n" in text


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_pdf_is_current(entry: dict[str, Any]) -> None:
    """Compiling the source again gives the text of the stored PDF; if not, run `make corpus`."""
    stored = CORPUS / entry["file"]
    pytest.importorskip("typst")
    fresh: bytes = _load_build().compile_source(stored.with_suffix(".typ"))
    assert _pages(fresh) == _pages(stored.read_bytes())


def test_shared_runs_finds_a_copy_across_layout() -> None:
    """The copy check itself: line breaks, hyphens and capitals hide nothing."""
    assert _shared_runs("Een BASIS-\nschool", "een basisschool", 14) == ["eenbasisschool"]
    assert _shared_runs("een school", "een basisschool", 8) == []


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the originals (../shared/corpus) are not here")
@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_nothing_is_copied(entry: dict[str, Any]) -> None:
    """No run of 45 letters and digits, in the PDF or its source, is taken from an original."""
    pdf = CORPUS / entry["file"]
    own = {
        "pdf": "".join(_pages(pdf.read_bytes())),
        "typ": pdf.with_suffix(".typ").read_text("utf-8"),
    }
    originals = sorted(SOURCES.glob("*.txt"))
    assert originals
    for kind, text in own.items():
        for original in originals:
            runs = _shared_runs(text, original.read_text("utf-8"), LONGEST_RUN + 1)
            assert not runs, f"{kind} copies from {original.name}: {runs[0]}"
