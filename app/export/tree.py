"""The pieces of a text for pandoc, as its JSON has them.

All text goes in as plain words (`Str`), so that nothing in it is ever read as markup.
"""

import re
from collections.abc import Iterable
from itertools import chain
from typing import Any

Piece = dict[str, Any]  # {"t": its kind, "c": what it holds}
Pieces = list[Piece]

SPACE: Piece = {"t": "Space"}
BREAK: Piece = {"t": "LineBreak"}

WHITE = re.compile(r"[^\S\n\xa0\u202f]+")  # no-break spaces are kept
# What no XML may hold, half surrogates included.
ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def words(text: str) -> Pieces:
    """A text as it stands, its lines below each other; white space shrinks to single spaces."""
    lines = ILLEGAL.sub("\ufffd", text).split("\n")
    return joined([_line(line.strip()) for line in lines], BREAK)


def _line(line: str) -> Pieces:
    return joined([[{"t": "Str", "c": word}] for word in WHITE.split(line) if word], SPACE)


def joined(parts: Iterable[Pieces], between: Piece) -> Pieces:
    """The parts that hold anything, with one piece between them."""
    return list(chain.from_iterable([between, *part] for part in parts if part))[1:]


def heading(level: int, text: str) -> Piece:
    """A heading; 1 is the title."""
    return {"t": "Header", "c": [level, ["", [], []], words(" ".join(text.split()))]}


def paragraph(pieces: Pieces) -> Piece:
    """A paragraph."""
    return {"t": "Para", "c": pieces}


def bullets(items: Iterable[Pieces]) -> Piece:
    """A list."""
    return {"t": "BulletList", "c": [[{"t": "Plain", "c": item}] for item in items]}


def quotation(text: str) -> Piece:
    """A text set apart."""
    return {"t": "BlockQuote", "c": [paragraph(words(text))]}


def strong(text: str) -> Pieces:
    """Words in bold."""
    return [{"t": "Strong", "c": words(text)}]


def emphasised(text: str) -> Pieces:
    """Words in italics."""
    return [{"t": "Emph", "c": words(text)}]


def footnote(paragraphs: Iterable[Pieces]) -> Pieces:
    """A footnote, with its mark here."""
    return [{"t": "Note", "c": [paragraph(pieces) for pieces in paragraphs]}]
