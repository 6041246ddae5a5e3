"""What refers to what: one edge from a document to each paper, with every place."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.memo_papers import paper_names
from app.references.held import Held
from app.references.variants import one_key_each
from ingest.nouns import Document, PlacedReference, ReferenceKind, Register

LAW: ReferenceKind = "wet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """All places where one document refers to one paper or article of law."""

    source: Document
    target: Document | None  # None for what the library does not hold
    key: str  # of the paper; the same in all edges that lead to it
    kind: ReferenceKind
    name: str  # as written where it is named most fully
    places: tuple[PlacedReference, ...]  # in the order of the text; at least one

    @property
    def missing(self) -> bool:
        """Whether it is a paper that the library does not hold; law is not looked for."""
        return self.target is None and self.kind != LAW

    @property
    def label(self) -> str:
        """What it is called: a number of the Kamer in full, else the name as written."""
        return (paper_names([self.key]) if self.kind != "stuk" else None) or self.name

    @property
    def end(self) -> str:
        """What the edge leads to: the id of a document, or the key of something else."""
        return self.target.id if self.target else f"{self.kind}: {self.key}"


def edges_of(registers: Sequence[Register]) -> list[Edge]:
    """The edges of all documents, by document; of one document in the order of its text."""
    held = Held(register.document for register in registers)
    return [edge for register in registers for edge in _of_document(register, held)]


def only(edges: Iterable[Edge], document: str | None, *, missing: bool = False) -> list[Edge]:
    """The edges from or to a document, by its id, or to papers that are not held."""
    return [
        edge
        for edge in edges
        if (document is None or document in (edge.source.id, edge.target and edge.target.id))
        and (edge.missing or not missing)
    ]


def _of_document(register: Register, held: Held) -> list[Edge]:
    source = register.document
    meant = one_key_each(register.references, source.year)
    found: defaultdict[str, list[tuple[Document | None, PlacedReference]]] = defaultdict(list)
    for one in register.references:
        reference = replace(one, key=meant.get(one.key, one.key))
        target = held.find(reference, source)
        if target is None or target.id != source.id:
            found[target.id if target else f"{one.kind}: {reference.key}"].append(
                (target, reference)
            )
    return [_edge(source, places) for places in found.values()]


def _edge(source: Document, places: Sequence[tuple[Document | None, PlacedReference]]) -> Edge:
    target, first = places[0]
    return Edge(
        source=source,
        target=target,
        key=first.key,
        kind=first.kind,
        name=max((one.name for _, one in places), key=len),
        places=tuple(one for _, one in places),
    )
