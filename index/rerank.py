"""An optional last ranking by a cross-encoder: a model that reads question and passage together.

Off unless `VINDPLAATS_RERANKER` names one: none comes with the installation, and on an office
machine it takes a second or more a question.
"""

from collections.abc import Sequence
from dataclasses import replace

from sentence_transformers import CrossEncoder

from index.vectors import context_text
from ingest.errors import UsageError
from ingest.nouns import Hit

RERANKED = 20  # hits that are read again


class CrossEncoderReranker:
    """Any sentence-transformers CrossEncoder, by folder or by name in the local cache."""

    def __init__(self, name: str) -> None:
        """Loads the model; raises UsageError if it is not on this machine."""
        try:
            self._model = CrossEncoder(name, device="cpu", local_files_only=True)
        except (OSError, ValueError) as error:
            raise UsageError(
                f"De herschikker '{name}'",
                "is op deze computer niet gevonden of niet te laden.",
                "Zet VINDPLAATS_RERANKER op de map van een CrossEncoder, of haal de instelling "
                "weg.",
            ) from error

    def rerank(self, question: str, hits: Sequence[Hit]) -> list[Hit]:
        """The first hits in the order of the model, with its scores; the others behind them."""
        read, rest = list(hits[:RERANKED]), list(hits[RERANKED:])
        if not read:
            return []
        pairs = [(question, context_text(h.passage)) for h in read]
        scores = self._model.predict(pairs, show_progress_bar=False)
        scored = [replace(hit, score=float(s)) for hit, s in zip(read, scores, strict=True)]
        scored.sort(key=lambda hit: (-hit.score, hit.rank))
        return [replace(hit, rank=rank) for rank, hit in enumerate([*scored, *rest], 1)]
