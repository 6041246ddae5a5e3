"""The fonts of a PDF: which characters its bytes stand for, how wide they are, how heavy.

`Font` of pypdf reads encodings, ToUnicode maps and widths; it is not part of pypdf's public
interface, so it is used here only.
"""

import io
import logging
import re
import struct
from typing import Any

from fontTools.agl import toUnicode
from fontTools.ttLib import TTFont, TTLibError
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject
from pypdf.generic._font import Font

# fontTools logs each oddity of a font; only its style is asked for here.
logging.getLogger("fontTools").setLevel(logging.CRITICAL)

BOLD = re.compile(r"(?i)bold|black|heavy|demi|semib")
ITALIC = re.compile(r"(?i)italic|oblique|kursiv")
MAC_BOLD, MAC_ITALIC = 1, 2  # of macStyle in the table "head" of a TrueType font
FORCE_BOLD, SLANTED = 1 << 18, 1 << 6  # ISO 32000-1, table 123
# The codes that WinAnsiEncoding leaves open stand for a bullet (ISO 32000-1, annex D).
UNUSED, BULLET = frozenset({0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D}), "•"
# Where a font has no space of its own, pypdf's guess can be nothing at all.
USUAL_SPACE = 250.0


# The characters that a code shows, their width in thousandths of the font size, and whether
# the code is the space of its font.
Glyph = tuple[str, float, bool]


class PdfFont:
    """One font of a file."""

    def __init__(self, font: Font, styles: int = 0) -> None:
        """`font` as pypdf reads it; `styles` as the font program itself tells (macStyle)."""
        self._font = font
        self._glyphs: dict[str, Glyph] = {}
        descriptor = font.font_descriptor
        flags = descriptor.flags if isinstance(descriptor.flags, int) else 0
        self.bold = bool(BOLD.search(font.name) or flags & FORCE_BOLD or styles & MAC_BOLD)
        self.italic = bool(ITALIC.search(font.name) or flags & SLANTED or styles & MAC_ITALIC)
        self.space = float(font.space_width) or USUAL_SPACE

    def show(self, data: bytes) -> list[Glyph]:
        """The glyphs that `data` draws."""
        encoding = self._font.encoding
        codes = data.decode(encoding if isinstance(encoding, str) else "latin-1", "replace")
        return [self._glyphs.get(code) or self._glyph(code) for code in codes]

    def _glyph(self, code: str) -> Glyph:
        font = self._font
        name = code
        if isinstance(font.encoding, dict):
            name = _character(font.encoding.get(ord(code), code))
            name = BULLET if name == code and ord(code) in UNUSED else name
        space = code == font.space_char
        usual = font.character_widths["default"]
        width = font.space_width if space else font.character_widths.get(code, usual)
        glyph = (str(font.character_map.get(name, name)), float(width), space)
        self._glyphs[code] = glyph
        return glyph


def _character(name: str) -> str:
    """The character of a glyph that is known by its name only: '/two.lining' is '2'."""
    if len(name) > 1 and name.startswith("/"):
        return str(toUnicode(name[1:])) or name
    return name


class FontTable:
    """The fonts of a file, each read once."""

    def __init__(self) -> None:
        """Start without fonts."""
        self._fonts: dict[tuple[int, int], PdfFont] = {}
        self._unknown = PdfFont(Font("Unknown", encoding={}))

    def fonts_of(self, resources: DictionaryObject) -> dict[str, PdfFont]:
        """Name in the content stream -> font."""
        named = resources.get("/Font")
        named = named.get_object() if named is not None else None
        if not isinstance(named, DictionaryObject):
            return {}
        return {str(name): self._font(named.raw_get(name)) for name in named}

    def _font(self, reference: Any) -> PdfFont:
        key = (reference.idnum, reference.generation) if _is_reference(reference) else None
        if key in self._fonts:
            return self._fonts[key]
        resource = reference.get_object()
        if not isinstance(resource, DictionaryObject):
            return self._unknown
        font = PdfFont(Font.from_font_resource(resource), _styles(resource))
        if key is not None:
            self._fonts[key] = font
        return font

    @property
    def unknown(self) -> PdfFont:
        """What stands in for a font that the page does not have."""
        return self._unknown


def _styles(resource: DictionaryObject) -> int:
    """What an embedded TrueType font says of itself; some programs write no telling names."""
    holder = resource
    if isinstance(inner := _value(resource, "/DescendantFonts"), ArrayObject) and inner:
        holder = inner[0].get_object()
    descriptor = _value(holder, "/FontDescriptor")
    program = _value(descriptor, "/FontFile2")
    if not isinstance(program, StreamObject):
        return 0
    try:
        return int(TTFont(io.BytesIO(program.get_data()), lazy=True)["head"].macStyle)
    except (TTLibError, KeyError, PyPdfError, AssertionError, ValueError, struct.error):
        return 0


def _value(holder: Any, key: str) -> Any:
    value = holder.get(key) if isinstance(holder, DictionaryObject) else None
    return value.get_object() if value is not None else None


def _is_reference(value: Any) -> bool:
    return isinstance(value, IndirectObject)
