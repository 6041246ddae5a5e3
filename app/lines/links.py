"""Which mentions are linked: proposed by vectors and shared terms, decided by a score.

1. Propose the nearest mentions of each, and those that share its rarest terms.  2. Score each
pair.  3. Keep those above the threshold.  4. Mentions that are linked, directly or by others,
make lines, unless they are too far apart on average.
"""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import networkx
import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage

from app.lines.features import Known, features
from app.lines.score import score

LINKED = 0.2  # measured: see docs/policy-line.md
NEIGHBOURS = 20  # proposed for each mention by its vector
RAREST = 3  # terms of a mention by which others are proposed
CROWD = 30  # a term that more mentions have proposes none
ASKED = 1.5  # what it adds to the odds that both have all words of the topic that was asked for
FARTHEST = 10.0  # odds that are told apart, as a logarithm


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two mentions about one indicator, by their place in `Known.mentions`."""

    one: int
    other: int
    score: float  # 0 to 1


def links(known: Known, about: Collection[int] | None = None) -> list[Link]:
    """The links of a library, or those with a mention that is `about` a topic; best first."""
    found = []
    for one, other in sorted(_wanted(known, about)):
        likely = score(features(known, one, other))
        both = about is not None and one in about and other in about
        if log_odds(likely) + (ASKED if both else 0) >= log_odds(LINKED):
            found.append(Link(one=one, other=other, score=likely))
    return sorted(found, key=lambda link: (-link.score, link.one, link.other))


def _wanted(known: Known, about: Collection[int] | None) -> set[tuple[int, int]]:
    """The pairs to score: of a topic all pairs of what is about it, and those next to it."""
    pairs = proposed(known)
    if about is None:
        return pairs
    inside = {pair for pair in combinations(sorted(about), 2) if not _overlap(known, *pair)}
    return inside | {pair for pair in pairs if pair[0] in about or pair[1] in about}


def proposed(known: Known) -> set[tuple[int, int]]:
    """Pairs worth scoring; two mentions of one sentence are none."""
    pairs = {*_near(known), *_sharing(known)}
    return {(a, b) for a, b in pairs if a != b and not _overlap(known, a, b)}


def _near(known: Known) -> Iterable[tuple[int, int]]:
    if len(known.mentions) < 2:
        return
    count = min(NEIGHBOURS, len(known.mentions) - 1)
    for one, vector in enumerate(known.vectors):
        likeness = known.vectors @ vector
        likeness[one] = -np.inf
        for other in np.argpartition(-likeness, count - 1)[:count]:
            yield min(one, int(other)), max(one, int(other))


def _sharing(known: Known) -> Iterable[tuple[int, int]]:
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for index, told in enumerate(known.told):
        for term in sorted(told.subject, key=lambda t: (-known.weights.weight(t), t))[:RAREST]:
            holders[term].append(index)
    for group in holders.values():
        if len(group) <= CROWD:
            yield from combinations(group, 2)


def _overlap(known: Known, one: int, other: int) -> bool:
    a, b = known.mentions[one], known.mentions[other]
    return a.document.id == b.document.id and a.start < b.end and b.start < a.end


def groups(known: Known, found: Iterable[Link], about: Collection[int] = ()) -> list[list[int]]:
    """The mentions of each line, in order; a mention in no link is in none.

    Two mentions that are both `about` what the reader asked for need less to be of one line.

    Average linkage (Sokal & Michener 1958) by the odds of all pairs of a connected part: one weak
    link does not make one line of two.
    """
    graph = networkx.Graph((link.one, link.other) for link in found)
    lines = [
        group
        for part in networkx.connected_components(graph)
        for group in _parted(known, sorted(part), about)
        if len(group) > 1
    ]
    return sorted(lines)


def _parted(known: Known, part: Sequence[int], about: Collection[int]) -> list[list[int]]:
    distances = [
        FARTHEST if _overlap(known, one, other) else FARTHEST - _odds(known, one, other, about)
        for one, other in combinations(part, 2)
    ]
    named = fcluster(linkage(distances, "average"), FARTHEST - log_odds(LINKED), "distance")
    return [[one for one, name in zip(part, named, strict=True) if name == n] for n in set(named)]


def _odds(known: Known, one: int, other: int, about: Collection[int]) -> float:
    likely = score(features(known, one, other))
    odds = log_odds(likely) + (ASKED if one in about and other in about else 0)
    return min(odds, FARTHEST)


def log_odds(likely: float) -> float:
    """The logarithm of the odds of a probability, which is kept from 0 and 1."""
    kept = min(max(likely, 1e-6), 1 - 1e-6)
    return math.log(kept / (1 - kept))
