"""Quantities of a sentence: shares, counts, their years, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.goals.years import moments
from ingest.mentions.figures import figures_of
from ingest.nouns import Figure


def figures(text: str) -> tuple[Figure, ...]:
    return figures_of(text, 0, moments(text, "2014-07-10"))


# (sentence, each figure as written, its number, what it counts)
QUANTITIES: list[tuple[str, list[tuple[str, float, str | None]]]] = [
    ("Een op de vijf kinderen zingt.", [("Een op de vijf", 20, "%")]),
    ("Zeven van de tien koren zingen.", [("Zeven van de tien", 70, "%")]),
    ("In 87 van de 100 zalen staat een piano.", [("87 van de 100", 87, "%")]),
    ("Twee van de drie zalen staan leeg.", [("Twee van de drie", 66.7, "%")]),
    ("De helft van de koren zingt.", [("De helft", 50, "%")]),
    ("De helft van het jaar is voorbij.", []),
    ("Nul van de nul koren zingt.", []),
    ("Dat zijn 12 van de 4 koren.", []),
    ("Het aandeel is 13,6 procent.", [("13,6 procent", 13.6, "%")]),
    ("Van de koren zingt 40 %.", [("40 %", 40, "%")]),
    ("Van de koren zingt 3.5%.", [("3.5%", 3.5, "%")]),
    ("Het werd 1.234,5% en 1.200%.", [("1.234,5%", 1234.5, "%"), ("1.200%", 1200, "%")]),
    ("Van de koren zingt <5%.", [("5%", 5, "%")]),
    ("Er waren 46.800 stemmen.", [("46.800", 46800, "stemmen")]),
    ("Er zijn 57 zeer valse koren.", [("57", 57, "koren")]),
    ("Er zijn 12 vmbo-koren en 30 foto’s.", [("12", 12, "vmbo-koren"), ("30", 30, "foto’s")]),
    ("De toon kwam uit op 6,4.", [("6,4", 6.4, None)]),
    ("Het aantal steeg van 96 naar 120.", [("96", 96, None), ("120", 120, None)]),
    ("Het waren er 96, tegen 80 vorig jaar.", [("96", 96, None), ("80", 80, None)]),
    ("Daarvan zijn 40 die voor het eerst komen.", [("40", 40, None)]),
    # A range, a share of a share, noise of text recognition.
    ("Van de koren zingt 20-25%.", [("20-25%", 20, "%")]),
    ("Er zongen 20-25 koren.", [("20-25", 20, "koren")]),
    ("Van de koren zingt 20% – 25%.", [("20% – 25%", 20, "%")]),
    ("Daarvan leest 10% van de 25% thuis.", [("10%", 10, "%"), ("25%", 25, "%")]),
    ("Van de koren zingt l0% en van de zalen 2O%.", [("l0%", 10, "%"), ("2O%", 20, "%")]),
]


@pytest.mark.parametrize(("text", "wanted"), QUANTITIES)
def test_quantity(text: str, wanted: list[tuple[str, float, str | None]]) -> None:
    assert [(f.text, f.number, f.unit) for f in figures(text)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Er is € 400 en 40 miljoen nodig, dus 300 euro per koor.",
        "Zie artikel 12, tabel 14, blz. 31 en noot 66.",
        "Voor groep 6 en klas 3.",
        "Het duurt 45 minuten of 3 uur.",
        "Zij zijn 40 jaar.",
        "Op 12 mei is de 2e ronde, en in 2012 de 3e.",
        "Het schooljaar 2012/2013 en de periode 2014-2018.",
        "Regel 3) en 1. Zing.",
        "Het koor van de 15-jarigen.",
        "Lijst 12/14 en A57.",
        "Dat staat in het plan 2012-2014 dat nu loopt.",
        "Voor kinderen van 12-14 jaar en groep 7-8 samen.",
    ],
)
def test_money_places_times_ages_and_names_are_no_quantities(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Dat zijn er 110 minder.",
        "De piano zakte met 3 procentpunt.",
        "Het maximum is met 1.300 overschreden.",
        "Dit is met 30% gestegen.",
        "Wij zagen er 25 koren erbij.",
    ],
)
def test_a_difference_does_not_tell_where_something_stands(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "aimed"),
    [
        ("Van de beoogde 9.000 zangers kwamen 7.200.", ["9.000"]),
        ("Het doel van 95 procent bleef buiten beeld bij 80 procent.", ["95 procent"]),
        ("De grens van minstens 300 koren, niet 40.", ["300"]),
        ("De lat op de 70 haalden 60 koren.", ["70"]),
        ("Er zongen 900 koren, terwijl op 1.200 was ingezet.", ["1.200"]),
        ("Het werd 0,4%, waar 0,7% was beoogd.", ["0,7%"]),
        ("De 4.000 die voor 2017 was voorzien, werd 3.100.", ["4.000"]),
        ("Het plan mikte op 300 koren en kreeg er 120.", ["300"]),
        ("Wij mikten op 300 en rekenden op de 400.", ["300", "400"]),
        ("In 2012 zongen 40 koren.", []),
    ],
)
def test_aimed_at_is_not_measured(text: str, aimed: list[str]) -> None:
    assert [f.text for f in figures(text) if f.aimed] == aimed


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("In 2012 zongen 96 koren.", [2012]),
        ("Er zongen 96 koren (2012).", [2012]),
        ("Er zongen 196 in 2012, en volgens de peiling 180 (2014).", [2012, 2014]),
        ("In 2010 waren er 96, en in 2014 zongen er 80.", [2010, 2014]),
        ("In schooljaar 2012/2013 zongen 96 koren.", ["2012/2013"]),
        ("Er zongen 96 koren.", [None]),
        ("Dit jaar zingen 96 koren.", [2014]),
        ("Het aantal (nu 44) halveert voor 2016.", [None]),
    ],
)
def test_the_year_that_belongs_to_a_figure(text: str, years: list[int | str | None]) -> None:
    assert [f.year for f in figures(text)] == years


WORDS = st.sampled_from(
    "een op de vijf van helft koren 57 46.800 13,6 procent % 20-25% l0% 3.5% 2012 in ( ) , . € 1/2 "
    "meer beoogde 0 tien artikel foto’s é".split()
)


@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=14).map(" ".join)), st.integers(0))
def test_every_span_gives_its_text_in_order(text: str, start: int) -> None:
    end = start
    for figure in figures_of(text, start, moments(text, "2014")):
        assert text[figure.start - start : figure.end - start] == figure.text
        assert figure.start >= end
        assert figure.number >= 0
        end = figure.end
