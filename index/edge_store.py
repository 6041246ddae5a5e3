"""The embedded store: Qdrant Edge. The one file that knows that library."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import qdrant_edge as edge

from index.dutch import SparseVector
from index.points import INTEGER_FIELDS, KEYWORD_FIELDS, Found, HybridQuery, Point, wanted_values
from index.store import CANDIDATES, DENSE, LEXICAL
from ingest.errors import IndexUnavailableError
from ingest.nouns import Filters


class EdgeStore:
    """One shard of Qdrant Edge in a folder, for this process alone."""

    def __init__(self, folder: Path, dimension: int) -> None:
        """Opens the shard in `folder`, or makes it where the folder is not there.

        Raises IndexUnavailableError if the shard is held by another process or damaged.
        """
        try:
            if not folder.is_dir():
                _create(folder, dimension)
            self._folder = str(folder)
            self._shard = edge.EdgeShard.load(self._folder)
        except Exception as error:
            if "WouldBlock" in str(error):
                raise IndexUnavailableError(
                    str(folder.parent),
                    "deze index is in gebruik door een ander proces.",
                    "Sluit dat af en probeer het opnieuw.",
                ) from error
            raise IndexUnavailableError(
                str(folder.parent),
                "deze index is niet te openen; waarschijnlijk is hij beschadigd.",
                "Is er schijfruimte en mag je er schrijven? Verwijder anders de map en voeg de "
                "documenten opnieuw toe met 'vindplaats ingest'.",
            ) from error

    def write(self, points: Sequence[Point]) -> None:
        """Adds points, or replaces those with the same id; they are safe on return."""
        self._shard.update(edge.UpdateOperation.upsert_points([_point(p) for p in points]))
        self._shard.flush()

    def discard(self, revision: str) -> None:
        """Removes all points of one revision of a document."""
        only = edge.Filter(must=[_matches("revision", (revision,))])
        self._shard.update(edge.UpdateOperation.delete_points_by_filter(only))
        self._shard.flush()
        # An open shard goes on counting removed points in the document frequencies.
        self._shard.close()
        self._shard = edge.EdgeShard.load(self._folder)

    def query(self, query: HybridQuery) -> list[Found]:
        """At most `limit` points by score fusion of the two searches."""
        only = _filter(query.filters)
        searches: list[tuple[str, list[float] | edge.SparseVector]] = [
            (DENSE, list(query.dense)),
            (LEXICAL, _sparse(query.lexical)),
        ]
        request = edge.QueryRequest(
            prefetches=[
                edge.Prefetch(
                    limit=CANDIDATES, query=edge.Query.Nearest(vector, using=name), filter=only
                )
                for name, vector in searches
            ],
            query=edge.Fusion.Dbsf(),  # type: ignore[arg-type] # the stubs forget the subclass
            limit=query.limit,
            with_payload=True,
            with_vector=[DENSE],
        )
        return [_found(point) for point in self._shard.query(request)]

    def count(self) -> int:
        """How many points there are."""
        return self._shard.count(edge.CountRequest(exact=True))

    def close(self) -> None:
        """Lets go of the shard."""
        self._shard.close()


def _create(folder: Path, dimension: int) -> None:
    """Makes an empty shard; it appears in `folder` only when it is complete."""
    scratch = folder.with_name(f".{folder.name}-new")
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    sparse = edge.EdgeSparseVectorParams(modifier=edge.Modifier.Idf)
    shard = edge.EdgeShard.create(
        str(scratch),
        edge.EdgeConfig(
            vectors={DENSE: edge.EdgeVectorParams(size=dimension, distance=edge.Distance.Cosine)},
            sparse_vectors={LEXICAL: sparse},
        ),
    )
    schemas = {
        **dict.fromkeys(KEYWORD_FIELDS, edge.PayloadSchemaType.Keyword),
        **dict.fromkeys(INTEGER_FIELDS, edge.PayloadSchemaType.Integer),
    }
    for field, schema in schemas.items():
        shard.update(edge.UpdateOperation.create_field_index(field, schema))
    shard.close()
    scratch.rename(folder)


def _point(point: Point) -> edge.Point:
    vector: dict[str, list[float] | edge.SparseVector | list[list[float]]] = {
        DENSE: list(point.dense),
        LEXICAL: _sparse(point.lexical),
    }
    return edge.Point(id=point.id, vector=vector, payload=point.payload)


def _sparse(vector: SparseVector) -> edge.SparseVector:
    return edge.SparseVector(indices=list(vector.indices), values=list(vector.values))


def _found(point: edge.ScoredPoint) -> Found:
    vector = point.vector
    assert isinstance(vector, dict)
    dense = vector[DENSE]
    assert isinstance(dense, list)
    return Found(
        score=point.score,
        dense=tuple(float(x) for x in dense if not isinstance(x, list)),
        payload=point.payload or {},
    )


def _matches(field: str, values: Sequence[str]) -> edge.FieldCondition:
    return edge.FieldCondition(key=field, match=edge.MatchAny(any=list(values)))


def _filter(filters: Filters) -> edge.Filter | None:
    conditions: list[edge.FieldCondition] = [
        _matches(field, values) for field, values in wanted_values(filters)
    ]
    if filters.year_from is not None or filters.year_to is not None:
        years = edge.RangeFloat(gte=filters.year_from, lte=filters.year_to)
        conditions.append(edge.FieldCondition(key="year", range=years))
    return edge.Filter(must=list(conditions)) if conditions else None
