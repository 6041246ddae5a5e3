"""Labels of information boxes in other wordings."""

import pytest

from ingest.cases.labels import field_of


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("Type onderwijs", "sector"),
        ("Schooltype", "sector"),
        ("Onderwijs", "sector"),
        ("Sector", "sector"),
        ("Omgeving van de school", "urbanisation"),
        ("Stedelijkheidsklasse", "urbanisation"),
        ("Aantal ingeschreven leerlingen", "pupils"),
        ("Grootte van de school", "pupils"),
        ("Leerlingenaantal", "pupils"),
        ("Onderwijsachterstandsscore (CBS)", "disadvantage_score"),
        ("Basisvaardigheden in het plan", "skills"),
        ("Waar het geld vooral naartoe ging", "main_spending"),
        ("Belangrijkste uitgaven", "main_spending"),
        ("Inzet van de subsidie op activiteiten", "main_spending"),
        ("Subsidie opgemaakt", "spent"),
        ("Overgebleven", "spent"),
        ("Niet-bestede middelen", "spent"),
        ("Is het activiteitenplan bijgesteld", "plan_changed"),
        ("Aanpassing van het plan", "plan_changed"),
        ("Hoe tevreden is de school", "satisfaction"),
        ("Uitvoering van de activiteiten", "satisfaction"),
        ("Ervaren resultaten", "perceived_effects"),
        ("Wat leverde het op", "perceived_effects"),
        ("Leernetwerk", "network_participation"),
        ("Interviews met", "interviewed"),
        ("Gesprekspartners", "interviewed"),
        ("Doelgroep", "target_group"),
        ("Hulp van externe partijen", "external_parties"),
        ("Denominatie", None),
        ("Brinnummer", None),
    ],
)
def test_field_of_a_label(label: str, field: str | None) -> None:
    assert field_of(label, "iets") == field


def test_value_tells_money_for_skills_from_money_for_activities() -> None:
    assert field_of("Waar ging het geld heen", "taal 60%, burgerschap 40%") == "skills"
    assert field_of("Waar ging het geld heen", "boeken en een taalcoach") == "main_spending"
    assert field_of("Accenten", "taal (60%) en rekenen (40%)") == "skills"


def test_a_sentence_is_no_label() -> None:
    long = "De leerlingen van deze school zeiden ons na afloop van het gesprek nog"
    assert field_of(long, "iets") is None
