"""Fits what the signs of an answer weigh, on questions with and without an answer.

Logistic regression; questions with gold are answerable, those without and those of
`elsewhere/tuning.jsonl`, on other subjects, are not. Cross-validated by question.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from app.extract.pool import pool_of
from app.refusal.signs import signs
from app.refusal.words import asked_words
from evaluation.documents import SHARED
from evaluation.gold import GoldQuestion
from evaluation.rankings import Bench
from index.library import Library
from index.search import find, understood
from ingest.nouns import Filters

STRENGTH = 0.3  # of the data against the pull to zero (scikit-learn's C)
FOLDS = 10
HITS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A question with its signs, and whether the documents answer it."""

    id: str
    group: str  # the half, or what the question of another subject is about
    signs: Mapping[str, float]
    answerable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """What each sign weighs; the bias is the odds where all signs are 0."""

    weights: Mapping[str, float]
    bias: float

    def probability(self, signs: Mapping[str, float]) -> float:
        """How likely a question with these signs is answered."""
        odds = self.bias + sum(self.weights[name] * value for name, value in signs.items())
        return float(1 / (1 + np.exp(-odds)))


def cases_of(
    bench: Bench, questions: Sequence[GoldQuestion], elsewhere: Sequence[Mapping[str, str]]
) -> list[Case]:
    """A case for each question whose search finds something."""
    asked = [
        *((q.id, q.half, q.documents, q.text, bool(q.gold)) for q in questions),
        *((e["id"], e["group"], SHARED, e["question"], False) for e in elsewhere),
    ]
    return [
        Case(id=key, group=group, signs=found, answerable=answerable)
        for key, group, documents, text, answerable in asked
        if (found := _signs(bench.libraries[documents], text))
    ]


def _signs(library: Library, text: str) -> dict[str, float]:
    question = understood(library, text)
    hits = find(library, question, Filters(), HITS).hits
    if not hits:
        return {}
    words = asked_words(question.text, hits, library.known.vocabulary, library.passages)
    return signs(question.text, hits, pool_of(question, hits), words, library.passages)


def fitted(cases: Sequence[Case]) -> Fitted:
    """What each sign weighs."""
    names = list(cases[0].signs)
    rows = np.array([[case.signs[name] for name in names] for case in cases])
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=STRENGTH, max_iter=3_000)
    model.fit(scaler.transform(rows), [case.answerable for case in cases])
    weights = model.coef_[0] / scaler.scale_
    bias = float(model.intercept_[0] - (weights * scaler.mean_).sum())
    by_name = dict(zip(names, weights.round(3).tolist(), strict=True))
    return Fitted(weights=by_name, bias=round(bias, 3))


def held_out(cases: Sequence[Case]) -> list[float]:
    """The probability of each case by weights that were fitted without its fold."""
    fold = np.random.default_rng(0).permutation(len(cases)) % FOLDS
    found = np.zeros(len(cases))
    for number in range(FOLDS):
        model = fitted([case for case, own in zip(cases, fold, strict=True) if own != number])
        for at in np.flatnonzero(fold == number).tolist():
            found[at] = model.probability(cases[at].signs)
    return found.tolist()
