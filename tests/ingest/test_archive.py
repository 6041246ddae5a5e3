"""Files made to do harm: they are refused in one clear sentence, or do nothing."""

import io
import struct
import zipfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from ingest import archive
from ingest.archive import LARGEST_PART, Archive
from ingest.errors import DocumentError
from ingest.nouns import Draft
from ingest.read_docx import read_docx
from ingest.read_odt import read_odt
from tests.ingest.packages import docx, docx_parts, odt, odt_parts, zipped

Read = Callable[[str, bytes], Draft]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
PARAGRAPH = "<w:p><w:r><w:t>De school leest.</w:t></w:r></w:p>"
BOMB = (
    '<!DOCTYPE bom [<!ENTITY a "lang lang lang">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise("abcdefghi"))
    + "]>"
)
BOTH = pytest.mark.parametrize(
    ("read", "name", "parts", "text_part"),
    [
        (read_docx, "a.docx", docx_parts(PARAGRAPH), "word/document.xml"),
        (read_odt, "a.odt", odt_parts("<text:p>De school leest.</text:p>"), "content.xml"),
    ],
    ids=["docx", "odt"],
)


def refused(read: Read, name: str, data: bytes) -> str:
    """The message of a file that is refused, without its name."""
    with pytest.raises(DocumentError) as caught:
        read(name, data)
    message = str(caught.value)
    assert message.startswith(f"{name}: ")
    assert message.endswith(".")
    assert "\n" not in message
    return message.removeprefix(f"{name}: ")


@BOTH
def test_entities_that_blow_up(
    read: Read, name: str, parts: dict[str, str | bytes], text_part: str
) -> None:
    text = str(parts[text_part]).removeprefix('<?xml version="1.0" encoding="UTF-8"?>')
    bomb = BOMB + text.replace("De school", "&i;")
    assert "om veiligheid geweigerd" in refused(read, name, zipped({**parts, text_part: bomb}))


@BOTH
def test_an_entity_that_names_a_file_or_an_address(
    read: Read, name: str, parts: dict[str, str | bytes], text_part: str
) -> None:
    text = str(parts[text_part]).removeprefix('<?xml version="1.0" encoding="UTF-8"?>')
    for address in ("file:///etc/passwd", "http://192.0.2.1/x.dtd"):
        outside = f'<!DOCTYPE x SYSTEM "{address}" [<!ENTITY i SYSTEM "{address}">]>'
        bomb = outside + text.replace("De school", "&i;")
        assert "geweigerd" in refused(read, name, zipped({**parts, text_part: bomb}))


