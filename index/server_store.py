"""A Qdrant server or cluster, through qdrant-client. The one file that knows that library."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from qdrant_client import QdrantClient, models
from qdrant_client.http.exceptions import ResponseHandlingException, UnexpectedResponse

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

COLLECTION = "vindplaats"


class ServerStore:
    """One collection of a Qdrant server: the same points and query as the embedded store."""

    def __init__(self, location: str, dimension: int) -> None:
        """`location` is an address ('http://127.0.0.1:6333'), or ':memory:' in tests.

        Raises IndexUnavailableError if the server does not answer.
        """
        self._location = location
        self._client = QdrantClient(location=location, check_compatibility=False)
        with self._answering():
            if not self._client.collection_exists(COLLECTION):
                _create(self._client, dimension)

    @contextmanager
    def _answering(self) -> Iterator[None]:
        try:
            yield
        except (ResponseHandlingException, UnexpectedResponse) as error:
            raise IndexUnavailableError(
                self._location,
                "de Qdrant-server antwoordt niet of met een fout.",
                "Start de server, of haal VINDPLAATS_QDRANT_URL weg.",
            ) from error

    def write(self, points: Sequence[Point]) -> None:
        """Adds points, or replaces those with the same id; they are safe on return."""
        for at in range(0, len(points), BATCH):
            batch = [_point(point) for point in points[at : at + BATCH]]
            with self._answering():
                self._client.upsert(COLLECTION, batch, wait=True)

    def discard(self, revision: str) -> None:
        """Removes all points of one revision of a document."""
        only = models.Filter(must=[_matches("revision", (revision,))])
        with self._answering():
            self._client.delete(COLLECTION, models.FilterSelector(filter=only), wait=True)

    def query(self, query: HybridQuery) -> list[Found]:
        """At most `limit` points, as `Store` has it."""
        fused = models.Prefetch(
            prefetch=_searches(query),
            query=models.FusionQuery(fusion=models.Fusion.DBSF),
            limit=2 * query.ranking.candidates,
        )
        with self._answering():
            response = self._client.query_points(
                COLLECTION,
                prefetch=[fused],
                query=_boosted(query),
                query_filter=_filter(query.filters),
                limit=query.limit,
                with_payload=True,
                with_vectors=[DENSE],
            )
        return [_found(point) for point in response.points]

    def count(self) -> int:
        """How many points there are."""
        with self._answering():
            return self._client.count(COLLECTION, exact=True).count

    def close(self) -> None:
        """Lets go of the connection."""
        self._client.close()


def _create(client: QdrantClient, dimension: int) -> None:
    sparse = models.SparseVectorParams(modifier=models.Modifier.IDF)
    client.create_collection(
        COLLECTION,
        vectors_config={
            DENSE: models.VectorParams(size=dimension, distance=models.Distance.COSINE),
            SENTENCES: _sentence_params(dimension),
        },
        sparse_vectors_config={LEXICAL: sparse},
    )
    for field in KEYWORD_FIELDS:
        client.create_payload_index(COLLECTION, field, models.PayloadSchemaType.KEYWORD)
    for field in INTEGER_FIELDS:
        client.create_payload_index(COLLECTION, field, models.PayloadSchemaType.INTEGER)
    words = models.TextIndexParams(
        type=models.TextIndexType.TEXT,
        tokenizer=models.TokenizerType.WORD,
        lowercase=True,
        phrase_matching=True,
    )
    client.create_payload_index(COLLECTION, TEXT_FIELD, words)


def _sentence_params(dimension: int) -> models.VectorParams:
    # Only what was found otherwise is compared by its sentences: no graph over them (m = 0).
    return models.VectorParams(
        size=dimension,
        distance=models.Distance.COSINE,
        multivector_config=models.MultiVectorConfig(
            comparator=models.MultiVectorComparator.MAX_SIM
        ),
        datatype=models.Datatype.FLOAT16,
        hnsw_config=models.HnswConfigDiff(m=0),
    )


def _searches(query: HybridQuery) -> list[models.Prefetch]:
    """The lists that are fused: by the best sentence, and by terms."""
    ranking, question = query.ranking, list(query.dense)

    def nearest(vector: list[float] | models.SparseVector, name: str) -> models.Prefetch:
        return models.Prefetch(query=vector, using=name, limit=ranking.candidates)

    meaning = [nearest(question, DENSE)] if ranking.meaning else []
    words = [nearest(_sparse(query.lexical), LEXICAL)] if ranking.words else []
    if not ranking.sentences:
        return meaning + words
    best = models.Prefetch(
        prefetch=meaning + words, query=[question], using=SENTENCES, limit=ranking.candidates
    )
    return [best, *words]


def _boosted(query: HybridQuery) -> models.FormulaQuery:
    boosts = [_filter(filters) for filters in query.boosts]
    terms: list[models.Expression] = ["$score"]
    terms += [
        models.MultExpression(mult=[query.ranking.boost, boost])
        for boost in boosts
        if boost is not None
    ]
    return models.FormulaQuery(formula=models.SumExpression(sum=terms))


def _point(point: Point) -> models.PointStruct:
    vector: dict[str, Any] = {
        DENSE: point.vectors.whole.tolist(),
        SENTENCES: point.vectors.sentences.tolist(),
        LEXICAL: _sparse(point.lexical),
    }
    return models.PointStruct(id=point.id, vector=vector, payload=point.payload)


def _sparse(vector: SparseVector) -> models.SparseVector:
    return models.SparseVector(indices=list(vector.indices), values=list(vector.values))


def _found(point: models.ScoredPoint) -> Found:
    assert isinstance(point.vector, dict)
    dense = point.vector[DENSE]
    assert isinstance(dense, list)
    return Found(
        score=point.score,
        dense=tuple(float(x) for x in dense if not isinstance(x, list)),
        payload=point.payload or {},
    )


def _matches(field: str, values: Sequence[str]) -> models.FieldCondition:
    return models.FieldCondition(key=field, match=models.MatchAny(any=list(values)))


def _filter(filters: Filters) -> models.Filter | None:
    conditions: list[models.Condition] = [
        _matches(field, values) for field, values in wanted_values(filters)
    ]
    if filters.year_from is not None or filters.year_to is not None:
        years = models.Range(gte=filters.year_from, lte=filters.year_to)
        conditions.append(models.FieldCondition(key="year", range=years))
    for phrase in filters.phrase:
        conditions.append(
            models.FieldCondition(key=TEXT_FIELD, match=models.MatchPhrase(phrase=phrase))
        )
    return models.Filter(must=conditions) if conditions else None
