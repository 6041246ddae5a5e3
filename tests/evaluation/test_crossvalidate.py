"""Choosing on folds, and the rankings that are chosen between."""

from dataclasses import replace

from evaluation.crossvalidate import chosen, folds_of
from evaluation.rankings import neighbours_of, weighing, without_a_part
from index.ranking import Ranking

RANKING = Ranking(weights={"s": 2.0, "g": 1.0})


def test_folds_hold_each_question_once() -> None:
    ids = [f"q{number}" for number in range(12)]
    folds = folds_of(ids)
    assert sorted(len(fold) for fold in folds) == [2, 2, 2, 3, 3]
    assert sorted(key for fold in folds for key in fold) == sorted(ids)
    assert folds_of(list(reversed(ids))) == folds
    assert folds_of(ids, seed=1) != folds


def test_the_best_on_the_questions_is_chosen() -> None:
    scores = {"default": {"a": 0.5, "b": 0.5}, "other": {"a": 0.0, "b": 1.0}}
    assert chosen(scores, ["b"]) == "other"
    assert chosen(scores, ["a"]) == "default"
    assert chosen(scores, ["a", "b"]) == "default"  # equal: the first


def test_each_part_is_switched_off_by_itself() -> None:
    found = without_a_part(RANKING)
    assert found["without words"] == replace(RANKING, words=False)
    assert found["without boost"] == replace(RANKING, boost=0)
    assert found["without terms 's'"] == replace(RANKING, weights={"s": 0, "g": 1})
    assert all(ranking != RANKING for ranking in found.values())
    flags = {name for name in Ranking.__dataclass_fields__ if getattr(RANKING, name) is True}
    assert {f"without {flag}" for flag in flags} <= set(found)


def test_the_grid_is_one_step_around_the_default() -> None:
    found = neighbours_of(RANKING)
    assert found.pop("default") == RANKING
    assert found["'g' x 0.5"] == weighing(RANKING, "g", 0.5)
    assert found["'g' x 0.5"].weights == {"s": 2.0, "g": 0.5}
    for ranking in found.values():
        names = Ranking.__dataclass_fields__
        assert sum(getattr(ranking, name) != getattr(RANKING, name) for name in names) == 1
