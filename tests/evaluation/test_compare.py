"""Two results side by side."""

from collections.abc import Callable

import pytest

from evaluation.compare import compare
from evaluation.results import Result
from evaluation.selection import OURS
from ingest.errors import UsageError

MakeResult = Callable[..., Result]


def test_means_difference_and_changes(make_result: MakeResult) -> None:
    result = make_result([1, 1, 2, None], [1, 2, 1, 5], "development")
    lines = compare(result, OURS, result, "BM25").split("\n")
    # (1 + 1 + 1/2 + 0) / 4 and (1 + 1/2 + 1 + 1/5) / 4
    assert any(line.startswith("| mrr@10 | 0.625 | 0.675 | -0.050 (") for line in lines)
    changed = [line for line in lines if line.startswith("| q")]
    assert changed == [
        "| q1 | fact | 1.000 | 0.500 | +0.500 |",
        "| q3 | fact | 0.000 | 0.200 | -0.200 |",
        "| q2 | fact | 0.500 | 1.000 | -0.500 |",
    ]
    assert lines[-1] == "1 of 4 questions have the same mrr@10."


def test_reporting_questions_are_not_listed(make_result: MakeResult) -> None:
    result = make_result([1, 2], [2, 1], "reporting")
    text = compare(result, OURS, result, "BM25")
    assert "| reporting, 2 questions |" in text
    assert "q0" not in text
    assert "q1" not in text


def test_only_questions_of_both_count(make_result: MakeResult) -> None:
    first, second = make_result([1, 1, 1], [1, 1, 1], "tuning"), make_result([2], [2], "tuning")
    text = compare(first, OURS, second, OURS)
    assert "| tuning, 1 questions |" in text
    assert "| mrr@10 | 1.000 | 0.500 | +0.500 (" in text


def test_an_unknown_system_is_named_with_those_there_are(make_result: MakeResult) -> None:
    result = make_result([1], [1], "tuning")
    with pytest.raises(UsageError, match="Kies uit: Vindplaats, BM25"):
        compare(result, "nep", result, OURS)
