"""Says what is not there, in Dutch: a year, a thing, the kind of answer that is asked for."""

from collections.abc import Sequence

from app.extract.asked import YEAR
from app.extract.pool import Pool
from app.refusal.kinds import PRICE, has_asked_kind
from app.refusal.signs import years_of
from app.refusal.words import AskedWord, strange
from index.question.text import joined
from index.vocabulary import WORD
from ingest.nouns import Hit

NEAREST = 5  # passages that are looked at
LOOKED_AT = 5  # sentences that must have what is asked for
MOST = 3  # words that are named


def what_is_missing(
    question: str, hits: Sequence[Hit], pool: Pool, words: Sequence[AskedWord]
) -> str:
    """Why the hits do not answer the question; the first of these that holds."""
    nearest = hits[:NEAREST]
    asked = dict.fromkeys(YEAR.findall(question))
    if years := [year for year in asked if year not in years_of(nearest)]:
        return _about_years(years, nearest)
    # Of short words and figures the vocabulary of the library cannot tell that they are nowhere.
    if unknown := [word for word in strange(words) if WORD.fullmatch(word.text)]:
        return f"De documenten noemen {_named(unknown)} niet."
    if not _has_kind(pool):
        return (
            "De documenten gaan wel over dit onderwerp, maar wat je vraagt "
            f"({_kind(pool)}) staat er niet bij."
        )
    if lacking := [word for word in words if word.found < 1]:
        return f"De documenten zeggen hierover niets dat past bij {_named(lacking)}."
    return "De documenten beantwoorden deze vraag niet."


def _about_years(years: Sequence[str], hits: Sequence[Hit]) -> str:
    there = sorted({str(h.passage.document.year) for h in hits if h.passage.document.year})
    but = f"; wel over {joined(there)}" if there else ""
    return f"Over {joined(list(years))} staat in de documenten niets dat hierbij past{but}."


def _named(words: Sequence[AskedWord]) -> str:
    heaviest = sorted(words, key=lambda word: -word.weight)[:MOST]
    return joined([f"‘{word.text}’" for word in words if word in heaviest])


def _has_kind(pool: Pool) -> bool:
    has = has_asked_kind(pool.asked)
    near = sorted(pool.candidates, key=lambda c: -c.similarity)[:LOOKED_AT]
    return has is None or any(has(candidate.text) for candidate in near)


def _kind(pool: Pool) -> str:
    asked = pool.asked
    if asked.share:
        return "een deel of percentage"
    if asked.money:
        return "een bedrag"
    if asked.number:
        return "een aantal"
    if PRICE.search(asked.text):
        return "een bedrag"
    return "een jaar of datum" if asked.time else "een naam"
