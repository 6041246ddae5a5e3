"""Pandoc, the program that writes the files; it comes with the package `pypandoc_binary`."""

import json
from typing import Literal

import pypandoc

from app.export.markdown import for_markdown
from app.export.tree import Piece, Pieces

# The JSON of pandoc 3; another major version refuses it.
API = [1, 23]
LANGUAGE: Piece = {"t": "MetaString", "c": "nl-NL"}
FORMATS = {"md": "gfm", "odt": "odt", "docx": "docx"}
# Markdown keeps its title as a heading, and has nowhere to tell its language.
OPTIONS = {
    "md": ["--wrap=none"],
    "odt": ["--standalone", "--shift-heading-level-by=-1"],
    "docx": ["--standalone", "--shift-heading-level-by=-1"],
}


def written(blocks: Pieces, form: Literal["md", "odt", "docx"]) -> bytes:
    """The file; the first block is a heading of level 1, and becomes the title.

    Not in pandoc's sandbox, which dates every file 1970: the blocks name no file to read.
    """
    shown = for_markdown(blocks) if form == "md" else blocks
    tree = {"pandoc-api-version": API, "meta": {"lang": LANGUAGE}, "blocks": shown}
    output: str | bytes = pypandoc.convert_text(
        json.dumps(tree),
        to=FORMATS[form],
        format="json",
        extra_args=OPTIONS[form],
        outputfile="-",
        verify_format=False,  # it would start pandoc twice more to ask what it can do
    )
    return output.encode() if isinstance(output, str) else output
