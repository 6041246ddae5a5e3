"""What a source tells of one name, in a sentence that starts with another."""

import pytest

from app.llm.subjects import told_of_another

SOURCE = (
    "Fontys volgt de resultaten van het akkoord. De gemeente Tilburg en Kober ondertekenden het "
    "in juni. Intern begeleider Jelle Postma ontwierp een woordenschatlijn. Hij werkt samen met "
    "Aafke Hoekstra; Cito ontwikkelde de toetsen."
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kober volgt de resultaten van het akkoord.", "Kober"),
        ("Hoekstra ontwierp een woordenschatlijn.", "Hoekstra"),
        ("Kober ontwikkelde de toetsen.", "Kober"),
    ],
)
def test_of_another(text: str, name: str) -> None:
    assert told_of_another(text, [SOURCE]) == name


@pytest.mark.parametrize(
    "text",
    [
        "Fontys volgt de resultaten.",
        "Jelle Postma ontwierp een woordenschatlijn.",
        "Postma werkt samen met Hoekstra.",
        "Cito ontwikkelde de toetsen.",
        "De resultaten worden gevolgd door Fontys.",
        "Scholen volgen de resultaten.",
        "Kober leest.",
        "",
    ],
)
def test_of_the_same_or_of_none(text: str) -> None:
    assert told_of_another(text, [SOURCE]) is None
