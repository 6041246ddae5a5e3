"""A table as an OpenDocument spreadsheet: the only file that knows odfdo.

The sheet is written as XML: odfdo makes an object for each cell, which takes seconds for a register
of a library.
"""

import io
import re
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from odfdo import Document, Element

from app.tables.cells import Cell, Sheet, sheet_of

CHARACTER = 0.19  # width of a character in cm
SPACES = re.compile(r"^ +|(?<= ) +", re.MULTILINE)  # those that XML would drop
HEAD, BODY, ROW = "kop", "tekst", "regel"
STYLES = (
    f'<style:style style:name="{HEAD}" style:family="table-cell">'
    '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>'
    '<style:text-properties fo:font-weight="bold"/></style:style>',
    f'<style:style style:name="{BODY}" style:family="table-cell">'
    '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>'
    "</style:style>",
    f'<style:style style:name="{ROW}" style:family="table-row">'
    '<style:table-row-properties style:use-optimal-row-height="true"/></style:style>',
)
# The first row stays in sight: the sheet is split below it, frozen (2).
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"
 xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings>
<config:config-item-set config:name="ooo:view-settings">
<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>
<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>
<config:config-item-map-named config:name="Tables">
<config:config-item-map-entry config:name={name}>
<config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>
<config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item>
<config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item>
<config:config-item config:name="PositionBottom" config:type="int">1</config:config-item>
</config:config-item-map-entry></config:config-item-map-named></config:config-item-map-entry>
</config:config-item-map-indexed></config:config-item-set>
</office:settings></office:document-settings>"""


def ods_bytes(rows: Sequence[dict[str, Any]], name: str) -> bytes:
    """The rows as a spreadsheet of one sheet called `name`; a text is never a formula or a link."""
    table = sheet_of(rows)
    document = Document("spreadsheet")
    for width in sorted(set(table.widths)):
        document.insert_style(_column_style(width), automatic=True)
    for style in STYLES:
        document.insert_style(style, automatic=True)
    document.body.clear()
    document.body.append(Element.from_tag(_sheet(table, name)))
    if table.names:
        document.body.append(Element.from_tag(_filter(table, name)))
        document.set_part("settings.xml", SETTINGS.format(name=quoteattr(name)).encode())
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _column_style(width: int) -> str:
    return (
        f'<style:style style:name="breed{width}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width * CHARACTER:.2f}cm"/>'
        "</style:style>"
    )


def _sheet(table: Sheet, name: str) -> str:
    columns = [f'<table:table-column table:style-name="breed{width}"/>' for width in table.widths]
    rows = [_row(table.names, HEAD), *(_row(row, BODY) for row in table.rows)]
    content = "".join(columns + rows) if columns else "<table:table-column/>" + _row([None], BODY)
    return f"<table:table table:name={quoteattr(name)}>{content}</table:table>"


def _row(cells: Sequence[Cell], style: str) -> str:
    content = "".join(_cell(one, style) for one in cells)
    return f'<table:table-row table:style-name="{ROW}">{content}</table:table-row>'


def _cell(value: Cell, style: str) -> str:
    opening = f'<table:table-cell table:style-name="{style}"'
    if value is None:
        return f"{opening}/>"
    if isinstance(value, bool):
        given = f'office:value-type="boolean" office:boolean-value="{str(value).lower()}"'
        return f"{opening} {given}/>"
    if not isinstance(value, str):
        return f'{opening} office:value-type="float" office:value="{value}"/>'
    lines = SPACES.sub(lambda match: f'<text:s text:c="{len(match[0])}"/>', escape(value))
    paragraphs = "".join(
        f"<text:p>{line}</text:p>" for line in lines.replace("\t", "<text:tab/>").split("\n")
    )
    return f'{opening} office:value-type="string">{paragraphs}</table:table-cell>'


def _filter(table: Sheet, name: str) -> str:
    """The buttons above the columns, by which rows are chosen."""
    quoted = name.replace("'", "''")
    end = f"{_letters(len(table.names))}{len(table.rows) + 1}"
    area = quoteattr(f"'{quoted}'.A1:'{quoted}'.{end}")
    return (
        '<table:database-ranges><table:database-range table:name="filter" '
        f'table:target-range-address={area} table:display-filter-buttons="true"/>'
        "</table:database-ranges>"
    )


def _letters(column: int) -> str:
    """The name of a column, counted from 1: 1 -> 'A', 27 -> 'AA'."""
    name = ""
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(ord("A") + letter) + name
    return name
