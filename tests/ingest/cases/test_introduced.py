"""What a case without a box says of its school."""

import pytest

from ingest.cases.introduced import pupils_in, sector_in


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Het Meer, havo en vwo, ligt aan een kanaal.", "vo"),
        ("Een basisschool; later gaan kinderen naar het vmbo.", "po"),
        ("Een so/vso-school voor leerlingen met autisme.", "so"),
        ("De school ligt aan een kanaal.", None),
    ],
)
def test_sector_that_is_named_first(text: str, sector: str | None) -> None:
    assert sector_in(text) == sector


@pytest.mark.parametrize(
    ("text", "pupils"),
    [
        ("De school telt ruim 340 leerlingen.", "340"),
        ("Het Meer, havo en vwo, 1.150 leerlingen.", "1.150"),
        ("Met 61 kinderen is zij klein.", "61"),
        ("In een groep met 28 kinderen is dat veel.", None),
        ("Zij haalt 340 punten.", None),
    ],
)
def test_number_of_pupils(text: str, pupils: str | None) -> None:
    found = pupils_in(text)
    assert (found.text if found else None) == pupils
