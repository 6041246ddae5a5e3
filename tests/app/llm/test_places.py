"""Names that are made of places."""

import pytest

from app.llm.names import unsupported_names
from app.llm.places import roots


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("tilburgse", "tilburg"),
        ("twents", "twente"),
        ("gelderse", "gelderland"),
        ("friese", "friesland"),
        ("drentse", "drenthe"),
        ("groningse", "groningen"),
        ("zwolse", "zwolle"),
        ("almeerse", "almere"),
        ("nijmeegse", "nijmegen"),
        ("zeeuwse", "zeeland"),
        ("marokkaanse", "marokko"),
        ("oekraiense", "oekraine"),
        ("amsterdammers", "amsterdam"),
    ],
)
def test_what_is_named_after_a_place(word: str, place: str) -> None:
    assert roots(word) & roots(place)


@pytest.mark.parametrize(
    ("word", "place"),
    [("leidse", "utrecht"), ("limburgse", "friesland"), ("arnhemse", "haarlem")],
)
def test_what_is_not(word: str, place: str) -> None:
    assert not roots(word) & roots(place)


def test_either_bears_out_the_other() -> None:
    assert unsupported_names("De Tilburgse school leest.", ["Een school in Tilburg leest."]) == []
    assert unsupported_names("De school in Tilburg leest.", ["De Tilburgse school leest."]) == []
    assert unsupported_names("De Bredase school leest.", ["Een school in Tilburg leest."]) == [
        "Bredase"
    ]
