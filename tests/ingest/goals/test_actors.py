"""Who has to do it: the subject, where that is a body or a group."""

import pytest

from ingest.goals.actors import actor_of, together


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
    ],
)  # fmt: skip
def test_actor(text: str, whens: tuple[str, ...], actor: str | None) -> None:
    assert actor_of(text, whens, "Minister van Voorbeeld") == actor


def test_i_without_a_publisher_is_nobody() -> None:
    assert actor_of("Ik zal dat verplichten.", (), None) is None


def test_together() -> None:
    assert together("Zo tellen DUO en de VO-raad gezamenlijk de stemmen.") == "DUO en de VO-raad"
    assert together("Zij doen dat gezamenlijk.") is None
