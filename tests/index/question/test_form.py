import pytest

from index.question.form import LEADING, WHOLE, form_of, is_keywords
from ingest.nouns import Form


@pytest.mark.parametrize(
    ("text", "form"),
    [
        # The wording that comes first leads.
        ("Hoeveel scholen doen mee en waarom?", "number"),
        ("Waarom doen er maar drie scholen mee, en hoeveel leerlingen?", "reason"),
        ("Welke drie scholen doen mee en waarom?", "list"),
        # But a comparison or development is one wherever it stands.
        ("Waarom is er verschil tussen po en vo?", "compare"),
        ("Hoeveel scheelt het, vergeleken met vorig jaar?", "compare"),
        ("Welke van beide aanpakken werkt?", "compare"),
        ("Waarin verschilt lezen van rekenen?", "compare"),
        ("Hoe is de norm in al die jaren verschoven?", "timeline"),
        ("Wat veranderde er aan de norm?", "timeline"),
        ("Wat is de ontwikkeling van de norm sinds 2011?", "timeline"),
        ("Op welke data wordt gemeten?", "timeline"),
        ("hoevel scholen", "number"),
        ("Welk aandeel van de scholen", "number"),
        ("Welke gemiddelde score halen zij?", "number"),
        ("aantal scholen", "number"),
        ("Waaruit blijkt het? Noem twee punten.", "list"),
        ("Wat hielp daarbij? Drie factoren.", "list"),
        ("Aan welke wettelijke eisen moet een bestuur voldoen?", "list"),
        ("Waar moet een bestuur op letten?", "list"),
        ("Noem een school die dit doet", None),
        ("Wat is formatief toetsen?", "definition"),
        ("Wat wordt in de wet bedoeld met burgerschap?", "definition"),
        ("Waar staat NPO voor?", "definition"),
        ("Wat is de norm?", None),
        ("Wat is het doel van burgerschap?", None),
        ("Waardoor daalt de score?", "reason"),
        ("Wie gebruikt de aanpak waardoor leerlingen beter lezen?", None),
        ("Wat is de oorzaak van verzuim?", "reason"),
        ("Hoe komt het dat scholen stoppen?", "reason"),
        ("Hoe betrekken scholen ouders bij lezen?", "practice"),
        ("Hoe worden scholen bekostigd?", None),
        ("Welke scholen krijgen geld?", None),
        ("Wat kocht een kleine dorpsschool?", "practice"),
        ("dorpsschool met een moestuin", "practice"),
        ("praktijkvoorbeelden lezen", "practice"),
        ("Wat staat er bij praktijkvoorbeeld 4?", None),
        ("bijvoorbeeld", None),
        ("Hoe zit het met de voorbeeldfunctie?", None),
        ("Wanneer begint het?", None),
        ("verzuim", None),
        ("", None),
    ],
)
def test_form(text: str, form: Form | None) -> None:
    assert form_of(text) == form


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("verzuim 2014", True),
        ("verzuim in 2014?", False),
        ("wanneer begint verzuim", False),
        ("een twee drie vier vijf zes zeven acht negen tien elf", False),
    ],
)
def test_is_keywords(text: str, expected: bool) -> None:
    assert is_keywords(text) is expected


def test_each_form_has_a_rule() -> None:
    assert {form for form, _ in [*WHOLE, *LEADING]} == set(Form.__args__)  # type: ignore[attr-defined]
