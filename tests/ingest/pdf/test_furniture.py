"""What stands on the pages of a file without being its text."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.pdf.furniture import furniture
from ingest.pdf.page_rows import rows_of
from ingest.pdf.scan import Scan, body_of
from ingest.pdf.segments import Segment
from tests.ingest.pdf.build import page, segment, text_page

WORDS = ("school", "klas", "taal", "les", "regio", "raad")


def pages_with(*extra: Sequence[Segment]) -> list[Scan]:
    """Pages of running text, each with these segments and with words of its own."""
    return [text_page(*some, word=WORDS[n]) for n, some in enumerate(extra)]


def gone(pages: Sequence[Scan]) -> list[dict[str, str]]:
    """For each page: text that left -> why."""
    found, _ = furniture(pages, body_of(pages))
    return [
        {s.text: reasons[id(s)] for s in one.segments if id(s) in reasons}
        for one, reasons in zip(pages, found, strict=True)
    ]


def labels(pages: Sequence[Scan]) -> list[str | None]:
    return furniture(pages, body_of(pages))[1]


segments = st.builds(
    segment,
    st.text("abc", min_size=1, max_size=5),
    st.floats(0, 500),
    st.floats(0, 800),
    size=st.sampled_from([8, 10, 14]),
)


@given(st.lists(segments, max_size=20))
def test_rows_keep_every_segment_once(found: list[Segment]) -> None:
    ordered = sorted(found, key=lambda s: (-s.y, s.x0))
    rows = rows_of(ordered)
    assert sorted(id(s) for row in rows for s in row.segments) == sorted(map(id, ordered))
    assert all(a.x0 <= b.x0 for row in rows for a, b in pairwise(row.segments))


def test_row_reads_from_left_to_right() -> None:
    high, right, left = segment("kop", 72, 720), segment("twee", 300, 701), segment("een", 72, 700)
    assert [row.text for row in rows_of([high, right, left])] == ["kop", "een twee"]


def test_running_head_and_page_number() -> None:
    pages = pages_with(
        *[[segment("Jaarplan", 72, 800), segment(str(n), 300, 30)] for n in (7, 8, 9)]
    )
    wanted = [{"Jaarplan": "kop- of voetregel", str(n): "paginanummer"} for n in (7, 8, 9)]
    assert gone(pages) == wanted
    assert labels(pages) == ["7", "8", "9"]


def test_heads_of_left_and_right_pages() -> None:
    heads = [("Kansen voor kinderen", 72), ("Jaarverslag", 330)] * 2
    pages = pages_with(*[[segment(text, x, 800, x1=x + 40)] for text, x in heads])
    assert [list(found) for found in gone(pages)] == [[text] for text, _ in heads]


def test_head_with_the_number_of_its_page_beside_it() -> None:
    pages = pages_with(*[[segment("Raad", 72, 800), segment(str(n), 362, 800)] for n in (1, 2, 3)])
    assert [set(found) for found in gone(pages)] == [{"Raad", str(n)} for n in (1, 2, 3)]
    assert labels(pages) == ["1", "2", "3"]


def test_line_on_one_page_stays() -> None:
    assert gone(pages_with([segment("Jaarplan", 72, 800)], [], [])) == [{}, {}, {}]


def test_line_in_the_middle_of_each_page_stays() -> None:
    pages = pages_with(*[[segment("Casus", 72, 420)]] * 3)
    assert gone(pages) == [{}, {}, {}]


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (("Pagina 2 van 7", "Pagina 3 van 7"), ["2", "3"]),
        (("- 2 -", "- 3 -"), ["2", "3"]),
        (("ii", "iii"), ["ii", "iii"]),
        (("2 | Raad", "3 | Raad"), ["2", "3"]),
        (("12", "47"), [None, None]),  # numbers that do not count along
        (("", ""), [None, None]),
    ],
)
def test_printed_numbers(texts: tuple[str, str], wanted: list[str | None]) -> None:
    assert labels(pages_with(*[[segment(t, 300, 30)] if t else [] for t in texts])) == wanted


def test_chapters_that_begin_at_the_top_of_each_page_stay() -> None:
    pages = pages_with(
        *[[segment(f"{n}. Een hoofdstuk", 72, 780, size=14, bold=True)] for n in (1, 2, 3)]
    )
    assert gone(pages) == [{}, {}, {}]


def test_column_of_references_beside_a_letter() -> None:
    beside = [segment("Onze referentie", 400, 590, size=7), segment("3841", 400, 580, size=7)]
    assert gone(pages_with(beside)) == [{"Onze referentie": "kantlijn", "3841": "kantlijn"}]


def test_second_column_of_text_is_no_margin() -> None:
    left = [
        segment("Een kolom met lopende tekst, regel na regel.", 72, 600 - 12 * n) for n in range(20)
    ]
    right = [
        segment("De tweede kolom met even veel tekst als de eerste.", 320, 600 - 12 * n)
        for n in range(20)
    ]
    assert gone([page(*left, *right)]) == [{}]


def test_first_column_with_fewer_letters_is_no_margin() -> None:
    left = [
        segment("Een kolom met lopende tekst, die even breed is.", 72, 600 - 12 * n)
        for n in range(9)
    ]
    right = [
        segment("De tweede kolom heeft veel meer regels dan de eerste.", 320, 600 - 12 * n)
        for n in range(20)
    ]
    assert gone([page(*left, *right)]) == [{}]


def test_three_narrow_columns_are_no_margins() -> None:
    text = "Een smalle kolom met tekst."  # 27 characters: 135 points
    columns = [segment(text, x, 600 - 12 * n) for x in (60, 220, 380) for n in range(20)]
    assert gone([page(*columns)]) == [{}]


def test_number_of_a_section_hangs_outside_its_text() -> None:
    hangs = [segment("2.1", 40, 480), segment("Doelen van de wet", 72, 480)]
    assert gone(pages_with(hangs)) == [{}]
    dossier = [segment("31 293", 10, 480), segment("Primair Onderwijs", 72, 480)]
    assert set(gone(pages_with(dossier))[0]) == {"31 293", "Primair Onderwijs"}


def test_entries_of_a_table_of_contents() -> None:
    entries = [("Inhoud", 700), ("1 Inleiding 3", 680), ("2 Aanpak 5", 660), ("3 Slot 9", 640)]
    found = gone([page(*(segment(text, 72, y) for text, y in entries)), text_page()])
    assert [text for text, why in found[0].items() if why == "inhoudsopgave"] == [
        "1 Inleiding 3",
        "2 Aanpak 5",
        "3 Slot 9",
    ]


def test_leaders_need_no_title() -> None:
    texts = [f"{n} Hoofdstuk ........ {n + 2}" for n in (1, 2, 3)]
    contents = page(*(segment(text, 72, 700 - 20 * n) for n, text in enumerate(texts)))
    assert set(gone([contents, text_page()])[0].values()) == {"inhoudsopgave"}


@pytest.mark.parametrize(
    "text",
    [
        "Tweede Kamer der Staten-Generaal",
        "> Retouradres Postbus 16375 2500 BJ Den Haag",
        "kst-31293-658",
        "ISSN 0921 - 7371",
        "’s-Gravenhage 2023",
        "Vergaderjaar 2023–2024 Aanhangsel van de Handelingen",
    ],
)
def test_letterhead(text: str) -> None:
    assert gone(pages_with([segment(text, 72, 500)])) == [{text: "kop- of voetregel"}]