@BOTH
def test_a_part_that_unpacks_without_end(
    read: Read, name: str, parts: dict[str, str | bytes], text_part: str
) -> None:
    data = zipped({**parts, text_part: b" " * (LARGEST_PART // 8)})
    assert len(data) < 20_000
    assert "te groot om veilig te lezen" in refused(read, name, data)


def test_the_sum_of_all_parts_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LARGEST", 1_000)
    opened = Archive("a.docx", zipped({"a": b"x" * 600, "b": b"y" * 600}), "DOCX")
    assert opened.read("a") == b"x" * 600
    with pytest.raises(DocumentError, match="te groot"):
        opened.read("b")


def test_a_size_that_is_a_lie_is_not_believed() -> None:
    """The directory says 10 bytes; there are five million."""
    data = bytearray(zipped({"a": b"x" * 5_000_000}))
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 10)
    with pytest.raises(DocumentError, match="is beschadigd"):
        Archive("a.docx", bytes(data), "DOCX").read("a")


def test_names_of_parts_go_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    parts = docx_parts(PARAGRAPH) | {"../weg.txt": "x", "/etc/weg": "x", "C:\\weg": "x"}
    assert [block.text for block in read_docx("a.docx", zipped(parts)).blocks] == [
        "De school leest."
    ]
    assert list(tmp_path.parent.glob("weg*")) == list(tmp_path.iterdir()) == []


def test_what_a_file_refers_to_outside_is_ignored() -> None:
    parts = docx_parts(PARAGRAPH)
    relations = str(parts["word/_rels/document.xml.rels"])
    template = (
        '<Relationship Id="x" Type="y/attachedTemplate" Target="http://192.0.2.1/t.dotm" '
        'TargetMode="External"/><Relationship Id="z" Type="y/styles" '
        'Target="http://192.0.2.1/styles.xml" TargetMode="External"/></Relationships>'
    )
    parts["word/_rels/document.xml.rels"] = relations.replace("</Relationships>", template)
    parts["word/vbaProject.bin"] = OLE
    assert [b.text for b in read_docx("a.docx", zipped(parts)).blocks] == ["De school leest."]


def test_pictures_of_an_odt_are_not_fetched() -> None:
    picture = (
        '<text:p>Boek<draw:frame><draw:image xlink:href="http://192.0.2.1/a.png"/></draw:frame>'
        "</text:p>"
    )
    assert [b.text for b in read_odt("a.odt", odt(picture)).blocks] == ["Boek"]


@pytest.mark.parametrize("opening", ["<w:ins>", "<w:sdt><w:sdtContent>", "<w:tbl><w:tr><w:tc>"])
@pytest.mark.parametrize("times", [60, 20_000])
def test_a_docx_that_is_nested_beyond_all_reason(opening: str, times: int) -> None:
    closing = "".join(reversed(opening.replace("<", "</").replace(">", ">\n").split()))
    data = docx(opening * times + PARAGRAPH + closing * times)
    if times > 60:
        assert "te diep genest" in refused(read_docx, "a.docx", data)
    else:
        assert [b.text for b in read_docx("a.docx", data).blocks] == ["De school leest."]


@pytest.mark.parametrize(
    "opening",
    ["<text:section>", "<text:list><text:list-item>", "<text:p><draw:frame><draw:text-box>"],
)
@pytest.mark.parametrize("times", [60, 20_000])
def test_an_odt_that_is_nested_beyond_all_reason(opening: str, times: int) -> None:
    closing = "".join(reversed(opening.replace("<", "</").replace(">", ">\n").split()))
    data = odt(opening * times + "<text:p>De school leest.</text:p>" + closing * times)
    if times > 60:
        assert "te diep genest" in refused(read_odt, "a.odt", data)
    else:
        assert [b.text for b in read_odt("a.odt", data).blocks] == ["De school leest."]


def test_styles_made_from_each_other_in_a_circle() -> None:
    styles = "".join(
        f'<w:style w:styleId="{own}"><w:basedOn w:val="{other}"/></w:style>'
        for own, other in (("A", "B"), ("B", "A"))
    )
    paragraph = PARAGRAPH.replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>')
    assert len(read_docx("a.docx", docx(paragraph, styles=styles)).blocks) == 1


@pytest.mark.parametrize(("read", "name"), [(read_docx, "a.docx"), (read_odt, "a.odt")])
@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (OLE, "een Word-bestand van de oude soort (.doc). Bewaar het in Word of LibreOffice"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "beveiligd met een wachtwoord. Haal"),
        (b"Geachte voorzitter", "dit is geen "),
        (b"PK\x03\x04 en dan niets", " is beschadigd. Open het in Word of LibreOffice"),
        (zipped({"a.txt": "tekst"}), "dit is geen tekstdocument in "),
        (docx(PARAGRAPH)[:-30], " is beschadigd."),
    ],
    ids=["oud", "slot", "tekst", "leeg", "zip", "half"],
)
def test_another_or_a_damaged_file(read: Read, name: str, data: bytes, fault: str) -> None:
    assert fault in refused(read, name, data)


def test_each_format_under_the_name_of_the_other() -> None:
    assert "geen tekstdocument in ODT" in refused(read_odt, "a.odt", docx(PARAGRAPH))
    assert "geen tekstdocument in DOCX" in refused(read_docx, "a.docx", odt("<text:p>x</text:p>"))


def test_an_odt_with_a_password() -> None:
    parts = odt_parts("<text:p>x</text:p>")
    parts["META-INF/manifest.xml"] = str(parts["META-INF/manifest.xml"]).replace(
        "/>", "><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
        "</manifest:manifest>",
    )  # fmt: skip
    parts["content.xml"] = b"\x01\x02\x03"
    assert "beveiligd met een wachtwoord" in refused(read_odt, "a.odt", zipped(parts))


def test_a_zip_with_a_password() -> None:
    data = bytearray(docx(PARAGRAPH))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    assert "beveiligd met een wachtwoord" in refused(read_docx, "a.docx", bytes(data))


def test_a_flag_that_no_office_program_sets() -> None:
    """Bit 5: "compressed patched data"."""
    data = bytearray(docx(PARAGRAPH))
    data[data.index(b"PK\x01\x02") + 8] |= 0x20
    data[6] |= 0x20
    assert "is beschadigd" in refused(read_docx, "a.docx", bytes(data))


def test_a_packing_that_no_office_program_uses() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_LZMA) as file:
        for part, content in docx_parts(PARAGRAPH).items():
            file.writestr(part, content)
    assert "is beschadigd" in refused(read_docx, "a.docx", target.getvalue())


@BOTH
def test_xml_that_is_not_sound(
    read: Read, name: str, parts: dict[str, str | bytes], text_part: str
) -> None:
    broken = str(parts[text_part])[:-9]
    assert "is beschadigd" in refused(read, name, zipped({**parts, text_part: broken}))
