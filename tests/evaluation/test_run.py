"""Asking all questions, and asking them misspelt."""

from collections.abc import Callable
from pathlib import Path

from evaluation.documents import DocumentSet
from evaluation.gold import GoldQuestion
from evaluation.metrics import Shown
from evaluation.misspelt import misspelt_scores, spellings
from evaluation.over_documents import searched


class Literal:
    """Finds its one passage for questions that hold its word."""

    def __init__(self, word: str, hit: Shown) -> None:
        self.word, self.hit = word, hit

    def search(self, question: str) -> list[Shown]:
        return [self.hit] if self.word in question else []


def test_only_questions_with_gold_are_searched(
    make_question: Callable[..., GoldQuestion], make_shown: Callable[..., list[Shown]]
) -> None:
    question = make_question()
    (hit,) = make_shown("Kort. " + question.gold[0].quote)
    found = searched(Literal("leest", hit), [question, make_question("leeg", gold=())])
    assert list(found) == ["q1"]
    assert found["q1"].main == ((1, len(hit.text)),)
    assert found["q1"].scores["hit@1"] == 1
    assert found["q1"].top == (("d", 0, len(hit.text)),)


def test_bad_spellings_are_those_of_people_and_of_a_program(
    make_question: Callable[..., GoldQuestion],
) -> None:
    words = frozenset({"leer", "plan"})
    typo = make_question(half="reporting", form="typo", text="leset", plain="leest")
    assert list(spellings(typo, words)) == [("typo", "leest", "leset")]
    text = make_question(text="leerplan")
    made = {kind: badly for kind, _, badly in spellings(text, words)}
    assert made["apart"] == "leer plan"
    assert made["mistyped"] not in ("leerplan", "leer plan")
    assert list(spellings(make_question(half="tuning"), words)) == []


def test_bad_spelling_costs_what_it_costs(
    make_question: Callable[..., GoldQuestion], make_shown: Callable[..., list[Shown]]
) -> None:
    question = make_question(half="tuning", form="typo", text="Wie leset?", plain="Wie leest?")
    (hit,) = make_shown(question.gold[0].quote)
    documents = DocumentSet(name="shared", folder=Path(), documents=(), texts={"d": hit.text})
    systems = {"precise": Literal("leest", hit), "rough": Literal("Wie", hit)}
    (cost,) = misspelt_scores(systems, [question, make_question(gold=())], documents)
    assert cost.scores == {"precise": (1.0, 0.0), "rough": (1.0, 1.0)}
