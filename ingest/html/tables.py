"""The rows and cells of a table on a page."""

from collections.abc import Iterator

from ingest.html.tree import name_of
from ingest.xml_parts import Element

ROW_GROUPS = {"thead", "tbody", "tfoot"}
TABLE_PARTS = ROW_GROUPS | {"tr", "td", "th", "caption", "colgroup", "col"}


def rows_of(table: Element) -> Iterator[Element]:
    """The rows of a table, not those of a table inside it."""
    for part in table:
        if name_of(part) == "tr":
            yield part
        elif name_of(part) in ROW_GROUPS:
            yield from (row for row in part if name_of(row) == "tr")


def cells_of(row: Element) -> list[Element]:
    """The cells of a row."""
    return [cell for cell in row if name_of(cell) in ("td", "th")]


def header_rows(rows: list[Element]) -> int:
    """How many rows at the top are marked: in a thead, or of header cells only."""
    count = 0
    for row in rows:
        parent, cells = row.getparent(), cells_of(row)
        in_head = parent is not None and name_of(parent) == "thead"
        if not in_head and not (cells and all(name_of(cell) == "th" for cell in cells)):
            break
        count += 1
    return count


def whole_number(text: str | None, default: int) -> int:
    """A number in an attribute; the default if it is none."""
    digits = (text or "").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 7 else default
