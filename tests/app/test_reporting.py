"""What `vindplaats ingest` says of each file."""

import json
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from app.ingesting import report_line
from app.reporting import found_text, removed_text
from index.ingestion import FileReport
from ingest.nouns import Findings
from tests.files import pdf

Run = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Findings(), ""),
        (Findings(pages=1, headings=1, tables=1), "1 pagina, 1 kop, 1 tabel"),
        (Findings(pages=7, headings=9, tables=2), "7 pagina's, 9 koppen, 2 tabellen"),
        (Findings(boxes=1, references=1), "1 kader, 1 verwijzing"),
        (Findings(removed={"x": 1}), "1 weggelaten regel"),
        (
            Findings(boxes=2, references=3, removed={"x": 1, "y": 3}),
            "2 kaders, 3 verwijzingen, 4 weggelaten regels",
        ),
        (Findings(footnotes_linked=1), "1 voetnoot (gekoppeld)"),
        (Findings(footnotes_linked=4), "4 voetnoten (alle gekoppeld)"),
        (Findings(footnotes_linked=12, footnotes_without_mark=1), "13 voetnoten (12 gekoppeld)"),
        (Findings(footnotes_without_mark=1), "1 voetnoot (niet gekoppeld)"),
    ],
)
def test_counts_are_good_dutch(found: Findings, said: str) -> None:
    assert found_text(found) == said


def test_reasons_are_counted() -> None:
    removed = {"paginanummer": 7, "kantlijn": 1}
    assert removed_text(Findings(removed=removed)) == "weggelaten: 7 × paginanummer, 1 × kantlijn"
    assert removed_text(Findings()) == ""


def report(passages: int, found: Findings | None) -> FileReport:
    return FileReport(
        file="map/brief.pdf", outcome="toegevoegd", document="brief", passages=passages,
        messages=(), found=found,
    )  # fmt: skip


def test_a_file_has_one_line() -> None:
    assert report_line(report(1, Findings())) == ["brief.pdf: toegevoegd (1 passage)"]
    line = "brief.pdf: toegevoegd (12 passages) · 7 pagina's"
    assert report_line(report(12, Findings(pages=7))) == [line]
    assert report_line(report(12, None)) == []


def test_ingest_tells_people_and_programs_the_same(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "half.pdf"
    path.write_bytes(pdf("De school leest elke dag een half uur met alle groepen.", ""))
    status, output, messages = run("ingest", str(path), "--json")
    assert status == 0
    lines = messages.strip().splitlines()
    assert lines[0] == "half.pdf: toegevoegd (1 passage) · 2 pagina's"
    assert lines[1].startswith("half.pdf: geen tekst op pagina 2 (waarschijnlijk een scan).")
    (told,) = json.loads(output)
    assert list(told) == ["file", "outcome", "document", "passages", "messages", "found"]
    assert told["messages"] == [lines[1]]
    assert list(told["found"]) == [field.name for field in fields(Findings)]
    assert (told["found"]["pages"], told["found"]["pages_without_text"]) == (2, [2])


def test_a_text_in_another_language_goes_in_with_a_warning(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "plan.txt"
    path.write_text("The school and the teachers of the region work for the pupils. " * 9)
    status, output, messages = run("ingest", str(path), "--json")
    assert status == 0
    (told,) = json.loads(output)
    assert told["outcome"] == "toegevoegd"
    assert told["found"]["dutch"] is False
    assert "plan.txt: dit lijkt geen Nederlandse tekst." in messages


def test_an_unchanged_file_has_no_line(good_file: Path, run: Run) -> None:
    assert "lezen.txt: toegevoegd (1 passage)" in run("ingest", str(good_file))[2]
    status, output, messages = run("ingest", str(good_file), "--json")
    assert status == 0
    assert json.loads(output)[0]["found"] is None
    assert messages.splitlines() == ["Documenten: 1 ongewijzigd."]
