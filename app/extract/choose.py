"""Which sentences make the answer: the best that add something and fit in the space.

Greedy, as in maximal marginal relevance (Carbonell & Goldstein 1998): each step takes the sentence
that scores best, more for a neighbour of what was taken and for words of the question that
nothing taken has. The values were chosen on the development and tuning questions, with the weights
of sentences held out (docs/answers.md).
"""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from app.extract.asked import FIGURE
from app.extract.labels import label_of
from app.extract.pool import Candidate, Pool
from app.extract.score import Scores
from app.extract.shorten import shown
from ingest.nouns import Form

SHORTEST = 25  # characters; shorter sentences say too little by themselves
# Characters of an answer, about, by its form; of all others `SPACE`.
SPACES: Mapping[Form | None, int] = {
    "list": 720,
    "practice": 620,
    "reason": 720,
    "compare": 950,  # each side needs its own
    "timeline": 950,
}
SPACE = 650
MARGIN = 3.0  # how far below the best sentence one may score
NEIGHBOUR = 0.3  # what a sentence gains that follows or precedes one that was taken
NEW_WORDS = 1.0  # what one gains that has all words that are lacking
# What a sentence that only points back needs, may go this far over the space.
OVER = 100

# "Dit doel is gehaald." says nothing without the sentence before it.
POINTS_BACK = re.compile(
    r"[“‘\"']?(?:Dit|Dat|Deze|Die|Daar\w*|Hier\w*|Zij|Ze|Hij|Het|Er|Ook|Zo|Daarnaast|Bovendien|"
    r"Tevens|Verder|Echter|Maar|En)\b"
)


def space_for(pool: Pool) -> int:
    """How many characters an answer may take."""
    return SPACES.get(pool.asked.form, SPACE)


def choose(pool: Pool, scores: Scores, taken: Sequence[Candidate] = ()) -> list[Candidate]:
    """The candidates for the answer, best first; `taken` are in it before all others."""
    usable = [c for c in pool.candidates if len(c.text) >= SHORTEST] or pool.candidates
    chosen = list(taken)
    if not usable:
        return chosen
    least = max(scores.values()) - MARGIN
    sizes = {c: len(shown(c, pool.weights.keys())) for c in usable}
    usable = [c for c in usable if _is_new(c, chosen, pool)]
    while True:
        room = space_for(pool) - length(chosen, pool)
        labels = _labels(chosen, pool)
        beside = {(c.hit.rank, c.index + step) for c in chosen for step in (-1, 1)}
        had = {term for c in chosen for term in c.asked}
        gains = {
            c: scores[c] + (_gain(c, beside, had) if chosen else 0.0)
            for c in usable
            if not chosen or sizes[c] + sum(map(len, _labels([c], pool) - labels)) <= room
        }
        best = max(gains, key=lambda c: gains[c], default=None)
        if best is None or (chosen and gains[best] < least):
            return chosen
        chosen.append(best)
        usable = [c for c in usable if _is_new(c, [best], pool)]


def length(candidates: Sequence[Candidate], pool: Pool) -> int:
    """How many characters the candidates take in an answer, with the labels over them."""
    texts = (shown(c, pool.weights.keys()) for c in candidates)
    return sum(map(len, texts)) + sum(map(len, _labels(candidates, pool)))


def _labels(candidates: Sequence[Candidate], pool: Pool) -> set[str]:
    return {label_of(c, pool.asked.form) for c in candidates}


def _is_new(candidate: Candidate, chosen: Sequence[Candidate], pool: Pool) -> bool:
    """Whether a candidate says something else than the chosen ones.

    Without a label over it "Score: 0,5" beside "Score: 0,8" tells a reader nothing.
    """
    labelled = bool(label_of(candidate, pool.asked.form))
    same = _as_it_is if labelled else _without_figures
    own = same(candidate.text)
    return all(own != same(other.text) for other in chosen)


def _as_it_is(text: str) -> str:
    return text


@lru_cache(1_024)  # each candidate is laid beside each chosen one
def _without_figures(text: str) -> str:
    return FIGURE.sub("", text)


def _gain(candidate: Candidate, beside: Collection[tuple[int, int]], had: Collection[int]) -> float:
    """What a candidate has beyond its score, given what was taken.

    `beside` are the places, hit and index, next to what was taken; `had` the terms that it has.
    """
    new = sum(weight for term, weight in candidate.asked.items() if term not in had)
    return NEIGHBOUR * ((candidate.hit.rank, candidate.index) in beside) + NEW_WORDS * new


def adjoin(first: Candidate, second: Candidate) -> bool:
    """Whether the second candidate comes right after the first."""
    return first.hit is second.hit and first.index + 1 == second.index


def completed(pool: Pool, chosen: Sequence[Candidate]) -> list[Candidate]:
    """The chosen ones with, at the end, the sentences that they point back to."""
    groups = {group[0].hit.rank: group for group in pool.by_hit if group}
    found = list(chosen)
    room = space_for(pool) + OVER
    for candidate in chosen:
        # As it is shown: a mark of a footnote may stand before the first word.
        if candidate.index and POINTS_BACK.match(shown(candidate, pool.weights.keys())):
            before = groups[candidate.hit.rank][candidate.index - 1]
            if _is_new(before, found, pool) and length([*found, before], pool) <= room:
                found.append(before)
    return found
