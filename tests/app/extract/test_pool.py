"""Candidates and the weights of words, by hand.

"lezen" and "toets" each give a stem (2.0), one 5-gram (1.0) and a part (0.5), so that a word's
share of the weight is its share of the inverse document frequencies.
"""

from math import log

import pytest

from app.extract.pool import HITS, terms_of
from index.dutch import term_id
from index.dutch.stemming import stem
from tests.app.extract.conftest import START, make_hit, make_pool, texts

BOTH = "Voor het lezen komt een toets."
ONE = "Het lezen gaat door."
NEITHER = "Dat is klaar."
# Three sentences: "lezen" stands in two, "toets" in one.
LEZEN = log(1 + (3 - 2 + 0.5) / (2 + 0.5))
TOETS = log(1 + (3 - 1 + 0.5) / (1 + 0.5))


def test_words_are_weighed_by_how_few_sentences_have_them() -> None:
    pool = make_pool(make_hit(f"{BOTH} {ONE} {NEITHER}"), text="lezen, toets")
    total = 3.5 * (LEZEN + TOETS)
    assert pool.weights == pytest.approx(
        {
            term_id(kind, term): weight * rarity / total
            for word, rarity in (("lezen", LEZEN), ("toets", TOETS))
            for kind, term, weight in (
                ("stem", stem(word), 2.0),
                ("gram", word, 1.0),
                ("part", stem(word), 0.5),
            )
        }
    )
    assert [c.words for c in pool.candidates] == pytest.approx([1.0, LEZEN / (LEZEN + TOETS), 0])


def test_a_word_that_no_sentence_has_weighs_nothing() -> None:
    pool = make_pool(make_hit(f"{BOTH} {ONE} {NEITHER}"), text="lezen, toets, kabouter")
    assert len(pool.weights) == 6
    assert sum(pool.weights.values()) == pytest.approx(1.0)
    assert pool.candidates[0].words == pytest.approx(1.0)


def test_a_question_without_a_known_word_has_no_weights() -> None:
    pool = make_pool(make_hit(BOTH), text="kabouter")
    assert (pool.weights, pool.candidates[0].words) == ({}, 0)


def test_candidates_are_the_sentences_with_their_spans() -> None:
    hit = make_hit(f"{BOTH} {ONE}\n{NEITHER}", (0.9, 0.7))
    found = make_pool(hit).candidates
    assert texts(found) == [BOTH, ONE, NEITHER]
    assert [c.similarity for c in found] == [0.9, 0.7, 0.8]
    assert [c.index for c in found] == [0, 1, 2]
    assert all(hit.passage.text[c.start - START : c.end - START] == c.text for c in found)


def test_a_candidate_has_the_terms_of_the_question_that_it_has_itself() -> None:
    pool = make_pool(make_hit(f"{BOTH} {ONE} {NEITHER}"), text="lezen, toets")
    for candidate in pool.candidates:
        shared = pool.weights.keys() & terms_of(candidate.text)
        assert candidate.asked == {term: pool.weights[term] for term in shared}
    assert [bool(c.asked) for c in pool.candidates] == [True, True, False]


def test_only_the_first_hits_are_weighed() -> None:
    hits = [make_hit(f"Zin {n} gaat over lezen.", rank=n) for n in range(1, HITS + 3)]
    pool = make_pool(*hits)
    assert len(pool.candidates) == HITS == 10
    assert pool.candidates[-1].text == "Zin 10 gaat over lezen."


def test_equal_sentences_are_two_candidates() -> None:
    one, other = make_pool(make_hit(ONE), make_hit(ONE, rank=2)).candidates
    assert one != other
    assert one.text == other.text


def test_no_hits() -> None:
    pool = make_pool()
    assert (pool.candidates, pool.by_hit, pool.weights) == ([], (), {})
