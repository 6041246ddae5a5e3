"""Text recognition by tesseract alone (https://tesseract-ocr.github.io), on pictures of pages.

1. Make pictures of the pages.  2. Have them read: a PDF with nothing but text.  3. Put its
pages in the place of the old ones.
"""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.ocr.program import RecognitionError, run

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

DPI = 300  # what tesseract is trained on


def with_tesseract(source: Path, pages: Sequence[int], seconds: float) -> bytes:
    """The PDF with `pages` replaced by their text; raises RecognitionError."""
    try:
        # Imported here, because it need not be installed.
        from pypdfium2 import PdfDocument
    except ImportError as error:
        raise RecognitionError(
            "ocrmypdf staat niet op deze computer, en tesseract alleen is niet genoeg. Laat de "
            "beheerder ocrmypdf installeren."
        ) from error
    check_dutch(seconds)
    with PdfDocument(source) as document:
        pictures = source.with_name("bladen.txt")
        pictures.write_text("".join(f"{_picture(document, n, source)}\n" for n in pages))
        with PdfDocument(_read(pictures, seconds)) as read:
            for index, number in enumerate(pages):
                document.import_pages(read, [index], number - 1)
                document.del_page(number)
        whole = io.BytesIO()
        document.save(whole)
    return whole.getvalue()


def check_dutch(seconds: float) -> None:
    """Raises RecognitionError if tesseract does not know Dutch."""
    if "nld" not in run(["tesseract", "--list-langs"], seconds).stdout.split():
        raise RecognitionError(
            "tesseract kent op deze computer geen Nederlands. Laat de beheerder dat (nld) "
            "installeren."
        )


def _picture(document: "PdfDocument", number: int, source: Path) -> Path:
    """The page in grey, in a form that is written without an image library (PGM)."""
    bitmap = document[number - 1].render(scale=DPI / 72, grayscale=True)
    picture = source.with_name(f"{number}.pgm")
    header = f"P5 {bitmap.width} {bitmap.height} 255\n".encode()
    picture.write_bytes(header + bitmap.to_numpy().tobytes())
    return picture


def _read(pictures: Path, seconds: float) -> Path:
    target = pictures.with_name("gelezen")
    options = ["-l", "nld", "--dpi", str(DPI), "-c", "textonly_pdf=1", "pdf"]
    status = run(["tesseract", str(pictures), str(target), *options], seconds).returncode
    read = target.with_suffix(".pdf")
    if status != 0 or not read.is_file():
        raise RecognitionError(
            f"tesseract stopte met code {status}. Probeer het met ocrmypdf, of laat het bestand "
            "op een andere manier herkennen."
        )
    return read
