"""From a document to its mentions, with its goals; input that is hard to read."""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.nouns import Mention, Register

Registered = Callable[..., Register]


def told(mention: Mention) -> list[tuple[str, float, str | None]]:
    return [(figure.text, figure.number, figure.unit) for figure in mention.figures]


def test_goals_measurements_and_verdicts_are_mentions_in_order(registered: Registered) -> None:
    register = registered(
        "## Zingen",
        "In 2012 zong 40% van de klassen. In 2016 leest 60% van de klassen. Zingen is leuk.",
        "De norm voor zangles is niet gehaald.",
    )
    assert [mention.text for mention in register.mentions] == [
        "In 2012 zong 40% van de klassen.",
        "In 2016 leest 60% van de klassen.",
        "De norm voor zangles is niet gehaald.",
    ]
    measured, goal, verdict = register.mentions
    assert (measured.goal, measured.verdict, told(measured)) == (None, None, [("40%", 40, "%")])
    assert measured.figures[0].year == 2012
    assert goal.goal is register.goals[0]
    assert (verdict.goal, verdict.verdict, verdict.figures) == (None, "niet gehaald", ())
    assert {mention.section for mention in register.mentions} == {("Zingen",)}


def test_a_mention_names_its_indicator_and_what_it_leans_on(registered: Registered) -> None:
    [mention] = registered(
        "De muziekscholen zoeken zangdocenten. Het aantal valse koren is nu 40."
    ).mentions
    assert mention.indicator == "aantal valse koren"
    assert mention.subject == (
        "De muziekscholen zoeken zangdocenten. Het aantal valse koren is nu 40."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Er is 400 miljoen euro voor 300 koren.",
        "Dat zou naar 300 koren moeten groeien.",
        "Hoe komen wij aan 40% zangers?",
        "Vanaf nu geldt 40% als peil.",
        "Een nieuw doel is 40%.",
        "Plek 3 was voor hen.",
        "De waarden zijn 21, 22, 23, 24 en 25 koren.",
        "Zingen is gezond.",
    ],
)
def test_what_tells_nothing_of_where_it_stands_is_no_mention(
    registered: Registered, text: str
) -> None:
    assert [mention for mention in registered(text).mentions if mention.goal is None] == []


def test_a_small_number_stands_where_its_measure_is_named(registered: Registered) -> None:
    assert len(registered("De score kwam uit op 6,4.").mentions) == 1
    assert registered("Het kwam uit op 6,4.").mentions == ()


def test_what_was_only_aimed_at_is_not_where_it_stands(registered: Registered) -> None:
    assert registered("Er was sprake van de beoogde 9.000.").mentions == ()


# (sentence, the figures of each of its mentions)
HARD: list[tuple[str, list[list[tuple[str, float, str | None]]]]] = [
    # Two deadlines: two records, each with its own.
    (
        "In 2016 leest 60% van de klassen en in 2020 leest 80% van de klassen.",
        [[("60%", 60, "%")], [("80%", 80, "%")]],
    ),
    ("In 2016 stijgt het aantal koren naar 40.", [[("40", 40, None)]]),  # no unit
    ("In 2013 zong 20-25% van de klassen.", [[("20-25%", 20, "%")]]),  # a range
    ("In 2016 leest 20-25% van de klassen.", [[("20-25%", 20, "%")]]),
    (
        "In 2013 zong 10% van de 25% stilste klassen.",  # a percentage of a percentage
        [[("10%", 10, "%"), ("25%", 25, "%")]],
    ),
    ("Nu zingt l0% van de klassen.", [[("l0%", 10, "%")]]),  # noise of text recognition
    ("In 2016 leest l0% van de klassen.", [[("l0%", 10, "%")]]),
]


@pytest.mark.parametrize(("text", "wanted"), HARD)
def test_hard_input_gives_clear_records(
    registered: Registered, text: str, wanted: list[list[tuple[str, float, str | None]]]
) -> None:
    assert [told(mention) for mention in registered(text).mentions] == wanted


def test_now_has_the_year_of_no_document_without_a_date(registered: Registered) -> None:
    text = "Nu zingt 30% van de klassen."
    for dated in (True, False):
        [mention] = registered(text, dated=dated).mentions
        assert (told(mention), mention.figures[0].year) == ([("30%", 30, "%")], None)
    assert registered(text, dated=False).document.year is None


def test_a_document_without_goals_or_figures_has_no_mentions(registered: Registered) -> None:
    register = registered("Zingen is gezond.")
    assert (register.goals, register.mentions) == ((), ())


PIECES = st.sampled_from(
    "In 2016 leest 60% van de klassen.|Eind 2013 of begin 2014 waren er 40 koren.|Ambities:|"
    "- Alle koren zingen zuiver.|De norm is niet gehaald.|Nu is het l0%.|## Zingen|Hoe dan?|"
    "Het daalt van 57 naar 35 in 2015 en naar 20 in 2017.|Een op de vijf zingt.|1,2|é 20-25%".split(
        "|"
    )
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(PIECES, min_size=1, max_size=8))
def test_mentions_and_their_figures_are_exact_spans_in_order(
    registered: Registered, lines: list[str]
) -> None:
    register = registered("Vooraf.", *lines)
    starts = [(mention.start, mention.end) for mention in register.mentions]
    assert starts == sorted(starts)
    kept = {goal.start: goal for goal in register.goals}
    assert [m.goal for m in register.mentions if m.goal] == [kept[s] for s in sorted(kept)]
    for mention in register.mentions:
        assert mention.text == re.sub(r"^\s+|\s+$", "", mention.text)
        for figure in mention.figures:
            at = figure.start - mention.start
            assert mention.text[at : at + len(figure.text)] == figure.text
