"""A Qdrant server or cluster, through qdrant-client.

Only this file and its `server_...` neighbours know that library.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from qdrant_client import QdrantClient, models
from qdrant_client.http.exceptions import ResponseHandlingException, UnexpectedResponse

from index.points import Found, HybridQuery, Point
from index.server_config import COLLECTION, create_collection
from index.server_query import boosted, filter_of, fused, matches, sparse
from index.settings import STORAGE, Storage
from index.store import BATCH, DENSE, LEXICAL, SENTENCES
from ingest.errors import IndexUnavailableError


class ServerStore:
    """One collection of a Qdrant server: the same points and query as the embedded store."""

    def __init__(self, location: str, dimension: int, storage: Storage = STORAGE) -> None:
        """`location` is an address ('http://127.0.0.1:6333'), or ':memory:' in tests.

        Raises IndexUnavailableError if the server does not answer.
        """
        self._location = location
        self._client = QdrantClient(location=location, check_compatibility=False)
        with self._answering():
            if not self._client.collection_exists(COLLECTION):
                create_collection(self._client, dimension, storage)

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
        """Removes all points of one revision of a document, as `Store` has it."""
        only = models.Filter(must=[matches("revision", (revision,))])
        with self._answering():
            self._client.delete(COLLECTION, models.FilterSelector(filter=only), wait=True)

    def query(self, query: HybridQuery) -> list[Found]:
        """At most `limit` points, as `Store` has it."""
        with self._answering():
            response = self._client.query_points(
                COLLECTION,
                prefetch=[fused(query)],
                query=boosted(query),
                query_filter=filter_of(query.filters, query.hidden),
                limit=query.limit,
                with_payload=True,
                with_vectors=[DENSE, SENTENCES],
            )
        return [_found(point) for point in response.points]

    def count(self) -> int:
        """How many points there are."""
        with self._answering():
            return self._client.count(COLLECTION, exact=True).count

    def settle(self) -> None:
        """Does nothing: a server does so by itself."""

    def optimise(self) -> None:
        """Does nothing: a server does so by itself."""

    def close(self) -> None:
        """Lets go of the connection."""
        self._client.close()


def _point(point: Point) -> models.PointStruct:
    vector: dict[str, Any] = {
        DENSE: point.vectors.whole.tolist(),
        SENTENCES: point.vectors.sentences.tolist(),
        LEXICAL: sparse(point.lexical),
    }
    return models.PointStruct(id=point.id, vector=vector, payload=point.payload)


def _found(point: models.ScoredPoint) -> Found:
    vector = point.vector
    assert isinstance(vector, dict)
    return Found(
        score=point.score,
        dense=np.array(vector[DENSE], dtype=np.float32),
        sentences=np.array(vector[SENTENCES], dtype=np.float32),
        payload=point.payload or {},
    )
