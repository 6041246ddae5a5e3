"""Numbers that follow from those of the source, where the sentence says that they do."""

import pytest

from app.llm.number_support import unsupported_numbers

SHARES = "Het aandeel was 85 procent in 2011 en 82 procent in 2014."
SCHOOLS = "Zes basisscholen en twee vo-scholen doen mee."


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Het aandeel daalde met drie procentpunten.", SHARES),
        ("In drie jaar daalde het aandeel.", SHARES),
        ("Drie jaar lang daalde het aandeel.", SHARES),
        ("In totaal doen acht scholen mee.", SCHOOLS),
        ("Acht scholen doen mee: zes basisscholen en twee vo-scholen.", SCHOOLS),
        ("Twee partijen: GroenLinks en SP.", "GroenLinks en de SP dienden het in."),
        ("Twee bureaus, Oberon en SEO, meten.", "Oberon en het SEO meten."),
        ("De twee gemeenten doen mee.", "De gemeenten Tilburg en Breda doen mee."),
        ("Besturen betalen dertig procent.", "De gemeente betaalt 70 procent, besturen de rest."),
    ],
)
def test_what_follows(text: str, source: str) -> None:
    assert unsupported_numbers(text, [source]) == []


@pytest.mark.parametrize(
    ("text", "source", "missing"),
    [
        ("Drie procent haalt het niet.", SHARES, "Drie procent"),  # no sign of a difference
        ("Het aandeel daalde met vier procentpunten.", SHARES, "vier procentpunten"),
        ("In vier jaar daalde het aandeel.", SHARES, "vier jaar"),
        ("Acht scholen doen mee.", SCHOOLS, "Acht"),  # no sign of a sum
        ("In totaal doen negen scholen mee.", SCHOOLS, "negen"),
        ("Drie partijen: GroenLinks en SP.", "GroenLinks en de SP dienden het in.", "Drie"),
        ("De drie gemeenten doen mee.", "De gemeenten Tilburg en Breda doen mee.", "drie"),
        ("Besturen betalen 30 procent.", "De gemeente betaalt 70 procent.", "30 procent"),
    ],
)
def test_what_does_not(text: str, source: str, missing: str) -> None:
    assert unsupported_numbers(text, [source]) == [missing]
