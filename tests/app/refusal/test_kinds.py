import pytest

from app.extract.asked import asked_in
from app.refusal.kinds import has_asked_kind
from tests.app.extract.conftest import make_question


def has(question: str, text: str) -> bool | None:
    """Whether the text has what is asked for; None if any text may."""
    test = has_asked_kind(asked_in(make_question(question)))
    return test and test(text)


HOURS = "Hoeveel uur begeleiding krijgt een school?"


@pytest.mark.parametrize(
    ("question", "text", "found"),
    [
        (HOURS, "Elke school krijgt 12 uur.", True),
        (HOURS, "Elke school krijgt twaalf uur.", True),
        (HOURS, "Elke school krijgt een uur.", True),
        (HOURS, "Elke school krijgt 12 extra uren.", True),
        (HOURS, "Elke school krijgt 12 weken les.", False),
        (HOURS, "Elke school krijgt uren begeleiding.", False),
        (HOURS, "Het uur duurt op elke school 60 minuten.", False),  # the unit comes first
        ("Hoeveel uur is het?", "Dat is 1 of 2 of misschien uur.", True),  # four words behind 1 ...
        ("Hoeveel uur is het?", "Dat is 12 of wat men noemt uur.", False),  # five words behind
        ("Wat is het aantal leraren?", "Er zijn 30 leraren.", True),
        ("Wat is het aantal leraren?", "Er zijn 30 leerlingen.", False),
        ("Wat kost een basisteam?", "Dat kost € 30.", True),
        ("Wat kost een basisteam?", "Dat kost 30 uur.", False),
        ("Welk bedrag krijgt een school?", "Een school krijgt 30 miljoen.", True),
        ("Welk deel haalt het niveau?", "Een kwart haalt het niveau.", True),
        ("Welk deel haalt het niveau?", "Vier scholen halen het niveau.", False),
        ("Hoe vaak komt de inspectie?", "Die komt 3 keer.", True),
        ("Hoe vaak komt de inspectie?", "Die komt vaak.", False),
        ("Wanneer gaat de eis in?", "Dat is in augustus.", True),
        ("Wanneer gaat de eis in?", "Dat is al zo.", False),
        ("Hoe lang duurt de proef?", "Die duurt 3 keer zo lang.", True),
        ("Hoe lang duurt de proef?", "Die duurt tot augustus.", True),
        ("Hoe lang duurt de proef?", "Die duurt te lang.", False),
        ("Hoe heet de methode?", "De methode heet Taaltuin.", True),
        ("In welke gemeente staat de school?", "De school staat in Deventer.", True),
        ("In welke gemeente staat de school?", "De school staat daar.", False),
        ("Wat is leesbeleid?", "Leesbeleid is beleid.", None),
        ("Waarom lezen scholen?", "Omdat het moet.", None),
    ],
)
def test_what_is_asked_for(question: str, text: str, found: bool | None) -> None:
    assert has(question, text) is found


def test_a_percentage_is_no_amount_of_money_however_high() -> None:
    question = "Hoe hoog is het percentage zwakke scholen?"
    assert has(question, "Op 5% van de scholen.") is True
    assert has(question, "Dat kost 5 euro.") is False


def test_a_count_without_a_thing_asks_for_a_number() -> None:
    """All words behind "aantal" are stop words."""
    assert has("Wat is het aantal van die?", "Het zijn er 5.") is True
    assert has("Wat is het aantal van die?", "Het zijn er veel.") is False
