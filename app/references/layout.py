"""Where documents and papers stand in the drawing of references, in pixels from the top left.

1. Documents stand by year from left to right, each on a line of its own.  2. Papers that the
library does not hold stand below each other at the right, near the documents that name them.
3. Edges are straight lines. Law is left out: almost every document names some.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.references.edges import LAW, Edge
from app.references.placing import (
    GAP,
    HEAD,
    LABELS,
    ROW,
    YEARS,
    Node,
    by_year,
    document_nodes,
    paper_nodes,
    room_beside,
    times,
)
from ingest.nouns import Document

MOST = 60  # papers outside the library that are drawn


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An edge in the drawing."""

    x: float
    y: float
    x2: float
    y2: float
    count: int
    title: str  # Dutch; from what to what
    inside: bool  # whether the library holds both


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """All that is drawn."""

    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    years: tuple[tuple[str, float], ...]  # what stands above, and where
    width: float
    height: float
    remarks: tuple[str, ...]  # Dutch; what is left out


def layout(edges: Iterable[Edge], documents: Sequence[Document], *, most: int = MOST) -> Layout:
    """The drawing of all edges but those to law; with at most `most` papers outside."""
    drawn = [edge for edge in edges if edge.kind != LAW]
    outside = _outside(drawn)
    kept = sorted(outside, key=lambda end: _weight(outside[end]))[:most]
    drawn = [edge for edge in drawn if edge.target or edge.end in kept]
    linked = {edge.source.id for edge in drawn} | {edge.target.id for edge in drawn if edge.target}
    shown = [one for one in documents if one.id in linked]
    height = HEAD + ROW * max(len(kept), len(shown), 1)
    places = by_year(shown)
    papers = {end: outside[end] for end in kept}
    nodes = document_nodes(shown, places, room_beside(papers), height)
    nodes |= paper_nodes(papers, nodes, height)
    return Layout(
        nodes=tuple(nodes.values()),
        lines=tuple(_line(edge, nodes) for edge in drawn),
        years=tuple(places.items()),
        width=2 * LABELS + YEARS + GAP,
        height=height,
        remarks=_remarks(len(documents) - len(shown), len(outside) - len(kept)),
    )


def _outside(edges: Iterable[Edge]) -> dict[str, list[Edge]]:
    found: defaultdict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        if edge.target is None:
            found[edge.end].append(edge)
    return found


def _weight(edges: Sequence[Edge]) -> tuple[int, int, bool, str]:
    """What is drawn first: what most documents name, most often, by a name rather than a number."""
    return -len(edges), -times(edges), edges[0].kind != "stuk", edges[0].end


def _line(edge: Edge, nodes: dict[str, Node]) -> Line:
    start, end = nodes[edge.source.id], nodes[edge.end]
    return Line(
        x=start.x,
        y=start.y,
        x2=end.x,
        y2=end.y,
        count=len(edge.places),
        title=f"{start.label} → {end.label}: {len(edge.places)} keer",
        inside=end.held,
    )


def _remarks(documents: int, papers: int) -> tuple[str, ...]:
    told = ["Wetten zijn weggelaten."]
    if documents:
        told.append(f"Documenten zonder verwijzingen: {documents}.")
    if papers:
        told.append(f"Minder genoemde stukken die niet zijn getekend: {papers}.")
    return tuple(told)
