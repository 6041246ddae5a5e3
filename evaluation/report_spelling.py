"""The part of the report about bad spelling."""

from collections.abc import Sequence

from evaluation.markdown import gap, mean_of, table
from evaluation.results import Misspelt, Result
from evaluation.selection import CHOICE, OURS
from evaluation.significance import difference

KINDS = {
    "typo": "typing errors, by people",
    "split": "compounds written apart, by people",
    "joined": "words written together, by people",
    "mistyped": "typing errors, by a program",
    "apart": "compounds written apart, by a program",
}
TARGET = 0.05  # of mrr@10 that bad spelling may cost


def spelling_part(result: Result) -> list[str]:
    """mrr@10 of the same questions well and badly spelled, for each kind and system."""
    rows = []
    for kind, words in KINDS.items():
        pairs = [pair for pair in result.spelling if pair.kind == kind]
        if pairs:
            both = (" → ".join(map(mean_of, _columns(pairs, name))) for name in result.systems)
            well, badly = _columns(pairs, OURS)
            rows.append([words, str(len(pairs)), *both, gap(difference(badly, well))])
    return [
        "## Bad spelling",
        f"{CHOICE} of the same questions, well spelled → badly spelled. The program makes one "
        "error in the longest word of each development question and one in another word of 7 "
        "letters or more, or writes its longest compound apart; all other bad spelling is by "
        f"people. Aim: a loss within {TARGET}.",
        table(["spelling", "questions", *result.systems, f"change of {OURS} (95 %), p"], rows),
    ]


def _columns(pairs: Sequence[Misspelt], system: str) -> tuple[list[float], list[float]]:
    """The scores of a system for the good spellings and for the bad ones."""
    well = [pair.scores[system][0] for pair in pairs]
    return well, [pair.scores[system][1] for pair in pairs]
