"""`vindplaats cases` over the own library."""

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from app.cli import main
from index.library import Library
from index.settings import Settings
from index.texts import documents_in

Run = Callable[..., str]
REPORT = "praktijkvoorbeelden-basisvaardigheden-2025"
CASE = (
    "id case doc title sector school_type urbanisation pupils disadvantage_score disadvantage "
    "skills main_spending unspent_percent plan_changed satisfaction perceived_effects "
    "network_participation interviewed themes approach results success_factors obstacles lasting "
    "contradictions start end page page_label"
).split()
LISTS = (
    "main_spending interviewed themes approach results success_factors obstacles lasting "
    "contradictions"
).split()


@pytest.fixture
def run(corpus_settings: Settings, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `cases` on the report of the own library; gives what it prints."""

    def command(*arguments: str, status: int = 0) -> str:
        capsys.readouterr()
        index = str(corpus_settings.index)
        wanted = ["cases", "--document", REPORT, "--index", index, *arguments]
        assert main(wanted) == status
        captured = capsys.readouterr()
        return captured.err if status else captured.out

    return command


def rows(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_a_case_has_the_fields_of_the_contract(run: Run, corpus_settings: Settings) -> None:
    cases = rows(run("--json"))
    texts = {d.document.id: d.canonical.text for d in documents_in(corpus_settings.index)}
    assert [case["id"] for case in cases] == [f"{REPORT}:{number}" for number in range(1, 10)]
    for case in cases:
        assert list(case) == CASE
        for one in (one for name in LISTS for one in case[name]):
            assert texts[REPORT][one["start"] : one["end"]] == one["text"]
            assert one["page"] >= case["page"]
            assert one["page_label"] is not None
    third = cases[2]
    assert (third["sector"], third["pupils"], third["disadvantage_score"]) == (
        "po",
        "100-150",
        "2,5-3,0",
    )
    assert third["skills"] == {"taal": 40, "rekenen-wiskunde": 40, "burgerschap": 20}


def test_cases_are_filtered(run: Run) -> None:
    secondary = rows(run("--json", "--sector", "vo"))
    assert {case["sector"] for case in secondary} == {"vo"}
    digital = rows(run("--json", "--sector", "vo", "--skill", "digitale geletterdheid"))
    assert 0 < len(digital) < len(secondary)
    assert all("digitale geletterdheid" in case["skills"] for case in digital)
    assert 0 < len(rows(run("--json", "--theme", "rekenen"))) < 9


def test_as_a_table_and_for_people(run: Run) -> None:
    table = list(csv.reader(io.StringIO(run("--csv"))))
    assert table[0] == CASE
    assert len(table) == 10
    assert f"[{REPORT}:3]" in run()


def test_likeness_needs_no_lock(run: Run, corpus_settings: Settings) -> None:
    """The page may be served meanwhile; only a wish is searched for."""
    with Library(corpus_settings, "test"):
        first, *others = rows(run("--json", "--like", "pupils=87", "--like", "sector=po"))
    assert (first["id"], first["likeness"]) == (f"{REPORT}:4", 1.0)
    assert [one["text"] for one in first["reasons"]] == [
        "vergelijkbaar aantal leerlingen (87; jij vroeg 87)",
        "zelfde sector (po)",
    ]
    assert len(others) == 8
    assert all(0 <= one["likeness"] < 1 for one in others)


@pytest.mark.parametrize("number", range(1, 10))
def test_each_school_finds_itself_first(run: Run, number: int) -> None:
    own = rows(run("--json"))[number - 1]
    asked = [
        f"sector={own['sector']}",
        f"pupils={own['pupils']}",
        f"score={own['disadvantage_score']}",
        f"urbanisation={own['urbanisation']}",
        f"network={own['network_participation'].split()[0]}",
        *(f"skill={skill}" for skill in own["skills"]),
    ]
    first = rows(run("--json", *(word for one in asked for word in ("--like", one))))[0]
    assert first["id"] == own["id"]
    assert first["differences"] == []


def test_a_wish_joins_what_is_asked(run: Run) -> None:
    first = rows(run("--json", "--wish", "ouders lezen thuis voor", "--like", "sector=po"))[0]
    assert (first["case"], first["likeness"]) == (9, 1.0)
    reason = first["reasons"][1]
    assert reason["text"].startswith(f"past bij je wens: {reason['quote']} (p. ")
    assert first["start"] <= reason["start"] < reason["end"] <= first["end"]


def test_a_wish_without_cases_opens_nothing(run: Run, corpus_settings: Settings) -> None:
    with Library(corpus_settings, "test"):
        text = run("--wish", "rust", "--sector", "mbo")
    assert text == "Geen praktijkvoorbeelden gevonden.\n"


def test_cases_side_by_side(run: Run) -> None:
    asked = ("--compare", f"{REPORT}:5", f"{REPORT}:3")
    assert [case["case"] for case in rows(run("--json", *asked))] == [5, 3]
    text = run(*asked)
    assert "300-350" in text
    assert "100-150" in text


def test_labels_across_cases(run: Run) -> None:
    counts = rows(run("--json", "--across", "obstacles"))
    named = [count["cases"] for count in counts if count["label"]]
    assert named == sorted(named, reverse=True)
    ids = {case["id"] for case in rows(run("--json", "--sector", "vo"))}
    secondary = rows(run("--json", "--across", "obstacles", "--sector", "vo"))
    assert {one for count in secondary for one in count["ids"]} <= ids
    table = list(csv.reader(io.StringIO(run("--csv", "--across", "obstacles"))))
    assert table[0] == ["field", "label", "cases", "ids", "passages"]
    assert len(table) == 1 + len(counts)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--like", "kleur=rood"], "onbekend veld"),
        (["--like", "score=hoog"], "Bekend zijn: een achterstandsscore"),
        (["--wish", " "], "leeg"),
        (["--wish", "rust", "--across", "results"], "gaat niet samen"),
        (["--like", "sector=po", "--compare", f"{REPORT}:1", f"{REPORT}:2"], "gaat niet samen"),
        (["--compare", f"{REPORT}:1", f"{REPORT}:99"], f"Er zijn: {REPORT}:1, {REPORT}:2"),
        (["--compare", f"{REPORT}:1"], "twee of drie"),
        (["--across", "wensen"], "verkeerd gebruik"),
    ],
)
def test_wrong_use(run: Run, arguments: list[str], message: str) -> None:
    assert message in run(*arguments, status=2)
