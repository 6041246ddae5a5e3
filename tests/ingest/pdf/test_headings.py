"""Which lines are headings: by their type, the white space around them and what they say."""

import pytest

from ingest.pdf.headings import breaks_off, gap, group_text, heading_groups, stands_out
from ingest.pdf.order import Element, Line
from tests.ingest.pdf.build import SENTENCE, body, line, lines, placed

TEXT = lines(SENTENCE, SENTENCE, "En dat is alles.", top=640)
ABOVE = lines(SENTENCE, "Hier eindigt het.", top=700)


def headings(*elements: Element) -> list[str]:
    return [group_text(elements, group) for group in heading_groups(elements, body())]


def between(heading: Line) -> list[str]:
    """The headings of a page with this line between two paragraphs, 22 points under the first."""
    return headings(*ABOVE, heading, *TEXT)


@pytest.mark.parametrize(
    "heading",
    [
        line("Aanleiding van de wet", 666, size=14),
        line("Aanleiding van de wet", 666, bold=True),
        line("Aanleiding van de wet", 666, italic=True),
        line("2.1 Aanleiding van de wet", 666, bold=True),
        line("Wat doen scholen nu al?", 666, bold=True),
        line("Vraag 3", 666),
        line("Artikel 4. Looptijd", 666),
        line("Bijlage 2: Verantwoording", 666),
    ],
)
def test_heading(heading: Line) -> None:
    assert between(heading) == [heading.text]


@pytest.mark.parametrize(
    "no_heading",
    [
        line("Aanleiding van de wet", 666),  # nothing tells it from the text
        line("Tabel 2 Deelname aan de wet", 666, bold=True),
        line("Dat is een hele zin met nadruk.", 666, bold=True),
        line("• Een punt van een opsomming", 666, bold=True),
        line("Artikel 4 bepaalt dat scholen lezen", 666),
        line("Betreft Voortgang van de wet", 666, bold=True),
        line("12,5 %", 666, size=14),
        line("klein gedrukt", 666, size=7, bold=True),
    ],
)
def test_no_heading(no_heading: Line) -> None:
    assert between(no_heading) == []


def test_bold_words_that_end_a_sentence_are_no_heading() -> None:
    start = lines(SENTENCE, "en dat wil de minister", top=700)
    assert headings(*start, line("ook nu nog steeds", 676, bold=True), *TEXT) == []


def test_bold_words_on_a_line_with_plain_text_are_no_heading() -> None:
    lead = line("Toezicht", 666, bold=True, x1=110)
    assert headings(*ABOVE, lead, line("De raad kijkt.", 666, x0=112), *TEXT) == []


def test_bold_line_before_a_list_is_its_lead_in() -> None:
    lead = line("De raad wil het volgende:", 666, bold=True)
    assert headings(*ABOVE, lead, line("• lezen", 654), line("• rekenen", 642)) == []


def test_lines_of_one_type_right_under_each_other_are_one_heading() -> None:
    two = [line("Aanleiding van de wet", 672, bold=True), line("en haar doel", 660, bold=True)]
    assert headings(*ABOVE, *two, *TEXT) == ["Aanleiding van de wet en haar doel"]


def test_numbered_lines_under_each_other_are_two_headings() -> None:
    two = [line("2 De wet", 672, bold=True), line("2.1 Haar doel", 660, bold=True)]
    assert headings(*ABOVE, *two, *TEXT) == ["2 De wet", "2.1 Haar doel"]


def test_bold_paragraph_is_no_heading() -> None:
    bold = [line(SENTENCE, 672 - 12 * n, bold=True) for n in range(5)]
    assert headings(*ABOVE, *bold, *lines("Slot.", top=590)) == []


def test_no_heading_above_the_salutation_of_a_letter() -> None:
    letter = [
        line("Aan de voorzitter", 760, bold=True),
        *lines("Geachte voorzitter,", top=730),
        line("Aanpak", 700, bold=True),
        *TEXT,
    ]
    assert headings(*letter) == ["Aanpak"]


def test_heading_over_a_table() -> None:
    heading = line("Deelname aan de wet", 666, bold=True)
    assert headings(*ABOVE, heading, placed(("po", "1"), ("vo", "2"))) == [heading.text]


def test_pull_quote_is_no_heading() -> None:
    text = "“Wij zien dat leraren veel meer tijd nodig hebben voor de leerlingen.”"
    assert between(line(text, 666, size=13, x1=372)) == []


def test_gap_in_font_sizes() -> None:
    assert gap(line("a", 700), line("b", 688)) == pytest.approx(1.2)
    assert gap(line("a", 700), line("b", 712)) == float("inf")  # the next column
    assert gap(line("a", 700), line("b", 688, page=1)) == float("inf")


def test_line_breaks_off_where_the_next_word_would_have_fitted() -> None:
    """The line ends at 152 points, the column at 372; a word of ten letters is 50 wide."""
    assert breaks_off(line("De raad wil dit.", 700), line("Leerlingen lezen.", 688))
    assert not breaks_off(line(SENTENCE, 700), line("Leerlingen lezen.", 688))


def test_what_stands_out() -> None:
    assert stands_out(line("a", size=11), body())
    assert stands_out(line("a", bold=True), body())
    assert not stands_out(line("a"), body())
    assert not stands_out(line("a", size=8, bold=True), body())
