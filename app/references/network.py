"""References as GraphML, for programs about networks: the only file that knows networkx."""

import io
from collections.abc import Iterable, Sequence

import networkx

from app.references.edges import Edge
from app.tables.cells import clean
from ingest.nouns import Document


def graphml_bytes(edges: Iterable[Edge], documents: Sequence[Document]) -> bytes:
    """All documents and what they refer to, law too; each edge with its count."""
    graph = networkx.DiGraph()
    for one in documents:
        year = {"year": one.year} if one.year is not None else {}
        graph.add_node(one.id, label=clean(one.title), kind=one.kind, in_library=True, **year)
    for edge in edges:
        if edge.target is None and edge.end not in graph:
            graph.add_node(
                clean(edge.end), label=clean(edge.label), kind=edge.kind, in_library=False
            )
        graph.add_edge(edge.source.id, clean(edge.end), count=len(edge.places))
    file = io.BytesIO()
    networkx.write_graphml(graph, file)
    return file.getvalue()
