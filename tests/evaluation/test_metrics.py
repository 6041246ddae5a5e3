"""Figures of a result list, by hand and against the shared `score.py`."""

import importlib.util
import json
import random
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from evaluation.answers import answer_scores
from evaluation.gold import Gold, GoldQuestion, complete
from evaluation.metrics import Shown, column, holds, mean, places_of, recall_at, scores_of
from evaluation.structure import letters

SCORER = Path(__file__).resolve().parents[3] / "shared" / "evaluation" / "score.py"
WORDS = "de school leest elke dag rekenen taal team jaar groep plan doel leraar ouder".split()

here = pytest.mark.skipif(not SCORER.is_file(), reason="../shared is not here")


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def two_golds() -> tuple[Gold, ...]:
    return (
        Gold(document="d", quote="abcdefgh", grade=2),
        Gold(document="d", quote="ijklmnop", grade=2),
        Gold(document="d", quote="qrstuvwx", grade=1),
    )


def test_half_of_a_quote_in_one_piece_is_enough() -> None:
    assert holds("xxbcdexx", "abcdefgh")
    assert not holds("abcxxfgh", "abcdefgh")


def test_a_list_by_hand(make_shown: Callable[..., list[Shown]]) -> None:
    hits = make_shown("qrstuvwx", "x" * 3_000, "abcdefgh", "y" * 2_000, "ijklmnop")
    scores = scores_of(two_golds(), hits)
    assert places_of(two_golds(), hits) == ((3, 3_016), (5, 5_024), (1, 8))
    assert scores["mrr@10"] == pytest.approx(1 / 3)
    assert scores["hit@1"] == 0
    assert scores["hit@5"] == 1
    assert scores["recall@4000c"] == 0.5
    assert scores["complete@4000c"] == 0
    # (1 + 2/log2(4) + 2/log2(6)) / (2 + 2/log2(3) + 1/log2(4))
    assert scores["ndcg@10"] == pytest.approx((1 + 1 + 0.773706) / (2 + 1.261860 + 0.5), abs=1e-5)


def test_a_repeat_gains_nothing(make_shown: Callable[..., list[Shown]]) -> None:
    once = scores_of(two_golds(), make_shown("abcdefgh", "z"))
    assert scores_of(two_golds(), make_shown("abcdefgh", "abcdefgh")) == once


def test_a_large_first_hit_is_shown(make_shown: Callable[..., list[Shown]]) -> None:
    places = places_of(two_golds()[:1], make_shown("x" * 9_000 + "abcdefgh"))
    assert recall_at(places, 500) == 1


def test_gold_of_another_document_is_not_found(make_shown: Callable[..., list[Shown]]) -> None:
    assert scores_of(two_golds(), make_shown("abcdefgh", document="e"))["mrr@10"] == 0


def test_no_hits_score_zero_and_no_gold_is_undefined() -> None:
    assert set(scores_of(two_golds(), []).values()) == {0.0}
    assert set(scores_of((), []).values()) == {None}


def test_undefined_values_stay_out_of_the_mean() -> None:
    assert mean([None, 1.0, 0.0]) == 0.5
    assert mean([None]) is None
    assert column([{"a": 1.0}, {"a": None}], "a") == [1.0]


def sentences(chance: random.Random, number: int) -> list[str]:
    return [" ".join(chance.choices(WORDS, k=14)) + f" {at}." for at in range(number)]


def random_case(
    seed: int, make_question: Callable[..., GoldQuestion]
) -> tuple[GoldQuestion, list[Shown], dict[str, str]]:
    """A question over random text, and hits that hold some of its gold, long and short ones."""
    chance = random.Random(seed)
    texts = {name: sentences(chance, 60) for name in ("d", "e")}
    gold = tuple(
        Gold(document=name, quote=chance.choice(texts[name]), grade=chance.choice((1, 2)))
        for name in chance.choices(("d", "e"), k=3)
    )
    first = Gold(document=gold[0].document, quote=gold[0].quote, grade=2)
    hits = []
    for _ in range(chance.randrange(31)):
        name, at = chance.choice(("d", "e")), chance.randrange(60)
        text = " ".join(texts[name][at : at + chance.randrange(1, 20)])
        hits.append(Shown(document=name, start=0, end=len(text), text=text))
    question = make_question(f"q{seed}", gold=(first, *gold[1:]), facts=("rekenen 3|taal 4", "5"))
    return question, hits, {name: " ".join(text) for name, text in texts.items()}


@here
@pytest.mark.parametrize("seed", range(40))
def test_search_scores_are_those_of_the_scorer(
    scorer: ModuleType, seed: int, make_question: Callable[..., GoldQuestion]
) -> None:
    question, hits, _ = random_case(seed, make_question)
    row = {"id": question.id, "hits": [{"document": h.document, "text": h.text} for h in hits]}
    theirs = scorer.score_search([complete(question)], [row])
    ours = scores_of(question.gold, hits)
    for figure in ("mrr@10", "hit@1", "hit@5", "recall@4000c", "complete@4000c"):
        assert ours[figure] == pytest.approx(theirs[figure]), figure


def cited(question: GoldQuestion, hits: list[Shown], abstained: bool) -> dict[str, Any]:
    citations = [{"document": hit.document, "text": hit.text[:300]} for hit in hits[:4]]
    return {
        "id": question.id,
        "answer": " ".join(citation["text"] for citation in citations),
        "abstained": abstained,
        "citations": [] if abstained else [*citations, {"document": "d", "text": "verzonnen " * 9}],
    }


@here
@pytest.mark.parametrize("abstained", [False, True])
@pytest.mark.parametrize("answerable", [False, True])
@pytest.mark.parametrize("seed", range(10))
def test_answer_scores_are_those_of_the_scorer(
    scorer: ModuleType,
    seed: int,
    answerable: bool,
    abstained: bool,
    tmp_path: Path,
    make_question: Callable[..., GoldQuestion],
) -> None:
    question, hits, texts = random_case(seed, make_question)
    if not answerable:
        question = make_question(question.id, gold=(), facts=())
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    answer = cited(question, hits, abstained)
    theirs = scorer.score_answers([complete(question)], [json.loads(json.dumps(answer))], tmp_path)
    ours = answer_scores(question, answer, {name: letters(text) for name, text in texts.items()})
    theirs["characters"] = theirs.pop("chars_median")  # of one answer, so its length
    assert ours == {figure: pytest.approx(theirs[figure]) for figure in ours}
