"""Dutch sentence boundaries: examples made by hand, and nothing lost on any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.sentences import sentence_spans


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["De les begint.", "Iedereen zit."],
        ["Wie leest voor?", "Dat doet de leraar!", "Mooi."],
        ["Neem iets mee, bijv. Een boek of een krant."],
        ["Dit gaat i.s.m. De Bibliotheek.", "Zij helpt graag."],
        ["Zie brief nr. 12 van de wethouder.", "Daar staat het."],
        ["Dat leest J. Jansen voor.", "Hij doet dat goed."],
        ["Volgens art. 3 mag dat.", "Volgens art. 4 niet."],
        ["Het steeg met 2.5 punt en 3,5 procent.", "Dat is veel."],
        ["“Wij lezen elke dag.”", "Zo zegt de directeur."],
        ["(Dat staat in het plan.)", "De raad weet het."],
        ["Dat helpt kinderen vooruit.", "‘s Middags is er sport."],
        ["De groep groeit.", "25 leerlingen wachten."],
        ["Hij dacht na ...", "Toen kwam het antwoord."],
        ["Zij zit in groep 3.", "Haar broer in groep 5."],
    ],
    ids=lambda expected: expected[0],
)
def test_sentences_of_one_line(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_footnote_mark_belongs_to_the_sentence_before_it() -> None:
    text = "Dat advies is gegeven.5 Dat is gevolgd.”6 7 Nu wachten wij."
    assert sentences(text) == ["Dat advies is gegeven.5", "Dat is gevolgd.”6 7", "Nu wachten wij."]


def test_stop_before_a_small_letter_ends_nothing() -> None:
    assert sentences("Zij riep: ga! maar niemand ging.") == ["Zij riep: ga! maar niemand ging."]


def test_line_break_always_ends_a_sentence() -> None:
    text = "De school koopt:\n• boeken\n1. schriften. En potloden\n\nDaarna is het geld op"
    assert sentences(text) == [
        "De school koopt:",
        "• boeken",
        "1. schriften.",
        "En potloden",
        "Daarna is het geld op",
    ]


def test_list_number_stays_with_its_sentence_but_ends_one_elsewhere() -> None:
    assert sentences("2. Oefen samen. Zij oefent in groep 2. Daarna rust zij.") == [
        "2. Oefen samen.",
        "Zij oefent in groep 2.",
        "Daarna rust zij.",
    ]


def test_offsets_by_hand() -> None:
    """White space before, between and after the sentences belongs to none of them."""
    #       01234567890123456789
    text = "  Ja.  Nee!\n\n Wie? "
    assert sentence_spans(text) == [(2, 5), (7, 11), (14, 18)]


def test_no_sentence_in_white_space() -> None:
    assert sentence_spans("") == []
    assert sentence_spans(" \n\t\n ") == []


@pytest.mark.parametrize("name", ["J.A. Jansen", "Th. Jansen"])
def test_several_initials_end_no_sentence(name: str) -> None:
    assert sentences(f"Dat schrijft {name} in zijn boek.") == [f"Dat schrijft {name} in zijn boek."]


@pytest.mark.parametrize(
    "text", ["Er doen 1.500 Friese scholen mee.", "Lees paragraaf 2.1 De wijk nog eens."]
)
def test_number_with_a_point_before_a_capital_ends_no_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "first", ["Dat weten wij al.", "Dat gaat te ver.", "Zij is nu lid.", "De groep is vol."]
)
def test_common_word_that_is_also_an_abbreviation_can_end_a_sentence(first: str) -> None:
    assert sentences(f"{first} De raad stemt in.") == [first, "De raad stemt in."]


PIECES = st.sampled_from(
    "De school nr. bijv. J. 3. 2.5 5 . ? ! … ... ” “ ( ) • - \n \t \u00a0 \u2028 \r é".split(" ")
)


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=25).map(" ".join)))
def test_only_white_space_lies_between_sentences(text: str) -> None:
    """Spans are in order, do not overlap, begin and end at a character, and lose nothing."""
    at = 0
    for start, end in sentence_spans(text):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()
