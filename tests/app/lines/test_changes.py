"""What changed between goals, and whether they were reached."""

from collections.abc import Callable

import pytest

from app.lines.changes import changes
from app.lines.line import Point
from app.lines.points import points_of, told_once
from ingest.nouns import Figure, Mention

MakeFigure = Callable[..., Figure]
MakeMention = Callable[..., Mention]
MakePoint = Callable[..., Point]
TEXT = "Het aantal koren wordt"


@pytest.fixture
def target(make_point: MakePoint) -> MakePoint:
    """A target of `value`, for `year`, set in `date`; the documents of two dates are two."""

    def make(
        value: str | None, year: int | None, date: str, text: str = TEXT, **told: str
    ) -> Point:
        goal = {"target": value, "target_year": year, **told}
        return make_point(text, doc=f"d{date}", date=date, goal=goal)

    return make


@pytest.fixture
def measured(make_point: MakePoint, make_figure: MakeFigure) -> MakePoint:
    def make(text: str, number: float, year: int | None, date: str) -> Point:
        figure = make_figure(text, number, year=year, unit="%" if "%" in text else None)
        return make_point("Geteld.", figure, doc=f"d{date}", date=date)

    return make


def texts(*points: Point) -> list[str]:
    return [change.text for change in changes(points)]


def test_a_target_goes_up_or_down(target: MakePoint) -> None:
    assert texts(target("35", 2015, "2011"), target("0", 2017, "2014")) == [
        "De streefwaarde wordt lager: van 35 (2015) naar 0 (2017)."
    ]
    assert texts(target("35", None, "2011"), target("40", 2017, "2014")) == [
        "De streefwaarde wordt hoger: van 35 naar 40 (2017)."
    ]


def test_the_order_is_that_of_the_documents_not_of_the_deadlines(target: MakePoint) -> None:
    assert texts(target("0", 2013, "2012"), target("35", 2015, "2011")) == [
        "De streefwaarde wordt lager: van 35 (2015) naar 0 (2013)."
    ]


def test_a_target_that_stays_may_get_another_date(target: MakePoint) -> None:
    first = target("35", 2015, "2011")
    assert texts(first, target("35", 2018, "2014")) == [
        "De streefwaarde blijft 35; de datum wordt later, van 2015 naar 2018."
    ]
    assert texts(first, target("35", 2014, "2012")) == [
        "De streefwaarde blijft 35; de datum wordt eerder, van 2015 naar 2014."
    ]
    assert texts(first, target("35", 2015, "2012")) == ["De streefwaarde blijft 35."]
    assert texts(first, target("35", None, "2012")) == ["De streefwaarde blijft 35."]


def test_a_share_is_not_compared_with_a_number(target: MakePoint, measured: MakePoint) -> None:
    assert texts(target("35", 2015, "2011"), target("35%", 2017, "2014")) == []
    assert texts(target("35", 2015, "2011"), measured("34%", 34, 2015, "2016")) == []


def test_two_goals_of_one_document_are_no_change(target: MakePoint) -> None:
    assert texts(target("35", 2015, "2011"), target("40", 2016, "2011")) == []


def test_other_words_are_told(target: MakePoint) -> None:
    before = target(None, None, "2011", "Alle kleuters zingen dagelijks in koren.")
    after = target(None, None, "2014", "Alle kleuters zingen wekelijks buiten.")
    [change] = changes([before, after])
    assert change.text == "Het doel is anders verwoord."
    assert (change.gone, change.new) == (("dagelijks", "koren"), ("wekelijks", "buiten"))
    assert (change.before, change.after) == (before, after)
    same = target(None, None, "2014", "Alle kleuters zingen dagelijks in koren!")
    assert changes([before, same]) == []


