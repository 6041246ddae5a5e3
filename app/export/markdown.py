"""Words for Markdown, with a backslash before all that would be read as markup.

Pandoc's own escaping lets "&nbsp;" and a list after a line break through (3.9), and loses the
"_" of "\\_"; here CommonMark's rule holds: punctuation behind a backslash is itself.
"""

import re
from typing import Any

from app.export.tree import Piece

# Anywhere: emphasis, code, links, HTML, tables, strikethrough, formulas; entities; the number
# signs that would close a heading.
SIGNS = re.compile(r"[\\`*_\[\]<>|~$^]|&(?=[#\w])|^#")
# At the start of a line: headings and their underlines, items, quotations, definitions.
START = re.compile(r"^(?:(?=[-+=:])|(\d+)(?=[.)]))")


def for_markdown(value: Any) -> Any:
    """A piece, or any part of one, with its words escaped and set as they are."""
    if isinstance(value, dict):
        return {**value, "c": for_markdown(value["c"])} if "c" in value else value
    if not isinstance(value, list):
        return value
    before = [None, *value]
    return [
        _escaped(piece, begins=last is None or _kind(last) == "LineBreak")
        if _kind(piece) == "Str"
        else for_markdown(piece)
        for last, piece in zip(before, value, strict=False)
    ]


def _kind(value: Any) -> str | None:
    return value.get("t") if isinstance(value, dict) else None


def _escaped(word: Piece, *, begins: bool) -> Piece:
    text = SIGNS.sub(r"\\\g<0>", word["c"])
    return {"t": "RawInline", "c": ["gfm", START.sub(r"\1\\", text) if begins else text]}
