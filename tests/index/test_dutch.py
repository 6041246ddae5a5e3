import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.dutch import (
    WEIGHTS,
    grams,
    passage_vector,
    question_vector,
    stems,
    term_id,
    words,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De leerlingen van de school zijn er", ["leerlingen", "school"]),
        ("Eén CAFÉ in 's-Gravenhage", ["cafe", "gravenhage"]),
        ("coördinatie, geïntegreerd", ["coordinatie", "geintegreerd"]),
        ("cafe\u0301", ["cafe"]),
        ("ﬁnanciën", ["financien"]),
        ("be\u00adleid", ["beleid"]),
        ("vo-school, po/vo", ["vo", "school", "po", "vo"]),
        ("foto’s van IB´ers en mbo-ers", ["foto", "ib", "mbo"]),
        ("O'Brien", ["obrien"]),
        ("(mede)zeggenschap", ["medezeggenschap", "zeggenschap"]),
        ("leraren(teams)", ["lerarenteams", "leraren"]),
        ("raden (samen)", ["raden", "samen"]),
        ("Het is wat het was!", []),
        ("🙂 \x00\x07 …", []),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("leerling", "leerlingen"),
        ("school", "scholen"),
        ("basisvaardigheid", "basisvaardigheden"),
        ("stad", "steden"),
        ("criterium", "criteria"),
        ("bespreken", "besprak"),
        ("afspreken", "afgesproken"),
        ("rekenen", "rekent"),
        ("kans", "kansen"),
        ("praktijkvoorbeeld", "praktijkvoorbeelden"),
    ],
)
def test_forms_of_one_word_share_a_stem(one: str, other: str) -> None:
    assert stems(one) == stems(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("beleid", "begeleid"), ("school", "scholing"), ("gebouw", "bouwen"), ("mening", "gemeente")],
)
def test_words_that_look_alike_keep_their_stems(one: str, other: str) -> None:
    assert stems(one) != stems(other)


def test_stems_keep_order_and_repeats() -> None:
    assert stems("School rekent, school 15,5") == ["school", "rekeen", "school", "15,5"]


def test_grams() -> None:
    assert grams("De lessen op school") == ["lesse", "essen", "schoo", "chool"]
    assert grams("les vmbo") == ["les", "vmbo"]
    assert grams("lezen lezen") == ["lezen", "lezen"]


def test_compound_shares_the_grams_of_its_part() -> None:
    part = ["onder", "nderw", "derwi", "erwij", "rwijs"]
    assert grams("onderwijs") == part
    assert set(part) < set(grams("burgerschapsonderwijs"))


def test_passage_weights_by_hand() -> None:
    """BM25 with K = 1.2, B = 0.75, for tf 2 and 1; each kind has its own length.

    3 stems, average 82: norm = 1.2 * (0.25 + 0.75 * 3 / 82) = 0.332927;
    2 * 2.2 / 2.332927 and 1 * 2.2 / 1.332927.
    8 grams, average 360: norm = 1.2 * (0.25 + 0.75 * 8 / 360) = 0.32;
    2 * 2.2 / 2.32 and 1 * 2.2 / 1.32.
    3 parts, average 93: norm = 1.2 * (0.25 + 0.75 * 3 / 93) = 0.329032;
    2 * 2.2 / 2.329032 and 1 * 2.2 / 1.329032.
    """
    vector = passage_vector("School: leerling op school")
    expected = {
        term_id("stem", "school"): 1.886042,
        term_id("stem", "leerl"): 1.650503,
        term_id("gram", "schoo"): 1.896552,
        term_id("gram", "chool"): 1.896552,
        term_id("gram", "leerl"): 1.666667,
        term_id("gram", "eerli"): 1.666667,
        term_id("gram", "erlin"): 1.666667,
        term_id("gram", "rling"): 1.666667,
        term_id("part", "school"): 1.889197,
        term_id("part", "leerl"): 1.655340,
    }
    assert dict(zip(vector.indices, vector.values, strict=True)) == pytest.approx(
        expected, abs=1e-6
    )


