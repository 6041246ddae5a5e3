"""References as rows for other programs, and as text for people."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from app.references.edges import LAW, Edge
from ingest.nouns import PlacedReference
from ingest.wording import counted

Json = dict[str, Any]
NONE = "Geen verwijzingen gevonden."
OUTSIDE = "niet in de bibliotheek"


def edge_json(edge: Edge) -> Json:
    """An edge as the command gives it, a line each."""
    return {
        "from": edge.source.id,
        "to": edge.target.id if edge.target else None,
        "key": edge.key,
        "kind": edge.kind,
        "name": edge.name,
        "count": len(edge.places),
        "in_library": edge.target is not None,
        "passages": [_passage(one) for one in edge.places],
    }


def edge_row(edge: Edge) -> Json:
    """An edge as a row of a table, with its first place."""
    fields = edge_json(edge)
    first, *_ = fields.pop("passages")
    return {**fields, "title": edge.source.title, "date": edge.source.date, **first}


def _passage(one: PlacedReference) -> Json:
    return {
        "quote": one.quote.text,
        "start": one.quote.start,
        "end": one.quote.end,
        "page": one.pages[0].number if one.pages else None,
        "page_label": one.pages[0].label if one.pages else None,
    }


def edges_text(edges: Sequence[Edge], document: str | None = None) -> str:
    """For each document to what it refers and what refers to it, with the first place.

    With a document's id only that one; it may refer to nothing.
    """
    documents = {edge.source.id: edge.source for edge in edges}
    documents |= {edge.target.id: edge.target for edge in edges if edge.target}
    wanted = [document] if document in documents else [] if document else sorted(documents)
    if not wanted:
        return NONE
    parts = []
    for one in wanted:
        out = [edge for edge in edges if edge.source.id == one]
        into = [edge for edge in edges if edge.target and edge.target.id == one]
        lines = [f"{documents[one].title} ({one})"]
        lines += _listed("verwijst naar", [_to(e) for e in out if e.kind != LAW])
        lines += _listed("verwijst naar de wet", [_to(e) for e in out if e.kind == LAW])
        lines += _listed("wordt genoemd in", [_from(e) for e in into])
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def missing_text(edges: Iterable[Edge]) -> str:
    """The papers that the library does not hold, those of most documents first."""
    papers: defaultdict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        if edge.missing:
            papers[edge.end].append(edge)
    if not papers:
        return "Alle genoemde stukken staan in de bibliotheek."
    ordered = sorted(papers.values(), key=lambda found: (-len(found), -_count(found), found[0].key))
    return "\n".join(
        f"{found[0].label}: {_times(_count(found))} in "
        f"{counted(len(found), 'document', 'documenten')} ({', '.join(e.source.id for e in found)})"
        for found in ordered
    )


def _count(edges: Iterable[Edge]) -> int:
    return sum(len(edge.places) for edge in edges)


def _times(number: int) -> str:
    return f"{number} keer"


def _listed(head: str, lines: Sequence[str]) -> list[str]:
    return [f"  {head}:", *(f"  - {line}" for line in lines)] if lines else []


def _to(edge: Edge) -> str:
    where = edge.target.id if edge.target else None if edge.kind == LAW else OUTSIDE
    name = f"{edge.label} ({where})" if where else edge.label
    return f"{name}, {_times(len(edge.places))}{_first(edge)}"


def _from(edge: Edge) -> str:
    return f"{edge.source.title} ({edge.source.id}), {_times(len(edge.places))}{_first(edge)}"


def _first(edge: Edge) -> str:
    """', p. 5: “In het akkoord staat dat ...”', of the first place."""
    first = edge.places[0]
    page = f", p. {first.pages[0].label or first.pages[0].number}" if first.pages else ""
    return f"{page}: “{' '.join(first.quote.text.split())}”"
