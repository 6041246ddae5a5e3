"""Neighbouring passages that both answer become one hit.

Passages are cut by length, so an answer may lie over the edge of two. Where both stand near the
top of a result list the reader gets them as one, in the order of the document.
"""

from collections.abc import Sequence
from dataclasses import replace

from ingest.nouns import Hit
from ingest.passages import follows, joined

AMONG = 10  # hits that are looked at; further down neighbours do not matter to a reader
MARGIN = 0.3  # how far the neighbour may score below the hit that it joins
LONGEST = 2_000  # characters of a joined hit: half of what is read of a result list


def with_neighbours(hits: Sequence[Hit]) -> list[Hit]:
    """The hits, best first, each with the neighbours that it takes along; ranked anew."""
    left = list(hits[:AMONG])
    found = []
    while left:
        hit = left.pop(0)
        while (neighbour := _neighbour(hit, left)) is not None:
            left.remove(neighbour)
            hit = _joined(hit, neighbour)
        found.append(hit)
    return [replace(hit, rank=rank) for rank, hit in enumerate([*found, *hits[AMONG:]], 1)]


def _neighbour(hit: Hit, others: Sequence[Hit]) -> Hit | None:
    """The best of the others that adjoins the hit and scores near it."""
    room = LONGEST - len(hit.passage.text)
    for other in others:
        adjoins = follows(hit.passage, other.passage) or follows(other.passage, hit.passage)
        if adjoins and hit.score - other.score <= MARGIN and len(other.passage.text) <= room:
            return other
    return None


def _joined(a: Hit, b: Hit) -> Hit:
    """The hit `a` with the passage and sentences of both."""
    first, second = sorted((a, b), key=lambda hit: hit.passage.start)
    return replace(
        a,
        passage=joined(first.passage, second.passage),
        sentences=first.sentences + second.sentences,
    )
