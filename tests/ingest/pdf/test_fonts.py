"""Fonts of a file: characters, widths, weight."""

import pytest
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NullObject,
    NumberObject,
)

from ingest.pdf.fonts import FontTable, PdfFont
from tests.ingest.pdf.build import font


def read(resource: DictionaryObject) -> PdfFont:
    resources = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): resource})}
    )
    return FontTable().fonts_of(resources)["/F1"]


def text(found: PdfFont, data: bytes) -> str:
    return "".join(characters for characters, _, _ in found.show(data))


def descriptor(**entries: object) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{key}"): value for key, value in entries.items()})


@pytest.mark.parametrize(
    ("name", "bold", "italic"),
    [
        ("/Helvetica", False, False),
        ("/ABCDEF+RijksoverheidSansText-Bold", True, False),
        ("/Calibri,BoldItalic", True, True),
        ("/Roboto-Black", True, False),
        ("/Univers-Oblique", False, True),
        ("/SourceSansPro-Semibold", True, False),
    ],
)
def test_weight_and_slant_by_name(name: str, bold: bool, italic: bool) -> None:
    found = read(font(name))
    assert (found.bold, found.italic) == (bold, italic)


@pytest.mark.parametrize(
    ("flags", "bold", "italic"), [(32, False, False), (1 << 18, True, False), (1 << 6, False, True)]
)
def test_weight_and_slant_by_flags(flags: int, bold: bool, italic: bool) -> None:
    entry = descriptor(Type=NameObject("/FontDescriptor"), Flags=NumberObject(flags))
    found = read(font("/F", FontDescriptor=entry))
    assert (found.bold, found.italic) == (bold, italic)


def test_letters_and_widths() -> None:
    shown = read(font("/Helvetica")).show(b"a b")
    assert shown == [("a", 556, False), (" ", 278, True), ("b", 556, False)]


def test_accents_and_quotes_of_windows() -> None:
    written = "één “idee” – €"
    assert text(read(font("/Helvetica")), written.encode("cp1252")) == written


def test_names_of_glyphs_are_characters() -> None:
    names = ["/f", "/two.lining", "/eacute", "/uni20AC", "/bullet"]
    encoding = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Encoding"),
            NameObject("/Differences"): ArrayObject([NumberObject(65), *map(NameObject, names)]),
        }
    )
    assert text(read(font("/Helvetica", Encoding=encoding)), b"ABCDE") == "f2é€•"


def test_unicode_map_of_the_file_goes_first() -> None:
    stream = DecodedStreamObject()
    stream.set_data(b"1 beginbfchar\n<41> <0066006A>\nendbfchar")
    assert text(read(font("/Helvetica", ToUnicode=stream)), b"A") == "fj"


def test_a_file_reads_each_font_once() -> None:
    table = FontTable()
    assert table.fonts_of(DictionaryObject()) == {}
    assert table.unknown is table.unknown


@pytest.mark.parametrize("broken", [NullObject(), NumberObject(3)])
def test_what_is_no_font_still_shows_its_letters(broken: object) -> None:
    resources = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): broken})}
    )
    assert text(FontTable().fonts_of(resources)["/F1"], b"De school") == "De school"


def test_unused_codes_of_windows_are_bullets() -> None:
    """ISO 32000-1, annex D.2, note 3; ReportLab writes its bullets so."""
    assert text(read(font("/Helvetica")), b"\x7f") == "•"
