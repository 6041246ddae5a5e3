"""What a sentence says became of a goal."""

import pytest

from ingest.mentions.verdicts import verdict_of


@pytest.mark.parametrize(
    ("verdict", "text"),
    [
        ("losgelaten", "Die ambitie laat ik los."),
        ("losgelaten", "Wij laten de norm los."),
        ("losgelaten", "Ik laat deze streefwaarde vallen."),
        ("losgelaten", "Het streefcijfer voor koren vervalt."),
        ("losgelaten", "Ik schrap het doel voor de zalen."),
        ("losgelaten", "De streefwaarde is niet realistisch meer."),
        ("deels gehaald", "Het doel is voor de helft gehaald."),
        ("deels gehaald", "De norm is gedeeltelijk gerealiseerd."),
        ("deels gehaald", "Driekwart van de afspraak is verwezenlijkt."),
        ("deels gehaald", "De doelstelling is bijna gehaald."),
        ("niet gehaald", "Het doel is niet gehaald."),
        ("niet gehaald", "De norm is in geen enkel jaar benaderd."),
        ("niet gehaald", "De drempel is nog niet in zicht."),
        ("niet gehaald", "De ambitie bleef steken bij het zingen."),
        ("niet gehaald", "Wij haalden de norm vorig jaar niet."),
        ("niet gehaald", "De streefwaarde is net gemist."),
        ("niet gehaald", "Die ambitie is onhaalbaar."),
        ("niet gehaald", "Er kwamen minder dan beoogd."),
        ("niet gehaald", "De grens van 30 koren is overschreden."),
        ("niet gehaald", "De mijlpaal is pas in 2015 gehaald."),
        ("niet gehaald", "De afspraak over zalen is mislukt."),
        ("gehaald", "De norm is ruim gehaald."),
        ("gehaald", "Het doel werd een jaar eerder bereikt."),
        ("gehaald", "De beoogde koren waren er een jaar eerder dan gepland."),
        ("gehaald", "De uitslag overtrof de verwachting."),
        ("gehaald", "De afspraak wordt gerespecteerd."),
        ("gehaald", "De koren bleven net onder de bovengrens."),
        ("gehaald", "Het doel is niet alleen gehaald, het is overtroffen."),
        # At the start of its sentence.
        ("niet gehaald", "Geen van beide doelen is gehaald."),
        ("niet gehaald", "Nergens werd de norm gehaald."),
        ("deels gehaald", "Deels is de afspraak gerealiseerd."),
    ],
)
def test_verdict(verdict: str, text: str) -> None:
    assert verdict_of(text, figures=False) == verdict


@pytest.mark.parametrize(
    "text",
    [
        "Het doel moet in 2016 zijn gehaald.",
        "Wij willen de norm dan hebben bereikt.",
        "Is het doel gehaald?",
        "Het doel zou dan zijn gehaald.",
        "Het doel had al bereikt moeten zijn.",
        "De norm is niet onhaalbaar.",
        "De norm is benaderd.",
        "Het doel is niet losgelaten.",
        "Het doel is een mooi koor.",
    ],
)
def test_what_is_still_to_come_or_only_hoped_is_no_verdict(text: str) -> None:
    assert verdict_of(text, figures=True) is None


def test_a_verdict_speaks_of_something_that_was_set_or_holds_figures() -> None:
    assert verdict_of("De overkant is bereikt.", figures=False) is None
    assert verdict_of("De 300 koren zijn bereikt.", figures=True) == "gehaald"


@pytest.mark.parametrize(
    "text",
    [
        "In 2013 waren er 96 koren, een jaar eerder 120.",
        "Voor de peiling zijn 40 koren benaderd.",
        "Van de zangers is 93% geslaagd.",
    ],
)
def test_figures_alone_make_no_verdict_of_a_year_a_survey_or_an_exam(text: str) -> None:
    assert verdict_of(text, figures=True) is None


def test_what_should_have_been_reached_may_still_be_judged() -> None:
    text = "De norm die wij hadden moeten halen, is niet gehaald."
    assert verdict_of(text, figures=True) == "niet gehaald"
