"""The lines of a library, and those about a topic."""

from collections.abc import Callable

import pytest

from app.lines.features import Known
from app.lines.find import lines_about, lines_of
from app.lines.line import Line
from ingest.nouns import Figure, Mention

MakeFigure = Callable[..., Figure]
MakeMention = Callable[..., Mention]
MakeKnown = Callable[..., Known]


@pytest.fixture
def library(make_known: MakeKnown, make_mention: MakeMention, make_figure: MakeFigure) -> Known:
    """A goal with its outcome in another document, and two sentences on other things."""
    goal = {"target": "35", "target_year": 2015, "indicator": "aantal zeer valse koren"}
    return make_known(
        make_mention(
            "Het aantal zeer valse koren daalt naar 35 in 2015.",
            make_figure("35", 35, year=2015),
            goal=goal,
            indicator=goal["indicator"],
        ),
        make_mention(
            "In 2015 waren er 41 zeer valse koren.",
            make_figure("41", 41, year=2015, unit="koren"),
            doc="b",
            date="2016",
            indicator="aantal zeer valse koren",
        ),
        make_mention("Van de valse violen zijn er 90.", make_figure("90", 90), doc="c"),
        make_mention("Pianolessen: 500 kinderen.", make_figure("500", 500), doc="c", start=90),
        vectors=[[1, 0, 0], [0.95, 0.31, 0], [0, 1, 0], [0, 0, 1]],
    )


def documents(lines: list[Line]) -> list[tuple[str, ...]]:
    return [line.documents for line in lines]


def test_a_line_has_points_in_time_and_what_became_of_the_goal(library: Known) -> None:
    [line] = lines_of(library)
    assert line.name == "aantal zeer valse koren"
    assert line.documents == ("a", "b")
    assert [(p.kind, p.at, p.value) for p in line.points] == [
        ("streefwaarde", 2015, "35"),
        ("gemeten", 2015, "41"),
    ]
    assert {p.score for p in line.points} == {line.points[0].score}
    assert [change.text for change in line.changes] == [
        "Doel: 35 (2015). Gemeten: 41 (2015). Volgens de cijfers niet gehaald."
    ]


def test_a_topic_needs_all_its_words_in_some_form(library: Known) -> None:
    assert documents(lines_about(library, "zeer valse koor")) == [("a", "b")]
    assert documents(lines_about(library, "valse violen")) == [("c",)]
    assert documents(lines_about(library, "zeer valse violen")) == []
    assert documents(lines_about(library, "valse")) == [("a", "b"), ("c",)]
    assert documents(lines_about(library, "Aantal kinderen met pianolessen")) == [("c",)]


@pytest.mark.parametrize("topic", ["de", "aantal", "?", "", "trompet"])
def test_a_topic_that_says_nothing_or_is_nowhere_has_no_lines(library: Known, topic: str) -> None:
    assert lines_about(library, topic) == []


def test_a_mention_that_is_linked_to_none_is_a_line_of_its_own(library: Known) -> None:
    [line] = lines_about(library, "pianolessen")
    assert line.name == "Pianolessen: 500 kinderen."
    assert [point.score for point in line.points] == [None]


def test_words_of_the_heading_and_of_what_it_leans_on_count(
    make_known: MakeKnown, make_mention: MakeMention
) -> None:
    mention = make_mention(
        "Het zijn er 40.", subject="Koren. Het zijn er 40.", section=("A", "Zaal")
    )
    assert len(lines_about(make_known(mention), "koren zaal")) == 1
    assert lines_about(make_known(mention), "A koren") == []


def test_a_long_name_is_cut_between_words(make_known: MakeKnown, make_mention: MakeMention) -> None:
    text = "Koren " + "zingen " * 14 + "dagelijks."
    [line] = lines_about(make_known(make_mention(text)), "koren")
    assert line.name == f"Koren{' zingen' * 10} ..."  # of 80 characters, "zing" falls away


def test_two_documents_with_the_same_text_are_both_in_the_line(
    make_known: MakeKnown, make_mention: MakeMention, make_figure: MakeFigure
) -> None:
    text, figure = "In 2015 waren er 41 zeer valse koren.", make_figure("41", 41, year=2015)
    twice = [make_mention(text, figure, doc=doc, date="2016") for doc in ("a", "b")]
    [line] = lines_of(make_known(*twice, vectors=[[1, 0], [1, 0]]))
    assert line.documents == ("a", "b")
    assert [(p.value, p.also) for p in line.points] == [("41", ()), ("41", ())]
    assert line.changes == ()


def test_a_library_of_one_mention_or_none(make_known: MakeKnown, make_mention: MakeMention) -> None:
    assert lines_of(make_known()) == lines_about(make_known(), "koren") == []
    assert lines_of(make_known(make_mention("Valse koren."))) == []
