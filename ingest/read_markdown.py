"""Reads Markdown (CommonMark, with tables and footnotes): it becomes a page, and is read as one."""

import re

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from ingest.encoding import characters
from ingest.flow_draft import draft_of_flow
from ingest.nouns import Draft
from ingest.read_html import flow_of_page
from ingest.xml_parts import too_deep

DEEPEST = 80  # lists and quotations inside each other, as the parser counts them
# Fields at the top between lines of hyphens: "title: Leesplan".
FRONT = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE)
TITLE = re.compile(r"^(?:title|titel)\s*:\s*(.+)$", re.IGNORECASE | re.MULTILINE)


def read_markdown(name: str, data: bytes) -> Draft:
    """The structure of a Markdown file; HTML in it is read as on a page.

    Raises DocumentError if `data` is no text, or is nested too deeply.
    """
    text, warnings = characters(name, data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = FRONT.match(text)
    fields = front[1].strip() if front else ""
    title = TITLE.search(fields)
    page = _page(name, text[front.end() :] if front else text)
    return draft_of_flow(
        flow_of_page(
            name,
            page,
            title=title[1].strip(" \t'\"") if title else None,
            hints=tuple(line for line in fields.splitlines() if line.strip()),
            warnings=warnings,
        )
    )


def _page(name: str, text: str) -> str:
    """The text as HTML. The parser drops what is nested too deeply; that is an error here."""
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": DEEPEST})
    parser.enable(["table", "strikethrough"]).use(footnote_plugin)
    environment: dict[str, object] = {}
    tokens = parser.parse(text, environment)
    if any(token.level >= DEEPEST - 1 for token in tokens):
        raise too_deep(name)
    return str(parser.renderer.render(tokens, parser.options, environment))
