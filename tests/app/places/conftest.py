"""A small shelf of documents with their files, pages of plain lines, and PDFs drawn by hand."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from app.places.shapes import Box, Glyph, Sheet
from index.sources import source_files
from index.state import Build, Record, State
from index.texts import text_bytes, text_path
from ingest.nouns import Block, CanonicalText, Page, ReadDocument, Section
from ingest.read import load, read_document

ROOT = Path(__file__).resolve().parents[3]
AGREEMENT = "bestuursakkoord-primair-onderwijs-2014"
LETTER = "brief-over-het-schoolplein"
LETTER_TEXT = """Brief over het schoolplein

1. Wat we zagen

Het plein van de Esdoorn is vol. Kinderen botsen <b>vaak</b> tegen elkaar & vallen dan.

De gemeente betaalt een tweede hek. Daarna komt er een tuin bij voor de kleuters.

2. Wat we doen

We beginnen na de herfst met de tuin.
"""
WIDE, HIGH = 10.0, 12.0  # points; a letter of `sheet_of`
LINE = 20.0  # points from line to line


class OwnShelf:
    """An index without points: what places need of it."""

    def __init__(self, folder: Path) -> None:
        """Starts empty."""
        self.folder = folder
        self.state = State(build=Build(model="none", dimension=1, store="edge"))
        self.read: dict[str, ReadDocument] = {}

    def add(self, path: Path, *, keep: bool = True, data: bytes | None = None) -> ReadDocument:
        """Puts a document on the shelf, with or without its file; `data` is kept in its place."""
        read = read_document(path, load(path))
        key, revision = read.document.id, read.document.sha256[:8]
        files = {text_path(Path(), key, revision): text_bytes(read)}
        files |= source_files(read, revision, data or load(path)) if keep else {}
        for name, content in files.items():
            target = self.folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        record = Record(
            document=read.document,
            source="",
            revision=revision,
            passages=len(read.passages),
            pages=None,
        )
        self.state = self.state.with_record(record)
        self.read[key] = read
        return read

    def span(self, document: str, words: str) -> tuple[int, int]:
        """Where words stand in a document for the first time."""
        start = self.read[document].canonical.text.index(words)
        return start, start + len(words)


@pytest.fixture(scope="package")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> OwnShelf:
    """A PDF and a text with their files, a PDF without, and one of which the file is damaged."""
    folder = tmp_path_factory.mktemp("shelf")
    own = OwnShelf(folder / "index")
    own.add(ROOT / "corpus" / f"{AGREEMENT}.pdf")
    own.add(ROOT / "corpus" / "kamerbrief-basisvaardigheden-2023.pdf", keep=False)
    broken = ROOT / "corpus" / "kabinetsreactie-ibo-funderend-onderwijs-2023.pdf"
    own.add(broken, data=b"%PDF-1.7 nothing more")
    letter = folder / f"{LETTER}.txt"
    letter.write_text(LETTER_TEXT, encoding="utf-8")
    own.add(letter)
    return own


Draw = Callable[[Canvas], None]


@pytest.fixture
def drawn(tmp_path: Path) -> Callable[..., tuple[ReadDocument, Path]]:
    """Makes a PDF of pages that are drawn one by one, and reads it."""

    def draw(
        *pages: Draw, change: Callable[[Path], None] | None = None
    ) -> tuple[ReadDocument, Path]:
        path = tmp_path / "drawn.pdf"
        canvas = Canvas(str(path), pagesize=(600, 800))
        for page in pages:
            page(canvas)
            canvas.showPage()
        canvas.save()
        if change is not None:
            change(path)
        return read_document(path, load(path)), path

    return draw


@pytest.fixture(scope="session")
def sheet_of() -> Callable[..., Sheet]:
    """Makes a page of lines: (x of the first letter, line from above, text)."""

    def make(*lines: tuple[float, int, str]) -> Sheet:
        glyphs = []
        for left, row, text in lines:
            for n, character in enumerate(text):
                x, y = left + n * WIDE, row * LINE
                box = Box(left=x, top=y, right=x + WIDE, bottom=y + HIGH)
                glyphs.append(Glyph(character, box))
            glyphs.append(Glyph("\n", box))
        return Sheet(width=1000.0, height=1000.0, glyphs=tuple(glyphs))

    return make


@pytest.fixture(scope="session")
def canonical_of() -> Callable[..., CanonicalText]:
    """Makes a canonical text of pages, each with its blocks: (kind, text); rows are one table."""

    def make(*pages: Sequence[tuple[str, str]]) -> CanonicalText:
        text, blocks, stretches = "", [], []
        for number, page in enumerate(pages, 1):
            begin = len(text)
            for kind, words in page:
                table = 1 if kind == "row" else None
                end = len(text) + len(words)
                blocks.append(Block(kind=kind, start=len(text), end=end, table=table))  # type: ignore[arg-type]
                text += f"{words}\n"
            stretches.append(Page(start=begin, end=len(text), number=number, label=None))
        return CanonicalText(
            text=text,
            blocks=tuple(blocks),
            pages=tuple(stretches),
            sections=(Section(start=0, end=len(text), level=0, path=()),),
            footnotes=(),
        )

    return make