def test_longer_passage_weighs_a_word_less() -> None:
    def weight(text: str) -> float:
        vector = passage_vector(text)
        return dict(zip(vector.indices, vector.values, strict=True))[term_id("stem", "school")]

    assert weight("school") > weight("school en huis") > weight("school huis tuin keuken straat")


def test_a_question_term_weighs_what_its_kind_weighs() -> None:
    vector = question_vector("groep 3, groep", {"stem": 2.0, "numbered": 5.0, "part": 0.0})
    assert dict(zip(vector.indices, vector.values, strict=True)) == {
        term_id("stem", "groep"): 2.0,
        term_id("stem", "3"): 2.0,
        term_id("numbered", "groep 3"): 5.0,
    }


def test_a_term_of_two_kinds_takes_the_heavier_weight() -> None:
    """'leernetwerk' is a word of the question, and the two before it joined."""
    for weights in ({"stem": 1.0, "joined": 3.0}, {"joined": 3.0, "stem": 1.0}):
        vector = question_vector("leer netwerk of leernetwerk", weights)
        of = dict(zip(vector.indices, vector.values, strict=True))
        assert of[term_id("stem", "leernetwerk")] == 3.0
        assert of[term_id("stem", "leer")] == 1.0


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(KeyError):
        question_vector("school", {"steem": 1.0})


def test_words_joined_by_a_space_are_joined_in_the_question_only() -> None:
    joined = term_id("stem", "leernetwerk")
    assert joined in question_vector("leer netwerk").indices
    assert joined not in passage_vector("leer netwerk").indices
    assert joined in passage_vector("leer-netwerk").indices
    assert joined not in question_vector("leer, netwerk").indices


def test_term_ids_stay() -> None:
    """What is stored must keep its meaning; a change here asks for a new `dutch.VERSION`."""
    assert term_id("stem", "school") == 689869817
    assert term_id("gram", "schoo") == 287655889


DUTCH = st.text(alphabet="aeioustndrlgkc -'/().,:%€0123456789AOPV\u00ad\u2019\u00e9", max_size=60)


@given(st.text() | DUTCH)
def test_vectors_are_well_formed(text: str) -> None:
    for vector in (passage_vector(text), question_vector(text)):
        assert list(vector.indices) == sorted(set(vector.indices))
        assert len(vector.indices) == len(vector.values)
        assert all(0 <= index < 2**32 for index in vector.indices)
        assert all(value > 0 for value in vector.values)


@given(st.text() | DUTCH)
def test_a_text_finds_itself(text: str) -> None:
    """Of what is stored nothing is out of reach for a question."""
    assert set(passage_vector(text).indices) <= set(question_vector(text).indices)
    assert passage_vector(text) == passage_vector(text)


@pytest.mark.parametrize("kind", WEIGHTS)
def test_every_kind_counts_by_itself(kind: str) -> None:
    text = "Leer netwerk in groep 3 van het vo"
    assert question_vector(text, {kind: 1.0}).indices
    assert not question_vector("de het een", {kind: 1.0}).indices


@pytest.mark.parametrize(
    "text",
    [
        "leerlingen leren samen in een leernetwerk ",
        "a",
        "onderwijs",
        "1 234 ",
        "12.345.678,",
        "2022-2023/",
        "(mede)",
        "a-b'c",
        "((((",
        "groep 3, 4 t/m 9 en ",
        "intern ",
        "مدرسة ",
        "éé",
    ],
)
def test_work_grows_with_the_text(text: str) -> None:
    """Ten times the text gives no more than ten times the terms, with repeats, of each kind."""
    short, long = text * 1_000, text * 10_000
    for count in (words, stems, grams):
        assert len(count(long)) <= 10 * len(count(short)) + 100
    assert len(question_vector(long).indices) <= 10 * len(question_vector(short).indices) + 100
