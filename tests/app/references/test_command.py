"""`vindplaats references` over an index."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.arguments import parser
from app.commands import references
from index.settings import Settings
from index.texts import documents_in
from ingest.errors import UsageError

Run = Callable[..., str]


@pytest.fixture
def command(corpus_settings: Settings, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> str:
        capsys.readouterr()
        read = parser({"references": references}).parse_args(["references", *arguments])
        assert references.run(read, corpus_settings) == 0
        return capsys.readouterr().out

    return run


def test_rows_are_proved_by_their_document(command: Run, corpus_settings: Settings) -> None:
    rows = [json.loads(line) for line in command("--json").splitlines()]
    texts = {d.document.id: d.canonical.text for d in documents_in(corpus_settings.index)}
    assert len(rows) > 40
    for row in rows:
        assert row["in_library"] == (row["to"] is not None)
        assert row["count"] == len(row["passages"])
        for one in row["passages"]:
            assert texts[row["from"]][one["start"] : one["end"]] == one["quote"]
    table = list(csv.DictReader(io.StringIO(command("--csv"))))
    assert [row["from"] for row in table] == [row["from"] for row in rows]


def test_an_agreement_refers_to_the_plan_before_it(command: Run) -> None:
    rows = [json.loads(line) for line in command("--json").splitlines()]
    inside = {(row["from"], row["to"]) for row in rows if row["to"]}
    assert (
        "bestuursakkoord-primair-onderwijs-2014",
        "actieplan-primair-onderwijs-2011",
    ) in inside
    only = command("--document", "actieplan-primair-onderwijs-2011")
    assert "wordt genoemd in:\n  - Bestuursakkoord primair onderwijs" in only
    assert command("--document", "nergens") == "Geen verwijzingen gevonden.\n"


def test_what_is_missing(command: Run) -> None:
    assert "Techniekpact: 1 keer in 1 document" in command("--missing")
    rows = [json.loads(line) for line in command("--missing", "--json").splitlines()]
    assert rows
    assert {row["to"] for row in rows} == {None}
    assert "wet" not in {row["kind"] for row in rows}


def test_files(command: Run, tmp_path: Path) -> None:
    for name in ("a.svg", "a.html", "a.graphml"):
        assert command("--graph", str(tmp_path / name)) == ""
    command("--export", str(tmp_path / "a.xlsx"))
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "a.graphml",
        "a.html",
        "a.svg",
        "a.xlsx",
    ]


@pytest.mark.parametrize("path", ["a.pdf", "nergens/a.svg"])
def test_a_drawing_that_cannot_be_made(command: Run, path: str) -> None:
    with pytest.raises(UsageError):
        command("--graph", path)
