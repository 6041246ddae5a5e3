"""Boxes around words, on pages of plain lines and on PDFs that are drawn by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject
from reportlab.pdfgen.canvas import Canvas

from app.places.locate import PlacedPage
from app.places.pages import located_on, pages_of
from app.places.render import sheet
from app.places.shapes import Box, Glyph, Located, Sheet
from ingest.nouns import CanonicalText, ReadDocument

Texts = Callable[..., CanonicalText]
Sheets = Callable[..., Sheet]
Drawn = Callable[..., tuple[ReadDocument, Path]]


def spot(box: Box) -> tuple[int, int, int]:
    """Left, right and top of a box on a page of `sheet_of`, in points."""
    return round(box.left * 1000), round(box.right * 1000), round(box.top * 1000)


def words_at(text: CanonicalText, page: Sheet, words: str, after: int = 0) -> Located:
    start = text.text.index(words, after)
    return PlacedPage(text, 1, page).locate(start, start + len(words))


def test_a_sentence_gets_one_box_a_line_with_its_marks(
    canonical_of: Texts, sheet_of: Sheets
) -> None:
    text = canonical_of([("paragraph", "Eerst dit. (Daarna komt dat.) Klaar.")])
    page = sheet_of((100, 1, "Eerst dit. (Daarna"), (100, 2, "komt dat.) Klaar."))
    found = words_at(text, page, "(Daarna komt dat.)")
    assert [spot(box) for box in found.boxes] == [(210, 280, 20), (100, 200, 40)]
    assert found.share == 1.0


def test_of_the_same_words_twice_those_are_marked_that_stand_between_the_same_words(
    canonical_of: Texts, sheet_of: Sheets
) -> None:
    text = canonical_of([("paragraph", "Vraag een. Ja."), ("paragraph", "Vraag twee. Ja.")])
    # The file has the second question first.
    page = sheet_of((100, 5, "Vraag twee. Ja."), (100, 1, "Vraag een. Ja."))
    first = words_at(text, page, "Ja.")
    second = words_at(text, page, "Ja.", after=20)
    assert [spot(box) for box in first.boxes] == [(210, 240, 20)]
    assert [spot(box) for box in second.boxes] == [(220, 250, 100)]


def test_what_stands_between_two_lines_is_not_in_a_box(
    canonical_of: Texts, sheet_of: Sheets
) -> None:
    text = canonical_of([("paragraph", "De raad besluit op verzoek van ouders.")])
    page = sheet_of(
        (100, 1, "De raad besluit"), (500, 1, "Datum"), (100, 2, "op verzoek van ouders.")
    )
    found = words_at(text, page, "De raad besluit op verzoek van ouders.")
    assert [spot(box) for box in found.boxes] == [(100, 250, 20), (100, 320, 40)]


def test_a_table_row_is_marked_apart_from_the_heads_that_it_repeats(
    canonical_of: Texts, sheet_of: Sheets
) -> None:
    rows = [("row", "Sector: po | Bedrag: 500"), ("row", "Sector: vo | Bedrag: 700")]
    page = sheet_of(
        (100, 1, "Sector"), (300, 1, "Bedrag"), (100, 2, "po"), (300, 2, "500"),
        (100, 3, "vo"), (300, 3, "700"),
    )  # fmt: skip
    found = words_at(canonical_of(rows), page, rows[1][1])
    assert [spot(box) for box in found.boxes] == [(100, 120, 60), (300, 330, 60)]
    assert [spot(box) for box in found.names] == [(100, 160, 20), (300, 360, 20)]
    assert found.share == 1.0


def test_a_merged_cell_is_marked_for_each_of_its_rows(
    canonical_of: Texts, sheet_of: Sheets
) -> None:
    rows = [("row", "Noord | Assen | 12"), ("row", "Noord | Emmen | 34")]
    page = sheet_of((100, 1, "Noord"), (300, 1, "Assen"), (500, 1, "12"), (300, 2, "Emmen"),
                    (500, 2, "34"))  # fmt: skip
    found = words_at(canonical_of(rows), page, rows[1][1])
    assert [spot(box) for box in found.boxes] == [(100, 150, 20), (300, 350, 40), (500, 520, 40)]


def test_cells_that_the_file_tells_column_by_column_are_found_in_their_row(
    canonical_of: Texts, sheet_of: Sheets
) -> None:
    rows = [("row", "basisschool | 12 | 7"), ("row", "praktijkschool | 7 | 12")]
    page = sheet_of(
        (100, 1, "basisschool"), (100, 2, "praktijkschool"), (300, 1, "12"), (300, 2, "7"),
        (500, 1, "7"), (500, 2, "12"),
    )  # fmt: skip
    found = words_at(canonical_of(rows), page, rows[1][1])
    assert [spot(box) for box in found.boxes] == [(100, 240, 40), (300, 310, 40), (500, 520, 40)]


def test_words_that_the_page_does_not_show_are_not_found(
    canonical_of: Texts, sheet_of: Sheets
) -> None:
    text = canonical_of(
        [("paragraph", "Dit staat er niet."), ("paragraph", "Dit wel, heel zeker.")]
    )
    page = sheet_of((100, 1, "Dit wel, heel zeker."))
    assert words_at(text, page, "Dit staat er niet.").share < 0.5
    assert words_at(text, page, "Dit wel, heel zeker.").share == 1.0


def test_words_without_a_letter_are_nowhere(canonical_of: Texts, sheet_of: Sheets) -> None:
    text = canonical_of([("paragraph", "Begin (...) einde")])
    assert words_at(text, sheet_of((100, 1, "Begin (...) einde")), "(...)") == Located()


def test_a_row_that_a_page_turn_cuts_is_found_on_both_pages(
    canonical_of: Texts, sheet_of: Sheets
) -> None:
    row = (
        "Groenveld | de school oefent elke ochtend met lezen en vertelt de ouders hoe dat thuis kan"
    )
    text = canonical_of([("paragraph", "Een tabel:"), ("row", row)], [("paragraph", "Einde.")])
    pages = {
        1: sheet_of((100, 1, "Een tabel:"), (100, 2, "Groenveld"), (300, 2, row[12:54])),
        2: sheet_of((300, 1, row[55:]), (100, 3, "Einde.")),
    }

    def placed(number: int, rest: tuple[int, ...]) -> PlacedPage:
        return PlacedPage(text, number, pages[number], rest)

    start, end = text.text.index(row), text.text.index(row) + len(row)
    assert pages_of(text, start, end, placed) == (1, 2)
    first, second = (located_on(text, number, start, end, placed) for number in (1, 2))
    assert [spot(box)[2] for box in first.boxes] == [40, 40]
    assert [spot(box) for box in second.boxes] == [(300, 300 + 10 * len(row[55:]), 20)]
    assert first.share == second.share == 1.0


@given(
    st.lists(st.text(alphabet="abcdef", min_size=1, max_size=7), min_size=1, max_size=30),
    st.integers(1, 6),
    st.data(),
)
def test_the_boxes_hold_the_letters_asked_for_and_no_others(
    canonical_of: Texts, sheet_of: Sheets, words: list[str], wide: int, data: st.DataObject
) -> None:
    text = canonical_of([("paragraph", " ".join(words))])
    rows = [words[n : n + wide] for n in range(0, len(words), wide)]
    page = sheet_of(*((100, n, " ".join(row)) for n, row in enumerate(rows)))
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start = len(" ".join([*words[:first], ""]))
    end = start + len(" ".join(words[first : last + 1]))
    found = PlacedPage(text, 1, page).locate(start, end)
    inside = [
        glyph.character
        for glyph in page.glyphs
        if not glyph.character.isspace() and any(holds(box, glyph) for box in found.boxes)
    ]
    assert found.share == 1.0
    assert "".join(inside) == "".join(words[first : last + 1])


def holds(box: Box, glyph: Glyph) -> bool:
    """Whether the middle of a glyph is in a box."""
    x, y = (glyph.box.left + glyph.box.right) / 2000, (glyph.box.top + glyph.box.bottom) / 2000
    return box.left < x < box.right and box.top < y < box.bottom


def simple(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 12)
    canvas.drawString(72, 700, "De eerste zin van dit stuk staat hier bovenaan.")
    canvas.drawString(72, 650, "Elke school krijgt in 2031 een eigen vakleraar. Dat is een begin.")


SENTENCE = "Elke school krijgt in 2031 een eigen vakleraar."


def turned(path: Path, quarters: int, cut: float) -> None:
    """Turns the page, and cuts so many points off its left and lower side."""
    writer = PdfWriter(clone_from=PdfReader(path))
    page = writer.pages[0]
    page.cropbox = RectangleObject((cut, cut, 600, 800))
    page.rotate(90 * quarters)
    writer.write(path)


@pytest.mark.parametrize("cut", [0, 40])
@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_the_box_is_where_the_words_were_drawn_on_a_page_that_is_turned_and_cut(
    drawn: Drawn, quarters: int, cut: int
) -> None:
    read, path = drawn(simple, change=lambda path: turned(path, quarters, cut))
    start = read.canonical.text.index(SENTENCE)
    located = PlacedPage(read.canonical, 1, sheet(path, 1)).locate(start, start + len(SENTENCE))
    (box,) = located.boxes
    # The middle of the words, from the lower left of what is left of the page.
    width = Canvas("").stringWidth(SENTENCE, "Helvetica", 12)
    x, y = (72 + width / 2 - cut) / (600 - cut), (650 + 4 - cut) / (800 - cut)
    expected = [(x, 1 - y), (y, x), (1 - x, y), (1 - y, 1 - x)][quarters]
    middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    assert middle == pytest.approx(expected, abs=0.005)
    across = (box.right - box.left) if quarters % 2 == 0 else (box.bottom - box.top)
    assert across == pytest.approx(width / (600 - cut), abs=0.005)


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_line_that_stands_on_its_side_gets_one_box(drawn: Drawn, angle: int) -> None:
    def sideways(canvas: Canvas) -> None:
        canvas.translate(300, 400)
        canvas.rotate(angle)
        canvas.drawString(0, 0, SENTENCE)

    read, path = drawn(sideways)
    start = read.canonical.text.index(SENTENCE)
    located = PlacedPage(read.canonical, 1, sheet(path, 1)).locate(start, start + len(SENTENCE))
    (box,) = located.boxes
    width = Canvas("").stringWidth(SENTENCE, "Helvetica", 12)
    long = (box.right - box.left) * 600 if angle == 180 else (box.bottom - box.top) * 800
    assert long == pytest.approx(width, abs=3)


def test_text_beyond_the_edge_of_the_page_is_not_marked(drawn: Drawn) -> None:
    def twice(canvas: Canvas) -> None:
        canvas.drawString(72, -50, SENTENCE)
        simple(canvas)

    read, path = drawn(twice)
    start = read.canonical.text.rindex(SENTENCE)
    located = PlacedPage(read.canonical, 1, sheet(path, 1)).locate(start, start + len(SENTENCE))
    assert all(0 < box.top < box.bottom < 0.5 for box in located.boxes)
