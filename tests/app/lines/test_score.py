"""Features of two mentions, and the score that they give."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.lines.features import Known, features, indicators_alike, measured_in
from app.lines.known import centred
from app.lines.score import KNOTS, score
from app.lines.weights import SLOPES
from ingest.nouns import Figure, Mention

MakeFigure = Callable[..., Figure]
MakeMention = Callable[..., Mention]
MakeKnown = Callable[..., Known]


def test_a_score_by_hand() -> None:
    slopes = {"meaning": ((0.0, 2.0), (0.5, -1.0)), "sector": ((0.0, 3.0),)}
    # -4 + 2 x 0.75 - 1 x 0.25 + 3 x 1
    odds = 0.25
    found = score({"meaning": 0.75, "sector": 1.0}, slopes, bias=-4.0)
    assert found == pytest.approx(1 / (1 + math.exp(-odds)))
    # Below the second knot it does not count; nor does a value below 0.
    assert score({"meaning": 0.25}, slopes, bias=0.0) == pytest.approx(1 / (1 + math.exp(-0.5)))
    assert score({"meaning": -1.0}, slopes, bias=0.0) == 0.5


def test_the_weights_are_those_of_the_features(
    make_known: MakeKnown, make_mention: MakeMention
) -> None:
    known = make_known(make_mention("Valse koren."), make_mention("Koren.", doc="b"))
    assert set(features(known, 0, 1)) == set(SLOPES) == set(KNOTS)
    assert {name: tuple(k for k, _ in rows) for name, rows in SLOPES.items()} == KNOTS


@given(st.dictionaries(st.sampled_from(sorted(SLOPES)), st.floats(-1, 40)))
def test_a_score_is_a_probability(found: dict[str, float]) -> None:
    assert 0 <= score(found) <= 1


def test_features_by_hand(
    make_known: MakeKnown, make_mention: MakeMention, make_figure: MakeFigure
) -> None:
    one = make_mention(
        "Valse koren.", make_figure("57", 57), make_figure("7", 7), indicator="aantal valse koren"
    )
    other = make_mention(
        "Koren.", make_figure("57", 57), doc="b", indicator="aantal valse koren", sector=("vo",)
    )
    found = features(make_known(one, other, vectors=[[1, 0], [0.6, 0.8]]), 0, 1)
    assert found["meaning"] == pytest.approx(0.6)
    assert (found["indicator"], found["other_indicator"]) == (1, 0)
    assert (found["recalled"], found["otherwise"], found["sector"]) == (1, 0, 0)
    assert found["pairs"] == 0
    rare = math.log(101 / 0.5)  # "koren", in no passage of 100
    assert found["rarest"] == pytest.approx(rare)
    assert found["telling"] == pytest.approx(1.5 * rare)  # with "+koor", its only part
    assert found["subject"] == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("number", "unit", "other", "recalled"),
    [
        (57, None, (57, "koren"), 1),
        (57, "%", (57, None), 0),  # 57% is not 57
        (12, None, (12, None), 0),  # too common
        (100, "%", (100, "%"), 0),
        (6.4, None, (6.4, None), 1),
        (30, "%", (30, "%"), 0),  # round, so it says little
        (31, "%", (31, "%"), 1),
        (40, None, (40, None), 0),
        (1200, None, (1200, None), 1),
    ],
)
def test_a_figure_that_is_not_common_is_recalled(
    make_known: MakeKnown,
    make_mention: MakeMention,
    make_figure: MakeFigure,
    number: float,
    unit: str | None,
    other: tuple[float, str | None],
    recalled: int,
) -> None:
    known = make_known(
        make_mention("Een.", make_figure("x", number, unit=unit)),
        make_mention("Twee.", make_figure("y", other[0], unit=other[1]), doc="b"),
    )
    assert features(known, 0, 1)["recalled"] == recalled


def test_percent_or_numbers(make_mention: MakeMention, make_figure: MakeFigure) -> None:
    share, count = make_figure("5%", 5, unit="%"), make_figure("57", 57, unit="koren")
    assert measured_in(make_mention("x", share, make_figure("3", 3))) == "%"
    assert measured_in(make_mention("x", count)) == "number"
    assert measured_in(make_mention("x", share, count)) is None
    assert measured_in(make_mention("x")) is None


def test_names_of_indicators() -> None:
    assert indicators_alike(frozenset("ab"), frozenset("bcd")) == pytest.approx(2 / 5)
    assert indicators_alike(frozenset("ab"), frozenset()) is None


TEXTS = st.sampled_from(["Valse koren zingen.", "De koren.", "", "40% zingt vals.", "Muziekles"])
FIGURES = st.lists(
    st.builds(
        lambda number, unit: Figure(
            text="x", number=number, unit=unit, year=None, aimed=False, start=0, end=1
        ),
        st.sampled_from([5.0, 57.0, 6.4]),
        st.sampled_from(["%", "koren", None]),
    ),
    max_size=2,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    told=st.lists(
        st.tuples(TEXTS, FIGURES, st.sampled_from([None, "aantal koren"])), min_size=2, max_size=2
    ),
    like=st.floats(-1, 1),
)
def test_the_order_of_the_two_makes_no_difference(
    told: list[tuple[str, list[Figure], str | None]],
    like: float,
    make_known: MakeKnown,
    make_mention: MakeMention,
) -> None:
    one, other = (
        make_mention(text, *figures, indicator=name, doc=text) for text, figures, name in told
    )
    known = make_known(one, other, vectors=[[1, 0], [like, math.sqrt(1 - like * like)]])
    found = features(known, 0, 1)
    assert found == features(known, 1, 0)
    assert 0 <= score(found) <= 1


def test_centred_vectors_lose_what_all_share() -> None:
    found = centred(np.array([[1, 2], [1, 0], [1, 1]], dtype=np.float32))
    assert found.tolist() == [[0, 1], [0, -1], [0, 0]]
    assert found.dtype == np.float32
    assert centred(np.array([[0.6, 0.8]], dtype=np.float32)).tolist() == [[0, 0]]
