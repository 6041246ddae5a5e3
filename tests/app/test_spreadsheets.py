"""Tables as files: read back cell by cell, and what happens where none can be written."""

import csv
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import odfdo
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.files import write_file
from app.tables.ods import ods_bytes
from app.tables.write import sheet_name, write_table
from app.tables.xlsx import xlsx_bytes
from ingest.errors import UsageError

ROWS: list[dict[str, Any]] = [
    {"doel": "=1+1", "van": "57", "tot": 12.5, "ja": True, "sector": ["po", "vo"], "leeg": None},
    {
        "doel": "- Rust & <tijd>\ntwee  regels",
        "van": "van 96",
        "tot": 2015,
        "ja": False,
        "sector": [],
        "leeg": "@school https://school.example.nl/x",
    },
]
READ = [
    ["doel", "van", "tot", "ja", "sector", "leeg"],
    ["=1+1", 57, 12.5, True, "po | vo", None],
    [
        "- Rust & <tijd>\ntwee  regels",
        "van 96",
        2015,
        False,
        "",
        "@school https://school.example.nl/x",
    ],
]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"


def part(data: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return etree.fromstring(archive.read(name))


def read_xlsx(data: bytes) -> list[list[Any]]:
    """The cells of the first sheet; an empty text is as good as none in a workbook."""
    texts = ["".join(one.itertext()) for one in part(data, "xl/sharedStrings.xml")]
    rows = []
    for row in part(data, "xl/worksheets/sheet1.xml").iter(f"{MAIN}row"):
        cells: list[Any] = []
        for one in row:
            value = one.findtext(f"{MAIN}v")
            kind = one.get("t")
            if value is None:
                cells.append("")
            elif kind == "s":
                cells.append(
                    re.sub(r"_x([0-9A-F]{4})_", lambda m: chr(int(m[1], 16)), texts[int(value)])
                )
            else:
                cells.append(value == "1" if kind == "b" else float(value))
        rows.append(cells)
    return rows


def read_ods(data: bytes) -> list[list[Any]]:
    table = odfdo.Document(io.BytesIO(data)).body.get_table(0)
    assert table is not None
    found = []
    for row in table.rows:
        cells: list[Any] = []
        for one in row.cells:
            lines = [line.inner_text for line in one.get_paragraphs()]
            cells.append("\n".join(lines) if one.type == "string" else one.value)
        found.append(cells)
    return found


def test_a_workbook_read_back() -> None:
    data = xlsx_bytes(ROWS, "doelen")
    found = read_xlsx(data)
    assert found[0] == READ[0]
    assert found[1] == READ[1][:-1]
    assert found[2] == READ[2]
    sheet = part(data, "xl/worksheets/sheet1.xml")
    assert not list(sheet.iter(f"{MAIN}f", f"{MAIN}hyperlink"))
    assert next(sheet.iter(f"{MAIN}autoFilter")).get("ref") == "A1:F3"
    pane = next(sheet.iter(f"{MAIN}pane"))
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    widest = max(float(one.get("width")) for one in sheet.iter(f"{MAIN}col"))
    assert 35 <= widest <= 36.5  # of the column that holds 35 characters
    styles = part(data, "xl/styles.xml")
    forms = list(next(styles.iter(f"{MAIN}cellXfs")))
    fonts = list(next(styles.iter(f"{MAIN}fonts")))
    first, second = [forms[int(row[0].get("s"))] for row in list(sheet.iter(f"{MAIN}row"))[:2]]
    bold = [fonts[int(form.get("fontId"))].find(f"{MAIN}b") is not None for form in (first, second)]
    assert bold == [True, False]
    assert {form.find(f"{MAIN}alignment").get("wrapText") for form in (first, second)} == {"1"}
    assert next(part(data, "xl/workbook.xml").iter(f"{MAIN}sheet")).get("name") == "doelen"


def test_an_opendocument_sheet_read_back() -> None:
    data = ods_bytes(ROWS, "Joke's doelen")
    assert read_ods(data) == READ
    content = part(data, "content.xml")
    assert not list(content.iter("{*}a"))
    assert not content.xpath("//@table:formula", namespaces={"table": TABLE})
    ranges = list(content.iter(f"{{{TABLE}}}database-range"))
    assert [one.get(f"{{{TABLE}}}target-range-address") for one in ranges] == [
        "'Joke''s doelen'.A1:'Joke''s doelen'.F3"
    ]
    frozen = part(data, "settings.xml").xpath("//*[@*[.='VerticalSplitMode']]/text()")
    assert frozen == ["2"]
    styles = content.xpath("//@table:style-name", namespaces={"table": TABLE})
    known = content.xpath("//@style:name", namespaces={"style": TABLE.replace("table", "style")})
    assert set(styles) <= set(known)
    first = next(content.iter(f"{{{TABLE}}}table-cell")).get(f"{{{TABLE}}}style-name")
    bold = content.xpath(f"//*[@*='{first}']/*/@*[.='bold']")
    assert bold == ["bold"]


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_any_text_stays_text(texts: list[str]) -> None:
    """Whatever a document holds: the same text in both files, without what XML cannot hold."""
    rows = [{"tekst": f"x{text}"} for text in texts]
    wanted = [
        [re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", row["tekst"])] for row in rows
    ]
    wanted = [[text.replace("\r\n", "\n").replace("\r", "\n")] for [text] in wanted]
    assert read_xlsx(xlsx_bytes(rows, "a"))[1:] == wanted
    assert read_ods(ods_bytes(rows, "a"))[1:] == wanted


@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods"])
def test_written_in_the_form_of_its_ending_and_nothing_beside_it(
    tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"doelen.{ending.upper()}"
    write_table(path, ROWS)
    first = path.read_bytes()
    write_table(path, ROWS[:1])
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() != first
    assert first.startswith({"csv": b"\xef\xbb\xbfdoel,"}.get(ending, b"PK"))
    write_table(path, [])
    assert path.exists()


def test_a_table_without_rows_can_be_opened() -> None:
    assert read_ods(ods_bytes([], "leeg")) == [[None]]
    assert not list(part(xlsx_bytes([], "leeg"), "xl/worksheets/sheet1.xml").iter(f"{MAIN}c"))


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("doelen.pdf", "eindigt op .csv, .xlsx of .ods"),
        ("doelen", "eindigt op .csv, .xlsx of .ods"),
        ("nergens/doelen.xlsx", "nergens' is er niet"),
        ("map.ods", "kan niet worden geschreven"),
    ],
)
def test_where_no_table_can_be_written(tmp_path: Path, name: str, fault: str) -> None:
    (tmp_path / "map.ods").mkdir()
    with pytest.raises(UsageError, match=re.escape(fault)):
        write_table(tmp_path / name, ROWS)
    assert [path.name for path in tmp_path.iterdir()] == ["map.ods"]


def test_a_file_stays_as_it_was_where_writing_fails(tmp_path: Path) -> None:
    """The name fits, that of the file beside it is cut to fit: 255 bytes are the most."""
    path = tmp_path / f"{'a' * 250}.csv"
    write_file(path, b"eerst")
    assert path.read_bytes() == b"eerst"
    with pytest.raises(UsageError):
        write_file(tmp_path / f"{'a' * 300}.csv", b"nooit")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("doelen 2014.xlsx", "doelen 2014"),
        ("a[b]:c?.ods", "a b  c"),
        ("History.xlsx", "Tabel"),
        ("'.xlsx", "Tabel"),
        (f"{'lang' * 20}.xlsx", "langlanglanglanglanglanglanglan"),
    ],
)
def test_the_sheet_is_called_as_the_file(file: str, name: str) -> None:
    assert sheet_name(Path(file)) == name


def test_goals_are_exported(
    run: Callable[..., tuple[int, str, str]], good_file: Path, tmp_path: Path
) -> None:
    assert run("ingest", str(good_file))[0] == 0
    path = tmp_path / "doelen.csv"
    status, output, messages = run("goals", "--export", str(path))
    assert (status, output) == (0, "")
    assert messages == f"0 regels geschreven naar {path}.\n"
    assert list(csv.reader(io.StringIO(path.read_text("utf-8-sig")))) == []
    status, _, messages = run("goals", "--export", "doelen.docx")
    assert (status, "eindigt op" in messages) == (2, True)
    assert run("goals", "--json", "--export", str(path))[0] == 2
