"""Reads exported files back: their blocks of text in order, and their footnotes by mark."""

import io
from dataclasses import dataclass, field
from zipfile import ZipFile

from lxml import etree
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

MARK = "\ufff9"  # stands in a text where a footnote has its mark

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What Word has elements for.
SIGNS = {
    f"{W}br": "\n",
    f"{W}softHyphen": "\u00ad",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}footnoteReference": MARK,
}
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """What a reader of the file sees."""

    # ("title" or "h1" or "p", text): a footnote is a MARK, a line break "\n".
    blocks: list[tuple[str, str]]
    notes: list[list[str]]  # the paragraphs of each footnote, in the order of the marks
    kinds: set[str] = field(default_factory=set)  # what Markdown makes of the text

    def section(self, heading: str) -> list[str]:
        """The paragraphs under a heading."""
        at = next(n for n, (_, text) in enumerate(self.blocks) if text == heading)
        found = []
        for kind, text in self.blocks[at + 1 :]:
            if kind != "p":
                break
            found.append(text)
        return found


def part(data: bytes, name: str) -> etree._Element:
    """The root of a part of a packed file."""
    with ZipFile(io.BytesIO(data)) as packed:
        return etree.fromstring(packed.read(name))


def read_docx(data: bytes) -> File:
    body = part(data, "word/document.xml")
    notes = {
        note.get(f"{W}id"): [_word_text(p)[0].lstrip() for p in note.iter(f"{W}p")]
        for note in part(data, "word/footnotes.xml")
    }
    blocks, marked = [], []
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = "" if style is None else str(style.get(f"{W}val"))
        text, ids = _word_text(paragraph)
        kind = {"Title": "title", "Heading1": "h1"}.get(name, "p")
        blocks.append((kind, text))
        marked += ids
    return File(blocks=blocks, notes=[notes[one] for one in marked])


def _word_text(paragraph: etree._Element) -> tuple[str, list[str | None]]:
    text, ids = "", []
    for element in paragraph.iter(f"{W}t", *SIGNS):
        text += SIGNS.get(str(element.tag), element.text or "")
        if element.tag == f"{W}footnoteReference":
            ids.append(element.get(f"{W}id"))
    return text, ids


def read_odt(data: bytes) -> File:
    body = part(data, "content.xml").find(f"{OFFICE}body/{OFFICE}text")
    assert body is not None
    blocks, notes = [], []
    for note in list(body.iter(f"{TEXT}note")):
        assert note.get(f"{TEXT}note-class") == "footnote"
        notes.append([_odt_text(p) for p in note.iter(f"{TEXT}p")])
        tail = note.tail or ""
        note.clear()
        note.text, note.tail = MARK, tail
    for element in body.iter(f"{TEXT}p", f"{TEXT}h"):
        style = str(element.get(f"{TEXT}style-name"))
        level = element.get(f"{TEXT}outline-level")
        kind = "title" if style == "Title" else f"h{level}" if level else "p"
        blocks.append((kind, _odt_text(element)))
    return File(blocks=blocks, notes=notes)


def _odt_text(paragraph: etree._Element) -> str:
    text = paragraph.text or ""
    for element in paragraph.iterdescendants():
        text += {f"{TEXT}line-break": "\n", f"{TEXT}s": " "}.get(str(element.tag), "")
        text += (element.text or "") + (element.tail or "")
    return text


def read_md(data: bytes) -> File:
    """As CommonMark with the tables, strikethrough and footnotes of GitHub."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
    tokens = parser.parse(data.decode())
    kinds = {token.type for token in tokens}
    kinds |= {child.type for token in tokens for child in token.children or ()}
    blocks: list[tuple[str, str]] = []
    notes: list[list[str]] = []
    kind = ""
    for token in tokens:
        if token.type == "footnote_open":
            notes.append([])
        elif token.type == "inline" and notes:
            notes[-1].append(_md_text(token))
        elif token.type == "inline":
            blocks.append(({"h1": "title", "h2": "h1"}.get(kind, "p"), _md_text(token)))
        kind = token.tag
    return File(blocks=blocks, notes=notes, kinds=kinds)


def _md_text(inline: Token) -> str:
    signs = {"hardbreak": "\n", "softbreak": "\n", "footnote_ref": MARK}
    return "".join(signs.get(token.type, token.content) for token in inline.children or ())


READERS = {"md": read_md, "odt": read_odt, "docx": read_docx}
