"""A Qdrant server or cluster, through qdrant-client. The one file that knows that library."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from qdrant_client import QdrantClient, models
from qdrant_client.http.exceptions import ResponseHandlingException, UnexpectedResponse

from index.dutch import SparseVector
from index.points import INTEGER_FIELDS, KEYWORD_FIELDS, Found, HybridQuery, Point, wanted_values
from index.store import CANDIDATES, DENSE, LEXICAL
from ingest.errors import IndexUnavailableError
from ingest.nouns import Filters

COLLECTION = "vindplaats"
BATCH = 256  # points a request


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
        """At most `limit` points by score fusion of the two searches."""
        only = _filter(query.filters)
        searches: list[tuple[str, list[float] | models.SparseVector]] = [
            (DENSE, list(query.dense)),
            (LEXICAL, _sparse(query.lexical)),
        ]
        with self._answering():
            response = self._client.query_points(
                COLLECTION,
                prefetch=[
                    models.Prefetch(query=vector, using=name, limit=CANDIDATES, filter=only)
                    for name, vector in searches
                ],
                query=models.FusionQuery(fusion=models.Fusion.DBSF),
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
            DENSE: models.VectorParams(size=dimension, distance=models.Distance.COSINE)
        },
        sparse_vectors_config={LEXICAL: sparse},
    )
    for field in KEYWORD_FIELDS:
        client.create_payload_index(COLLECTION, field, models.PayloadSchemaType.KEYWORD)
    for field in INTEGER_FIELDS:
        client.create_payload_index(COLLECTION, field, models.PayloadSchemaType.INTEGER)


def _point(point: Point) -> models.PointStruct:
    vector: dict[str, Any] = {
        DENSE: list(point.dense),
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
    return models.Filter(must=conditions) if conditions else None
