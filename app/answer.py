"""An answer to a question, or a refusal: first whether to answer, then what."""

from collections.abc import Mapping, Sequence

from app.extract.answer import extracted
from app.extract.asked import asked_in
from app.extract.continued import with_whole_lists
from app.extract.pool import Pool, pool_of
from app.refusal.decide import Verdict, verdict
from app.weights import SENTENCE
from index.library import Library
from ingest.nouns import Answer, Hit, Question

NEAREST = 5  # passages that a refusal shows


def answer(library: Library, question: Question, hits: Sequence[Hit]) -> Answer:
    """The answer to `question` that the hits of `library`, best first, give."""
    pool = pool_for(library, question, hits)
    return answer_by(library, question, hits, pool, verdict(library, question, hits, pool))


def pool_for(library: Library, question: Question, hits: Sequence[Hit]) -> Pool:
    """The sentences that an answer may be made of; a list that is asked for is whole."""
    return pool_of(question, with_whole_lists(asked_in(question), hits, library.following))


def answer_by(
    library: Library,
    question: Question,
    hits: Sequence[Hit],
    pool: Pool,
    decided: Verdict,
    weights: Mapping[str, float] = SENTENCE,
) -> Answer:
    """The answer by a verdict and by what the features of sentences weigh."""
    if not decided.answers:
        return Answer(
            question=question.text,
            statements=(),
            citations=(),
            abstained=True,
            reason=decided.reason,
            nearest=tuple(hits[:NEAREST]),
        )
    composed = extracted(question, pool, weights, library.passages_of)
    return Answer(
        question=question.text,
        statements=composed.statements,
        citations=composed.citations,
        abstained=False,
        reason=decided.reason,
        lead=composed.lead,
        remarks=composed.remarks,
    )
