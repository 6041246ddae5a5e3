"""From a question to hits."""

import numpy as np

from index.dutch import question_vector
from index.library import Library
from index.points import HybridQuery, passage_of
from index.store import CANDIDATES
from ingest.errors import UsageError
from ingest.nouns import Filters, Hit

LONGEST_QUESTION = 2_000  # characters


def check_question(question: str) -> str:
    """The question without idle white space; raises UsageError if it is unusable.

    Bytes of a terminal that are no text are left out.
    """
    stripped = " ".join(question.encode("utf-8", "ignore").decode().split())
    if not stripped:
        raise UsageError("De vraag", "is leeg.", "Typ een vraag of een paar trefwoorden.")
    if len(stripped) > LONGEST_QUESTION:
        raise UsageError(
            "De vraag",
            f"is te lang ({len(stripped)} tekens; het meeste is {LONGEST_QUESTION}).",
            "Maak hem korter.",
        )
    return stripped


def search(library: Library, question: str, filters: Filters, limit: int) -> list[Hit]:
    """The best passages, at most `limit`; equal scores in order of document and place."""
    question = check_question(question)
    vector = library.fitting_embedder().embed_question(question)
    query = HybridQuery(
        dense=tuple(vector.tolist()),
        lexical=question_vector(question),
        filters=filters,
        # All candidates are asked for: ties at the end of a shorter list would fall by chance.
        limit=max(limit, CANDIDATES),
    )
    found = sorted(
        library.store.query(query),
        key=lambda f: (-f.score, f.payload["document"], f.payload["passage"]["start"]),
    )
    return [
        Hit(
            rank=rank,
            score=one.score,
            passage=passage_of(one.payload),
            similarity=float(np.dot(vector, one.dense)),
        )
        for rank, one in enumerate(found[:limit], 1)
    ]
