"""Which questions of a result calibration is about, with their probabilities."""

from collections.abc import Mapping

from evaluation.calibration import Judged
from evaluation.gold import OPEN
from evaluation.results import ASKED, Result

# What the documents do not answer, by how near it is: groups of questions.
UNANSWERABLE: Mapping[str, frozenset[str]] = {
    "of the question files": frozenset({ASKED}),
    "elsewhere, other subjects": frozenset({"other"}),
    "elsewhere, other years": frozenset({"other-years"}),
    "elsewhere, near the subject": frozenset({"other-education"}),
}
ANY = frozenset().union(*UNANSWERABLE.values())
CURVES = {**UNANSWERABLE, "all together": ANY}


def judged_of(result: Result, is_open: bool, groups: frozenset[str] = ANY) -> list[Judged]:
    """Probability and truth of the open questions, held out, or of the reporting halves.

    All that are answerable, and of the others those of `groups`. A question for which nothing was
    found has the probability 0.
    """
    return [
        ((one.held_out if is_open else one.probability) or 0.0, one.answerable)
        for one in result.decided.values()
        if (one.half in OPEN) == is_open and (one.answerable or one.group in groups)
    ]
