"""What is left out of a statement, and that nothing else is changed."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.pool import Pool
from app.extract.shorten import ITEM, OMITTED, shown
from ingest.canonical import NOTES_HEADING
from ingest.nouns import Note
from tests.app.extract.conftest import START, make_hit, make_pool


def shown_of(pool: Pool, *, item: bool = False) -> list[str]:
    return [shown(c, pool.weights.keys(), item=item) for c in pool.candidates]


def shown_text(text: str, *, question: str = "Wat doet men?", item: bool = False) -> str:
    (found,) = shown_of(make_pool(make_hit(text), text=question), item=item)
    return found


@pytest.mark.parametrize(
    ("remark", "stays"),
    [
        ("(dat bleek in de gesprekken met leraren)", False),
        ("(dat bleek in 12 gesprekken met leraren)", True),  # a figure
        ("(dat bleek in gesprekken in Deventer)", True),  # a name
        ("(dat bleek toen zij gingen rekenen bij ons)", True),  # a word of the question
        ("(dat bleek al eerder)", True),  # too short to win anything
    ],
)
def test_a_remark_in_brackets(remark: str, stays: bool) -> None:
    found = shown_text(f"De school {remark} wil meer.", question="Wat is rekenen?")
    assert found == f"De school {remark if stays else OMITTED} wil meer."


def test_the_shortest_remark_that_goes() -> None:
    assert shown_text(f"Ja ({'a' * 29}) nee.") == f"Ja ({'a' * 29}) nee."
    assert shown_text(f"Ja ({'a' * 30}) nee.") == f"Ja {OMITTED} nee."


def test_a_sentence_that_stands_in_brackets_stays() -> None:
    remark = "(Dat bleek in de gesprekken met leraren.)"
    assert shown_text(remark) == remark
    assert shown_text(f"• {remark}") == f"• {remark}"


@pytest.mark.parametrize(
    ("text", "notes", "shows"),
    [
        ("Dat bleef zo.14", {"14": "zo."}, ["Dat bleef zo."]),
        ("Het doel14 is gehaald.", {"14": "doel"}, ["Het doel is gehaald."]),
        ("Het doel 14 is gehaald.", {"14": "doel "}, ["Het doel is gehaald."]),
        ("Dit is het doel 14.", {"14": "doel "}, ["Dit is het doel."]),
        ("In 2014 bleef het zo.14", {"14": "zo."}, ["In 2014 bleef het zo."]),
        (
            "Het zal zo blijven. 8,9 Maar dat kost geld.",
            {"8": "blijven. ", "9": "8,"},
            ["Het zal zo blijven.", "Maar dat kost geld."],
        ),
        (
            "Het zal zo blijven.8 9 Maar dat kost geld.",
            {"8": "blijven.", "9": "8 "},
            ["Het zal zo blijven.", "Maar dat kost geld."],
        ),
        ("Het lezen8, 9, 10 gaat goed.", {"8": "lezen", "9": "8, ", "10": "9, "},
         ["Het lezen gaat goed."]),
        ("Het lezen8 gaat, 9 weken lang.", {"8": "lezen"}, ["Het lezen gaat, 9 weken lang."]),
        ("Lezen8, rekenen9 en taal.", {"8": "Lezen", "9": "rekenen"}, ["Lezen, rekenen en taal."]),
    ],
)  # fmt: skip
def test_marks_of_footnotes_go(text: str, notes: dict[str, str], shows: list[str]) -> None:
    assert shown_of(make_pool(make_hit(text, notes=notes))) == shows


def test_among_the_notes_the_label_of_a_note_goes_and_no_other_figure() -> None:
    text = "12 Zie de bijlage. 30 Scholen deden mee.\n13 Idem."
    notes = make_pool(make_hit(text, section=("Deel 2", NOTES_HEADING)))
    assert shown_of(notes) == ["Zie de bijlage.", "30 Scholen deden mee.", "Idem."]
    assert shown_of(make_pool(make_hit(text)))[0] == "12 Zie de bijlage."


def test_a_figure_without_a_note_stays() -> None:
    assert shown_text("Dat bleef zo in groep 8.") == "Dat bleef zo in groep 8."


FIRST = "• De school leest elke dag in stilte met alle groepen"


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        # After the last clause that fits ...
        (
            f"{FIRST}, zodat iedereen meedoet; {'a' * 20} {'b' * 90}",
            f"{FIRST}, zodat iedereen meedoet",
        ),
        (f"{FIRST}, zodat {'a' * 120}", FIRST),
        # ... of a length that says something; else after a word.
        (f"• Kort; {'lezen ' * 30}taal", f"• Kort; {'lezen ' * 25}".rstrip()),
        (f"{FIRST}, en nu {'a' * 120}", FIRST),
        (f"{FIRST}, toen {'a' * 120}", f"{FIRST}, toen"),
    ],
)
def test_a_long_item_ends_after_a_clause(text: str, shows: str) -> None:
    assert shown_text(text, item=True) == f"{shows} {OMITTED}"
    assert shown_text(text) == text


def test_an_item_of_the_longest_length_is_whole() -> None:
    item = f"• {'lezen ' * 40}"[: ITEM - 1] + "."
    assert len(item) == ITEM
    assert shown_text(item, item=True) == item


@pytest.mark.parametrize("item", ["a" * (ITEM + 1), "• " + "a" * ITEM])
def test_an_item_without_a_place_to_cut_is_whole(item: str) -> None:
    assert shown_text(item, item=True) == item


# Words, marks of punctuation, remarks in brackets; "8" and "9" are marks of notes.
PIECES = st.lists(
    st.sampled_from(["lezen", "taal,", "dat;", "8", "9", "8,9", "zo.8", "Maar", "zo.", "taal, dat"])
    | st.text("abc ,.", min_size=25, max_size=60).map("({})".format)
    | st.text("abc (),.", min_size=1, max_size=60),
    min_size=1,
    max_size=40,
).map(" ".join)


def with_every_mark(text: str) -> Pool:
    """A pool of one hit in which each "8" and "9" is the mark of a note."""
    hit = make_hit(text)
    notes = tuple(
        Note(label=label, text="", marks=tuple(START + n for n, c in enumerate(text) if c == label))
        for label in "89"
    )
    return make_pool(replace(hit, passage=replace(hit.passage, footnotes=notes)))


def letters(text: str) -> str:
    return re.sub(r"[^A-Za-z]", "", text)


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[A-Za-z]+", text))


@given(text=PIECES, item=st.booleans())
def test_a_statement_is_made_of_pieces_of_the_source_in_order(text: str, item: bool) -> None:
    pool = with_every_mark(text)
    for candidate, found in zip(pool.candidates, shown_of(pool, item=item), strict=True):
        left = letters(candidate.text)
        for piece in filter(None, map(letters, found.split(OMITTED))):
            before, kept, left = left.partition(piece)
            assert kept == piece
            assert OMITTED in found or not before
        assert OMITTED in found or not left
        assert words_of(found) <= words_of(candidate.text)
        assert len(found) <= len(candidate.text) + len(OMITTED) + 1
        assert not re.search(r"[89]", found)


@given(text=PIECES)
def test_what_has_no_marks_and_no_long_remark_is_shown_as_it_is(text: str) -> None:
    for candidate in make_pool(make_hit(text.replace("(", "").replace(")", ""))).candidates:
        assert shown(candidate, ()) == candidate.text
