"""The embedded store: Qdrant Edge. This file and its `edge_...` neighbours know that library."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import qdrant_edge as edge

from index.edge_config import config_of
from index.edge_query import matches, request_of, sparse
from index.points import INTEGER_FIELDS, KEYWORD_FIELDS, TEXT_FIELD, Found, HybridQuery, Point
from index.settings import STORAGE, Storage
from index.store import BATCH, DENSE, LEXICAL, SENTENCES
from ingest.errors import IndexUnavailableError

REMEMBERED = 512  # points, of about 15 kB each


class EdgeStore:
    """One shard of Qdrant Edge in a folder, for this process alone."""

    def __init__(self, folder: Path, dimension: int, storage: Storage = STORAGE) -> None:
        """Opens the shard in `folder`, or makes it where the folder is not there.

        Raises IndexUnavailableError if the shard is held by another process or damaged.
        """
        self._taken_in: dict[str, Found] = {}
        try:
            if not folder.is_dir():
                _create(folder, dimension, storage)
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
        with self._writing():
            for at in range(0, len(points), BATCH):
                batch = [_point(point) for point in points[at : at + BATCH]]
                self._shard.update(edge.UpdateOperation.upsert_points(batch))
            self._shard.flush()

    def discard(self, revision: str) -> None:
        """Removes all points of one revision of a document, as `Store` has it."""
        only = edge.Filter(must=[matches("revision", (revision,))])
        with self._writing():
            self._shard.update(edge.UpdateOperation.delete_points_by_filter(only))
            self._shard.flush()

    def settle(self) -> None:
        """Opens the shard anew: an open one counts removed points in the document frequencies."""
        self._shard.close()
        self._shard = edge.EdgeShard.load(self._folder)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:  # all that this library raises
            raise IndexUnavailableError(
                self._folder,
                f"hierin kan niet geschreven worden ({error}).",
                "Is er schijfruimte, is de map er nog en mag je er schrijven? "
                "Herstel dat, en start Vindplaats opnieuw.",
            ) from error

    def query(self, query: HybridQuery) -> list[Found]:
        """At most `limit` points, as `Store` has it."""
        return [self._found(point) for point in self._shard.query(request_of(query))]

    def _found(self, point: edge.ScoredPoint) -> Found:
        """What a point holds never changes under its id, and takes a while to take in."""
        key = str(point.id)
        known = self._taken_in.get(key)
        if known is not None:
            return replace(known, score=point.score)
        found = _found(point)
        if len(self._taken_in) >= REMEMBERED:
            self._taken_in.clear()
        self._taken_in[key] = found
        return found

    def count(self) -> int:
        """How many points there are."""
        return self._shard.count(edge.CountRequest(exact=True))

    def optimise(self) -> None:
        """Builds the graph over the vectors, and one segment of what was written in parts."""
        self._shard.optimize()
        self._shard.flush()
        self.settle()

    def close(self) -> None:
        """Lets go of the shard."""
        self._shard.close()


def _create(folder: Path, dimension: int, storage: Storage) -> None:
    """Makes an empty shard; it appears in `folder` only when it is complete."""
    scratch = folder.with_name(f".{folder.name}-new")
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    shard = edge.EdgeShard.create(str(scratch), config_of(dimension, storage))
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


def _point(point: Point) -> edge.Point:
    vector: dict[str, list[float] | edge.SparseVector | list[list[float]]] = {
        DENSE: point.vectors.whole.tolist(),
        SENTENCES: point.vectors.sentences.tolist(),
        LEXICAL: sparse(point.lexical),
    }
    return edge.Point(id=point.id, vector=vector, payload=point.payload)


def _found(point: edge.ScoredPoint) -> Found:
    vector = point.vector
    assert isinstance(vector, dict)
    return Found(
        score=point.score,
        dense=np.array(vector[DENSE], dtype=np.float32),
        sentences=np.array(vector[SENTENCES], dtype=np.float32),
        payload=point.payload or {},
    )
