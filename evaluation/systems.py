"""What is compared: a system takes a question and gives passages."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from evaluation.metrics import Shown
from index.library import Library
from index.ranking import RANKING, Ranking
from index.search import find, understood
from ingest.nouns import Filters, Hit

HITS = 30  # a question; more than fit in what a reader is shown

# The vectors of passages and nothing else.
DENSE_ALONE = Ranking(sentences=False, words=False, boost=0, merge=False, spread=False)


class System(Protocol):
    """Finds passages in one set of documents."""

    def search(self, question: str) -> list[Shown]:
        """At most `HITS` passages, best first."""


Systems = Mapping[str, System]  # by the name they have in the report


class Ours:
    """The search of this project, with the question read for its cues."""

    def __init__(self, library: Library, ranking: Ranking = RANKING) -> None:
        self._library, self._ranking = library, ranking

    def search(self, question: str) -> list[Shown]:
        """As `vindplaats search` finds them."""
        asked = understood(self._library, question)
        return shown(find(self._library, asked, Filters(), HITS, self._ranking).hits)


class DenseAlone:
    """The same passages and the same model, without words or cues: nearest vector first."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def search(self, question: str) -> list[Shown]:
        """By the cosine of question and passage."""
        read = understood(self._library, question)
        asked = replace(read, phrases=(), cues=(), form=None)
        return shown(find(self._library, asked, Filters(), HITS, DENSE_ALONE).hits)


def shown(hits: tuple[Hit, ...]) -> list[Shown]:
    """The hits as a reader sees them."""
    passages = [hit.passage for hit in hits]
    return [
        Shown(document=passage.document.id, start=passage.start, end=passage.end, text=passage.text)
        for passage in passages
    ]
