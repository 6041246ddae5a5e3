"""BM25 as the quickstart of `bm25s` has it: stop words, a Snowball stemmer, default weights.

It gets the passages of this project with their title and headings, so that it loses nothing to
how the text is cut or what is indexed of it.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

import bm25s
import Stemmer

from evaluation.metrics import Shown
from evaluation.systems import HITS
from index.vectors import context_text
from ingest.nouns import Passage


class Bm25:
    """Passages by the words they share with the question."""

    def __init__(self, passages: Sequence[Passage], language: Literal["english", "dutch"]) -> None:
        """`language` is that of the stop words and of the stemmer."""
        self._passages = passages
        self._language = language
        self._stemmer = Stemmer.Stemmer(language)
        self._index = bm25s.BM25()
        self._index.index(self._tokens(map(context_text, passages)), show_progress=False)

    def _tokens(self, texts: Iterable[str]) -> bm25s.tokenization.Tokenized:
        return bm25s.tokenize(
            list(texts), stopwords=self._language, stemmer=self._stemmer, show_progress=False
        )

    def search(self, question: str) -> list[Shown]:
        """The passages that share a word with the question."""
        limit = min(HITS, len(self._passages))
        rows, scores = self._index.retrieve(self._tokens([question]), k=limit, show_progress=False)
        found = [
            self._passages[row] for row, score in zip(rows[0], scores[0], strict=True) if score > 0
        ]
        return [Shown(document=p.document.id, start=p.start, end=p.end, text=p.text) for p in found]
