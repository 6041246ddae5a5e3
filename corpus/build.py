"""Compile the Typst sources to PDFs, and derive from the same sources what reading must find.

1. Compile each `source/*.typ` to a PDF of the same name in this folder.
2. Ask Typst for the tree of the document and for the pages of its parts (`source/style/common.typ`
   marks them), walk the tree, and write headings, footnotes, tables, boxes, goals, page labels and
   page furniture to `golden/*.json`.

The output depends on the source and the Typst version alone: only the fonts that Typst carries
are used, and the time stamp is fixed (the date in the metadata comes from the source itself).

Run: `python corpus/build.py`
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typst

CORPUS = Path(__file__).resolve().parent
SOURCE = CORPUS / "source"
GOLDEN = CORPUS / "golden"
TIMESTAMP = 0  # seconds since 1970: the moment of building must not show in the PDF
BEFORE = 25  # characters of running text kept before the mark of a footnote
START = 80  # characters kept of the text in a box

# Kinds of content whose words stand apart from the words around them.
BLOCKS = {"block", "item", "cell", "heading", "figure", "grid", "caption", "columns", "quote"}
BREAKS = {"space", "parbreak", "linebreak", "h", "v", "colbreak", "pagebreak"}
UNSEEN = {"footnote", "metadata", "context"}


def compile_source(source: Path) -> bytes:
    """Return the PDF of one Typst source."""
    pdf = _compiler(source).compile(timestamp=TIMESTAMP)
    assert isinstance(pdf, bytes)  # a list is what several images would give
    return pdf


def golden_of(source: Path) -> dict[str, Any]:
    """Return what a perfect reader finds in the PDF of one Typst source."""
    compiler = _compiler(source)
    places = _values(compiler, "places")[0]
    tree = _values(compiler, "source")[0]
    titles = _values(compiler, "title")
    labels = dict(places["labels"])
    return {
        "title": text_of(titles[0]) if titles else None,
        "headings": [
            {"level": _level(node), "text": text_of(node["body"]), "page": page}
            for node, page in _placed(_nodes(tree, "heading"), places["headings"])
        ],
        "footnotes": [
            {"label": str(number), "before": before, "note": note, "page": page}
            for number, ((before, note), page) in enumerate(
                _placed(_footnotes(tree), places["footnotes"]), 1
            )
        ],
        "pages": [
            {"number": number, "label": labels.get(number)}
            for number in range(1, places["pages"] + 1)
        ],
        "tables": [
            _table(number, node, page)
            for number, (node, page) in enumerate(_placed(_tables(tree), places["tables"]), 1)
        ],
        "boxes": [
            {"page": page, "text_start": _first_words(text_of(node["value"]))}
            for node, page in _placed(_marked(tree, "box"), places["boxes"])
        ],
        "goals": [
            {"page": page, "text": text_of(node["value"])}
            for node, page in _placed(_marked(tree, "goal"), places["goals"])
        ],
        "furniture": list(dict.fromkeys(_values(compiler, "furniture"))),
    }


def text_of(node: Any) -> str:
    """The words of a piece of content, without its footnotes, with single spaces."""
    return " ".join("".join(_words(node)).split())


def _compiler(source: Path) -> typst.Compiler:
    return typst.Compiler(source, root=SOURCE, ignore_system_fonts=True)


def _values(compiler: typst.Compiler, label: str) -> list[Any]:
    """The values of all metadata with this label, in the order of the document."""
    found: list[Any] = json.loads(compiler.query(f"<{label}>", field="value"))
    return found


def _placed(parts: Iterator[Any], pages: list[int]) -> list[tuple[Any, int]]:
    """Pair the parts found in the tree with the pages Typst put them on."""
    return list(zip(parts, pages, strict=True))


def _parts(node: Any) -> list[Any]:
    """What a piece of content is made of; a caption comes before what it is the caption of."""
    if isinstance(node, list):
        return node
    if not isinstance(node, dict):
        return []
    return [node[name] for name in ("caption", "child", "children", "body") if name in node]


def _words(node: Any) -> Iterator[str]:
    """The text of a piece of content, in pieces, with a space where its blocks end."""
    kind = node.get("func") if isinstance(node, dict) else None
    if kind in UNSEEN:
        return
    if kind in BREAKS:
        yield " "
    elif kind == "smartquote":
        yield '"' if node.get("double", True) else "'"
    elif isinstance(node, str):
        yield node
    elif kind in {"text", "symbol"}:
        yield node["text"]
    else:
        if kind in BLOCKS:
            yield " "
        for part in _parts(node):
            yield from _words(part)
        if kind in BLOCKS:
            yield " "


def _nodes(node: Any, kind: str) -> Iterator[dict[str, Any]]:
    """Every piece of content of one kind, in order; those inside marks are not seen twice."""
    if isinstance(node, dict) and node.get("func") == kind:
        yield node
    for part in _parts(node):
        yield from _nodes(part, kind)


def _marked(tree: Any, label: str) -> Iterator[dict[str, Any]]:
    """The marks with this label, in order."""
    return (node for node in _nodes(tree, "metadata") if node.get("label") == f"<{label}>")


def _level(heading: dict[str, Any]) -> int:
    """The level of a heading, written with equals signs or as a call."""
    level: int = heading.get("level") or heading.get("depth", 1)
    return level


def _footnotes(tree: Any) -> Iterator[tuple[str, str]]:
    """The running text before each mark, and the note itself."""
    running = ""

    def walk(node: Any) -> Iterator[tuple[str, str]]:
        nonlocal running
        kind = node.get("func") if isinstance(node, dict) else None
        if kind == "footnote":
            yield _last_words(running), text_of(node["body"])
        elif kind in BLOCKS or kind == "parbreak":
            running = ""
            for part in _parts(node):
                yield from walk(part)
            running = ""
        elif parts := _parts(node):
            for part in parts:
                yield from walk(part)
        else:
            running += "".join(_words(node))

    return walk(tree)


def _tables(tree: Any) -> Iterator[dict[str, Any]]:
    """The figures that hold a table."""
    return (node for node in _nodes(tree, "figure") if any(_nodes(node["body"], "table")))


def _table(number: int, figure: dict[str, Any], page: int) -> dict[str, Any]:
    """One table: its caption as printed, its header row and its other rows."""
    table = next(_nodes(figure["body"], "table"))
    header: list[str] = []
    cells: list[str] = []
    for part in table["children"]:
        if part["func"] == "header":
            header = [text_of(cell) for cell in part["children"] if cell["func"] == "cell"]
        elif part["func"] == "cell":
            cells.append(text_of(part))
    width = len(header)
    return {
        "caption": f"Tabel {number} {text_of(figure['caption'])}",
        "page": page,
        "header": header,
        "rows": [cells[start : start + width] for start in range(0, len(cells), width)],
    }


def _last_words(text: str) -> str:
    """The end of a text, on whole words; its last word however long."""
    words = text.split()
    kept = words.pop() if words else ""
    while words and len(words[-1]) + 1 + len(kept) <= BEFORE:
        kept = f"{words.pop()} {kept}"
    return kept


def _first_words(text: str) -> str:
    """The beginning of a text, on whole words."""
    return text if len(text) <= START else text[: START + 1].rsplit(" ", 1)[0]


def as_json(golden: dict[str, Any]) -> str:
    """The golden file as it stands on disk."""
    return json.dumps(golden, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write PDFs and golden files; go on after a source that fails, and say so in the status."""
    failed = 0
    GOLDEN.mkdir(exist_ok=True)
    for source in sorted(SOURCE.glob("*.typ")):
        try:
            pdf, golden = compile_source(source), golden_of(source)
        except typst.TypstError as error:
            print(f"{source.name}: {error}", file=sys.stderr)
            failed += 1
            continue
        (CORPUS / f"{source.stem}.pdf").write_bytes(pdf)
        (GOLDEN / f"{source.stem}.json").write_text(as_json(golden), encoding="utf-8")
        print(f"{source.stem}: {len(golden['pages'])} pages", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
