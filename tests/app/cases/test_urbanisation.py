"""Classes of urbanisation in the words of reports and of people."""

import pytest

from app.cases.urbanisation import CLASSES, ROWS, classes_in


@pytest.mark.parametrize(("first", "last", "_pattern", "example"), ROWS)
def test_every_row_finds_its_example(first: int, last: int, _pattern: str, example: str) -> None:
    assert classes_in(example) == (first, last)


@pytest.mark.parametrize("place", range(5))
def test_the_classes_have_their_own_names(place: int) -> None:
    name = CLASSES[place]
    for text in (name, name.upper(), name.removesuffix(" stedelijk"), f" {name} "):
        assert classes_in(text) == (place, place)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zeer sterk verstedelijkt gebied", (0, 0)),
        ("1.500 tot 2.500 adressen per km² (sterk stedelijk)", (1, 1)),
        ("1.000 – 1.500 huizen", (2, 2)),
        ("2.500 of meer adressen", (0, 0)),
        ("niet‐stedelijk", (4, 4)),
        ("een dorp naast een stad", (3, 4)),
        ("niet bekend", None),
        ("onderaan de dijk", None),
        ("", None),
    ],
)
def test_classes(text: str, expected: tuple[int, int] | None) -> None:
    assert classes_in(text) == expected
