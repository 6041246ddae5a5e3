"""What tells whether passages answer a question, as numbers; `decide` weighs them."""

import re
from collections.abc import Sequence

from app.extract.asked import YEAR
from app.extract.pool import Pool
from app.refusal.kinds import has_asked_kind
from app.refusal.words import AskedWord, strange
from index.dutch.synonyms import asked_in_english
from index.dutch.tokens import tokens
from index.ranking import RANKING
from ingest.nouns import Hit

# "Wat kwam er uit de eindmeting?": a plan does not know yet.
OUTCOME = re.compile(
    r"\b(?:uiteindelijk|werkelijk\w*|gerealiseerd|gehaald|kwam er uit|leverde|opgeleverd|"
    r"resultaat|uitkomst|effect\w*|geworden|actual\w*)\b",
    re.IGNORECASE,
)
NEAREST = 3  # sentences that are looked at first
# Cosines of the bundled model lie between these, nearly all: brought to 0 to 1.
LOW, HIGH = 0.75, 0.95
USUAL = 2.0  # score of the best hit, in the mean of the questions that the weights were fitted on
CANDIDATES = RANKING.candidates  # that a search compares


def signs(
    question: str,
    hits: Sequence[Hit],
    pool: Pool,
    words: Sequence[AskedWord],
    passages: int,
) -> dict[str, float]:
    """The features of a question with at least one hit; `passages` is how many the library has."""
    near = sorted((c.similarity for c in pool.candidates), reverse=True)
    return {
        "passage": _between(max(hit.similarity for hit in hits)),
        "sentences": _between(sum(near[:NEAREST]) / max(1, len(near[:NEAREST]))),
        "asked kind": _between(_nearest_of_kind(pool)),
        "search": _standing_out(max(hit.score for hit in hits), passages),
        "strange": _share(strange(words), words),
        "year apart": _year_apart(question, hits[0]),
        "outcome": float(OUTCOME.search(question) is not None),
        "english": float(asked_in_english(tokens(question))),
    }


def _standing_out(score: float, passages: int) -> float:
    """The score of the best hit; the usual one as far as there are few passages to stand out of.

    Scores of a search count standard deviations above the mean of the candidates, and among five
    passages none can stand far above it.
    """
    return USUAL + (score - USUAL) * min(1.0, passages / CANDIDATES)


def _between(similarity: float) -> float:
    return (similarity - LOW) / (HIGH - LOW)


def _nearest_of_kind(pool: Pool) -> float:
    """The similarity of the nearest sentence that has what is asked for; `LOW` if none has."""
    has = has_asked_kind(pool.asked) or (lambda text: True)
    return max((c.similarity for c in pool.candidates if has(c.text)), default=LOW)


def _share(some: Sequence[AskedWord], words: Sequence[AskedWord]) -> float:
    total = sum(word.weight for word in words)
    return sum(word.weight for word in some) / total if total else 0.0


def _year_apart(question: str, best: Hit) -> float:
    """1 if the question names years and the best hit is from none of them and names none."""
    asked = set(YEAR.findall(question))
    return float(bool(asked) and asked.isdisjoint(years_of([best])))


def years_of(hits: Sequence[Hit]) -> set[str]:
    """The years that passages name, and those of their documents."""
    dates = {str(hit.passage.document.year) for hit in hits if hit.passage.document.year}
    return dates.union(*(YEAR.findall(hit.passage.text) for hit in hits))
