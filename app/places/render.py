"""PDF pages as pictures and as glyphs, by PDFium: the one that draws also says where words stand.

PDFium may be used by one thread at a time: all of it happens under one lock.
"""

import ctypes
import io
import math
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import pypdfium2
from PIL import Image
from pypdfium2 import raw

from app.places.shapes import Box, Glyph, Sheet
from ingest.errors import DocumentError
from ingest.pdf.matrix import Matrix, apply

DPI = 120  # a line of small print is sharp at full width of the panel
LARGEST = 4_000  # pixels; a poster is drawn smaller
QUALITY = 85  # of WebP; letters keep sharp edges, and it takes a third of the time of lossless
FINE = 1_000  # steps of a point, for PDFium tells places on a page in whole steps
FAR = 1_000  # points from the origin at which it is asked for the direction of the axes
COUNTED = 1_000  # files of which the number of pages is remembered
LOCK = threading.Lock()


@contextmanager
def _opened(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    """A file, open as long as the lock is held; raises DocumentError on what is damaged in it."""
    with LOCK:
        try:
            with pypdfium2.PdfDocument(path) as document:
                yield document
        except (pypdfium2.PdfiumError, OSError) as error:
            raise DocumentError(
                path.name,
                "dit bestand, of deze bladzijde ervan, is niet te tonen.",
                "Lees de tekst, of voeg het bestand opnieuw toe.",
            ) from error


@lru_cache(COUNTED)
def pages_in(path: Path) -> int:
    """How many pages a PDF has; raises DocumentError if it cannot be opened."""
    with _opened(path) as document:
        return len(document)


@lru_cache(COUNTED)
def size_of(path: Path, number: int) -> tuple[int, int]:
    """Width and height of page `number` (1-based) as shown, in whole points.

    Raises DocumentError if it cannot be opened.
    """
    with _opened(path) as document:
        width, height = document.get_page_size(number - 1)
    return round(width), round(height)


def picture(path: Path, number: int) -> bytes:
    """Page `number` (1-based) as WebP; raises DocumentError if it cannot be drawn."""
    with _opened(path) as document:
        page = document[number - 1]
        scale = min(DPI / 72, LARGEST / max(1.0, *page.get_size()))
        bitmap = page.render(scale=scale)
        image = bitmap.to_pil().convert("RGB")
        bitmap.close()
    return _webp(image)  # outside the lock: it takes as long as drawing


def _webp(image: Image.Image) -> bytes:
    whole = io.BytesIO()
    image.save(whole, "WEBP", quality=QUALITY, method=0)
    return whole.getvalue()


def sheet(path: Path, number: int) -> Sheet:
    """The glyphs of page `number` (1-based); raises DocumentError if it cannot be read."""
    with _opened(path) as document:
        page = document[number - 1]
        width, height = page.get_size()
        shown = _matrix(page, width, height)
        text = page.get_textpage()
        glyphs = [_glyph(text, at, shown) for at in range(text.count_chars())]
    inside = (glyph for glyph in glyphs if _on_page(glyph.box, width, height))
    return Sheet(width=width, height=height, glyphs=tuple(inside))


def _matrix(page: pypdfium2.PdfPage, width: float, height: float) -> Matrix:
    """From the coordinates of the file to points from the top left of the page as shown."""

    def place(x: float, y: float) -> tuple[float, float]:
        across, down = ctypes.c_int(), ctypes.c_int()
        size = round(width * FINE), round(height * FINE)
        raw.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, across, down)
        return across.value / FINE, down.value / FINE

    (e, f), (ax, bx), (cy, dy) = place(0, 0), place(FAR, 0), place(0, FAR)
    return ((ax - e) / FAR, (bx - f) / FAR, (cy - e) / FAR, (dy - f) / FAR, e, f)


def _glyph(text: pypdfium2.PdfTextPage, at: int, shown: Matrix) -> Glyph:
    character = chr(raw.FPDFText_GetUnicode(text, at))
    left, bottom, right, top = text.get_charbox(at, loose=True)
    one, two = apply(shown, left, bottom), apply(shown, right, top)
    box = Box(
        left=min(one[0], two[0]),
        top=min(one[1], two[1]),
        right=max(one[0], two[0]),
        bottom=max(one[1], two[1]),
    )
    # Clockwise, and in the file: there the page may be turned too.
    angle = -raw.FPDFText_GetCharAngle(text, at)
    across = shown[0] * math.cos(angle) + shown[2] * math.sin(angle)
    down = shown[1] * math.cos(angle) + shown[3] * math.sin(angle)
    return Glyph(character, box, quarters=round(math.atan2(down, across) / (math.pi / 2)) % 4)


def _on_page(box: Box, width: float, height: float) -> bool:
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return 0 <= x <= width and 0 <= y <= height
