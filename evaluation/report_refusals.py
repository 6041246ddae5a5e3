"""The part of the report about when to answer: outcomes, calibration, and the threshold."""

from collections.abc import Mapping, Sequence

from evaluation.calibration import (
    BINS,
    Bin,
    Judged,
    area_under,
    bins_of,
    calibration_error,
    cost_of,
)
from evaluation.gold import OPEN
from evaluation.judged import CURVES, UNANSWERABLE, judged_of
from evaluation.markdown import number, table, with_interval
from evaluation.results import Decided, Result

HALVES = (*OPEN, "reporting")
OUTCOMES = ("answered", "reserve", "refused")
OTHER = frozenset({"other", "other-years"})
THRESHOLDS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)

OUTCOME_HOW = """\
An answer is given, given with reserve ("De stukken noemen dit alleen zijdelings."), or refused.
By mistake: the share with an answer, with reserve or without, of questions that the documents do
not answer, and the share refused of those that they do. The questions that no document answers
are those of the question files and those of `evaluation/elsewhere/`, on other subjects (taxes,
health, traffic), other years, and things near the subject that are not told."""
CALIBRATION_HOW = f"""\
How often questions have an answer, for each probability that was given. Open: development and
tuning, by weights that were fitted without the fold of the question (ten folds). Reporting: by
the weights that are used. Expected calibration error: over {BINS} bins of equal width, the mean
distance between the share answerable and the mean probability, each bin as heavy as its number of
questions (Guo, Pleiss, Sun & Weinberger 2017). A probability holds for this mix of questions. The
signs themselves and the threshold were chosen on the open questions, which folds do not undo."""
CURVE_HOW = """\
False refusals: share of the answerable questions below the threshold. False answers: share of the
others that are not. Area: the chance that an answerable question gets a higher probability than
one that is not (1 tells them apart, 0.5 is a guess)."""


def refusals_part(result: Result, picture: str) -> list[str]:
    """Outcomes per half and group, reliability, and what each threshold costs."""
    sides = {name: judged_of(result, name == "open") for name in ("open", "reporting")}
    parts = ["## Refusals", OUTCOME_HOW, _outcomes(result), "### Calibration", CALIBRATION_HOW]
    for name, judged in sides.items():
        bins = bins_of(judged)
        parts += [_reliability(name, bins), _error(name, bins)]
    return [
        *parts,
        "### The threshold",
        CURVE_HOW,
        "![Two line charts, of the open questions and of the reporting halves: false answers "
        "against false refusals for each group of unanswerable questions; the tables below have "
        f"the figures, and the default threshold is marked.]({picture})",
        _costs(result.threshold, sides),
        _areas(result),
    ]


def _outcomes(result: Result) -> str:
    rows = []
    for half in HALVES:
        rows.append(_outcome_row(f"{half}: answerable", _decided(result, half, None)))
        for name, groups in UNANSWERABLE.items():
            rows.append(_outcome_row(f"{half}: {name}", _decided(result, half, groups)))
        rows.append(
            _outcome_row(f"{half}: other subjects and years", _decided(result, half, OTHER))
        )
    header = ["questions", "number", "answered", "with reserve", "refused", "by mistake (95 %)"]
    return table(header, [row for row in rows if row])


def _decided(result: Result, half: str, groups: frozenset[str] | None) -> list[Decided]:
    """The unanswerable questions of some groups in a half; the answerable ones without groups."""
    return [
        one
        for one in result.decided.values()
        if one.half == half
        and (one.answerable if groups is None else not one.answerable and one.group in groups)
    ]


def _outcome_row(name: str, decided: Sequence[Decided]) -> list[str]:
    counts = [sum(one.outcome == outcome for one in decided) for outcome in OUTCOMES]
    wrong = [float(one.answerable == (one.outcome == "refused")) for one in decided]
    if not decided:
        return []
    return [name, str(len(decided)), *map(str, counts), with_interval(wrong)]


def _reliability(name: str, bins: Sequence[Bin]) -> str:
    rows = [
        [f"{b.low:.1f}-{b.high:.1f}", str(b.number), number(b.predicted), number(b.answerable)]
        for b in bins
    ]
    return table([f"{name}: probability", "questions", "mean", "share answerable"], rows)


def _error(name: str, bins: Sequence[Bin]) -> str:
    return f"Expected calibration error, {name}: {number(calibration_error(bins))}."


def _costs(default: float, sides: Mapping[str, Sequence[Judged]]) -> str:
    rows = []
    for threshold in sorted({*THRESHOLDS, default}):
        cells = [f"{threshold:.2f}" + (" (default)" if threshold == default else "")]
        for judged in sides.values():
            cost = cost_of(judged, threshold)
            cells.append(number(cost.false_refusals if cost else None))
            cells.append(number(cost.false_answers if cost else None))
        rows.append(cells)
    header = [f"{side}: {what}" for side in sides for what in ("false refusals", "false answers")]
    return table(["threshold", *header], rows)


def _areas(result: Result) -> str:
    rows = [
        [
            name,
            *(number(area_under(judged_of(result, is_open, groups))) for is_open in (True, False)),
        ]
        for name, groups in CURVES.items()
    ]
    return table(["area, by what is not answered", "open", "reporting"], rows)
