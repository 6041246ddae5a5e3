"""`vindplaats timeline` over the own library."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from index.settings import Settings
from index.texts import documents_in

Run = Callable[..., str]
TOPIC = "zeer zwakke scholen"
FIELDS = (
    "line name kind year dated value unit verdict change score doc title date quote start end page "
    "page_label"
).split()


@pytest.fixture
def run(corpus_settings: Settings, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str) -> str:
        capsys.readouterr()
        assert main(["timeline", *arguments, "--index", str(corpus_settings.index)]) == 0
        return capsys.readouterr().out

    return command


def rows(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_a_row_has_the_fields_of_the_contract_and_the_words_of_its_document(
    run: Run, corpus_settings: Settings
) -> None:
    found = rows(run(TOPIC, "--json"))
    texts = {d.document.id: d.canonical.text for d in documents_in(corpus_settings.index)}
    assert {"streefwaarde", "verandering"} <= {row["kind"] for row in found}
    for row in found:
        assert list(row) == FIELDS
        assert texts[row["doc"]][row["start"] : row["end"]] == row["quote"]
        assert (row["change"] is None) == (row["kind"] != "verandering")
        assert row["score"] is None or 0 <= row["score"] <= 1
    assert [row["line"] for row in found] == sorted(row["line"] for row in found)


def test_the_first_line_about_a_topic_runs_through_documents(run: Run) -> None:
    first = [row for row in rows(run(TOPIC, "--json")) if row["line"] == 1]
    assert len({row["doc"] for row in first}) > 1
    assert all("zwak" in row["quote"].lower() for row in first if row["kind"] == "streefwaarde")


def test_for_people(run: Run) -> None:
    text = run(TOPIC)
    assert "streefwaarde: 0" in text or "streefwaarde: " in text
    assert "verband 0," in text
    assert run("xylofoon").startswith("Geen beleidslijn gevonden over 'xylofoon'.")
    assert run("xylofoon", "--json") == ""


def test_as_a_table_and_as_a_sheet(run: Run, tmp_path: Path) -> None:
    table = list(csv.reader(io.StringIO(run(TOPIC, "--csv"))))
    assert table[0] == FIELDS
    assert len(table) == 1 + len(rows(run(TOPIC, "--json")))
    sheet = tmp_path / "lijn.csv"
    assert run(TOPIC, "--export", str(sheet)) == ""
    assert len(list(csv.reader(io.StringIO(sheet.read_text("utf-8-sig"))))) == len(table)


def test_without_a_topic_all_lines_run_through_documents(run: Run) -> None:
    found = rows(run("--json"))
    lines = {row["line"] for row in found}
    assert len(lines) > 1
    for number in lines:
        assert len({row["doc"] for row in found if row["line"] == number}) > 1


@pytest.mark.parametrize("ending", ["svg", "html"])
def test_a_drawing(run: Run, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"lijn.{ending}"
    run(TOPIC, "--plot", str(path))
    assert "<svg" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("topic", "name", "told"),
    [(TOPIC, "lijn.png", "Kies .svg of .html."), ("xylofoon", "lijn.svg", "om te tekenen")],
)
def test_a_drawing_that_cannot_be_made(
    corpus_settings: Settings,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    topic: str,
    name: str,
    told: str,
) -> None:
    path = tmp_path / name
    arguments = ["timeline", topic, "--plot", str(path), "--index", str(corpus_settings.index)]
    assert main(arguments) == 2
    assert told in capsys.readouterr().err
    assert not path.exists()


def test_without_an_index(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["timeline", TOPIC, "--index", str(tmp_path / "leeg")]) != 0
    assert capsys.readouterr().err
