"""The names above the columns of files from the page."""

from collections.abc import Callable

import pytest

from app.goals import goal_json
from app.lines.line import Line
from app.lines.shown import line_rows
from app.shown.columns import goal_rows, line_columns
from ingest.nouns import Goal

MakeGoal = Callable[..., Goal]


def test_a_goal_has_dutch_names_and_the_values_of_the_command(make_goal: MakeGoal) -> None:
    goal = make_goal(target="80", target_year=2034, resolved=True)
    [row] = goal_rows([goal])
    assert len(row) == len(goal_json(goal))
    assert row["Streefwaarde"] == "80"
    assert row["Streefjaar"] == 2034
    assert row["Streefjaar berekend"] == "ja"
    assert row["Bladzijde (gedrukt)"] == "2"
    assert row["Document"].startswith("Leesplan")


def test_points_and_changes_of_a_line(line: Line) -> None:
    rows = line_columns([line])
    assert [row["Soort"] for row in rows] == ["gemeten", "streefwaarde", "verandering"]
    assert {len(row) for row in rows} == {len(line_rows([line])[0])}
    assert [row["Jaar staat in de zin"] for row in rows] == ["nee", "ja", "ja"]
    assert rows[0]["Zekerheid"] == pytest.approx(0.75)
