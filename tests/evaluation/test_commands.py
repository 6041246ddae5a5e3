"""The commands of `python -m evaluation`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from evaluation.__main__ import main
from evaluation.result_files import write_result
from evaluation.results import Result


@pytest.fixture
def result_file(tmp_path: Path, make_result: Callable[..., Result]) -> Path:
    path = tmp_path / "result.json"
    write_result(make_result([1, 2], [2, 2], "tuning"), path)
    return path


def test_compare_prints_both(result_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(result_file), str(result_file), "--against", "BM25"]) == 0
    assert "| mrr@10 | 0.750 | 0.500 | +0.250 (" in capsys.readouterr().out


def test_report_writes_the_page_and_its_pictures(result_file: Path, tmp_path: Path) -> None:
    assert main(["report", str(result_file), "--out", str(tmp_path / "docs")]) == 0
    names = {path.name for path in (tmp_path / "docs").iterdir()}
    assert names == {"evaluation.md", "evaluation.svg", "refusals.svg"}


def test_a_missing_result_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(tmp_path / "nep.json")]) == 2
    assert "python -m evaluation run" in capsys.readouterr().err


def test_questions_are_written_in_full(tmp_path: Path) -> None:
    """Also where the shared documents are not: those over the own library."""
    out = tmp_path / "out"
    assert main(["write-questions", str(out), "--shared", str(tmp_path / "nergens")]) == 0
    assert {path.name for path in out.glob("*.jsonl")} == {
        "corpus-tuning.jsonl",
        "corpus-reporting.jsonl",
    }
    lines = (out / "corpus-tuning.jsonl").read_text("utf-8").splitlines()
    assert all(gold["quote"] for line in lines for gold in json.loads(line)["gold"])


@pytest.mark.parametrize("arguments", [[], ["nep"], ["compare", "a.json"]])
def test_wrong_use_ends_with_status_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
