"""Footnotes leave the running text."""

from ingest.pdf.grid import Box
from ingest.pdf.notes import PdfNote, parted
from ingest.pdf.order import Element, Line, PlacedTable
from tests.ingest.pdf.build import body, line, lines, table


def note(text: str, y: float, *, page: int = 0, raised: str = "", x0: float = 72) -> Line:
    """A line of eight points; `raised` is the mark it begins with."""
    marks = ((0, raised),) if raised else ()
    return line(f"{raised}{text}", y, page=page, size=8, marks=marks, x0=x0)


def found(*elements: Element) -> list[tuple[str, str]]:
    """(label, text) of the notes."""
    return [(one.label, text(one)) for one in parted(elements, body())[1]]


def text(one: PdfNote) -> str:
    return " ".join(each.text for each in one.lines)[one.shift :]


def running(*elements: Element) -> list[str]:
    return [e.text for e in parted(elements, body())[0] if isinstance(e, Line)]


def test_raised_number_at_the_foot_begins_a_note() -> None:
    page = [*lines("De school leest.1"), note(" Zie bijlage.", 100, raised="1"), note("Meer.", 90)]
    assert found(*page) == [("1", "Zie bijlage. Meer.")]
    assert running(*page) == ["De school leest.1"]


def test_plain_number_begins_a_note_if_it_follows_or_its_mark_stands_above() -> None:
    above = lines("De school leest.1 En rekent.2")
    assert found(*above, note("1 Zie bijlage.", 100), note("2 Idem.", 90)) == [
        ("1", "Zie bijlage."),
        ("2", "Idem."),
    ]
    assert found(*lines("De school leest."), note("7 scholen doen mee.", 100)) == []


def test_year_inside_a_note_begins_no_other() -> None:
    page = [*lines("Tekst.1"), note(" Kamerstukken II", 100, raised="1"), note("2023, nr. 3.", 90)]
    assert found(*page) == [("1", "Kamerstukken II 2023, nr. 3.")]


def test_star_begins_a_note() -> None:
    page = [*lines("Cijfers* van dit jaar."), note("* Voorlopig.", 100)]
    assert found(*page) == [("*", "Voorlopig.")]


def test_note_goes_on_at_the_foot_of_the_next_page() -> None:
    first = [*lines("De school leest.1"), note(" Dit is een lange noot die", 100, raised="1")]
    second = [*lines("De klas rekent.", page=1), note("verder gaat.", 100, page=1)]
    assert found(*first, *second) == [("1", "Dit is een lange noot die verder gaat.")]
    assert running(*first, *second) == ["De school leest.1", "De klas rekent."]


def test_small_text_without_label_or_note_before_it_stays() -> None:
    page = [*lines("Tekst."), note("Bron: DUO.", 100)]
    assert found(*page) == []
    assert running(*page) == ["Tekst.", "Bron: DUO."]


def test_small_text_above_running_text_stays() -> None:
    page = [note(" Klein.", 710, raised="1"), *lines("Tekst.")]
    assert found(*page) == []


def test_text_in_a_frame_is_no_note() -> None:
    framed = line("1 Zie het kader.", 100, size=8, marks=((0, "1"),), frame=0)
    assert found(*lines("Tekst.1"), framed) == []


def test_notes_of_two_columns_in_their_order() -> None:
    left = [*lines("Links.1"), note(" Een.", 110, raised="1"), note("Nog een.", 100)]
    right = [line("Rechts.2", 700, x0=320), note(" Twee.", 110, raised="2", x0=320)]
    assert found(*left, *right) == [("1", "Een. Nog een."), ("2", "Twee.")]


def test_notes_under_a_table() -> None:
    placed = PlacedTable(table(("po1", "1"), ("vo", "2"), box=Box(72, 500, 372, 600)), 0, None)
    page: list[Element] = [
        placed,
        note(" Voorlopig.", 490, raised="1"),
        *lines("De tekst gaat door.", top=470),
    ]
    assert found(*page) == [("1", "Voorlopig.")]
    assert running(*page) == ["De tekst gaat door."]


def test_pages_may_number_their_notes_anew() -> None:
    first = [*lines("Een.1"), note(" Noot een.", 100, raised="1")]
    second = [*lines("Twee.1", page=1), note(" Noot twee.", 100, page=1, raised="1")]
    assert found(*first, *second) == [("1", "Noot een."), ("1", "Noot twee.")]
