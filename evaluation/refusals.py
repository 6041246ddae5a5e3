"""Which questions are answered, with reserve or not, and how likely they seemed to be answerable.

1. Take the signs of all questions, those of `elsewhere/` that nothing answers too.  2. Weigh them
with `app/weights.py`.  3. Weigh those that the weights were fitted on also with weights that were
fitted without their fold.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.output import Json
from app.refusal.decide import probability
from evaluation.documents import SHARED
from evaluation.fit_refusals import cases_of, held_out
from evaluation.gold import OPEN, GoldQuestion
from evaluation.question_files import read_lines
from evaluation.rankings import Bench
from evaluation.results import ASKED, Decided, Outcome

FOLDER = Path(__file__).parent / "elsewhere"
FITTED_ON = "tuning"  # the half of `elsewhere/` that weights are fitted on
HALVES = (FITTED_ON, "reporting")

Rows = list[dict[str, str]]


def elsewhere(bench: Bench) -> dict[str, Rows]:
    """The questions of `elsewhere/` by half; none where the documents they miss are not here."""
    here = SHARED in bench.libraries
    return {half: read_lines(FOLDER / f"{half}.jsonl") if here else [] for half in HALVES}


def outcome_of(answer: Json) -> Outcome:
    """What an answer in JSON is; one that has a reason is given with reserve."""
    if answer["abstained"]:
        return "refused"
    return "reserve" if answer["reason"] else "answered"


def decided(
    bench: Bench, questions: Sequence[GoldQuestion], answers: Mapping[str, Json]
) -> dict[str, Decided]:
    """What was decided of all `questions` and those of `elsewhere/`, by id.

    `answers`: what was answered to each, in JSON.
    """
    found: dict[str, Decided] = {}
    for half, rows in elsewhere(bench).items():
        own = [one for one in questions if (one.half in OPEN) == (half == FITTED_ON)]
        cases = cases_of(bench, own, rows)
        likely = {case.id: probability(dict(case.signs)) for case in cases}
        apart: dict[str, float] = {}
        if half == FITTED_ON and cases:
            apart = dict(zip((case.id for case in cases), held_out(cases), strict=True))
        about = {one.id: (str(one.half), ASKED, bool(one.gold)) for one in own}
        about |= {row["id"]: (half, row["group"], False) for row in rows}
        for key, (of, group, answerable) in about.items():
            found[key] = Decided(
                half=of,
                group=group,
                answerable=answerable,
                outcome=outcome_of(answers[key]),
                probability=_rounded(likely.get(key)),
                held_out=_rounded(apart.get(key)),
            )
    return found


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
