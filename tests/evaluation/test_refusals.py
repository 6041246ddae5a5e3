"""Asking questions, deciding on them, and answering them by weights that did not see them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.refusal.decide import RESERVE
from app.weights import SENTENCE
from evaluation.asking import asked, letters_of, scored
from evaluation.documents import OWN, read_set
from evaluation.fit_sentences import examples_of
from evaluation.gold import GoldQuestion
from evaluation.held_out import answer_apart, held_out_scores
from evaluation.judged import judged_of
from evaluation.question_files import load_questions
from evaluation.rankings import Bench
from evaluation.refusals import decided, elsewhere, outcome_of
from evaluation.results import Result
from index.library import Library
from index.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SOURCES = read_set(OWN, ROOT / "corpus")


@pytest.fixture(scope="module")
def library(corpus_settings: Settings) -> Iterator[Library]:
    with Library(corpus_settings, "test") as opened:
        yield opened


@pytest.fixture(scope="module")
def questions() -> list[GoldQuestion]:
    """Some with an answer and some without, of the half that may be looked at."""
    own = load_questions([SOURCES], ROOT, ("tuning",))
    return [q for q in own if q.gold][:12] + [q for q in own if not q.gold][:6]


@pytest.mark.parametrize(
    ("abstained", "reason", "outcome"),
    [
        (False, None, "answered"),
        (False, "zijdelings", "reserve"),
        (True, "niets", "refused"),
        (True, None, "refused"),
    ],
)
def test_an_answer_has_one_of_three_outcomes(
    abstained: bool, reason: str | None, outcome: str
) -> None:
    assert outcome_of({"abstained": abstained, "reason": reason}) == outcome


def test_answers_and_refusals_are_scored(library: Library, questions: list[GoldQuestion]) -> None:
    answers = asked(library, {question.id: question.text for question in questions})
    scores = scored(questions, answers, letters_of(SOURCES))
    assert list(scores) == [question.id for question in questions]
    for question in questions:
        own = scores[question.id]
        assert (own["answered"] is None) == (not question.gold)
        assert (own["abstained_right"] is None) == bool(question.gold)
        assert own["verbatim"] in (None, 1.0)
        if own["answered"]:
            assert own["characters"] == len(answers[question.id]["answer"])
        else:
            assert own["characters"] is None


def test_decisions_have_the_probability_that_they_were_made_by(
    library: Library, questions: list[GoldQuestion]
) -> None:
    """Without the shared documents the questions that nothing answers are left out."""
    bench = Bench(libraries={OWN: library}, questions=())
    assert elsewhere(bench) == {"tuning": [], "reporting": []}
    answers = asked(library, {question.id: question.text for question in questions})
    found = decided(bench, questions, answers)
    assert list(found) == [question.id for question in questions]
    least = library.settings.refuse_below
    for question in questions:
        one = found[question.id]
        assert one.answerable == bool(question.gold)
        assert one.probability is not None
        assert one.held_out is not None
        assert (one.outcome == "refused") == (one.probability < least)
        assert (one.outcome == "answered") == (one.probability >= least + RESERVE)
    assert any(one.held_out != one.probability for one in found.values())


def test_answers_apart_are_those_of_the_command_but_for_the_weights(
    library: Library, questions: list[GoldQuestion]
) -> None:
    bench = Bench(libraries={OWN: library}, questions=tuple(q for q in questions if q.gold))
    answers = asked(library, {question.id: question.text for question in bench.questions})
    decisions = decided(bench, questions, asked(library, {q.id: q.text for q in questions}))
    least = library.settings.refuse_below
    for example in examples_of(bench):
        given = answers[example.gold.id]
        likely = decisions[example.gold.id].probability or 0.0
        apart = answer_apart(library, example, SENTENCE, likely, least)
        assert apart.abstained == given["abstained"]
        assert [c.text for c in apart.citations] == [c["text"] for c in given["citations"]]
    scores = held_out_scores(bench, decisions, least, {OWN: letters_of(SOURCES)})
    assert list(scores) == [question.id for question in bench.questions]


def test_judged_questions_are_held_out_or_reported(make_result: Callable[..., Result]) -> None:
    result = make_result([1, 2], [1, 2], "tuning")
    assert judged_of(result, True) == [(0.9, True), (0.9, True), (0.0, False), (0.3, False)]
    assert judged_of(result, True, frozenset({"other"}))[2:] == [(0.3, False)]
    assert judged_of(result, False) == []
    assert len(judged_of(make_result([1], [1], "reporting"), False)) == 3
