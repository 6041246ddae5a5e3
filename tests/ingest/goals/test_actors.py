"""Who has to do it: the subject, where that is a body or a group."""

import pytest

from ingest.goals.actors import Speakers, actor_of, promises, together


@pytest.mark.parametrize(
    ("text", "whens", "actor"),
    [
        ("De VO-raad maakt in 2031 een kaart.", ("in 2031",), "VO-raad"),
        ("In 2031 openen alle gemeenten een loket.", ("In 2031",), "gemeenten"),
        ("75% van de gemeenten opent dan een loket.", (), "gemeenten"),
        ("Deze winter starten DUO, de AVS en Kennisnet ermee.", ("Deze winter",),
         "DUO, de AVS en Kennisnet"),
        ("De site is af: alle scholen vullen het.", (), "scholen"),
        ("Daarom zal ik dat verplichten.", (), "Minister van Voorbeeld"),
        ("Alle goede scholen ontvangen een predicaat.", (), None),
        ("Alle scholen en leerlingen benutten de tijd.", (), None),
        ("In 2013 leggen alle leerlingen de toets af.", ("In 2013",), None),
        ("Betere kwaliteit op kleine scholen.", (), None),
        ("De stuurgroep die dit leidt, komt vier keer per jaar bijeen.", (), "stuurgroep"),
        ("Starters houden wij in 2031 vast.", ("in 2031",), "Bond van Voorbeelden"),
        ("Op 1 mei 2031 opent een loketpunt.", ("Op 1 mei 2031",), None),
        ("De proef wordt in 2031 door de bibliotheken herhaald.", ("in 2031",), "bibliotheken"),
        ("Leesroute opent in 2031 een loket.", ("in 2031",), "Leesroute"),
        ("Zomerscholing opent in 2031 een loket.", ("in 2031",), None),
        ("U ontvangt in 2031 een brief.", ("in 2031",), "Minister van Voorbeeld"),
        ("Het aantal besturen stijgt.", (), None),
    ],
)  # fmt: skip
def test_actor(text: str, whens: tuple[str, ...], actor: str | None) -> None:
    speakers = Speakers(
        one="Minister van Voorbeeld", all="Bond van Voorbeelden", names=frozenset({"Leesroute"})
    )
    assert actor_of(text, whens, speakers) == actor


def test_i_without_a_publisher_is_nobody() -> None:
    assert actor_of("Ik zal dat verplichten.", (), Speakers(one=None, all=None)) is None


def test_together() -> None:
    assert together("Zo tellen DUO en de VO-raad gezamenlijk de stemmen.") == "DUO en de VO-raad"
    assert together("Zij doen dat gezamenlijk.") is None


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("Daarom zal ik de proef verlengen.", True),
        ("De inspectie gaat vaker scholen bezoeken.", True),
        ("Daarna zal een leesplan worden getoetst.", True),
        ("Ik zal die cijfers niet noemen.", False),
        ("De leerling zal vaker boeken lezen.", False),
    ],
)
def test_somebody_who_can_promises(text: str, promised: bool) -> None:
    assert promises(text) is promised
