"""The points in time that a mention gives."""

from collections.abc import Callable

import pytest

from app.lines.line import Point
from app.lines.points import axis, number_of, points_of, told_once
from ingest.nouns import Figure, Mention

MakeFigure = Callable[..., Figure]
MakeMention = Callable[..., Mention]


@pytest.mark.parametrize(
    ("year", "at"),
    [
        (2014, 2014),
        ("2012/2013", 2012.5),
        ("2015-2018", 2018),
        ("2017 en 2020", 2017),
        (None, None),
        ("ooit", None),
    ],
)
def test_where_a_year_stands_on_the_axis(year: int | str | None, at: float | None) -> None:
    assert axis(year) == at


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("35", 35),
        ("46.800 koren", 46800),
        ("13,6%", 13.6),
        ("tussen 543 en 544", 543),
        ("geen koor", 0),
        ("Nul", 0),
        ("alle koren", None),
        (None, None),
    ],
)
def test_the_number_of_a_value(value: str | None, number: float | None) -> None:
    assert number_of(value) == number


def brief(point: Point) -> tuple[object, ...]:
    return (point.kind, point.year, point.at, point.dated, point.value, point.number, point.unit)


def test_a_goal_gives_its_baseline_and_its_target(make_mention: MakeMention) -> None:
    told = {"baseline": "57", "baseline_year": "2012/2013", "target": "35", "target_year": 2015}
    mention = make_mention("Van 57 naar 35 valse koren.", goal={**told, "unit": "koren"})
    points = points_of(mention, 0.7)
    assert [brief(point) for point in points] == [
        ("uitgangswaarde", "2012/2013", 2012.5, True, "57", 57, "koren"),
        ("streefwaarde", 2015, 2015, True, "35", 35, "koren"),
    ]
    assert [(point.score, point.verdict) for point in points] == [(0.7, None)] * 2


def test_without_a_year_a_point_stands_at_its_document(make_mention: MakeMention) -> None:
    told = {"baseline": "38%", "target": "dubbel", "unit": "koren"}
    assert [brief(p) for p in points_of(make_mention("Dubbel.", goal=told), None)] == [
        ("uitgangswaarde", 2011, 2011, False, "38%", 38, "%"),
        ("streefwaarde", 2011, 2011, False, "dubbel", None, "koren"),
    ]
    undated = make_mention("Dubbel.", date=None, goal={"kind": "afspraak"})
    assert [brief(p) for p in points_of(undated, None)] == [
        ("afspraak", None, None, False, None, None, None)
    ]


def test_figures_are_measured_but_those_that_were_aimed_at(
    make_mention: MakeMention, make_figure: MakeFigure
) -> None:
    aimed = make_figure("9.000", 9000, aimed=True)
    counted = make_figure("7.200", 7200, year=2010, unit="koren")
    mention = make_mention("Van de 9.000 ...", aimed, counted, verdict="niet gehaald")
    [point] = points_of(mention, None)
    assert brief(point) == ("gemeten", 2010, 2010, True, "7.200", 7200, "koren")
    assert point.verdict == "niet gehaald"


@pytest.mark.parametrize(
    ("year", "date", "kind"),
    [
        (2011, "2011-07", "gemeten"),
        ("2011/2012", "2011-07", "gemeten"),
        (2012, "2011-07", "streefwaarde"),
        ("2010-2013", "2011", "streefwaarde"),
        (2012, None, "gemeten"),
        (None, "2011", "gemeten"),
    ],
)
def test_what_lies_ahead_of_its_document_was_not_measured(
    make_mention: MakeMention,
    make_figure: MakeFigure,
    year: int | str | None,
    date: str | None,
    kind: str,
) -> None:
    mention = make_mention("Het klimt tot 40.", make_figure("40", 40, year=year), date=date)
    assert [point.kind for point in points_of(mention, None)] == [kind]


def test_a_verdict_without_figures_is_a_point(make_mention: MakeMention) -> None:
    [point] = points_of(make_mention("De norm is gehaald.", verdict="gehaald"), None)
    assert brief(point) == ("oordeel", 2011, 2011, False, None, None, None)
    assert point.verdict == "gehaald"
    assert points_of(make_mention("Zingen is gezond."), None) == []


def test_a_document_tells_the_same_once(make_mention: MakeMention, make_figure: MakeFigure) -> None:
    forty = make_figure("40", 40, year=2010)
    first, again = make_mention("Het was 40.", forty), make_mention("Ja, 40.", forty, start=50)
    other = make_mention("Het was 40.", forty, doc="b")
    points = [point for m in (first, again, other) for point in points_of(m, None)]
    [one, two] = told_once(points)
    assert (one.mention, one.also) == (first, (again,))
    assert (two.mention, two.also) == (other, ())


def test_other_years_values_and_verdicts_are_kept_apart(
    make_mention: MakeMention, make_figure: MakeFigure
) -> None:
    figures = [make_figure("40", 40, year=2010), make_figure("40", 40, year=2011)]
    points = points_of(make_mention("Twee keer 40 en 41.", *figures, make_figure("41", 41)), None)
    judged = points_of(make_mention("Het was 40.", figures[0], verdict="gehaald"), None)
    assert told_once([*points, *judged]) == [*points, *judged]
