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
        "Twintig procent leest niet.",
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
        ("Unicef en de PO-Raad werken samen.", ["Unicef"]),
        ("Philips tekende het convenant.", ["Philips"]),
        ("De Wet passend onderwijs geldt.", ["passend", "Wet"]),
        ("Joost Verkerk werkt er.", ["Joost", "Verkerk"]),
        ("Regioplan meet het effect.", ["Regioplan"]),
        ("Lees meer op https://kwaad.example/x.", ["https://kwaad.example/x"]),
    ],
)
def test_names_that_are_not(text: str, missing: list[str]) -> None:
    assert unsupported_names(text, [SOURCE]) == missing


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Het Centraal Planbureau rekent.", "Het CPB rekent."),
        ("Dat wil OCW.", "Dat wil het ministerie."),
        ("De motie van Kamerlid Kwint.", "De Kamer nam een motie van het lid Kwint aan."),
    ],
)
def test_names_in_other_words(text: str, source: str) -> None:
    assert unsupported_names(text, [source]) == []
    assert unsupported_names(text, ["Dat wil het ministerie van VWS."]) != []


def test_a_first_word_is_a_name_where_another_passage_has_it_as_one() -> None:
    assert unsupported_names("Fontys doen mee.", [SOURCE]) == []
    assert unsupported_names("Fontys doen mee.", [SOURCE], ["Ook Fontys doet mee."]) == ["Fontys"]
