"""Whether a probability means what it says, and what a threshold on it costs.

A judged question is its probability of being answerable and whether it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

BINS = 10
Judged = tuple[float, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """The questions whose probability lies in [low, high); in the last bin also 1."""

    low: float
    high: float
    number: int
    predicted: float  # mean probability
    answerable: float  # share


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a threshold costs: questions below it are refused."""

    threshold: float
    false_refusals: float  # share of the answerable questions that are refused
    false_answers: float  # share of the others that are answered


def bins_of(judged: Sequence[Judged], count: int = BINS) -> list[Bin]:
    """Bins of equal width, lowest first; those without questions are left out."""
    groups: dict[int, list[Judged]] = {}
    for one in judged:
        groups.setdefault(min(int(one[0] * count), count - 1), []).append(one)
    return [
        Bin(
            low=number / count,
            high=(number + 1) / count,
            number=len(group),
            predicted=sum(p for p, _ in group) / len(group),
            answerable=sum(answerable for _, answerable in group) / len(group),
        )
        for number, group in sorted(groups.items())
    ]


def calibration_error(bins: Sequence[Bin]) -> float | None:
    """Expected calibration error; None without bins.

    ECE = sum over bins of n_b / n * |share answerable - mean probability|, with 10 bins of equal
    width (Guo, Pleiss, Sun & Weinberger 2017, On Calibration of Modern Neural Networks, ICML).
    """
    total = sum(one.number for one in bins)
    off = sum(one.number * abs(one.answerable - one.predicted) for one in bins)
    return off / total if total else None


def cost_of(judged: Sequence[Judged], threshold: float) -> Cost | None:
    """What a threshold costs on these questions; None without questions of both kinds."""
    yes = [p for p, answerable in judged if answerable]
    no = [p for p, answerable in judged if not answerable]
    if not yes or not no:
        return None
    return Cost(
        threshold=threshold,
        false_refusals=sum(p < threshold for p in yes) / len(yes),
        false_answers=sum(p >= threshold for p in no) / len(no),
    )


def area_under(judged: Sequence[Judged]) -> float | None:
    """The chance that an answerable question has a higher probability than another one.

    Area under the ROC curve: equal probabilities count half (Hanley & McNeil 1982). None without
    questions of both kinds.
    """
    yes = [p for p, answerable in judged if answerable]
    no = [p for p, answerable in judged if not answerable]
    if not yes or not no:
        return None
    wins = sum((a > b) + (a == b) / 2 for a in yes for b in no)
    return wins / (len(yes) * len(no))
