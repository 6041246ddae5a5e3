"""Labels beside points that can all be read."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.lines.labels import APART, CLOSE, LETTER, LINE, STEPS, around, label_heights, moved_apart

HEIGHT = 260.0
spots = st.lists(
    st.tuples(st.floats(0, 720).map(float), st.floats(0, HEIGHT).map(float)), max_size=12
)


def test_a_label_stands_above_its_point_and_below_where_that_is_taken() -> None:
    assert label_heights([(100.0, 100.0)], ["35"], HEIGHT) == [100.0 + STEPS[0]]
    close = [(100.0, 100.0), (110.0, 100.0)]
    assert label_heights(close, ["35 scholen"] * 2, HEIGHT) == [82.0, 118.0]


def test_a_label_without_room_is_left_out() -> None:
    crowd = [(100.0 + at, 100.0) for at in range(len(STEPS) + 1)]
    assert label_heights(crowd, ["35 scholen"] * len(crowd), HEIGHT)[-1] is None


def test_no_label_below_the_axis() -> None:
    assert label_heights([(50.0, HEIGHT), (60.0, HEIGHT)], ["35 scholen"] * 2, HEIGHT) == [
        HEIGHT - 18,
        HEIGHT - 32,
    ]


def test_points_at_the_same_place_stand_beside_each_other() -> None:
    assert moved_apart([(10.0, 5.0), (10.0, 5.0), (10.0, 90.0)]) == [
        (10.0, 5.0),
        (10.0 + APART, 5.0),
        (10.0, 90.0),
    ]


@given(spots)
def test_no_point_and_no_label_covers_another(points: list[tuple[float, float]]) -> None:
    placed = moved_apart(points)
    assert all(
        abs(a - c) >= CLOSE or abs(b - d) >= CLOSE for (a, b), (c, d) in combinations(placed, 2)
    )
    labels = ["35 scholen"] * len(placed)
    boxes = [
        around(x, height, LETTER * len(label), LINE)
        for (x, _), label, height in zip(
            placed, labels, label_heights(placed, labels, HEIGHT), strict=True
        )
        if height is not None
    ]
    assert not any(one.covers(other) for one, other in combinations(boxes, 2))
