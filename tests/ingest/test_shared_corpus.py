"""The documents that stand beside the repository: all read, and every gold quote found."""

import json
import unicodedata
from pathlib import Path

import pytest
from pypdf import PdfReader

from ingest.errors import DocumentError
from ingest.passages import LONGEST
from ingest.read import READERS, load, read_document
from ingest.sentences import sentence_spans
from tests.documents import document

FOLDER = Path(__file__).resolve().parents[3] / "shared"
FILES = sorted([*FOLDER.glob("corpus/*.txt"), *FOLDER.glob("documents/*")])
# Its letters stand for other letters, or are pictures; see test_golden_pages.
REFUSED = {"brief-broken-text-layer-1.pdf"}
READABLE = [path for path in FILES if path.suffix in READERS and path.name not in REFUSED]
FOUND = 1.0  # share of the gold quotes that stand in the canonical text of their document

pytestmark = pytest.mark.skipif(
    not FILES, reason=f"{FOLDER} is absent: the shared material is not part of the repository"
)


def letters(text: str) -> str:
    """Keep the letters and digits, in lower case: what is left when layout is taken away."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).lower() if c.isalnum())


@pytest.mark.parametrize("path", READABLE, ids=lambda path: path.name)
def test_every_file_of_a_known_kind_is_read(path: Path) -> None:
    assert document(path).passages


@pytest.mark.parametrize(
    "path", [path for path in FILES if path not in READABLE], ids=lambda path: path.name
)
def test_every_other_file_is_refused_by_name(path: Path) -> None:
    with pytest.raises(DocumentError) as caught:
        read_document(path, load(path))
    assert str(caught.value).startswith(f"{path.name}: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", READABLE, ids=lambda path: path.name)
def test_spans(path: Path) -> None:
    """Blocks, sections, pages and notes are exact; see test_canonical for each of these."""
    canonical = document(path).canonical
    at = 0
    for block in canonical.blocks:
        assert at <= block.start < block.end
        assert not canonical.text[at : block.start].strip()
        text = canonical.text[block.start : block.end]
        assert text == text.strip()
        at = block.end
    assert at == len(canonical.text)
    for spans in (canonical.sections, canonical.pages):
        at = 0
        for span in spans:
            assert span.start == at < span.end
            at = span.end
        assert at == (len(canonical.text) if spans else 0)
    for note in canonical.footnotes:
        assert 0 <= note.start < note.end <= len(canonical.text)
        assert all(canonical.text.startswith(note.label, mark) for mark in note.marks)


@pytest.mark.parametrize("path", READABLE, ids=lambda path: path.name)
def test_passages(path: Path) -> None:
    """No passage is empty or too long, and with the headings they tile the text."""
    read = document(path)
    canonical = read.canonical
    for passage in read.passages:
        assert passage.text.strip()
        assert passage.text == canonical.text[passage.start : passage.end]
        assert len(passage.text) <= LONGEST or len(sentence_spans(passage.text)) == 1
        assert bool(passage.pages) == bool(canonical.pages)
    headings = [(b.start, b.end) for b in canonical.blocks if b.kind in ("title", "heading")]
    at = 0
    for start, end in sorted([*headings, *((p.start, p.end) for p in read.passages)]):
        assert at <= start < end
        assert not canonical.text[at:start].strip()
        at = end
    assert at == len(canonical.text)


def test_gold_quotes_are_found_in_the_canonical_text() -> None:
    texts = {
        document(path).document.id: letters(document(path).canonical.text)
        for path in READABLE
        if path.parent.name == "corpus"
    }
    questions = (FOLDER / "evaluation" / "dev_questions.jsonl").read_text("utf-8").splitlines()
    quotes = [
        (record["id"], gold["doc"], gold["quote"])
        for record in map(json.loads, questions)
        for gold in record["gold"]
    ]
    misses = [quote for quote in quotes if letters(quote[2]) not in texts[quote[1]]]
    assert len(quotes) > 100
    assert 1 - len(misses) / len(quotes) >= FOUND, misses


@pytest.mark.parametrize(
    "key",
    [
        "01b2bcad-7296-43bb-bc44-e727fc69b23f",
        "1b0f0b98-7c34-418c-98dc-43de7930e685",
        "1b38043f-a835-4a63-a135-42c593d3ba77",
    ],
)
def test_questions_to_a_minister_keep_their_numbers(key: str) -> None:
    """Each 'Vraag n' on a line of its own in the file is a line of the canonical text."""
    path = FOLDER / "documents" / f"ah-{key}.pdf"
    pages = PdfReader(path).pages
    labels = [line.strip() for page in pages for line in page.extract_text().splitlines()]
    labels = [line for line in labels if line.startswith("Vraag ") and line[6:].isdigit()]
    assert len(labels) > 2
    assert set(labels) <= set(document(path).canonical.text.splitlines())
