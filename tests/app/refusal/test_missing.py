"""Each message, and which of them comes first."""

import pytest

from app.extract.pool import pool_of
from app.refusal.missing import what_is_missing
from app.refusal.words import AskedWord
from ingest.nouns import Form, Hit
from tests.app.extract.conftest import make_document, make_hit, make_question

PLAIN = "De documenten beantwoorden deze vraag niet."


def word(text: str, *, known: bool = True, found: float = 1.0, weight: float = 1.0) -> AskedWord:
    return AskedWord(text=text, weight=weight, known=known, found=found)


def said(
    question: str, *words: AskedWord, hits: tuple[Hit, ...] = (), form: Form | None = None
) -> str:
    hits = hits or (make_hit("De school leest elke dag."),)
    pool = pool_of(make_question(question, form), hits)
    return what_is_missing(question, hits, pool, words)


def from_year(year: str | None, rank: int = 1) -> Hit:
    return make_hit("De school leest.", rank=rank, document=make_document(f"d{rank}", year))


@pytest.mark.parametrize(
    ("question", "years", "message"),
    [
        (
            "Wat gold in 2019?",
            ["2014", "2023", "2011", "2017"],
            "Over 2019 staat in de documenten niets dat hierbij past; "
            "wel over 2011, 2014, 2017 en 2023.",
        ),
        (
            "Wat gold in 2019?",
            ["2011", "2011"],
            "Over 2019 staat in de documenten niets dat hierbij past; wel over 2011.",
        ),
        ("Wat gold in 2019?", [None], "Over 2019 staat in de documenten niets dat hierbij past."),
        (
            "Wat gold in 2019, 2020 en 2019?",
            [None],
            "Over 2019 en 2020 staat in de documenten niets dat hierbij past.",
        ),
        (
            "Wat gold in 2011 en 2019?",
            ["2011"],
            "Over 2019 staat in de documenten niets dat hierbij past; wel over 2011.",
        ),
        ("Wat gold in 2011?", ["2011"], PLAIN),
    ],
)
def test_years(question: str, years: list[str | None], message: str) -> None:
    hits = tuple(from_year(year, rank) for rank, year in enumerate(years, 1))
    assert said(question, hits=hits) == message


def test_a_year_in_the_text_is_there() -> None:
    assert said("Wat gold in 2019?", hits=(make_hit("In 2019 las de school."),)) == PLAIN


def test_only_the_five_nearest_are_looked_at() -> None:
    hits = tuple(from_year("2011" if rank < 6 else "2019", rank) for rank in range(1, 7))
    assert said("Wat gold in 2019?", hits=hits).startswith("Over 2019 staat")


def test_strange_words_in_the_order_of_the_question() -> None:
    words = (
        word("kabouter", known=False, found=0.1),
        word("school"),
        word("bezem", known=False, found=0.0),
    )
    assert said("Wat?", *words) == "De documenten noemen ‘kabouter’ en ‘bezem’ niet."


def test_of_many_strange_words_the_three_heaviest() -> None:
    names = ("kabouter", "bezem", "toverhoed", "heks")
    weights = (1.0, 4.0, 3.0, 2.0)
    words = [
        word(name, known=False, found=0.0, weight=weight)
        for name, weight in zip(names, weights, strict=True)
    ]
    assert said("Wat?", *words) == "De documenten noemen ‘bezem’, ‘toverhoed’ en ‘heks’ niet."


@pytest.mark.parametrize("text", ["btw", "1500", "2e"])
def test_words_that_the_library_does_not_count_are_not_said_to_be_nowhere(text: str) -> None:
    """The vocabulary has words of four letters and more, and no figures."""
    short = word(text, known=False, found=0.0)
    assert said("Wat?", short) == f"De documenten zeggen hierover niets dat past bij ‘{text}’."


@pytest.mark.parametrize(
    ("question", "form", "kind"),
    [
        ("Welk deel van de scholen?", None, "een deel of percentage"),
        ("Welk percentage van het geld?", None, "een deel of percentage"),
        ("Wat kost een basisteam?", "number", "een bedrag"),
        ("Welk bedrag krijgt een school?", None, "een bedrag"),
        ("Wat is het salaris van een leraar?", None, "een bedrag"),
        ("Wat is de prijs van een boek?", None, "een bedrag"),
        ("Hoeveel scholen zijn er?", "number", "een aantal"),
        ("Hoe vaak komt de inspectie?", "number", "een aantal"),
        ("Wanneer gaat de eis in?", None, "een jaar of datum"),
        ("Hoe heet de methode?", None, "een naam"),
    ],
)
def test_the_asked_kind(question: str, form: Form | None, kind: str) -> None:
    assert said(question, form=form, hits=(make_hit("Men leest elk boek."),)) == (
        f"De documenten gaan wel over dit onderwerp, maar wat je vraagt ({kind}) staat er niet bij."
    )


def test_the_asked_kind_must_stand_in_one_of_the_five_nearest_sentences() -> None:
    line = "Men leest daar. " * 5
    near, far = (
        make_hit(f"{line}Er zijn 12 scholen.", (0.9,) * 5 + (0.95,)),
        make_hit(f"{line}Er zijn 12 scholen."),
    )
    assert said("Hoeveel scholen zijn er?", hits=(near,)) == PLAIN
    assert "(een aantal)" in said("Hoeveel scholen zijn er?", hits=(far,))


def test_words_that_no_passage_has_whole() -> None:
    words = word("school"), word("rekenen", found=0.9)
    assert said("Wat?", *words) == "De documenten zeggen hierover niets dat past bij ‘rekenen’."


def test_a_known_word_is_not_strange() -> None:
    assert said("Wat?", word("rekenen", found=0.0)).startswith("De documenten zeggen hierover")


def test_nothing_in_particular() -> None:
    assert said("Wat?", word("school")) == PLAIN


def test_the_first_that_holds_is_said() -> None:
    strange, lacking = word("kabouter", known=False, found=0.0), word("rekenen", found=0.5)
    question = "Hoeveel kabouters rekenen er in 2019?"
    assert said(question, strange, lacking).startswith("Over 2019")
    assert said("Hoeveel kabouters rekenen er?", strange, lacking).startswith(
        "De documenten noemen"
    )
    assert "(een aantal)" in said("Hoeveel kabouters rekenen er?", lacking)
