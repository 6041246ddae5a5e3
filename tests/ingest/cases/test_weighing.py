"""The chances of sentences, by themselves and beside each other."""

from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.cases.features import NAMES, features
from ingest.cases.running import Line
from ingest.cases.telling import FEWEST, LEAST, SHARE, SURELY, chosen
from ingest.cases.weighing import (
    FIELDS,
    KEEPS,
    KEEPS_ACROSS,
    keeps_of,
    smoothed,
    weighed,
    weighed_by,
)
from ingest.cases.weights import BIAS, SHARES, WEIGHTS


def line(text: str, block: int = 0, heading: str = "") -> Line:
    return Line(text=text, start=0, end=len(text), heading=heading, is_heading=False, block=block)


def test_chances_of_a_sentence_by_hand() -> None:
    weights = {"rises": (0.0, 2.0, 0.0, 0.0), "not": (0.0, -1.0, 0.0, 3.0)}
    found = weighed_by({"rises": 1.0, "not": 0.5, "word onbeke": 1.0}, (0.0,) * 4, weights)
    powers = [1.0, 1.0, exp(1.5), 1.0, exp(1.5)]
    assert found == pytest.approx([one / sum(powers) for one in powers])


def test_sentences_without_a_tie_keep_their_chances() -> None:
    rows = [(0.7, 0.3), (0.1, 0.9)]
    for found, row in zip(smoothed(rows, [0.0], (0.5, 0.5)), rows, strict=True):
        assert found == pytest.approx(row)


def test_neighbour_lends_its_field_by_hand() -> None:
    # A chain of two states that keeps its state with chance 1/2, else draws (1/2, 1/2) anew:
    # stays 3/4, changes 1/4. The first sentence says nothing, the second is surely of the other.
    found = smoothed([(0.5, 0.5), (0.0, 1.0)], [0.5], (0.5, 0.5))
    assert found[0] == pytest.approx((0.25, 0.75))
    assert found[1] == pytest.approx((0.0, 1.0))


CHANCES = st.lists(
    st.tuples(*[st.floats(0.01, 1)] * 5).map(lambda row: tuple(one / sum(row) for one in row)),
    max_size=8,
)


@given(CHANCES, st.floats(0, 0.9))
def test_chances_stay_chances(rows: list[tuple[float, ...]], keep: float) -> None:
    found = smoothed(rows, [keep] * max(0, len(rows) - 1), SHARES)
    assert len(found) == len(rows)
    assert all(sum(row) == pytest.approx(1) and min(row) >= 0 for row in found)


def test_field_is_kept_in_a_paragraph_and_not_under_another_heading() -> None:
    lines = [line("A"), line("B"), line("C", 1), line("D", 2, "Wat hielp")]
    assert keeps_of(lines) == [KEEPS, KEEPS_ACROSS, 0.0]


def test_weights_are_those_of_the_features() -> None:
    assert set(NAMES) <= set(WEIGHTS)
    assert all(name in NAMES or name.startswith("word ") for name in WEIGHTS)
    assert {len(row) for row in WEIGHTS.values()} == {len(FIELDS)} == {len(BIAS)}
    assert sum(SHARES) == pytest.approx(1, abs=0.01)


def test_features_of_a_sentence() -> None:
    heading = "Wat hielp"
    row, other = features([line("Twaalf leraren vertrokken.", 0, heading), line("Stil.", 0)])
    assert row["staff leaves"] == row["number"] == row["heading of success"] == 1.0
    assert row["word vertro"] == row["opening"] == row["begins a paragraph"] == 1.0
    assert (row["closing"], other["begins a paragraph"], other["opening"]) == (0.0, 0.0, 0.0)
    assert other["without heading"] == 1.0


@pytest.mark.parametrize(
    ("sentence", "field"),
    [
        ("Het aandeel leerlingen met een voldoende steeg van 41 naar 58 procent.", "results"),
        ("Twee docenten vertrokken en voor hen was geen vervanging te vinden.", "obstacles"),
        ("Omdat de coördinator een dag per week vrij was, kreeg iedereen hulp.", "success_factors"),
        ("In de bovenbouw lezen leerlingen elke ochtend een kwartier in een boek.", "themes"),
    ],
)
def test_sentence_is_likeliest_of_its_field(sentence: str, field: str) -> None:
    neutral = [line("De school ligt aan een kanaal.", 0), line("Het is er stil.", 2)]
    chances = weighed([neutral[0], line(sentence, 1), neutral[1]])[1]
    assert chances.index(max(chances[1:])) == FIELDS.index(field) + 1


def test_no_sentences_have_no_chances() -> None:
    assert weighed([]) == []


def told(lines: list[Line], chances: list[float]) -> list[int]:
    """The sentences told under the first field, of its chances; none tells of another field."""
    return chosen(lines, [(1 - one, one, 0.0) for one in chances], 1)


def test_likeliest_sentences_are_told_and_sure_ones() -> None:
    lines = [line(f"Dit is de zin met nummer {at}.") for at in range(24)]
    chances = [LEAST / 2] * 24
    assert told(lines, chances) == []
    chances[3] = chances[5] = LEAST
    chances[7] = chances[8] = chances[20] = 0.3
    assert round(SHARE * 24) == 4
    assert told(lines, chances) == [3, 7, 8, 20]  # of two that are as likely, the first
    assert told(lines, [SURELY] * 24) == list(range(24))
    assert told([line("Dat werkt.")], [1.0]) == []


def test_short_case_tells_a_few() -> None:
    lines = [line(f"Dit is de zin met nummer {at}.") for at in range(4)]
    assert told(lines, [LEAST] * 4) == list(range(FEWEST))


def test_sentence_that_rather_tells_of_another_field_is_not_told() -> None:
    lines = [line("Dit is een zin die lang genoeg is.")]
    assert chosen(lines, [(0.2, 0.2, 0.6)], 1) == []
    assert chosen(lines, [(0.2, 0.3, 0.5)], 1) == [0]
