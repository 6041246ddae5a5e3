"""The parts of the report about follow-up questions and about the verifier."""

from pathlib import Path

from evaluation.markdown import table, with_interval
from evaluation.results import Result
from evaluation.verifier import report


def followups_part(result: Result) -> list[str]:
    """The share of the conversations that is completed rightly."""
    rows = [
        [name, str(len(values)), with_interval(values)] for name, values in _by_kind(result).items()
    ]
    return [
        "## Follow-up questions",
        "Conversations of `evaluation/followups/`. A question is completed rightly if it holds "
        "the words that it must and none of those that it must not.",
        table(["last question", "conversations", "right (95 %)"], rows),
    ]


def _by_kind(result: Result) -> dict[str, list[float]]:
    followups = result.followups.values()
    return {
        "to be completed": [float(one.right) for one in followups if not one.new],
        "new, to be left as it is": [float(one.right) for one in followups if one.new],
        "together": [float(one.right) for one in followups],
    }


def verifier_part(sentences: Path) -> list[str]:
    """How well the verifier of a language model's answer tells true from false.

    `sentences`: the folder with the hand-made sentences.
    """
    return [
        "## Checking a language model",
        "Hand-made sentences of `evaluation/verifier/`, of which rules were made with *tuning* "
        "and *more* only. Recall: share of the sentences with this fault that are marked. "
        "Precision: that share among the marked sentences with this fault and the marked ones "
        "without any.",
        report(sentences),
    ]
