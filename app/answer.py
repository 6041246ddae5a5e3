"""An answer to a question, or a refusal: first whether to answer, then what."""

from collections.abc import Sequence

from app.extract.answer import extracted
from app.extract.asked import asked_in
from app.extract.continued import with_whole_lists
from app.extract.pool import pool_of
from app.refusal.decide import verdict
from index.library import Library
from ingest.nouns import Answer, Hit, Question

NEAREST = 5  # passages that a refusal shows


def answer(library: Library, question: Question, hits: Sequence[Hit]) -> Answer:
    """The answer to `question` that the hits of `library`, best first, give."""
    whole = with_whole_lists(asked_in(question), hits, library.following)
    pool = pool_of(question, whole)
    decided = verdict(library, question, hits, pool)
    if not decided.answers:
        return Answer(
            question=question.text,
            statements=(),
            citations=(),
            abstained=True,
            reason=decided.reason,
            nearest=tuple(hits[:NEAREST]),
        )
    composed = extracted(question, pool, passages=library.passages_of)
    return Answer(
        question=question.text,
        statements=composed.statements,
        citations=composed.citations,
        abstained=False,
        reason=decided.reason,
        lead=composed.lead,
        remarks=composed.remarks,
    )
