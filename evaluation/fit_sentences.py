"""Fits what the features of a sentence weigh, on sentences with and without gold.

Logistic regression over the sentences of the hits of the open questions; a sentence is right if
it holds gold or lies in it, and counts double where that gold has grade 2. Cross-validated by
question, so that no sentence is judged by weights that its own question helped to fit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from app.extract.features import features
from app.extract.pool import Candidate, pool_of
from evaluation.answers import rests_on
from evaluation.gold import GoldQuestion
from evaluation.rankings import Bench
from index.search import find, understood
from ingest.nouns import Filters, Hit, Question

STRENGTH = 0.02  # of the data against the pull to zero (scikit-learn's C)
FOLDS = 10
HITS = 10

Weights = dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A question with its hits and the features of their sentences."""

    gold: GoldQuestion
    question: Question
    hits: tuple[Hit, ...]
    names: tuple[str, ...]
    features: NDArray[np.float64]  # shape (sentences, features)
    grades: NDArray[np.int64]  # of each sentence: 0, 1 or 2


def examples_of(bench: Bench) -> list[Example]:
    """An example for each question with gold whose search finds something."""
    found = []
    for gold in bench.questions:
        library = bench.libraries[gold.documents]
        question = understood(library, gold.text)
        hits = find(library, question, Filters(), HITS).hits
        pool = pool_of(question, hits)
        rows = features(pool)
        found.append(
            Example(
                gold=gold,
                question=question,
                hits=hits,
                names=tuple(rows[0]),
                features=np.array([list(row.values()) for row in rows], dtype=np.float64),
                grades=np.array([_grade(c, gold) for c in pool.candidates], dtype=np.int64),
            )
        )
    return found


def _grade(candidate: Candidate, question: GoldQuestion) -> int:
    document = candidate.hit.passage.document.id
    right = (gold.grade for gold in question.gold if rests_on(document, candidate.text, gold))
    return max(right, default=0)


def fitted(examples: Sequence[Example]) -> Weights:
    """What each feature weighs, by its name."""
    rows = np.vstack([example.features for example in examples])
    grades = np.concatenate([example.grades for example in examples])
    scaler = StandardScaler(with_mean=False).fit(rows)
    model = LogisticRegression(C=STRENGTH, max_iter=3_000)
    model.fit(scaler.transform(rows), grades > 0, sample_weight=np.maximum(grades, 1))
    weights = model.coef_[0] / scaler.scale_
    return dict(zip(examples[0].names, weights.round(3).tolist(), strict=True))


def held_out(examples: Sequence[Example]) -> Mapping[str, Weights]:
    """For each question the weights that were fitted without its fold."""
    fold = np.random.default_rng(0).permutation(len(examples)) % FOLDS
    found: dict[str, Weights] = {}
    for number in range(FOLDS):
        weights = fitted([e for e, own in zip(examples, fold, strict=True) if own != number])
        found |= {
            e.gold.id: weights for e, own in zip(examples, fold, strict=True) if own == number
        }
    return found
