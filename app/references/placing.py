"""Where each document and each paper stands in the drawing of references."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.references.edges import Edge
from app.tables.cells import clean
from ingest.nouns import Document

ROW = 22  # between two lines
LABELS = 340  # room for labels at either side
YEARS = 420  # width of the years
GAP = 190  # between the last year and the papers outside the library
HEAD = 30  # room for the years above the first line
LONGEST = 52  # characters of a label
NO_YEAR = "geen jaar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A document or a paper in the drawing."""

    id: str
    label: str  # shortened
    title: str  # Dutch; whole, for who points at it
    held: bool  # whether the library holds it
    x: float
    y: float


def room_beside(papers: dict[str, list[Edge]]) -> Counter[str]:
    """How many papers stand beside each document: those that it is the first to name."""
    return Counter(edges[0].source.id for edges in papers.values())


def times(edges: Iterable[Edge]) -> int:
    """How often the edges' papers are named, in all places together."""
    return sum(len(edge.places) for edge in edges)


def by_year(documents: Iterable[Document]) -> dict[str, float]:
    """Where the years of the documents stand, from the left; without a year before all others."""
    years = sorted({one.year for one in documents if one.year is not None})
    bare = any(one.year is None for one in documents)
    names = ([NO_YEAR] if bare else []) + [str(year) for year in years]
    # Years that hold documents stand apart evenly: a gap of ten years needs no empty room.
    step = YEARS / max(len(names) - 1, 1)
    return {name: LABELS + number * step for number, name in enumerate(names)}


def document_nodes(
    documents: Sequence[Document],
    places: dict[str, float],
    room: Counter[str],
    height: float,
) -> dict[str, Node]:
    """Each on a line of its own, in the middle of the papers beside it."""
    ordered = sorted(documents, key=lambda one: (one.year or 0, one.date or "", one.id))
    spare = (height - HEAD) / ROW - len(ordered)
    step = spare / max(sum(room.values()), 1)
    found = {}
    at = 0.0
    for one in ordered:
        lines = 1 + step * room[one.id]
        found[one.id] = Node(
            id=one.id,
            label=_short(one.title.split(": ")[0]),
            title=clean(f"{one.title} ({one.date or NO_YEAR})"),
            held=True,
            x=places[str(one.year) if one.year else NO_YEAR],
            y=HEAD + ROW * (at + lines / 2),
        )
        at += lines
    return found


def paper_nodes(
    papers: dict[str, list[Edge]], nodes: dict[str, Node], height: float
) -> dict[str, Node]:
    """Below each other, each near the middle of the documents that name it."""

    def middle(end: str) -> float:
        return sum(nodes[edge.source.id].y for edge in papers[end]) / len(papers[end])

    step = (height - HEAD) / max(len(papers), 1)
    found = {}
    for number, end in enumerate(sorted(papers, key=lambda end: (middle(end), end))):
        first = papers[end][0]
        found[end] = Node(
            id=end,
            label=_short(first.label),
            title=clean(f"{first.label}: niet in de bibliotheek, {times(papers[end])} keer"),
            held=False,
            x=LABELS + YEARS + GAP,
            y=HEAD + (number + 0.5) * step,
        )
    return found


def _short(text: str) -> str:
    text = clean(text)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
