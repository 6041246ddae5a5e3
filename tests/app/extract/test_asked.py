import pytest

from app.extract.asked import (
    Asked,
    asked_in,
    counted,
    has_name,
    has_number,
    has_reason,
    has_time,
    has_unit,
)
from tests.app.extract.conftest import make_question


def asked(text: str) -> Asked:
    return asked_in(make_question(text))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Hoeveel scholen deden mee?", "number"),
        ("How many schools took part?", "number"),
        ("Welk deel haalt het niveau?", "number share"),
        ("Wat was het percentage zwakke scholen?", "number share"),
        ("Hoe hoog is het bedrag per leerling?", "number money"),
        ("Wat kost een basisteam?", ""),  # of a number only its form tells: see below
        ("Vanaf wanneer geldt de eis?", "time"),
        ("Hoe lang duurt de proef?", "number time"),
        ("Welk bureau doet het onderzoek?", "name"),
        ("Wat is leesbeleid?", ""),
    ],
)
def test_what_the_wording_asks_for(text: str, kinds: str) -> None:
    found = asked(text)
    names = ("number", "share", "money", "time", "name")
    assert " ".join(name for name in names if getattr(found, name)) == kinds


def test_the_form_of_the_question_makes_an_amount_of_a_cost() -> None:
    found = asked_in(make_question("Wat kost een basisteam?", "number"))
    assert (found.number, found.money, found.share) == (True, True, False)


def test_a_share_of_the_money_is_a_share() -> None:
    found = asked("Welk deel van het budget gaat naar lezen?")
    assert (found.share, found.money) == (True, False)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Welke vier punten noemt het akkoord?", 4),
        ("Noem de 12 maatregelen.", 12),
        ("Wat gebeurde er in groep vier?", None),  # no plural after it
        ("Wat gold in 2014 voor scholen?", None),  # a year is no count
        ("Welke punten noemt het akkoord?", None),
    ],
)
def test_how_many_things_are_asked_for(text: str, count: int | None) -> None:
    assert asked(text).count == count


def test_a_count_in_words_and_in_figures() -> None:
    assert (counted("vier"), counted("Vier"), counted("4")) == (4, 4, 4)


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("Er deden 120 scholen mee.", True),
        ("Er deden twaalf scholen mee.", True),
        ("Het aantal is verdubbeld.", True),
        ("In 2014 deden er scholen mee.", False),  # the year that the question names
        ("Er deden scholen mee.", False),
    ],
)
def test_a_number_that_the_question_does_not_name(text: str, has: bool) -> None:
    assert has_number(asked("Hoeveel scholen deden in 2014 mee?"), text) is has


def test_units() -> None:
    share, money = asked("Welk deel?"), asked("Hoe hoog is het bedrag?")
    assert has_unit(share, "Een kwart van de scholen.")
    assert has_unit(share, "Op 5% van de scholen.")
    assert not has_unit(share, "Dat kost 5 euro.")
    assert has_unit(money, "Dat kost € 5.")
    assert not has_unit(money, "Een kwart van de scholen.")


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("De eis geldt vanaf 2019.", True),
        ("De eis geldt vanaf augustus.", True),
        ("In 2014 is dat afgesproken.", False),
        ("Dat is afgesproken.", False),
    ],
)
def test_a_time_that_the_question_does_not_name(text: str, has: bool) -> None:
    assert has_time(asked("Wanneer gaat de eis van 2014 in?"), text) is has


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("De school in Deventer doet mee.", True),
        ("De school in Zwolle doet mee.", False),
        ("Scholen doen mee. Dat helpt.", False),  # capitals that begin a sentence
    ],
)
def test_a_name_that_the_question_does_not_name(text: str, has: bool) -> None:
    assert has_name(asked("Welke school in Zwolle doet mee?"), text) is has


def test_a_reason() -> None:
    assert has_reason("Dat kan niet, omdat er geen geld is.")
    assert not has_reason("Dat kan niet.")
