"""Bad spelling made by a program."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.spelling import EDITS, Edit, apart, double, drop, miss, mistyped, swap, words_in

chance = random.Random(1)


@pytest.mark.parametrize(
    ("edit", "at", "found"),
    [
        (swap, 1, "lteter"),
        (swap, 5, "lettre"),  # the last letter changes with the one before
        (swap, 2, "leter"),  # equal letters: one goes
        (drop, 0, "etter"),
        (double, 0, "lletter"),
    ],
)
def test_an_error_by_hand(edit: Edit, at: int, found: str) -> None:
    assert edit("letter", at, chance) == found


def test_a_missed_key_is_a_neighbour() -> None:
    assert {miss("gas", 1, chance) for _ in range(20)} == {"gss"}
    assert {miss("gas", 2, chance) for _ in range(40)} == {"gaa", "gad"}
    assert miss("één", 0, chance) == "ééén"


@given(st.text(string.ascii_lowercase, min_size=4), st.data())
def test_every_error_changes_the_word(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    for edit in EDITS:
        assert edit(word, at, chance) != word


def test_the_longest_words_get_an_error_each() -> None:
    text = "Wat doen leernetwerken voor schoolleiders en ouders?"
    wrong = mistyped(text, "q1").split()
    changed = [a for a, b in zip(text.split(), wrong, strict=True) if a != b]
    assert changed == ["leernetwerken", "schoolleiders"]
    assert mistyped(text, "q1") == mistyped(text, "q1")
    assert len({mistyped(text, f"q{seed}") for seed in range(20)}) > 10


def test_short_words_beside_the_longest_stay() -> None:
    changed = mistyped("Hoe gaat lezen daar?", "q1").split()
    assert [changed[at] for at in (0, 1, 3)] == ["Hoe", "gaat", "daar?"]


def test_a_text_without_words_stays() -> None:
    assert mistyped("2 + 2?", "q") == "2 + 2?"


def test_compounds_are_those_of_the_documents() -> None:
    words = words_in(["Het leer netwerk en de leraren.", "Een plan"])
    assert words == {"leer", "netwerk", "leraren", "plan"}
    assert apart("Wat doet het Leernetwerk?", words) == "Wat doet het Leer netwerk?"
    assert apart("Wat doet het leerplan?", words) == "Wat doet het leer plan?"
    assert apart("Wat doen lerarenteams?", words) is None
