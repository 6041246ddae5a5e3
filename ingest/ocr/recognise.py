"""Gives the pages of a PDF a text layer, with what is installed.

1. ocrmypdf, which cleans pages up before it has them read.  2. tesseract by itself, on pictures
of the pages.
"""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from ingest.ocr.program import RecognitionError
from ingest.ocr.with_ocrmypdf import with_ocrmypdf
from ingest.ocr.with_tesseract import with_tesseract

Engine = Callable[[Path, Sequence[int], float], bytes]

# By preference: the name of the program -> how it is used.
ENGINES: dict[str, Engine] = {"ocrmypdf": with_ocrmypdf, "tesseract": with_tesseract}
SECONDS = 60  # to start with
SECONDS_A_PAGE = 30  # a page takes one to five


def recognised(data: bytes, pages: Sequence[int]) -> bytes:
    """The PDF with the text of `pages` (1-based) recognised, and the other pages as they are.

    Raises RecognitionError if no program is installed, or it does not succeed.
    """
    engine = next((use for name, use in ENGINES.items() if shutil.which(name)), None)
    if engine is None:
        raise RecognitionError(
            "ocrmypdf staat niet op deze computer. Laat de beheerder ocrmypdf en tesseract met "
            "Nederlands (nld) installeren."
        )
    with tempfile.TemporaryDirectory(prefix="vindplaats-ocr-") as folder:
        source = Path(folder) / "bron.pdf"
        source.write_bytes(data)
        return engine(source, pages, SECONDS + SECONDS_A_PAGE * len(pages))
