"""Terms with their weights, by hand, and what two mentions share."""

import math
from collections.abc import Callable

import pytest

from app.lines.terms import Weights, shared_pairs, terms, told_by
from ingest.nouns import Mention

MakeMention = Callable[..., Mention]
WEIGHTS = Weights({"koor": 4, "koren": 2, "piano": 1, "overal": 12}, 9)


def test_terms_are_the_stems_of_words_that_tell() -> None:
    assert terms("Het aantal valse koren daalt in 2012 naar 40.") == terms("valse koren")
    assert terms("Wat is het doel?") == frozenset()


def test_a_weight_is_the_logarithm_of_how_rare_a_term_is() -> None:
    assert WEIGHTS.weight("piano") == pytest.approx(math.log(10 / 1.5))
    assert terms("koren") == {"koor", "+koor"}
    assert WEIGHTS.weight("koor") == pytest.approx(math.log(10 / 6.5))  # "koor" and "koren"
    assert WEIGHTS.weight("onbekend") == pytest.approx(math.log(10 / 0.5))


def test_a_part_of_a_compound_weighs_half() -> None:
    assert WEIGHTS.weight("+koor") == pytest.approx(math.log(10 / 6.5) / 2)


def test_more_passages_than_there_are_weigh_nearly_nothing() -> None:
    assert WEIGHTS.weight("overal") == pytest.approx(math.log(10 / 9.5))
    assert Weights({"overal": 12}, 0).weight("overal") == pytest.approx(math.log(1 / 0.5))


def test_together_and_the_rarest() -> None:
    rare, some = math.log(10 / 0.5), math.log(10 / 1.5)
    assert WEIGHTS.of(["x", "piano"]) == pytest.approx(rare + some)
    assert WEIGHTS.rarest(["piano", "x", "+y"], 2) == pytest.approx(rare + some)
    assert (WEIGHTS.of([]), WEIGHTS.rarest([], 2)) == (0, 0)


def test_dice_by_hand() -> None:
    rare, some = math.log(10 / 0.5), math.log(10 / 1.5)
    one, other = frozenset({"piano", "x"}), frozenset({"x", "y"})
    assert WEIGHTS.dice(one, other) == pytest.approx(2 * rare / (some + 3 * rare))
    assert WEIGHTS.dice(one, one) == pytest.approx(1)
    assert WEIGHTS.dice(frozenset(), frozenset()) == 0


def test_what_a_mention_tells(make_mention: MakeMention) -> None:
    told = told_by(
        make_mention(
            "Dat zijn valse koren.",
            subject="Muziekscholen tellen. Dat zijn valse koren.",
            section=("Deel", "Zangles"),
            indicator="Aantal valse koren in de zaal",
        )
    )
    assert told.own == terms("valse koren")
    assert told.subject == terms("muziekscholen valse koren")
    assert told.headed == terms("zangles muziekscholen valse koren")
    assert told.indicator == {"aantal", "vals", "koor", "zaal"}
    assert told_by(make_mention("Zij zingen.")).indicator == frozenset()


def test_pairs_of_words_that_both_have(make_mention: MakeMention) -> None:
    one = told_by(make_mention("Valse koren zingen luid."))  # 3 pairs
    other = told_by(make_mention("Muziekscholen laten valse koren zingen."))
    assert shared_pairs(one, other) == pytest.approx(2 / 3)
    assert shared_pairs(one, told_by(make_mention("Koren."))) == 0
