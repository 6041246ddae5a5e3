"""Goals as a table."""

import re
from collections.abc import Callable

import pytest

from app.shown.goals import MOST, change_text, goals_html, when_text
from ingest.nouns import Goal

MakeGoal = Callable[..., Goal]


def test_a_row_has_what_when_who_and_where_and_text_is_escaped(make_goal: MakeGoal) -> None:
    html = goals_html([make_goal(target="80", target_year=2034, actor="de minister <X>")])
    cells = re.findall(r'<td role="cell" data-kop="([^"]+)">(.*?)</td>', html)
    assert [name for name, _ in cells] == [
        "Doel of afspraak", "Van → naar", "Wanneer", "Wie", "Waar het staat",
    ]  # fmt: skip
    what, change, when, who, where = (cell for _, cell in cells)
    assert what.startswith('<span class="soort">doel</span> In 2034 zijn er 80 leeshoeken.')
    assert (change, when, who) == ("80", "2034", "de minister &lt;X&gt;")
    assert 'data-plaats="leesplan,10,' in where
    assert "(2031), p. 2</a><details>" in where
    assert "1 Doelen › 1.2 &lt;Lezen&gt;" in where
    assert "<script" not in html


def test_a_part_is_shown_and_the_others_are_counted(make_goal: MakeGoal) -> None:
    html = goals_html([make_goal()] * (MOST + 3), "<i></i>")
    assert html.count("<tr ") == 1 + MOST == 501
    assert "503 doelen en afspraken gevonden. De eerste 500" in html
    assert "er zijn er nog 3" in html
    assert html.endswith("<i></i>")
    assert "1 doel of afspraak gevonden.<" in goals_html([make_goal()])


def test_without_goals_there_is_no_table() -> None:
    assert "<table" not in goals_html([])
    assert "Geen doelen" in goals_html([])


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ({}, ""),
        ({"target": "80"}, "80"),
        ({"target": "80", "unit": "hoeken"}, "80 hoeken"),
        ({"target": "alle hoeken", "unit": "hoeken"}, "alle hoeken"),
        ({"baseline": "40", "target": "80%", "unit": "%"}, "40 → 80%"),
        ({"baseline": "40", "baseline_year": 2030, "target": "80"}, "40 (2030) → 80"),
        ({"baseline": "40"}, "nu 40"),
    ],
)
def test_the_change(make_goal: MakeGoal, told: dict[str, str], text: str) -> None:
    assert change_text(make_goal(**told)) == text


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ({}, ""),
        ({"target_year": 2034, "deadline": "in 2034"}, "2034"),
        ({"target_year": "2033/2034"}, "2033/2034"),
        ({"target_year": 2034, "deadline": "binnen drie jaar"}, "2034 (“binnen drie jaar”)"),
        ({"deadline": "op termijn"}, "“op termijn”"),
    ],
)
def test_the_date(make_goal: MakeGoal, told: dict[str, str], text: str) -> None:
    assert when_text(make_goal(**told)) == text
