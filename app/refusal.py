"""Knowing when not to answer: a first threshold on how well the passages fit the question."""

import re
from collections.abc import Sequence

from index.dutch import grams, words
from ingest.nouns import Hit

# Measured with the bundled model on the development questions and on questions about other
# subjects: below the first no development question has its answer, between the two only
# those do whose words the passages share.
NEVER_BELOW = 0.84  # cosine of the question and the nearest passage
SURE_ABOVE = 0.855
SHARED_WORDS = 0.5  # share of the question's words found in the passages

LOOKED_AT = 5  # passages
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def reason_to_refuse(question: str, hits: Sequence[Hit]) -> str | None:
    """Why the hits do not answer the question, in Dutch; None if they may."""
    if not hits:
        return "In de bibliotheek staan geen passages die bij deze vraag en filters passen."
    asked = dict.fromkeys(YEAR.findall(question))
    if asked and not _years_in(hits) & set(asked):
        return f"Over {' en '.join(asked)} is in de documenten niets gevonden dat hierbij past."
    nearest = max(hit.similarity for hit in hits[:LOOKED_AT])
    if nearest < NEVER_BELOW:
        return "De documenten gaan niet over deze vraag."
    if nearest < SURE_ABOVE and shared_words(question, hits) < SHARED_WORDS:
        return "De documenten noemen niet waar deze vraag naar vraagt."
    return None


def _years_in(hits: Sequence[Hit]) -> set[str]:
    dates = {str(hit.passage.document.year) for hit in hits}
    return dates.union(*(YEAR.findall(hit.passage.text) for hit in hits))


def shared_words(question: str, hits: Sequence[Hit]) -> float:
    """The share, 0 to 1, of the question's words found in the first hits, longer words first.

    A word counts for as much of it as its 5-grams are found, with its length, at most 10.
    """
    shown = [
        " ".join([hit.passage.document.title, *hit.passage.section, hit.passage.text])
        for hit in hits[:LOOKED_AT]
    ]
    found = set(grams(" ".join(shown)))
    weights, shares = 0.0, 0.0
    for word in dict.fromkeys(words(question)):
        parts = set(grams(word))
        weight = min(len(word), 10)
        weights += weight
        shares += weight * len(parts & found) / len(parts)
    return shares / weights if weights else 0.0
