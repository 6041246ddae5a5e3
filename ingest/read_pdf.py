"""Reads PDF files with pypdf."""

import io
import logging
import struct
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pypdf import PasswordType, PdfReader
from pypdf.errors import DeprecationError, PyPdfError

from ingest.errors import DocumentError
from ingest.nouns import Draft, DraftPage
from ingest.pdf.draft import draft_of_pages
from ingest.pdf.fonts import FontTable
from ingest.pdf.page import drawing_of
from ingest.pdf.scan import scan
from ingest.pdf.shapes import Drawing

# What pypdf lets through from a damaged file, beside its own errors.
DAMAGE = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    DeprecationError,
    LookupError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
TAIL = 4096  # bytes; the end mark of a whole file stands in the last few
PATIENCE, PATIENCE_A_PAGE = 60.0, 1.0  # seconds; a page usually takes 0.02
DAMAGED = "de PDF is beschadigd en niet te lezen."
AGAIN = "Download of bewaar het bestand opnieuw en voeg het daarna toe."
UNREADABLE = {
    "empty": "geen tekst op {pages} (waarschijnlijk een scan)",
    "garbled": "onleesbare tekst op {pages} (de letters zijn verkeerd vastgelegd)",
}
REMEDY = (
    "Laat er tekstherkenning (OCR) op los, bijvoorbeeld met --ocr, en voeg het bestand opnieuw toe."
)

# pypdf reports each repaired oddity of a file as a log line; a fault is raised, not logged.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def read_pdf(name: str, data: bytes) -> Draft:
    """The structure of a PDF, with warnings about pages that cannot be read.

    Raises DocumentError if the file is no PDF, damaged, encrypted, or holds no text.
    """
    draft = draft_of_pdf(name, data)
    return replace(draft, warnings=unreadable(name, draft.pages, REMEDY))


def draft_of_pdf(name: str, data: bytes) -> Draft:
    """The structure of a PDF, also if none of its pages can be read; else as `read_pdf`."""
    if b"%PDF-" not in data[:1024]:
        raise DocumentError(
            name,
            "dit is geen PDF, al eindigt de naam op .pdf.",
            "Geef het bestand de juiste uitgang of bewaar het als PDF.",
        )
    # Mail gateways pad files with zeros.
    if b"%%EOF" not in data.rstrip(b"\0\t\n\r ")[-TAIL:]:
        raise DocumentError(name, "de PDF is niet compleet: het einde ontbreekt.", AGAIN)
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            raise DocumentError(
                name,
                "de PDF is beveiligd met een wachtwoord.",
                "Bewaar het bestand zonder wachtwoord en voeg het opnieuw toe.",
            )
        labels = reader.page_labels
        title = reader.metadata.title if reader.metadata else None
    except DAMAGE as error:
        raise DocumentError(name, DAMAGED, AGAIN) from error
    scans = [scan(drawing) for drawing in _drawings(name, reader)]
    if not scans:
        raise DocumentError(name, "de PDF heeft geen pagina's.", AGAIN)
    # A label that is the number of the page says nothing about what is printed.
    own = [
        label if label and label != str(number) else None for number, label in enumerate(labels, 1)
    ]
    draft = draft_of_pages(scans, own)
    return replace(draft, title=title if isinstance(title, str) else None)


def _drawings(name: str, reader: PdfReader) -> Iterator[Drawing]:
    """The pages one after the other, so that only one is open at a time."""
    fonts = FontTable()
    began = time.monotonic()
    try:
        for number, page in enumerate(reader.pages, 1):
            yield drawing_of(page, fonts)
            if time.monotonic() - began > PATIENCE + number * PATIENCE_A_PAGE:
                raise DocumentError(
                    name,
                    f"het lezen duurt te lang (nog bij pagina {number}).",
                    "Bewaar het bestand opnieuw als PDF, of verdeel het over kleinere bestanden.",
                )
    except DAMAGE as error:
        raise DocumentError(name, DAMAGED, AGAIN) from error


def unreadable(name: str, pages: Sequence[DraftPage], remedy: str) -> tuple[str, ...]:
    """Warnings about pages that cannot be read; raises DocumentError if none can."""
    faults = []
    for state, what in UNREADABLE.items():
        numbers = [page.number for page in pages if page.state == state]
        if numbers:
            faults.append(what.format(pages=page_ranges(numbers)))
    if not faults:
        return ()
    if not any(page.state == "text" for page in pages):
        raise DocumentError(name, f"{' en '.join(faults)}.", remedy)
    return (f"{name}: {' en '.join(faults)}. De andere pagina's zijn gelezen. {remedy}",)


def page_ranges(numbers: Sequence[int]) -> str:
    """[1] -> 'pagina 1'; [2, 3, 5] -> 'pagina 2-3 en 5'."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]
    return "pagina " + (", ".join(parts[:-1]) + " en " if parts[1:] else "") + parts[-1]
