"""Numbers and names that stand in the source, with other words."""

import pytest

from app.llm.cells import cells
from app.llm.owners import misplaced

PERCENTAGES = "In 2019 haalde 31 procent van de leerlingen het niveau, tegen 58 procent in 2022."
LIBRARY = "Op 62 procent van de basisscholen is een bibliotheek. In het vo is dat 27 procent."
MONEY = "Een schoolleider betaalt 750 euro; de rest van de kosten, 5.200 euro, draagt de gemeente."
NAMES = "De VO-raad coördineert de inzet; SLO maakt voorbeeldlessen."


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Het aandeel steeg van 31% in 2019 naar 58% in 2022.", PERCENTAGES),
        ("In 2022 haalde 58 procent het niveau.", PERCENTAGES),
        ("In het vo heeft 27 procent een bibliotheek.", LIBRARY),
        ("De gemeente draagt 5.200 euro.", MONEY),
        (
            "Het aantal groeide van 61 naar 83 in een jaar.",
            "In 2021 waren er 61 routes, een jaar later 83.",
        ),
        (
            "In Friesland daalde het naar 195.",
            "In Friesland ging het van 310 in 2017 naar 195 in 2021.",
        ),
        ("Het RIVM voert het uit.", "Het RIVM, de GGD en de VO-raad voeren het uit."),
        (
            "Dit staat in artikel 10 WMS.",
            "Dat staat in artikel 10 van de Wet medezeggenschap op scholen (WMS).",
        ),
        ("In Gouda had Idrissi succes.", "Samira Idrissi deed dat in Gouda met succes."),
        (
            "In het tweede jaar is het extra bedrag 50 euro.",
            "Het eerste jaar is het extra bedrag 70 euro. In het tweede jaar gaat het om 50 euro.",
        ),
        (
            "De vijf grote steden hebben samen 114 leraren nodig.",
            "De vijf grootste steden tekenden. Samen hebben zij 114 leraren nodig.",
        ),
        (
            "Van de 31 zaken kreeg een derde van de 31 gelijk.",
            "De raad deed 31 zaken. In negen zaken kreeg men gelijk.",
        ),
        ("SLO maakt voorbeeldlessen en de VO-raad coördineert de inzet.", NAMES),
        (
            "De wet is met 51 tegen 24 stemmen aangenomen.",
            "De wet is met 51 tegen 24 stemmen aangenomen.",
        ),
    ],
)
def test_in_place(text: str, source: str) -> None:
    assert misplaced(text, [source]) is None


@pytest.mark.parametrize(
    ("text", "source", "item"),
    [
        ("In 2022 haalde 31 procent het niveau.", PERCENTAGES, "2022"),
        ("In het vo heeft 62 procent een bibliotheek.", LIBRARY, "62 procent"),
        ("Een schoolleider betaalt 5.200 euro.", MONEY, "5.200 euro"),
        ("SLO coördineert de inzet.", NAMES, "SLO"),
    ],
)
def test_out_of_place(text: str, source: str, item: str) -> None:
    assert misplaced(text, [source]) == item


def test_one_source_that_fits_is_enough() -> None:
    assert misplaced("SLO coördineert de inzet.", [NAMES, "SLO coördineert de inzet."]) is None


def test_cells_part_the_words_of_a_sentence() -> None:
    found = {cell.item.keys[0]: cell for cell in cells(PERCENTAGES) if "%" in cell.item.kind}
    assert found[58].near.split() == [",", "tegen", "in", "2022."]
    assert "niveau" in found[58].wide
    assert "2019" not in found[58].wide  # it has a year of its own
    assert "2022" not in found[31].wide
