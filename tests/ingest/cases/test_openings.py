"""Headings that open a case."""

from collections.abc import Callable

import pytest

from ingest.cases.openings import openings_of, unquoted
from ingest.nouns import ReadDocument


@pytest.mark.parametrize(
    ("heading", "number", "title"),
    [
        ("Praktijkvoorbeeld 3: “een school die leest”", 3, "een school die leest"),
        ("Casus A", None, None),
        ("Casus B. Rekenen in de tuin", None, "Rekenen in de tuin"),
        ("Casus 2", 2, None),
        ("Casestudie 4 – De Brug", 4, "De Brug"),
        ("School 3 - De Wilg: lezen", 3, "De Wilg: lezen"),
        ("School 1 – De Wilg", 1, "De Wilg"),
        ("Portret: De Hoek – “ik wil ook”", None, "De Hoek – “ik wil ook”"),
        ("Schoolportret | De Kreek", None, "De Kreek"),
        ("Schoolportret De Kreek", None, "De Kreek"),
        ("Casus De Brug", None, "De Brug"),
        ("Voorbeeld 2: samen koken", 2, "samen koken"),
    ],
)
def test_heading_that_opens_a_case(
    read: Callable[[str], ReadDocument], heading: str, number: int | None, title: str | None
) -> None:
    (opening,) = openings_of(read(f"## {heading}\n\nDe school leest.").canonical)
    assert (opening.number, opening.title) == (number, title)


@pytest.mark.parametrize(
    "heading", ["Praktijkvoorbeelden", "Casus", "Portret", "School", "De school: lezen", "School 3"]
)
def test_heading_that_opens_none(read: Callable[[str], ReadDocument], heading: str) -> None:
    assert openings_of(read(f"## {heading}\n\nDe school leest.").canonical) == []


@pytest.mark.parametrize(
    ("below", "title"),
    [("De Wilg leest", "De Wilg leest"), ("Kenmerken van de school", None), ("Aanleiding", None)],
)
def test_heading_below_is_the_title_of_a_case_without_one(
    read: Callable[[str], ReadDocument], below: str, title: str | None
) -> None:
    (opening,) = openings_of(read(f"## Casus B\n\n### {below}\n\nDe school leest.").canonical)
    assert (opening.mark, opening.title) == ("B", title)


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("“lezen”", "lezen"),
        ("lezen – “samen”", "lezen – “samen”"),
        ("“lezen” en “rekenen”", "“lezen” en “rekenen”"),
        ("“”", None),
        (None, None),
    ],
)
def test_quotation_marks_around_a_title(title: str | None, plain: str | None) -> None:
    assert unquoted(title) == plain
