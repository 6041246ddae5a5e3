"""Targets, baselines and comparisons in the words of the sentence."""

from dataclasses import replace

import pytest

from ingest.goals.values import Values, values_of

CASES = [
    (
        "Het aantal daalt van 82 naar 64 in 2031.",
        Values(target="64", baseline="82", comparison="van 82 naar 64"),
    ),
    (
        "De score stijgt van 61,5 in 2028 naar het niveau van score 66.",
        Values(
            target="66",
            baseline="61,5",
            baseline_year=2028,
            comparison="van 61,5 in 2028 naar het niveau van score 66",
        ),
    ),
    ("In 2020 werkt 90% van de scholen zo.", Values(target="90%", unit="%")),
    # OCR: an l for a 1.
    ("In 2020 werkt l0% van de scholen zo.", Values(target="10%", unit="%")),
    # A target without unit, a range.
    ("Dat wordt verhoogd naar 12.", Values(target="12", comparison="verhoogd naar 12")),
    (
        "Dat wordt verhoogd naar 20-25%.",
        Values(target="20-25%", unit="%", comparison="verhoogd naar 20-25%"),
    ),
    (
        "Zij zwemmen minimaal vier uren per week.",
        Values(target="vier uren per week", unit="uren", comparison="minimaal"),
    ),
    ("In 2031 hebben 82 scholen een leeszaal.", Values(target="82 scholen", unit="scholen")),
    ("Alle scholen doen mee.", Values(target="Alle scholen", unit="scholen", comparison="Alle")),
    ("Het aantal wordt gehalveerd.", Values(target="gehalveerd", comparison="gehalveerd")),
    ("Nu haalt 38% van de scholen dat.", Values(baseline="38%")),
    (
        "Hoogstens een op de tien lezers stopt.",
        Values(target="een op de tien", comparison="Hoogstens"),
    ),
    (
        "Drie van de vier clubs lezen nu voor; wij groeien naar vijf van de zes.",
        Values(
            target="vijf van de zes",
            baseline="Drie van de vier",
            comparison="groeien naar vijf van de zes",
        ),
    ),
    (
        "Voor 60 leeszalen wil ik toe naar 90 leeszalen, nu 48.",
        Values(
            target="90 leeszalen",
            baseline="48",
            unit="leeszalen",
            comparison="toe naar 90 leeszalen",
        ),
    ),
    (
        "Van de lezers heeft straks 45% een pas (2011: 36%).",
        Values(target="45%", baseline="36%", baseline_year=2011, unit="%"),
    ),
    (
        "In groep 8 leest minstens een vijfde van hen op niveau 2F.",
        Values(target="een vijfde", comparison="minstens"),
    ),
    (
        "Lezers krijgen binnen acht schooldagen een pas.",
        Values(target="acht schooldagen", unit="schooldagen", comparison="binnen"),
    ),
    ("Clubs (nu 90) krijgen drie keer per jaar bezoek.", Values(target="drie keer per jaar")),
    (
        "Dat aandeel mag niet verder dalen.",
        Values(target="niet verder dalen", comparison="mag niet verder dalen"),
    ),
    (
        "Elke bond voert een gesprek met iedere nieuwe leraar.",
        Values(target="iedere nieuwe leraar", unit="nieuwe leraar", comparison="iedere"),
    ),
    ("De beurs loopt tot 31 juli 2025.", Values()),
    ("Het gaat om de 20% best presterende kinderen.", Values()),
    ("De kwaliteit gaat omhoog.", Values()),
]


@pytest.mark.parametrize(("text", "values"), CASES)
def test_values(text: str, values: Values) -> None:
    assert replace(values_of(text), at=None) == values
