"""Answer, answer with reserve, or refuse: a calibrated decision.

A logistic model of the signs, fitted on questions that the documents answer and questions that
they do not (`python -m evaluation fit`; docs/answers.md has how well it does). Its probability is
one in that mix of questions.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.extract.pool import Pool
from app.refusal.missing import what_is_missing
from app.refusal.signs import signs
from app.refusal.words import asked_words
from app.weights import ANSWERABLE, BIAS
from index.library import Library
from ingest.nouns import Hit, Question

RESERVE = 0.2  # above the threshold, up to where an answer is given with reserve
ASIDE = "De stukken noemen dit alleen zijdelings."
NOTHING = "In de bibliotheek staan geen passages die bij deze vraag en filters passen."


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether to answer, and what to say of it."""

    answers: bool
    reason: str | None  # Dutch: why not, or the reserve; None for an answer without one


def verdict(library: Library, question: Question, hits: Sequence[Hit], pool: Pool) -> Verdict:
    """What the hits, best first, are worth as an answer; `pool` are their sentences."""
    if not hits:
        return Verdict(answers=False, reason=NOTHING)
    words = asked_words(question.text, hits, library.known.vocabulary, library.passages)
    likely = probability(signs(question.text, hits, pool, words, library.passages))
    return judged(
        likely,
        library.settings.refuse_below,
        lambda: what_is_missing(question.text, hits, pool, words),
    )


def judged(likely: float, threshold: float, missing: Callable[[], str]) -> Verdict:
    """The verdict at a probability; `missing` says why there is no answer."""
    if likely >= threshold + RESERVE:
        return Verdict(answers=True, reason=None)
    if likely >= threshold:
        return Verdict(answers=True, reason=ASIDE)
    return Verdict(answers=False, reason=missing())


def probability(found: dict[str, float]) -> float:
    """How likely the passages answer the question, 0 to 1."""
    odds = BIAS + sum(ANSWERABLE[name] * value for name, value in found.items())
    return 1 / (1 + math.exp(-odds))
