"""A place in a document of the library, with all there is to show of it.

1. Find the document and its files.  2. Find the passage that the place stands in.  3. Choose the
page to show.  4. Say where on that page its words stand.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.places.locate import PlacedPage
from app.places.pages import located_on, pages_of
from app.places.render import pages_in, sheet, size_of
from app.places.shapes import Located
from index.sources import layer_path, source_path
from index.state import State
from index.texts import document_in, text_path
from ingest.errors import DocumentError, VindplaatsError
from ingest.evidence import evidence_of
from ingest.nouns import Citation, Footnote, Page, Passage, ReadDocument

KEPT = 16  # pages of which the words stay laid upon the glyphs; one takes about a megabyte
PDF = ".pdf"


class NoPlaceError(VindplaatsError):
    """There is no such document, or no such place in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """What the index keeps of a document."""

    revision: str
    text: Path
    source: Path | None  # the file as it came; None for one that an older version added
    layer: Path | None  # the PDF whose text layer was read, where that is not the file itself

    @property
    def paged(self) -> Path | None:
        """The PDF whose pages can be shown."""
        return self.source if self.source and self.source.suffix.lower() == PDF else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Words of a document, and the page of it that is shown."""

    read: ReadDocument
    files: Files
    citation: Citation  # the words, with the passage that holds them
    page: int | None  # PDF page that is shown, 1-based; None: the text is shown
    pages: int  # how many the PDF has; 0 without one
    size: tuple[int, int]  # width and height of the page in points; 0 without one
    stands_on: tuple[int, ...]  # the PDF pages that the words stand on
    located: Located | None  # where the words stand on that page; None: none of them do

    @property
    def footnotes(self) -> tuple[Footnote, ...]:
        """The notes that have a mark in the passage."""
        passage = self.citation.passage
        return tuple(
            note
            for note in self.read.canonical.footnotes
            if any(passage.start <= mark < passage.end for mark in note.marks)
        )


def files_of(folder: Path, state: State, document_id: str) -> Files:
    """The files of a document of the index in `folder`; raises NoPlaceError if it has none."""
    record = state.records.get(document_id)
    if record is None:
        raise NoPlaceError(
            "Vindplaats",
            "dit document staat niet (meer) in de bibliotheek.",
            "Zoek opnieuw, of vraag het de beheerder.",
        )
    return Files(
        revision=record.revision,
        text=text_path(folder, document_id, record.revision),
        source=source_path(folder, document_id, record),
        layer=layer_path(folder, document_id, record),
    )


def place_of(files: Files, start: int, end: int, number: int | None) -> Place:
    """The place `[start, end)`; `number` is the PDF page to show instead of its first.

    Raises NoPlaceError if the document has no such characters or page.
    """
    read = _read(files.text)
    if not 0 <= start < end <= len(read.canonical.text):
        raise NoPlaceError(
            read.document.title,
            "deze plaats staat niet in het document.",
            "Het is misschien opnieuw ingelezen: zoek de passage opnieuw.",
        )
    stretches = read.canonical.pages_within(start, end)
    pages = _count(files.paged)
    if number is not None and not 1 <= number <= pages:
        raise NoPlaceError(
            read.document.title,
            f"bladzijde {number} is er niet.",
            f"Het document heeft {pages} bladzijden om te tonen.",
        )
    page = number or (stretches[0].number if stretches else 0)
    page = page if 1 <= page <= pages else 0
    stands_on, located = _located(files, read, page, start, end)
    return Place(
        read=read,
        files=files,
        citation=_citation(read, start, end, stretches),
        page=page or None,
        pages=pages,
        size=_size(files.paged, page),
        stands_on=stands_on,
        located=located,
    )


def _read(text: Path) -> ReadDocument:
    try:
        return document_in(text)
    except FileNotFoundError as error:
        raise NoPlaceError(
            "Vindplaats", "dit document is net vernieuwd of verwijderd.", "Zoek opnieuw."
        ) from error


def _citation(read: ReadDocument, start: int, end: int, stretches: tuple[Page, ...]) -> Citation:
    """The words with their passage; a heading, or words of several passages, make their own."""
    text = read.canonical.text
    passage = next((p for p in read.passages if p.start <= start and end <= p.end), None)
    if passage is None:
        section = next(s.path for s in read.canonical.sections if s.start <= start < s.end)
        passage = Passage(
            document=read.document,
            start=start,
            end=end,
            text=text[start:end],
            section=section,
            pages=stretches,
            footnotes=(),
            evidence=evidence_of(read.document, section, text[start:end]),
        )
    return Citation(number=1, passage=passage, start=start, end=end, text=text[start:end])


def _count(path: Path | None) -> int:
    """The pages of a PDF; 0 if there is none that can be opened."""
    try:
        return pages_in(path) if path else 0
    except DocumentError:
        return 0


def _size(path: Path | None, page: int) -> tuple[int, int]:
    try:
        return size_of(path, page) if path and page else (0, 0)
    except DocumentError:
        return 0, 0


def _located(
    files: Files, read: ReadDocument, page: int, start: int, end: int
) -> tuple[tuple[int, ...], Located | None]:
    """The pages of the words, and where they stand on `page`; nowhere if it cannot be read."""
    canonical = read.canonical
    pdf = files.layer or files.paged
    numbers = tuple(dict.fromkeys(p.number for p in canonical.pages_within(start, end)))
    if pdf is None:
        return numbers, None

    def placed(number: int, rest: tuple[int, ...]) -> PlacedPage:
        return _placed(files.text, pdf, number, rest)

    try:
        numbers = pages_of(canonical, start, end, placed)
        if page not in numbers:
            return numbers, None
        return numbers, located_on(canonical, page, start, end, placed)
    except DocumentError:
        return numbers, Located()


@lru_cache(KEPT)
def _placed(text: Path, pdf: Path, number: int, rest: tuple[int, ...]) -> PlacedPage:
    """A page with its words; neither file changes under its name, which holds the revision."""
    return PlacedPage(document_in(text).canonical, number, sheet(pdf, number), rest)
