"""Names of a sentence, and which of them a source bears out."""

import pytest

from app.llm.names import unsupported_names

SOURCE = (
    "Directeur Marit Oosterhof werkt in Enschede. De PO-Raad en de Hogeschool Utrecht (HU) leiden "
    "samen leraren op. De inspectie prees het Nationaal Cohortonderzoek Onderwijs."
)


@pytest.mark.parametrize(
    "text",
    [
        "Volgens Oosterhof gaat het goed.",
        "Oosterhof werkt in Enschede.",
        "De HU leidt leraren op.",
        "Dat blijkt uit het NCO.",
        "De PO-raad werkt mee.",
        "De Inspectie prees het onderzoek.",
        "Enschedes scholen doen mee.",
        "Leraren leren samen.",
        "Geld gaat naar leraren.",
        "In Enschede lezen kinderen.",
    ],
)
def test_names_that_are_there(text: str) -> None:
    assert unsupported_names(text, [SOURCE]) == []


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Volgens Postma gaat het goed.", ["Postma"]),
        ("Marit Postma werkt in Enschede.", ["Postma"]),
        ("Directeur Oosterhof werkt in Hengelo.", ["Hengelo"]),
        ("De VO-raad werkt mee.", ["VO-raad"]),
        ("De Hogeschool Leiden doet mee.", ["Leiden"]),  # the source has only the verb
        ("SLO maakt lessen.", ["SLO"]),
        ("Joost Verkerk werkt er.", ["Joost", "Verkerk"]),
        ("Regioplan meet het effect.", ["Regioplan"]),
        ("Lees meer op https://kwaad.example/x.", ["https://kwaad.example/x"]),
    ],
)
def test_names_that_are_not(text: str, missing: list[str]) -> None:
    assert unsupported_names(text, [SOURCE]) == missing


def test_a_first_word_is_a_name_where_another_passage_has_it_as_one() -> None:
    assert unsupported_names("Fontys doen mee.", [SOURCE]) == []
    assert unsupported_names("Fontys doen mee.", [SOURCE], ["Ook Fontys doet mee."]) == ["Fontys"]
