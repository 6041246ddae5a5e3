"""Reads PDF files of which pages are scans or have a garbled text layer, by recognising text."""

from collections.abc import Sequence
from dataclasses import replace

from ingest.errors import DocumentError
from ingest.nouns import Draft, DraftPage
from ingest.ocr.program import RecognitionError
from ingest.ocr.recognise import recognised
from ingest.read_pdf import draft_of_pdf, page_ranges, unreadable

NOTHING_FOUND = "Ook met tekstherkenning (OCR) is er geen tekst gevonden."
LOOK = "Vergelijk getallen en namen met het origineel."


def read_scan(name: str, data: bytes) -> Draft:
    """As `read_pdf`, after text recognition on the pages that cannot be read.

    If that does not succeed, the readable pages are read all the same.
    """
    draft = draft_of_pdf(name, data)
    wanted = [page.number for page in draft.pages if page.state != "text"]
    if not wanted:
        return draft
    try:
        layer = recognised(data, wanted)
        read = draft_of_pdf(name, layer)
    except RecognitionError as error:
        remedy = f"Tekstherkenning is niet gelukt: {error}"
        return replace(draft, warnings=unreadable(name, draft.pages, remedy))
    except DocumentError:  # the file was sound before
        remedy = "Tekstherkenning is niet gelukt: zij leverde geen leesbare PDF."
        return replace(draft, warnings=unreadable(name, draft.pages, remedy))
    pages = tuple(replace(page, recognised=page.number in wanted) for page in read.pages)
    warnings = unreadable(name, pages, NOTHING_FOUND)
    warnings = (*_by_recognition(name, pages), *warnings)
    return replace(read, pages=pages, warnings=warnings, layer=layer)


def _by_recognition(name: str, pages: Sequence[DraftPage]) -> tuple[str, ...]:
    numbers = [page.number for page in pages if page.recognised and page.state == "text"]
    if not numbers:
        return ()
    where = page_ranges(numbers)
    return (f"{name}: de tekst van {where} komt uit tekstherkenning (OCR). {LOOK}",)
