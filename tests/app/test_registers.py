"""`vindplaats goals` over the own library."""

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from app.cli import main
from index.settings import Settings
from index.texts import documents_in

Run = Callable[..., str]
GOAL = (
    "doc title date section kind goal indicator unit baseline baseline_year target target_year "
    "deadline resolved comparison actor sector themes quote start end page page_label"
).split()


@pytest.fixture
def run(corpus_settings: Settings, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str) -> str:
        capsys.readouterr()
        assert main([*arguments, "--index", str(corpus_settings.index)]) == 0
        return capsys.readouterr().out

    return command


def rows(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_a_goal_has_the_fields_of_the_contract_and_the_words_of_its_document(
    run: Run, corpus_settings: Settings
) -> None:
    goals = rows(run("goals", "--json"))
    texts = {d.document.id: d.canonical.text for d in documents_in(corpus_settings.index)}
    assert len(goals) > 50
    for goal in goals:
        assert list(goal) == GOAL
        assert texts[goal["doc"]][goal["start"] : goal["end"]] == goal["quote"]
        assert goal["page"] >= 1


def test_goals_are_filtered_together(run: Run) -> None:
    found = rows(run("goals", "--json", "--topic", "zittenblijven", "--period", "2020", "--target"))
    assert found
    assert {goal["target_year"] for goal in found} == {2020}
    assert all("blij" in goal["quote"].lower() for goal in found)
    assert all(goal["target"] is not None for goal in found)
    late = rows(run("goals", "--json", "--period", "2015-2017"))
    assert {int(str(goal["target_year"])[:4]) for goal in late} <= {2015, 2016, 2017}
    assert not rows(run("goals", "--json", "--document", "bestaat-niet"))
    none = rows(run("goals", "--json", "--no-target"))
    assert none
    assert {goal["target"] for goal in none} == {None}
    assert all(
        "po-raad" in goal["actor"].lower()
        for goal in rows(run("goals", "--json", "--actor", "PO-Raad"))
    )


def test_as_a_table_and_for_people(run: Run) -> None:
    table = list(csv.reader(io.StringIO(run("goals", "--csv"))))
    assert table[0] == GOAL
    assert len(table) == 1 + len(rows(run("goals", "--json")))
    assert "bewerking" in run("goals")
    assert run("goals", "--document", "bestaat-niet").startswith("Geen ")


def test_registers_need_no_lock(run: Run, corpus_settings: Settings) -> None:
    """They can be read while the page is served."""
    from index.library import Library

    with Library(corpus_settings, "test"):
        assert rows(run("goals", "--json"))


@pytest.mark.parametrize("period", ["gisteren", "1-2", "2014-later"])
def test_a_period_that_is_none(
    corpus_settings: Settings, capsys: pytest.CaptureFixture[str], period: str
) -> None:
    status = main(["goals", "--period", period, "--index", str(corpus_settings.index)])
    assert status == 2
    assert "geen jaar" in capsys.readouterr().err
