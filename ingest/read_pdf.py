"""Reads PDF files with pypdf."""

import io
import logging
import math
import struct
import zlib
from collections import Counter
from itertools import pairwise

from pypdf import PageObject, PasswordType, PdfReader
from pypdf.errors import DeprecationError, PyPdfError

from ingest.errors import DocumentError
from ingest.lines import RawPage, RawText
from ingest.nouns import Draft
from ingest.plain import draft_of_lines

# What pypdf lets through from a damaged file, beside its own errors.
DAMAGE = (
    PyPdfError,
    ArithmeticError,
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
WIDE_STEP = 1.18  # times the usual step between lines; from here on it parts paragraphs
TAIL = 4096  # bytes; the end mark of a whole file stands in the last few
AGAIN = "Download of bewaar het bestand opnieuw en voeg het daarna toe."

# pypdf reports each repaired oddity of a file as a log line; a fault is raised, not logged.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def read_pdf(name: str, data: bytes) -> Draft:
    """The structure of a PDF.

    Raises DocumentError if the file is no PDF, damaged, encrypted, or holds no text.
    """
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
        pages = _pages(reader)
        title = reader.metadata.title if reader.metadata else None
    except DAMAGE as error:
        raise DocumentError(name, "de PDF is beschadigd en niet te lezen.", AGAIN) from error
    return draft_of_lines(
        RawText(
            pages=pages,
            title=title if isinstance(title, str) else None,
            warnings=_check(name, pages),
        )
    )


def _pages(reader: PdfReader) -> tuple[RawPage, ...]:
    labels = reader.page_labels
    return tuple(
        RawPage(
            number=number,
            label=label if label != str(number) else None,
            lines=_lines(page),
        )
        for number, (page, label) in enumerate(zip(reader.pages, labels, strict=True), 1)
    )


def _lines(page: PageObject) -> tuple[str, ...]:
    """The lines of a page; an empty one stands where the page leaves white space open."""
    texts, heights = [""], [math.nan]

    def visit(text: str, cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        # pypdf hands over the pieces of its text in order, line breaks as pieces of their own.
        for number, part in enumerate(text.split("\n")):
            if number:
                texts.append("")
                heights.append(math.nan)
            texts[-1] += part
            if part.strip() and math.isnan(heights[-1]):
                heights[-1] = tm[5] * cm[3] + cm[5]

    page.extract_text(visitor_text=visit)
    filled = [(text, y) for text, y in zip(texts, heights, strict=True) if text.strip()]
    return _with_gaps(filled)


def _with_gaps(lines: list[tuple[str, float]]) -> tuple[str, ...]:
    """The texts of (text, height) with an empty line wherever the step down is a wide one."""
    steps = [above - below for (_, above), (_, below) in pairwise(lines)]
    usual = Counter(round(step * 2) / 2 for step in steps if step > 0).most_common(1)
    step = usual[0][0] if usual else 0.0
    spaced = [lines[0][0]] if lines else []
    for (text, _), down in zip(lines[1:], steps, strict=True):
        if down > WIDE_STEP * step or down < -step:
            spaced.append("")
        spaced.append(text)
    return tuple(spaced)


def _check(name: str, pages: tuple[RawPage, ...]) -> tuple[str, ...]:
    """Warnings about pages without text; raises DocumentError if no page has any."""
    if not pages:
        raise DocumentError(name, "de PDF heeft geen pagina's.", AGAIN)
    empty = [page.number or 0 for page in pages if not "".join(page.lines).strip()]
    if not empty:
        return ()
    fault = f"geen tekst op {page_ranges(empty)} (waarschijnlijk een scan)."
    if len(empty) == len(pages):
        raise DocumentError(
            name,
            fault,
            "Laat er tekstherkenning (OCR) op los en voeg het bestand opnieuw toe.",
        )
    return (f"{name}: {fault} De andere pagina's zijn gelezen.",)


def page_ranges(numbers: list[int]) -> str:
    """[1] -> 'pagina 1'; [2, 3, 5] -> 'pagina 2-3 en 5'."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]
    return "pagina " + (", ".join(parts[:-1]) + " en " if parts[1:] else "") + parts[-1]
