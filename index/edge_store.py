"""The embedded store: Qdrant Edge. The one file that knows that library."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import qdrant_edge as edge

from index.dutch import SparseVector
from index.points import (
    INTEGER_FIELDS,
    KEYWORD_FIELDS,
    TEXT_FIELD,
    Found,
    HybridQuery,
    Point,
    wanted_values,
)
from index.store import BATCH, DENSE, LEXICAL, SENTENCES
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
        for at in range(0, len(points), BATCH):
            batch = [_point(point) for point in points[at : at + BATCH]]
            self._shard.update(edge.UpdateOperation.upsert_points(batch))
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
        """At most `limit` points, as `Store` has it."""
        fused = edge.Prefetch(
            limit=2 * query.ranking.candidates,
            prefetches=_searches(query),
            query=edge.Fusion.Dbsf(),  # type: ignore[arg-type] # the stubs forget the subclass
        )
        request = edge.QueryRequest(
            prefetches=[fused],
            query=edge.Formula(_boosted(query)),
            filter=_filter(query.filters),
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
            vectors={
                DENSE: edge.EdgeVectorParams(size=dimension, distance=edge.Distance.Cosine),
                SENTENCES: _sentence_params(dimension),
            },
            sparse_vectors={LEXICAL: sparse},
        ),
    )
    words = edge.TextIndexParams(
        tokenizer=edge.TokenizerType.Word, lowercase=True, phrase_matching=True
    )
    schemas: dict[str, edge.PayloadSchemaType | edge.TextIndexParams] = {
        **dict.fromkeys(KEYWORD_FIELDS, edge.PayloadSchemaType.Keyword),
        **dict.fromkeys(INTEGER_FIELDS, edge.PayloadSchemaType.Integer),
        TEXT_FIELD: words,
    }
    for field, schema in schemas.items():
        shard.update(edge.UpdateOperation.create_field_index(field, schema))
    shard.close()
    scratch.rename(folder)


def _sentence_params(dimension: int) -> edge.EdgeVectorParams:
    # Only what was found otherwise is compared by its sentences: no graph over them (m = 0).
    return edge.EdgeVectorParams(
        size=dimension,
        distance=edge.Distance.Cosine,
        multivector_config=edge.MultiVectorConfig(edge.MultiVectorComparator.MaxSim),
        datatype=edge.VectorStorageDatatype.Float16,
        hnsw_config=edge.HnswIndexConfig(m=0, ef_construct=100, full_scan_threshold=10_000),
    )


def _searches(query: HybridQuery) -> list[edge.Prefetch]:
    """The lists that are fused: by the best sentence, and by terms."""
    ranking, question = query.ranking, list(query.dense)

    def nearest(vector: list[float] | edge.SparseVector, name: str) -> edge.Prefetch:
        return edge.Prefetch(limit=ranking.candidates, query=edge.Query.Nearest(vector, using=name))

    meaning = [nearest(question, DENSE)] if ranking.meaning else []
    words = [nearest(_sparse(query.lexical), LEXICAL)] if ranking.words else []
    if not ranking.sentences:
        return meaning + words
    best = edge.Prefetch(
        limit=ranking.candidates,
        prefetches=meaning + words,
        query=edge.Query.Nearest([question], using=SENTENCES),
    )
    return [best, *words]


def _boosted(query: HybridQuery) -> edge.Expression:
    boosts = [_filter(filters) for filters in query.boosts]
    return edge.Expression.Sum(
        [
            edge.Expression.Variable("$score"),
            *(
                edge.Expression.Mult(
                    [
                        edge.Expression.Constant(query.ranking.boost),
                        edge.Expression.Condition(boost),
                    ]
                )
                for boost in boosts
                if boost is not None
            ),
        ]
    )


def _point(point: Point) -> edge.Point:
    vector: dict[str, list[float] | edge.SparseVector | list[list[float]]] = {
        DENSE: point.vectors.whole.tolist(),
        SENTENCES: point.vectors.sentences.tolist(),
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
    for phrase in filters.phrase:
        conditions.append(edge.FieldCondition(key=TEXT_FIELD, match=edge.MatchPhrase(phrase)))
    return edge.Filter(must=list(conditions)) if conditions else None
