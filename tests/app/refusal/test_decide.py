"""The three outcomes, with a library that is only its words, its size and its threshold."""

import math
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.pool import pool_of
from app.refusal.decide import ASIDE, NOTHING, RESERVE, Verdict, probability, verdict
from app.refusal.signs import signs
from app.refusal.words import asked_words
from app.weights import ANSWERABLE, BIAS
from index.library import Library
from index.vocabulary import vocabulary_from
from ingest.nouns import Hit
from tests.app.extract.conftest import make_hit, make_question

QUESTION = "Wat doet de school met lezen?"
TEXT = "De school leest elke dag een half uur. Dat helpt."
KNOWN = vocabulary_from({"school": 2, "leest": 1, "doet": 1, "lezen": 1})


def library(threshold: float) -> Library:
    parts = SimpleNamespace(
        known=SimpleNamespace(vocabulary=KNOWN),
        passages=10,
        settings=SimpleNamespace(refuse_below=threshold),
    )
    return cast(Library, parts)


def decided(threshold: float, *hits: Hit) -> Verdict:
    question = make_question(QUESTION)
    return verdict(library(threshold), question, hits, pool_of(question, hits))


def likely(hit: Hit) -> float:
    question = make_question(QUESTION)
    words = asked_words(QUESTION, [hit], KNOWN, 10)
    return probability(signs(QUESTION, [hit], pool_of(question, [hit]), words, 10))


def test_a_probability_by_hand() -> None:
    nothing = dict.fromkeys(ANSWERABLE, 0.0)
    assert probability(nothing) == pytest.approx(1 / (1 + math.exp(-BIAS)))
    found = nothing | {"passage": 0.5, "strange": 1.0}
    odds = BIAS + 0.5 * ANSWERABLE["passage"] + ANSWERABLE["strange"]
    assert probability(found) == pytest.approx(1 / (1 + math.exp(-odds)))
    even = nothing | {"passage": -BIAS / ANSWERABLE["passage"]}
    assert probability(even) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("name", "for_it"),
    [
        *(("passage", True), ("sentences", True), ("asked kind", True)),
        *(("strange", False), ("year apart", False), ("outcome", False)),
    ],
)
def test_what_speaks_for_an_answer_and_what_against(name: str, for_it: bool) -> None:
    some = dict.fromkeys(ANSWERABLE, 0.5)
    assert (probability(some | {name: 1.0}) > probability(some)) is for_it


def test_the_outcomes_at_both_edges_of_the_threshold() -> None:
    hit = make_hit(TEXT, (0.87, 0.85))
    exact = likely(hit)
    assert RESERVE < exact < 1 - RESERVE
    assert decided(exact, hit) == Verdict(answers=True, reason=ASIDE)
    assert not decided(math.nextafter(exact, 2), hit).answers
    # The reserve ends where the probability is the sum of threshold and reserve.
    edge = exact - RESERVE
    assert decided(edge - 1e-9, hit) == Verdict(answers=True, reason=None)
    assert decided(edge + 1e-9, hit) == Verdict(answers=True, reason=ASIDE)


def test_a_refusal_says_what_is_missing() -> None:
    hit = make_hit("De school doet elke dag aan rekenen.", (0.76,), section=("Rekenen",))
    assert decided(0.5, hit) == Verdict(
        answers=False, reason="De documenten zeggen hierover niets dat past bij ‘lezen’."
    )


@given(near=st.floats(-1, 1), score=st.floats(0, 3))
def test_the_lowest_threshold_never_refuses_and_the_highest_always_does(
    near: float, score: float
) -> None:
    hit = make_hit(TEXT, (near, near), score=score)
    assert decided(0.0, hit).answers
    assert not decided(1.0, hit).answers


def test_without_hits_there_is_no_answer_at_any_threshold() -> None:
    assert decided(0.0) == decided(1.0) == Verdict(answers=False, reason=NOTHING)
