"""References as a file to look at, in the form that its ending asks for."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.references.edges import Edge
from ingest.errors import UsageError
from ingest.nouns import Document

ENDINGS = (".svg", ".html", ".graphml")


def check_ending(path: Path) -> None:
    """Raises UsageError for an ending that is not known."""
    if path.suffix.lower() not in ENDINGS:
        *most, last = ENDINGS
        raise UsageError(
            str(path),
            f"een tekening met '{path.suffix}' als einde van de naam is niet bekend.",
            f"Kies een naam die eindigt op {', '.join(most)} of {last}.",
        )


def graph_bytes(edges: Iterable[Edge], documents: Sequence[Document], path: Path) -> bytes:
    """What a file of that name holds; raises UsageError for an ending that is not known."""
    check_ending(path)
    # The libraries that draw take a second to load.
    if path.suffix.lower() == ".graphml":
        from app.references.network import graphml_bytes

        return graphml_bytes(edges, documents)
    from app.references.layout import layout
    from app.references.picture import html_bytes, svg_bytes

    drawing = layout(edges, documents)
    return svg_bytes(drawing) if path.suffix.lower() == ".svg" else html_bytes(drawing)
