"""Blocks become draft blocks: joined lines, marks at their places, rows written out."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.hyphens import HyphenJoiner
from ingest.nouns import DraftBlock
from ingest.pdf.blocks import PdfBlock
from ingest.pdf.join import _joined as joined
from ingest.pdf.join import draft_blocks
from ingest.pdf.notes import PdfNote
from ingest.pdf.order import Line
from tests.ingest.pdf.build import line, linked, placed, shown_blocks

HEADER = ("Sector", "2022", "2023")


def note(label: str, text: str, page: int = 0) -> PdfNote:
    return PdfNote(label, (line(f"{label} {text}", 100, page=page, size=8),), len(label) + 1)


def drafts(blocks: Sequence[PdfBlock], *notes: PdfNote) -> list[DraftBlock]:
    return draft_blocks(blocks, notes)[0]


def paragraph(*found: Line) -> PdfBlock:
    return PdfBlock("paragraph", found)


def rows(*some: tuple[str, ...], page: int = 0) -> PdfBlock:
    return PdfBlock("row", (), table=placed(*some, page=page))


def test_hyphens_at_line_ends() -> None:
    block = paragraph(line("de school-"), line("leider en de taal-"), line("en rekenles"))
    assert shown_blocks(drafts([block])) == [
        ("paragraph", "de schoolleider en de taal- en rekenles")
    ]


def test_page_turns() -> None:
    block = paragraph(line("op de ene"), line("en de ande-", page=1), line("re bladzijde", page=1))
    (draft,) = drafts([block])
    assert draft.text == "op de ene en de andere bladzijde"
    assert draft.turns == ((0, 0), (10, 1))


def test_mark_links_to_the_note_of_its_page() -> None:
    blocks = [
        paragraph(line("Een.1", marks=((4, "1"),))),
        paragraph(line("Twee.1", page=1, marks=((5, "1"),))),
    ]
    found = drafts(blocks, note("1", "Noot een"), note("1", "Noot twee", page=1))
    assert linked(found) == [("Een.", "Noot een"), ("Twee.", "Noot twee")]


def test_mark_links_to_the_note_on_the_next_page_or_to_the_only_one() -> None:
    blocks = [paragraph(line("Een.1 Twee.2", marks=((4, "1"), (11, "2"))))]
    found = drafts(blocks, note("1", "Noot een", page=1), note("2", "Noot twee", page=8))
    assert linked(found) == [("Een.", "Noot een"), ("Een.1 Twee.", "Noot twee")]


def test_mark_without_note() -> None:
    assert linked(drafts([paragraph(line("Een.1", marks=((4, "1"),)))])) == [("Een.", None)]


@pytest.mark.parametrize(
    "text",
    ["Een miljoen is 106", "Een miljoen is 10 6"],
)
def test_power_of_ten_is_no_mark_unless_it_has_a_note(text: str) -> None:
    blocks = [paragraph(line(text, marks=((len(text) - 1, "6"),)))]
    assert linked(drafts(blocks)) == []
    assert linked(drafts(blocks, note("6", "Zes"))) == [(text[:-1], "Zes")]


def test_mark_that_is_not_raised_is_found_by_its_number() -> None:
    blocks = [paragraph(line("De school leest.1 En rekent."))]
    assert linked(drafts(blocks, note("1", "Noot een"))) == [("De school leest.", "Noot een")]


def test_mark_in_a_heading() -> None:
    block = PdfBlock("heading", (line("Doel1", bold=True, marks=((4, "1"),)),), 2)
    (draft, _) = drafts([block], note("1", "Noot een"))
    assert (draft.level, draft.marks[0].at, draft.marks[0].note) == (2, 4, 0)


def test_notes_come_last_without_their_label() -> None:
    found = drafts([paragraph(line("Een.1", marks=((4, "1"),)))], note("1", "Noot een"))
    assert [(b.kind, b.label, b.text) for b in found] == [
        ("paragraph", None, "Een.1"),
        ("note", "1", "Noot een"),
    ]


def test_rows_carry_their_header() -> None:
    found = drafts([rows(HEADER, ("po", "1", "2"), ("vo", "3", "4"))])
    assert [b.text for b in found] == [
        "Sector: po | 2022: 1 | 2023: 2",
        "Sector: vo | 2022: 3 | 2023: 4",
    ]
    assert {b.table for b in found} == {found[0].table}


@pytest.mark.xfail(strict=True, reason="a mark makes the name of a column a number")
def test_mark_in_a_header_leaves_it_a_header() -> None:
    header = rows(("Sector", "2021/22", "2022/23 3"), ("po", "100", "120"), ("vo", "200", "230"))
    assert header.table is not None
    assert drafts([header], note("3", "Voorlopig"))[0].text.startswith("Sector: po | 2021/22: 100")


def test_table_over_two_pages_is_one() -> None:
    found = drafts([rows(HEADER, ("po", "1", "2")), rows(HEADER, ("vo", "3", "4"), page=1)])
    assert [(b.text, b.turns) for b in found] == [
        ("Sector: po | 2022: 1 | 2023: 2", ((0, 0),)),
        ("Sector: vo | 2022: 3 | 2023: 4", ((0, 1),)),
    ]
    assert len({b.table for b in found}) == 1


def test_table_two_pages_further_is_another() -> None:
    found = drafts([rows(HEADER, ("po", "1", "2")), rows(HEADER, ("vo", "3", "4"), page=2)])
    assert len({b.table for b in found}) == 2


@pytest.mark.parametrize("repeated", [True, False], ids=["header repeated", "no header"])
def test_row_that_a_page_turn_cut_in_two(repeated: bool) -> None:
    first = rows(("Doel", "Uitleg", "Jaar"), ("lezen", "elke", "2023"), ("taal", "de hele", "2024"))
    below = [("", "dag lang.", ""), ("geld", "weinig", "2025")]
    second = rows(*([("Doel", "Uitleg", "Jaar")] if repeated else []), *below, page=1)
    assert [b.text for b in drafts([first, second])] == [
        "Doel: lezen | Uitleg: elke | Jaar: 2023",
        "Doel: taal | Uitleg: de hele dag lang. | Jaar: 2024",
        "Doel: geld | Uitleg: weinig | Jaar: 2025",
    ]


def test_header_over_an_empty_column_is_kept() -> None:
    found = drafts([rows(HEADER, ("po", "1", ""), ("vo", "3", ""))])
    assert "2023" in found[0].text
    assert len(found) == 3


def test_places_go_with_the_running_blocks() -> None:
    blocks = [
        paragraph(line("Een.", 700)),
        rows(HEADER, ("po", "1", "2")),
        paragraph(line("Twee.", 90)),
    ]
    found, places = draft_blocks(blocks, [note("1", "Noot")])
    assert len(places) == len(found) - 1
    assert (places[0], places[-1]) == ((0, 700), (0, 90))


def test_label_that_several_notes_have_links_to_none_that_is_far_away() -> None:
    marked = paragraph(line("Een.1", page=9, marks=((4, "1"),)))
    notes = [note("1", "een"), note("1", "twee", page=4)]
    assert linked(drafts([marked], *notes)) == []
    assert linked(drafts([marked], notes[0])) == [("Een.", "een")]


words = st.sampled_from(["school", "taal-", "en", "leer\u00ad", "ling.", "2023", "niet-"])
labels = st.sampled_from(["1", "12", "*"])


@given(st.lists(st.lists(st.tuples(words, st.none() | labels), min_size=1, max_size=5), max_size=6))
def test_offsets_point_at_the_labels(found: list[list[tuple[str, str | None]]]) -> None:
    lines = []
    for number, parts in enumerate(found):
        text, marks = "", []
        for word, label in parts:
            text += f" {word}" if text else word
            if label is not None:
                marks.append((len(text), label))
                text += label
        lines.append(line(text, page=number // 3, marks=tuple(marks)))
    text, at, turns = joined(lines, HyphenJoiner([each.text for each in lines]))
    assert [label for _, label in at] == [label for each in lines for _, label in each.marks]
    assert all(text[offset:].startswith(label) for offset, label in at)
    assert [page for _, page in turns] == sorted({each.page for each in lines})
