import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.dutch import grams, passage_vector, question_vector, stems, term_id, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De leerlingen van de school zijn er", ["leerlingen", "school"]),
        ("Eén CAFÉ in 's-Gravenhage", ["cafe", "s", "gravenhage"]),
        ("coördinatie, geïntegreerd", ["coordinatie", "geintegreerd"]),
        ("cafe\u0301", ["cafe"]),
        ("ﬁnanciën", ["financien"]),
        ("van 15,5 naar 1.250,75 euro.", ["15,5", "1.250,75", "euro"]),
        ("groep 3, 4", ["groep", "3", "4"]),
        ("Het is wat het was!", []),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_singular_and_plural_share_a_stem() -> None:
    assert stems("de leerling") == stems("alle leerlingen")
    assert stems("school") != stems("leerling")


def test_stems_keep_order_and_repeats() -> None:
    assert stems("School rekent, school 15,5") == ["school", "rekent", "school", "15,5"]


def test_grams() -> None:
    assert grams("De lessen op school") == ["lesse", "essen", "schoo", "chool"]
    assert grams("les vmbo") == ["les", "vmbo"]
    assert grams("lezen lezen") == ["lezen", "lezen"]


def test_compound_shares_the_grams_of_its_part() -> None:
    part = ["onder", "nderw", "derwi", "erwij", "rwijs"]
    assert grams("onderwijs") == part
    assert set(part) < set(grams("burgerschapsonderwijs"))


def test_passage_weights_by_hand() -> None:
    """BM25 with K = 1.2, B = 0.75, for tf 2 and 1.

    3 stems, average 85: norm = 1.2 * (0.25 + 0.75 * 3 / 85) = 0.331765;
    twice 2 * 2.2 / 2.331765 and twice 1 * 2.2 / 1.331765.
    8 grams, average 375: norm = 1.2 * (0.25 + 0.75 * 8 / 375) = 0.3192;
    2 * 2.2 / 2.3192 and 1 * 2.2 / 1.3192.
    """
    vector = passage_vector("School: leerling op school")
    expected = {
        term_id("s", "school"): 3.773966,
        term_id("s", "leerl"): 3.303887,
        term_id("g", "schoo"): 1.897206,
        term_id("g", "chool"): 1.897206,
        term_id("g", "leerl"): 1.667677,
        term_id("g", "eerli"): 1.667677,
        term_id("g", "erlin"): 1.667677,
        term_id("g", "rling"): 1.667677,
    }
    assert dict(zip(vector.indices, vector.values, strict=True)) == pytest.approx(
        expected, abs=1e-6
    )


def test_longer_passage_weighs_a_word_less() -> None:
    def weight(text: str) -> float:
        vector = passage_vector(text)
        return dict(zip(vector.indices, vector.values, strict=True))[term_id("s", "school")]

    assert weight("school") > weight("school en huis") > weight("school huis tuin keuken straat")


def test_question_terms_weigh_one() -> None:
    vector = question_vector("School, school en de leerling")
    expected = {term_id("s", "school"), term_id("s", "leerl")} | {
        term_id("g", gram) for gram in ("schoo", "chool", "leerl", "eerli", "erlin", "rling")
    }
    assert set(vector.indices) == expected
    assert set(vector.values) == {1.0}


def test_question_matches_passage() -> None:
    """The terms of both sides meet: across number, accent, case and compound."""
    passage = set(passage_vector("Het taalonderwijs aan nieuwkomers in één gemeente").indices)
    for question in ("ONDERWIJS", "Nieuwkomer", "gemeenten"):
        assert passage & set(question_vector(question).indices), question
    assert not passage & set(question_vector("begroting").indices)


def test_stem_and_gram_of_one_word_are_two_terms() -> None:
    assert term_id("s", "lezen") != term_id("g", "lezen")


def test_term_ids_stay() -> None:
    """What is stored must keep its meaning; a change here asks for a new `dutch.VERSION`."""
    assert term_id("s", "school") == 3223063454
    assert term_id("g", "schoo") == 983366632


@given(st.text())
def test_vectors_are_well_formed(text: str) -> None:
    for vector in (passage_vector(text), question_vector(text)):
        assert list(vector.indices) == sorted(set(vector.indices))
        assert len(vector.indices) == len(vector.values)
        assert all(0 <= index < 2**32 for index in vector.indices)
        assert all(value > 0 for value in vector.values)


@given(st.text())
def test_same_text_same_vector(text: str) -> None:
    assert passage_vector(text) == passage_vector(text)
    assert question_vector(text) == question_vector(f"{text} {text}")


@given(st.text())
def test_question_and_passage_have_the_same_terms(text: str) -> None:
    """A text finds itself: nothing is analysed on one side only."""
    assert question_vector(text).indices == passage_vector(text).indices


@pytest.mark.parametrize(
    ("one", "more"),
    [("school", "scholen"), ("leraar", "leraren"), ("basisvaardigheid", "basisvaardigheden")],
)
def test_doubled_vowels_do_not_part_a_plural_from_its_singular(one: str, more: str) -> None:
    """The stemmer of Kraaij and Pohlmann knows vowels that double and single."""
    assert stems(one) == stems(more)
