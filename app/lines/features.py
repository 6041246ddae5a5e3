"""Features of two mentions: signs that they are about the same indicator."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.lines.terms import Terms, Told, Weights, all_told, shared_pairs
from index.embedder import Vectors
from ingest.nouns import Figure, Mention

THOUSAND = 1000
ALIKE = 0.7  # of two names of one indicator
LARGE = 20  # a bare number from here on counts something


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Known:
    """The mentions of a library with all that features need; rows of `vectors` are mentions."""

    mentions: Sequence[Mention]
    vectors: Vectors  # unit length, shape (mentions, dimension)
    told: Sequence[Told]
    weights: Weights


def known(mentions: Sequence[Mention], vectors: Vectors, weights: Weights) -> Known:
    """What is computed once for all pairs."""
    return Known(mentions=mentions, vectors=vectors, told=all_told(mentions), weights=weights)


def features(known: Known, one: int, other: int) -> Mapping[str, float]:
    """The features of two mentions by name; the order of the two makes no difference."""
    a, b = known.mentions[one], known.mentions[other]
    told_a, told_b = known.told[one], known.told[other]
    weights = known.weights
    likeness = indicators_alike(told_a.indicator, told_b.indicator)
    kinds = {measured_in(a), measured_in(b)} - {None}
    return {
        # Cosine of the two, each with its heading and the sentences that it leans on.
        "meaning": float(known.vectors[one] @ known.vectors[other]),
        # Dice of the terms of their subjects.
        "subject": weights.dice(told_a.subject, told_b.subject),
        # The rarest term that both have, headings included.
        "rarest": weights.rarest(told_a.headed & told_b.headed, 1),
        # The two rarest terms that both sentences have.
        "telling": weights.rarest(told_a.own & told_b.own, 2),
        "pairs": shared_pairs(told_a, told_b),
        # What is measured: 1 for the same words; and whether both name something else.
        "indicator": likeness or 0.0,
        "other_indicator": float(likeness is not None and likeness < ALIKE),
        # A figure of the one that is not common stands in the other.
        "recalled": float(any(map(_uncommon, _figures(a) & _figures(b)))),
        # The one in percent, the other in numbers.
        "otherwise": float(len(kinds) == 2),
        "sector": float(bool(set(a.sector) & set(b.sector))),
    }


def indicators_alike(one: Terms, other: Terms) -> float | None:
    """Dice of the words of two indicators, 0 to 1; None if one names none."""
    if not one or not other:
        return None
    return 2 * len(one & other) / (len(one) + len(other))


def _figures(mention: Mention) -> set[tuple[float, bool]]:
    return {(figure.number, figure.unit == "%") for figure in mention.figures}


def _uncommon(figure: tuple[float, bool]) -> bool:
    """Whether two sentences seldom have it by chance: no round share, no small round number."""
    number, percent = figure
    if percent or number % 1:
        return number % 5 != 0
    return number >= LARGE and (number % 10 != 0 or number >= THOUSAND)


def measured_in(mention: Mention) -> str | None:
    """ "%" or "number"; None if it has no figures or both kinds."""
    kinds = {kind for figure in mention.figures if (kind := _kind(figure))}
    return kinds.pop() if len(kinds) == 1 else None


def _kind(figure: Figure) -> str | None:
    if figure.unit == "%":
        return "%"
    return "number" if figure.number >= LARGE else None
