"""The words of a question beside a library of 400 passages."""

from math import log

import pytest

from app.refusal.words import COMMON_WEIGHT, SMALLEST, AskedWord, asked_words, strange
from index.vocabulary import Vocabulary, vocabulary_from
from tests.app.extract.conftest import make_hit

PASSAGES = 400
# "leerlingen" stands in 4 of the passages, "scholen" in 8.
KNOWN = vocabulary_from({"leerlingen": 4, "scholen": 8, "bibliotheek": 2})
TEXT = "De leerlingen lezen in de schoolbibliotheek."


def asked(question: str, *texts: str, known: Vocabulary = KNOWN) -> dict[str, AskedWord]:
    hits = [make_hit(text, rank=rank) for rank, text in enumerate(texts or (TEXT,), 1)]
    return {word.text: word for word in asked_words(question, hits, known, PASSAGES)}


def rarity(having: int) -> float:
    return log(1 + (PASSAGES - having + 0.5) / (having + 0.5))


def test_words_that_count_are_in_order_and_once() -> None:
    found = asked("Wat doen de leerlingen op het plein, en leerlingen in po?")
    assert list(found) == ["leerlingen", "plein"]


@pytest.mark.parametrize(
    ("word", "weight"),
    [
        ("leerlingen", rarity(4)),
        ("leerling", rarity(3)),  # another form of a word that is there: as if in three
        ("kabouters", rarity(0)),
        ("scholen", rarity(8) * COMMON_WEIGHT),
        ("school", rarity(3) * COMMON_WEIGHT),
        ("schoolplein", rarity(0)),  # only the common word itself weighs little
    ],
)
def test_the_weight_of_a_word(word: str, weight: float) -> None:
    assert asked(word)[word].weight == pytest.approx(weight)


def weight_of(counted: int, passages: int) -> float:
    known = vocabulary_from({"leerlingen": counted})
    return asked_words("leerlingen", [], known, passages)[0].weight


def test_a_small_library_counts_as_one_of_the_smallest_size() -> None:
    assert weight_of(4, 2) == weight_of(4, SMALLEST) < weight_of(4, SMALLEST + 1)
    assert weight_of(4, SMALLEST) == pytest.approx(log(1 + (SMALLEST - 3.5) / 4.5))


def test_a_word_counted_in_more_passages_than_there_are_weighs_nothing_below_zero() -> None:
    """Words of a document that was replaced stay counted."""
    assert weight_of(SMALLEST + 99, 2) == pytest.approx(log(1 + 0.5 / (SMALLEST + 99.5)))


@pytest.mark.parametrize(
    ("word", "known"),
    [("leerlingen", True), ("Leerling", True), ("kabouter", False), ("leerplicht", False)],
)
def test_what_the_library_has_in_any_form(word: str, known: bool) -> None:
    assert asked(word)[word.lower()].known is known


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("leerling", 1.0),  # its stem
        ("bibliotheek", 1.0),  # a part of a compound
        ("kabouter", 0.0),
        # "leerling", "eerling" ...: of the six 5-grams of "leerplicht" none is in the passage,
        ("leerplicht", 0.0),
        # of the seven of "bibliobus..." two: biblio has "bibli" and "iblio".
        ("bibliobus", (2 / 5) ** 2),
    ],
)
def test_how_far_the_passages_have_it(word: str, found: float) -> None:
    assert asked(word)[word].found == pytest.approx(found)


def test_the_passage_that_has_most_counts_and_only_the_first_five() -> None:
    others = ["Dat is klaar."] * 4
    assert asked("leerlingen", *others, TEXT)["leerlingen"].found == 1.0
    assert asked("leerlingen", *others, "Nog een.", TEXT)["leerlingen"].found < 0.25


def test_title_and_headings_are_looked_at_too() -> None:
    """`make_hit` calls the document "Akkoord" and the section "Lezen"."""
    found = asked("Wat zegt het akkoord over lezen?", "Dat is klaar.")
    assert (found["akkoord"].found, found["lezen"].found) == (1.0, 1.0)


def test_english_words_are_found_in_dutch_passages() -> None:
    found = asked("How many pupils are there in each school?", TEXT)
    assert list(found) == ["pupils", "school"]
    assert found["pupils"].found == 1.0


def test_strange_words_are_nowhere() -> None:
    found = asked("Leerlingen, een bibliobus en een kabouter", TEXT)
    assert [word.text for word in strange(list(found.values()))] == ["bibliobus", "kabouter"]


@pytest.mark.parametrize(("found", "is_strange"), [(0.24, True), (0.25, False)])
def test_a_quarter_of_a_word_is_enough(found: float, is_strange: bool) -> None:
    word = AskedWord(text="bibliobus", weight=1.0, known=False, found=found)
    assert (strange([word]) == [word]) is is_strange
    assert strange([AskedWord(text="bus", weight=1.0, known=True, found=0.0)]) == []


def test_no_words_and_no_hits() -> None:
    assert asked("Wat is dat?") == {}
    assert asked_words("leerlingen", [], KNOWN, PASSAGES)[0].found == 0.0
