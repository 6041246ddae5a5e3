"""Letters that stand for other letters, and texts in another language."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.legible import ENOUGH, ENOUGH_WORDS, PAIRS, is_dutch, is_legible

DUTCH = (
    "De school leest elke dag met de leerlingen van groep drie. Het bestuur wil dat ook andere "
    "klassen meer tijd krijgen voor taal en rekenen, want de inspectie ziet dat het beter kan."
)
ENGLISH = (
    "The school reads every day with the pupils of the third year. The board wants other classes "
    "to have more time for language and for arithmetic, because the inspectorate sees room."
)


def shifted(text: str, by: int) -> str:
    """Each letter so many places further in the alphabet."""
    return "".join(
        chr((ord(c.lower()) - 97 + by) % 26 + 97) if c.isascii() and c.isalpha() else c
        for c in text
    )


def test_dutch_and_english_are_legible() -> None:
    assert is_legible(DUTCH)
    assert is_legible(ENGLISH)


@pytest.mark.parametrize("by", [1, 3, 7, 13, 20])
def test_shifted_alphabet_is_not(by: int) -> None:
    assert not is_legible(shifted(DUTCH, by))


def test_letters_that_became_signs_are_not_legible() -> None:
    signs = str.maketrans("abdefgiklmnoprstuvw", "<>=;?!%$*^~{}|\\`:.<")
    assert not is_legible(DUTCH.translate(signs))


@pytest.mark.parametrize(
    "code",
    [
        lambda c: chr(ord(c) - 29),  # "'H VFKRRO": numbers of glyphs taken for characters
        lambda c: chr(ord(c) + 0xF000),  # private use
        lambda c: chr(ord(c) + 0x2800),
        lambda _: "\ufffd",
    ],
    ids=["glyph numbers", "private use", "other signs", "replacement characters"],
)
def test_codes_of_a_font_without_characters_are_not_legible(code: Callable[[str], str]) -> None:
    assert not is_legible("".join(code(c) if c.isalpha() else c for c in DUTCH))


def test_capitals_are_legible() -> None:
    assert is_legible(DUTCH.upper())


def test_names_numbers_and_addresses_do_not_count_against_a_page() -> None:
    assert is_legible(f"{DUTCH} OCW DUO VO-raad 12.345 13:30 www.rijksoverheid.nl één coördinator")


def test_a_few_letters_tell_nothing() -> None:
    assert is_legible("xq zx qj")
    assert is_legible("")


def test_the_bound_between_few_and_enough() -> None:
    assert is_legible(" ".join(["xq"] * (ENOUGH - 1)))
    assert not is_legible(" ".join(["xq"] * ENOUGH))


def test_pairs_are_two_small_letters() -> None:
    assert len(PAIRS) == 192
    assert all(len(pair) == 2 and pair.isalpha() and pair.islower() for pair in PAIRS)


def test_languages() -> None:
    assert is_dutch(f"{DUTCH} " * 3)
    assert not is_dutch(f"{ENGLISH} " * 3)
    assert is_dutch(ENGLISH)  # too short to tell
    assert len(ENGLISH.split()) < ENOUGH_WORDS < 3 * len(ENGLISH.split())


def test_english_quotations_do_not_make_a_dutch_text_english() -> None:
    assert is_dutch(f"{DUTCH} {DUTCH} {DUTCH} {ENGLISH}")


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    assert is_legible(text) in (True, False)
    assert is_dutch(text) in (True, False)
