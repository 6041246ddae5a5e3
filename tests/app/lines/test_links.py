"""Which mentions are linked, and which links make one line."""

import math
from collections.abc import Callable
from itertools import combinations

import pytest

from app.lines import links as module
from app.lines.features import Known
from app.lines.links import LINKED, Link, groups, links, log_odds, proposed
from ingest.nouns import Mention

MakeMention = Callable[..., Mention]
MakeKnown = Callable[..., Known]
Scored = Callable[..., Known]


@pytest.fixture
def scored(
    make_known: MakeKnown, make_mention: MakeMention, monkeypatch: pytest.MonkeyPatch
) -> Scored:
    """A library of so many mentions, whose pairs have these scores; others have 0.01."""

    def make(count: int, scores: dict[tuple[int, int], float]) -> Known:
        known = make_known(*(make_mention(f"Zin {n}.", doc=f"d{n}") for n in range(count)))

        def pair(_known: Known, one: int, other: int) -> dict[str, float]:
            return {"likely": scores.get((min(one, other), max(one, other)), 0.01)}

        monkeypatch.setattr(module, "features", pair)
        monkeypatch.setattr(module, "score", lambda found: found["likely"])
        return known

    return make


def pairs_of(found: list[Link]) -> list[tuple[int, int]]:
    return [(link.one, link.other) for link in found]


def test_log_odds() -> None:
    assert log_odds(0.5) == 0
    assert log_odds(0.2) == pytest.approx(-math.log(4))
    assert log_odds(0) == pytest.approx(-log_odds(1))
    assert math.isfinite(log_odds(1))


def test_links_are_those_above_the_threshold_best_first(scored: Scored) -> None:
    known = scored(4, {(0, 1): LINKED, (1, 2): 0.9, (2, 3): LINKED - 0.01})
    assert [(link.one, link.other, link.score) for link in links(known)] == [
        (1, 2, 0.9),
        (0, 1, LINKED),
    ]


def test_two_that_are_both_about_the_topic_need_less(scored: Scored) -> None:
    known = scored(4, {(0, 1): 0.06, (1, 2): 0.06, (2, 3): 0.9})
    assert pairs_of(links(known, {0, 1})) == [(0, 1)]
    assert pairs_of(links(known, {0, 1, 2})) == [(2, 3), (0, 1), (1, 2)]


def test_of_three_mentions_two_are_close(scored: Scored) -> None:
    """A weak link does not join the third: (0,2) and (1,2) are too far apart on average."""
    known = scored(3, {(0, 1): 0.9, (1, 2): 0.25, (0, 2): 0.01})
    found = links(known)
    assert pairs_of(found) == [(0, 1), (1, 2)]
    assert groups(known, found) == [[0, 1]]


def test_average_linkage_by_hand(scored: Scored) -> None:
    """The third joins if the mean of its odds with the two reaches the threshold."""
    near = 1 / (1 + math.exp(0.5))  # odds -0.5; the threshold is -1.386
    for odds, joined in ((-2.2, [[0, 1, 2]]), (-2.4, [[0, 1]])):
        known = scored(3, {(0, 1): 0.9, (1, 2): near, (0, 2): 1 / (1 + math.exp(-odds))})
        assert groups(known, links(known)) == joined


def test_what_is_asked_for_is_of_one_line_sooner(scored: Scored) -> None:
    known = scored(3, {(0, 1): 0.9, (1, 2): 0.25, (0, 2): 0.05})
    assert groups(known, links(known, {0, 1, 2}), {0, 1, 2}) == [[0, 1, 2]]


def test_mentions_of_one_sentence_are_no_pair(
    make_known: MakeKnown, make_mention: MakeMention
) -> None:
    whole, half = make_mention("Valse koren dalen."), make_mention("koren dalen.", start=6)
    known = make_known(whole, half, make_mention("Valse koren.", doc="b"))
    assert proposed(known) == {(0, 2), (1, 2)}


def test_proposed_are_the_nearest_and_those_that_share_a_rare_term(
    make_known: MakeKnown, make_mention: MakeMention, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "NEIGHBOURS", 1)
    known = make_known(
        make_mention("Violen.", doc="a"),
        make_mention("Trommels.", doc="b"),
        make_mention("Fluiten.", doc="c"),
        make_mention("Violen en trompetten.", doc="d"),
        vectors=[[1, 0], [0.8, 0.6], [0, 1], [-1, 0]],
    )
    # Nearest of 0: 1, of 1: 0, of 2: 1, of 3: 2; and 0 and 3 both tell of violins.
    assert proposed(known) == {(0, 1), (1, 2), (2, 3), (0, 3)}
    monkeypatch.setattr(module, "CROWD", 1)
    assert proposed(known) == {(0, 1), (1, 2), (2, 3)}


@pytest.mark.parametrize("count", [0, 1])
def test_a_library_with_one_mention_or_none_has_no_links(
    make_known: MakeKnown, make_mention: MakeMention, count: int
) -> None:
    known = make_known(*[make_mention("Valse koren.")][:count])
    assert (proposed(known), links(known), groups(known, [])) == (set(), [], [])


def test_more_of_the_same_make_one_line(scored: Scored) -> None:
    known = scored(5, dict.fromkeys(combinations(range(4), 2), 0.8))
    assert groups(known, links(known)) == [[0, 1, 2, 3]]