@pytest.mark.parametrize(
    ("text", "number", "verdict"),
    [
        ("minstens 40 koren", 41, "gehaald"),
        ("minstens 40 koren", 40, "gehaald"),
        ("minstens 40 koren", 39, "niet gehaald"),
        ("hooguit 40 koren", 39, "gehaald"),
        ("hooguit 40 koren", 41, "niet gehaald"),
        ("daalt naar 40 koren", 41, "niet gehaald"),
        ("halveert naar 40 koren", 40, "gehaald"),
        ("niet meer dan 40 koren", 41, "niet gehaald"),
        ("stijgt naar 40 koren", 41, "gehaald"),
        ("klimt naar 40 koren", 41, "gehaald"),
        ("zakt naar 40 koren", 41, "niet gehaald"),
        ("een stijging of daling naar 40 koren", 41, None),
        ("bij 40 koren", 41, None),
    ],
)
def test_reached_by_the_figures_where_the_words_say_which_way(
    target: MakePoint, measured: MakePoint, text: str, number: int, verdict: str | None
) -> None:
    found = texts(target("40", 2015, "2011", text), measured(str(number), number, 2015, "2016"))
    told = f"Doel: 40 (2015). Gemeten: {number} (2015)."
    assert found == [f"{told} Volgens de cijfers {verdict}." if verdict else told]


def test_the_baseline_says_which_way_before_the_words(
    make_mention: MakeMention, measured: MakePoint
) -> None:
    goal = {"baseline": "57", "target": "35", "target_year": 2015}
    points = points_of(make_mention("Alle koren, meer dan nu.", goal=goal), None)
    assert texts(*points, measured("36", 36, 2015, "2016")) == [
        "Doel: 35 (2015). Gemeten: 36 (2015). Volgens de cijfers niet gehaald."
    ]


def test_the_baseline_may_be_told_by_another_sentence_of_the_document(
    make_mention: MakeMention, measured: MakePoint
) -> None:
    """Of two goals with one baseline, `told_once` keeps it at the first."""
    first = make_mention("Van 57 naar 35.", goal={"baseline": "57", "target": "35"})
    later = {"baseline": "57", "target": "20", "target_year": 2017}
    second = make_mention("Van 57 naar 20.", start=80, goal=later)
    points = told_once([p for m in (first, second) for p in points_of(m, None)])
    assert texts(*points, measured("25", 25, 2017, "2018"))[-1] == (
        "Doel: 20 (2017). Gemeten: 25 (2017). Volgens de cijfers niet gehaald."
    )


def test_before_the_date_only_what_is_reached_is_judged(
    target: MakePoint, measured: MakePoint
) -> None:
    goal = target("40", 2015, "2011", "minstens 40 koren")
    assert texts(goal, measured("38", 38, 2013, "2014")) == [
        "Doel: 40 (2015). Gemeten: 38 (2013). Dat was voor de streefdatum."
    ]
    assert texts(goal, measured("42", 42, 2013, "2014")) == [
        "Doel: 40 (2015). Gemeten: 42 (2013). Dat was voor de streefdatum. "
        "Volgens de cijfers gehaald."
    ]


def test_the_first_figure_at_the_date_counts_else_the_last_before_it(
    target: MakePoint, measured: MakePoint
) -> None:
    goal = target("40", 2015, "2011", "bij 40")
    early = [measured("30", 30, 2012, "2013"), measured("33", 33, 2013, "2014")]
    assert texts(goal, *early) == [
        "Doel: 40 (2015). Gemeten: 33 (2013). Dat was voor de streefdatum."
    ]
    late = [measured("44", 44, 2017, "2018"), measured("39", 39, 2016, "2018")]
    assert texts(goal, *early, *late) == ["Doel: 40 (2015). Gemeten: 39 (2016)."]


def test_what_was_measured_before_the_goal_was_set_says_nothing_of_it(
    target: MakePoint, measured: MakePoint
) -> None:
    goal = target("40", 2015, "2011")
    assert texts(goal, measured("30", 30, 2010, "2014")) == []
    assert texts(goal, measured("30", 30, 2009, "2010")) == []
