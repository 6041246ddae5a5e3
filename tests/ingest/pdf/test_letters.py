"""No letter of a page is lost: another PDF engine (PDFium) sees none that the draft lacks."""

import unicodedata
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest

from ingest.nouns import Draft
from tests.documents import draft

ROOT = Path(__file__).resolve().parents[3]
OWN = sorted((ROOT / "corpus").glob("*.pdf"))
SHARED = sorted((ROOT.parent / "shared" / "documents").glob("*.pdf"))
NO_TEXT = "brief-broken-text-layer-1.pdf"


def letters(text: str) -> Counter[str]:
    """How often each letter and digit comes; a loose accent is none."""
    plain = unicodedata.normalize("NFKC", text)
    return Counter(c for c in plain if c.isalnum() and unicodedata.category(c) != "Lm")


def seen_by_pdfium(path: Path, draft: Draft) -> Counter[str]:
    """The letters of the pages whose text layer can be read."""
    document = pypdfium2.PdfDocument(path)
    try:
        texts = [
            document[page.number - 1].get_textpage().get_text_range()
            for page in draft.pages
            if page.state == "text"
        ]
    finally:
        document.close()
    return letters(" ".join(texts))


def kept(draft: Draft, *, rows: bool) -> Counter[str]:
    """The letters of all blocks and of all that left the running text."""
    texts = [f"{b.label or ''} {b.text}" for b in draft.blocks if rows or b.kind != "row"]
    return letters(" ".join([*texts, *(removed.text for removed in draft.removed)]))


@pytest.mark.parametrize(
    "path", [*OWN, *(p for p in SHARED if p.name != NO_TEXT)], ids=lambda path: path.stem
)
def test_no_letter_is_lost_and_only_headers_come_back(path: Path) -> None:
    read = draft(path)
    seen = seen_by_pdfium(path, read)
    lost = seen - kept(read, rows=True)
    if lost.keys() <= {"o"}:  # bullets
        lost.clear()
    assert lost == Counter()
    # A row repeats the names of its columns; nothing else stands twice.
    assert (kept(read, rows=False) - seen).total() <= 0.0005 * seen.total()
