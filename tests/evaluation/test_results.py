"""Result files."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from evaluation.result_files import read_result, write_result
from evaluation.results import Result, made_now
from index.ranking import RANKING
from ingest.errors import UsageError


def test_what_is_written_is_read(tmp_path: Path, make_result: Callable[..., Result]) -> None:
    result = make_result([1, None], [3, 2], "tuning")
    write_result(result, tmp_path / "new" / "result.json")
    assert read_result(tmp_path / "new" / "result.json") == result


def test_a_question_is_a_line(tmp_path: Path, make_result: Callable[..., Result]) -> None:
    write_result(make_result([1, 2], [1, 2], "tuning"), tmp_path / "r.json")
    lines = (tmp_path / "r.json").read_text("utf-8").split("\n")
    assert sum(line.startswith('"q1": {"scores":') for line in lines) == 2
    assert '"f03": {"new":true,"right":true}' in lines
    assert sum(line.startswith('"q1": {"answered":') for line in lines) == 2  # and held out


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"made": {}, "questions": {"q": {}}}'])
def test_another_file_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "r.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="is niet te lezen"):
        read_result(path)


def test_a_run_says_how_it_was_made() -> None:
    made = made_now(RANKING, {"shared": {"model": "m"}})
    assert json.loads(json.dumps(made)) == made
    assert made["ranking"]["boost"] == RANKING.boost
    assert made["ranking"]["weights"] == dict(RANKING.weights)
    assert made["packages"]["numpy"]
    assert len(made["commit"]) == 40
