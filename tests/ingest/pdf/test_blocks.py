"""Lines make paragraphs, items, quotations and headings."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.pdf.blocks import PdfBlock, blocks_of
from ingest.pdf.order import Element, Line
from tests.ingest.pdf.build import SENTENCE, body, line, lines, placed

FULL = SENTENCE[:-1] + ","  # a full line that does not end a sentence


def blocks(*elements: Element) -> list[PdfBlock]:
    return blocks_of(elements, body())


def texts(*elements: Element) -> list[tuple[str, str]]:
    return [(b.kind, " ".join(each.text for each in b.lines)) for b in blocks(*elements)]


def test_lines_of_a_paragraph() -> None:
    assert texts(*lines(FULL, FULL, "klaar.")) == [("paragraph", f"{FULL} {FULL} klaar.")]


def test_white_space_parts_paragraphs() -> None:
    two = [*lines(FULL, "klaar.", top=700), *lines(FULL, "klaar.", top=660)]
    assert texts(*two) == [("paragraph", f"{FULL} klaar.")] * 2


def test_line_that_breaks_off_ends_a_paragraph() -> None:
    assert texts(*lines(FULL, "klaar.", SENTENCE, "Meer.")) == [
        ("paragraph", f"{FULL} klaar."),
        ("paragraph", f"{SENTENCE} Meer."),
    ]


def test_indent_opens_a_paragraph() -> None:
    assert len(blocks(line(SENTENCE, 700), line("Nieuw begin", 688, x0=84), line("en", 676))) == 2


def test_sentence_goes_on_over_the_page_turn() -> None:
    assert texts(*lines(FULL, FULL), *lines("gaat door.", page=1)) == [
        ("paragraph", f"{FULL} {FULL} gaat door.")
    ]
    assert len(blocks(*lines(SENTENCE), *lines("Nieuw begin.", page=1))) == 2


def test_items_of_several_lines() -> None:
    found = texts(
        *lines("De raad wil:"),
        line("• lezen op elke school en", 680),
        line("in elke klas;", 668, x0=84),
        line("• rekenen.", 656),
        *lines("En verder niets.", top=630),
    )
    assert found == [
        ("paragraph", "De raad wil:"),
        ("item", "• lezen op elke school en in elke klas;"),
        ("item", "• rekenen."),
        ("paragraph", "En verder niets."),
    ]


def test_item_without_hanging_indent_goes_on_right_under_a_full_line() -> None:
    found = texts(line(f"1. {SENTENCE[3:]}", 700), line("Daarna is er een pauze.", 688))
    assert found == [("item", f"1. {SENTENCE[3:]} Daarna is er een pauze.")]


def test_items_inside_items() -> None:
    found = blocks(
        line("1. lezen;", 700),
        line("a. in groep drie;", 688, x0=90),
        line("b. in groep vier;", 676, x0=90),
        line("2. rekenen.", 664),
    )
    assert [(b.kind, b.level) for b in found] == [("item", n) for n in (1, 2, 2, 1)]


def test_item_over_a_page_turn() -> None:
    found = texts(line("• lezen op elke school en", 60), line("in elke klas.", 760, page=1, x0=84))
    assert found == [("item", "• lezen op elke school en in elke klas.")]


def test_long_text_between_quotation_marks_is_a_quotation() -> None:
    found = texts(*lines(f"“{FULL}", "aldus de minister in haar brief aan de Kamer.”"))
    assert [kind for kind, _ in found] == ["quote"]
    assert [kind for kind, _ in texts(*lines("“Ja”, zei hij."))] == ["paragraph"]


def test_slanted_paragraph_is_a_quotation() -> None:
    slanted = [line(FULL, 700, italic=True), line("klaar.", 688, italic=True)]
    assert [b.kind for b in blocks(*slanted)] == ["quote"]


def test_table_between_paragraphs() -> None:
    table = placed(("po", "1"), ("vo", "2"))
    found = blocks(*lines("Boven."), table, *lines("Onder.", top=400))
    assert [(b.kind, b.table) for b in found] == [
        ("paragraph", None),
        ("row", table),
        ("paragraph", None),
    ]


def test_title_headings_and_text() -> None:
    found = blocks(
        line("Kansen voor kinderen", 760, size=24),
        line("1 Inleiding", 700, size=14),
        *lines(SENTENCE, "Klaar.", top=680),
        line("1.1 Doel", 640, bold=True),
        *lines(SENTENCE, "Klaar.", top=624),
    )
    assert [(b.kind, b.level) for b in found] == [
        ("title", 0),
        ("heading", 1),
        ("paragraph", 0),
        ("heading", 2),
        ("paragraph", 0),
    ]


def test_headings_in_frames_make_an_outline_of_their_own() -> None:
    found = blocks(
        line("1 Inleiding", 760, size=14),
        *lines(SENTENCE, top=740),
        line("In het kader", 700, bold=True, frame=0),
        line(SENTENCE, 688, frame=0),
        line("1.1 Doel", 640, bold=True),
        *lines(SENTENCE, top=624),
    )
    assert [b.level for b in found if b.kind == "heading"] == [1, 1, 2]


def test_framed_text_is_a_block_of_its_own() -> None:
    assert len(blocks(line(FULL, 700), line("in een kader", 688, frame=0))) == 2


any_line = st.builds(
    line,
    st.sampled_from([SENTENCE, FULL, "Kort.", "• punt", "1. punt", "Kop", "“Ja”", "2.1 Kop", "x"]),
    st.integers(10, 80).map(lambda n: n * 10.0),
    page=st.integers(0, 1),
    x0=st.sampled_from([72.0, 84.0, 320.0]),
    size=st.sampled_from([8.0, 10.0, 16.0]),
    bold=st.booleans(),
    italic=st.booleans(),
    frame=st.sampled_from([None, 0]),
)


@given(st.lists(st.one_of(any_line, st.just(placed(("a", "b"), ("c", "d")))), max_size=20))
def test_every_line_stands_in_one_block_in_its_order(elements: list[Element]) -> None:
    found = blocks(*elements)
    wanted = [id(e) for e in elements if isinstance(e, Line)]
    assert [id(each) for b in found for each in b.lines] == wanted
    assert sum(b.table is not None for b in found) == len(elements) - len(wanted)
