"""What stands on every page leaves the text; what only looks like it stays."""

from collections.abc import Callable

import pytest

from ingest.furniture import counted_lines, furniture, page_labels, running_heads
from ingest.lines import RawPage, RawText, lines_of

Raw = Callable[..., RawText]
BODY = [
    ["De eerste klas leest.", "Dat gaat elke dag beter.", "Ouders merken het.", "Het kost weinig."],
    ["Rekenen komt later.", "Eerst is er sport.", "Daarna is er soep.", "Niemand gaat weg."],
    ["Zij tekent een kaart.", "Hij bouwt een toren.", "Wij ruimen op.", "Jullie zingen mee."],
]


def kept(text: RawText) -> list[str]:
    lines = lines_of(text.pages)
    gone = furniture(text.pages, lines)
    return [line.text for number, line in enumerate(lines) if number not in gone]


def flat(pages: list[list[str]]) -> list[str]:
    return [line for page in pages for line in page]


def test_running_head_and_page_number_leave_every_page(raw: Raw) -> None:
    text = raw(*(["Jaarplan De Wilg", *body, str(n)] for n, body in enumerate(BODY, 1)))
    assert running_heads(text.pages) == {"Jaarplan De Wilg", "#"}
    assert kept(text) == flat(BODY)


def test_line_on_one_page_of_three_is_no_running_head(raw: Raw) -> None:
    text = raw(["Jaarplan De Wilg", *BODY[0]], BODY[1], BODY[2])
    assert running_heads(text.pages) == frozenset()
    assert kept(text) == ["Jaarplan De Wilg", *flat(BODY)]


def test_running_head_stays_where_the_middle_of_a_page_names_it(raw: Raw) -> None:
    head = "Jaarplan De Wilg"
    middle = [*BODY[0], head, *BODY[1]]
    text = raw([head, *middle], [head, *BODY[2]], [head, "Tot slot een wens."])
    assert kept(text) == [*middle, *BODY[2], "Tot slot een wens."]


@pytest.mark.parametrize("foot", ["{}", "- {} -", "Pagina {} van 20", "pagina {}", "{}/20"])
def test_printed_numbers_that_count_along_are_labels(raw: Raw, foot: str) -> None:
    text = raw(*([*body, foot.format(n)] for n, body in enumerate(BODY, 8)))
    assert page_labels(text.pages) == ["8", "9", "10"]
    assert kept(text) == flat(BODY)


def test_year_in_a_running_head_is_no_label(raw: Raw) -> None:
    text = raw(*(["Jaarplan 2031", *body] for body in BODY))
    assert page_labels(text.pages) == [None, None, None]


def test_year_beside_the_page_number_does_not_disturb_it(raw: Raw) -> None:
    text = raw(*([f"Jaarplan 2031 | {n}", *body] for n, body in enumerate(BODY, 3)))
    assert page_labels(text.pages) == ["3", "4", "5"]


def test_page_without_a_printed_number_has_no_label(raw: Raw) -> None:
    """A title page often bears no number; the count goes on behind it."""
    text = raw(BODY[0], [*BODY[1], "Pagina 2"], [*BODY[2], "Pagina 3"])
    assert page_labels(text.pages) == [None, "2", "3"]


def test_label_of_the_file_stands_where_nothing_is_printed() -> None:
    pages = [RawPage(number=1, label="iv", lines=("Een woord vooraf.",))]
    assert page_labels(pages) == ["iv"]


def test_pagina_line_leaves_a_text_of_one_page_too(raw: Raw) -> None:
    text = raw(["De brief begint hier.", "Pagina 9 van 20", "En gaat verder."], numbered=False)
    assert kept(text) == ["De brief begint hier.", "En gaat verder."]


def test_repeated_foot_with_a_rising_number_leaves_extracted_text(raw: Raw) -> None:
    lines = [
        "Een zin.",
        "Werkplan 7 De Wilg, 2031",
        "Nog een.",
        "Werkplan 8 De Wilg, 2031",
        "Op.",
    ]
    text = raw(lines, numbered=False)
    assert counted_lines(lines_of(text.pages)) == {"Werkplan # De Wilg, #"}
    assert kept(text) == ["Een zin.", "Nog een.", "Op."]


@pytest.mark.parametrize(
    "lines",
    [
        ["Werkplan 8 De Wilg, 2031", "Werkplan 7 De Wilg, 2031"],  # falls
        ["Werkplan 7 De Wilg, 2031", "Werkplan 8 De Wilg, 2032"],  # both numbers move
        ["Werkplan 7 De Wilg, 2031"],  # stands alone
        ["Werkplan 7 De Wilg", "Werkplan 8 De Wilg"],  # holds one number only
        ["5 Kamerstukken 31 293, nr. 614", "6 Kamerstukken 31 293, nr. 614"],  # notes
        ["5 Besluit, nr. 614", "6 Besluit, nr. 614"],  # notes with two numbers
    ],
)
def test_lines_that_do_not_count_pages_stay(raw: Raw, lines: list[str]) -> None:
    text = raw(["Vooraf een zin.", *lines, "Tot slot een zin."], numbered=False)
    assert kept(text) == ["Vooraf een zin.", *lines, "Tot slot een zin."]


def test_margin_reference_set_into_a_sentence_goes(raw: Raw) -> None:
    text = raw(["Wij geven de", "Onze referentie", "37564300", "scholen meer tijd."])
    assert kept(text) == ["Wij geven de", "scholen meer tijd."]


def test_reference_without_a_margin_label_stays(raw: Raw) -> None:
    text = raw(["Het dossier heet:", "37564300", "Zo vindt u het terug."])
    assert kept(text) == ["Het dossier heet:", "37564300", "Zo vindt u het terug."]


def test_bare_number_goes_only_inside_a_sentence(raw: Raw) -> None:
    assert kept(raw(["Wij geven de", "12", "scholen meer tijd."])) == [
        "Wij geven de",
        "scholen meer tijd.",
    ]
    for lines in (["Aantal.", "12", "scholen"], ["Aantal", "12", "Scholen"], ["12", "scholen"]):
        assert kept(raw(lines)) == lines


def test_notes_of_one_shape_at_the_foot_of_most_pages_stay(raw: Raw) -> None:
    notes = [f"{n} Kamerstukken 31 293, nr. {613 + n}" for n in (1, 2, 3)]
    text = raw(*([*body, note] for body, note in zip(BODY, notes, strict=True)))
    assert [line for line in kept(text) if "Kamerstukken" in line] == notes


@pytest.mark.parametrize("label", ["Vraag", "Antwoord", "Artikel", "Hoofdstuk"])
def test_numbered_headings_at_the_edge_of_most_pages_stay(raw: Raw, label: str) -> None:
    text = raw(*([f"{label} {n}", *body] for n, body in zip((1, 4, 6), BODY, strict=True)))
    assert [line for line in kept(text) if line.startswith(label)] == [
        f"{label} 1",
        f"{label} 4",
        f"{label} 6",
    ]


def test_sentences_with_a_rising_and_a_fixed_number_stay(raw: Raw) -> None:
    lines = ["Groep 7 telt 25 kinderen.", "Groep 8 telt 25 kinderen.", "Groep 6 is kleiner."]
    assert kept(raw(lines, numbered=False)) == lines


@pytest.mark.parametrize("cell", ["3/4", "- 12 -"])
def test_fraction_in_the_middle_of_a_page_is_no_page_number(raw: Raw, cell: str) -> None:
    text = raw([*BODY[0], "Aandeel:", cell, *BODY[1]])
    assert cell in kept(text)
