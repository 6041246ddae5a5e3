"""Plain text in the encodings that Dutch offices use."""

import codecs

import pytest

from ingest.errors import DocumentError
from ingest.lines import RawPage
from ingest.read_text import read_text, text_lines

TEXT = "Eén school krijgt € 500 en zegt: “dank u”."


def lines(data: bytes) -> tuple[str, ...]:
    (page,) = text_lines("brief.txt", data).pages
    assert (page.number, page.label) == (None, None)
    return page.lines


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("cp1252"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8-bom", "windows-1252", "utf-16-le", "utf-16-be"],
)
def test_encodings(data: bytes) -> None:
    assert lines(data) == (TEXT,)


def test_windows_1252_bytes_by_hand() -> None:
    """0x80 is the euro sign; 0x93 and 0x94 are the quotation marks."""
    assert lines(b"\x80 5 en \x93ja\x94") == ("€ 5 en “ja”",)


def test_lines_and_form_feeds() -> None:
    assert text_lines("brief.txt", b"een\r\n\r\ntwee\x0cdrie\n").pages == (
        RawPage(number=None, label=None, lines=("een", "", "twee")),
        RawPage(number=None, label=None, lines=("drie",)),
    )


@pytest.mark.parametrize(
    "data",
    [
        b"\x81\x8d\x90",  # no characters of Windows-1252
        b"\x00\x01\x02\x80",  # control characters
        b"tekst\x00met\x00nullen",
        TEXT.encode("utf-16-le"),  # no byte order mark
        codecs.BOM_UTF16_LE + b"\x00",  # half a character
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
    ],
)
def test_unreadable_bytes(data: bytes) -> None:
    with pytest.raises(DocumentError) as caught:
        text_lines("brief.txt", data)
    assert str(caught.value) == (
        "brief.txt: de tekencodering is niet te lezen. "
        "Sla het bestand op als tekst in UTF-8 en voeg het opnieuw toe."
    )


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\nx", "een PDF"),
        (b"PK\x03\x04x", "een zipbestand"),
        (b"\xd0\xcf\x11\xe0x", "een Word-bestand van de oude soort"),
    ],
)
def test_other_format_with_the_ending_of_a_text(data: bytes, what: str) -> None:
    with pytest.raises(DocumentError) as caught:
        text_lines("brief.txt", data)
    message = str(caught.value)
    assert message.startswith(f"brief.txt: dit is geen tekstbestand, maar {what}")
    assert "\n" not in message


def test_a_few_damaged_bytes_leave_utf_8_what_it_is() -> None:
    """Read as Windows-1252, every accented letter would become two wrong ones."""
    text = "Eén school krijgt € 500 voor de coördinatie van leesvaardigheid. " * 30
    raw = text_lines("brief.txt", text.encode() + b"\xff einde")
    assert raw.pages[0].lines == (f"{text}\ufffd einde",)
    assert raw.warnings == (
        "1 teken is onleesbaar en staat als \ufffd in de tekst. "
        "Bewaar het bestand opnieuw in UTF-8.",
    )
    assert (
        read_text("brief.txt", text.encode() + b"\xff\xfe einde")
        .warnings[0]
        .startswith("2 tekens zijn onleesbaar en staan als \ufffd")
    )


def test_many_accents_outweigh_one_fault_in_a_short_text() -> None:
    assert lines("éëïöüáóúèç".encode() + b" caf\xe9 ") == ("éëïöüáóúèç caf\ufffd ",)


def test_bytes_above_ascii_without_any_utf_8_are_windows_1252() -> None:
    raw = text_lines("brief.txt", ("a" * 5_000).encode() + b" caf\xe9")
    assert raw.pages[0].lines[0].endswith(" café")
    assert raw.warnings == ()
