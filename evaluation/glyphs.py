"""Where pypdf sees the letters of a page: the second opinion on places that PDFium gives."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

from ingest.pdf.fonts import FontTable
from ingest.pdf.matrix import Matrix, apply, times, turn
from ingest.pdf.pen import Pen, resources_of

HEIGHT = 0.3  # of the font size above the baseline; every letter covers it
SAME = 0.7  # points; a letter drawn again as near as this, to look heavier, counts once


@dataclass(frozen=True, slots=True)
class Seen:
    """A character, and a spot that it covers in fractions of the page, from the top left."""

    character: str
    x: float
    y: float


class _Glyphs(Pen):
    """A pen that also notes each character by itself."""

    def __init__(self, base: Matrix, fonts: FontTable) -> None:
        super().__init__(base, fonts)
        self.seen: list[tuple[str, float, float]] = []

    def _show(self, parts: Iterable[Any]) -> None:
        pieces = list(parts)
        state = self._state
        wide = state.size * state.scale or 1.0
        here = times(self._text, state.matrix)
        at = 0.0
        for piece in pieces:
            if isinstance(piece, int | float):
                at -= float(piece) / 1000 * wide
                continue
            data = piece if isinstance(piece, bytes) else str(piece).encode("latin-1", "replace")
            for glyph, width, space in state.font.show(data):
                x, y = apply(here, at + width / 2000 * wide, state.rise + HEIGHT * state.size)
                self.seen.append((glyph, x, y))
                at += width / 1000 * wide + state.spacing * state.scale
                at += state.word_spacing * state.scale if space else 0.0
        super()._show(pieces)


def seen_on(path: Path) -> list[list[Seen]]:
    """The characters of each page of a PDF, in the order of the file."""
    fonts = FontTable()
    return [_seen(page, fonts) for page in PdfReader(path).pages]


def _seen(page: PageObject, fonts: FontTable) -> list[Seen]:
    box = page.cropbox
    wide, high = float(box.width), float(box.height)
    quarters = int(page.get("/Rotate", 0) or 0) // 90 % 4
    origin: Matrix = (1.0, 0.0, 0.0, 1.0, -float(box.left), -float(box.bottom))
    pen = _Glyphs(times(origin, turn(quarters, wide, high)), fonts)
    source = page.get("/Contents")
    stream = ContentStream(source.get_object() if source is not None else None, page.pdf, "bytes")
    pen.draw(stream.operations, resources_of(page))
    width, height = (high, wide) if quarters % 2 else (wide, high)
    known: set[tuple[str, int, int]] = set()
    found = []
    for glyph, x, y in pen.seen:
        place = (glyph, round(x / SAME), round(y / SAME))
        if place not in known or glyph.isspace():
            known.add(place)
            found.append(Seen(glyph, x / width, 1 - y / height))
    return found
