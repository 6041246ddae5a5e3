"""Rules and shading that make the grid of a table or the frame of a box."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.pdf.grid import Box, grids_of, walls_of
from ingest.pdf.shapes import Area, Rule
from tests.ingest.pdf.build import SENTENCE, drawing, full_grid, segment

XS, YS = (72.0, 172.0, 272.0), (700.0, 680.0, 660.0, 640.0)


def test_box_holds_what_has_its_middle_inside() -> None:
    box = Box(72, 600, 272, 700)
    assert box.holds(segment("binnen", 80, 650))
    assert not box.holds(segment("ernaast", 400, 650))
    assert not box.holds(segment("erboven", 80, 705))
    assert box.width == 200


def test_boxes_meet_if_they_share_a_point() -> None:
    assert Box(0, 0, 10, 10).meets(Box(5, 5, 20, 20))
    assert not Box(0, 0, 10, 10).meets(Box(11, 0, 20, 10))
    assert not Box(0, 0, 10, 10).meets(Box(0, 11, 10, 20))


def test_full_grid() -> None:
    (grid,) = grids_of(drawing(rules=full_grid(XS, YS)), [])
    assert grid.box == Box(72, 640, 272, 700)
    assert grid.horizontals == YS
    assert grid.verticals == XS


def test_lines_drawn_in_pieces_add_up() -> None:
    pieces = [Rule(x, y, x + 100, y) for x in XS[:2] for y in YS]
    pieces += [Rule(x, y - 20, x, y) for x in XS for y in YS[:3]]
    (grid,) = grids_of(drawing(rules=pieces), [])
    assert (grid.horizontals, grid.verticals) == (YS, XS)


def test_shaded_cells_make_a_grid() -> None:
    areas = [Area(x, y - 20, x + 100, y) for x in XS[:2] for y in YS[:3]]
    (grid,) = grids_of(drawing(areas=areas), [])
    assert (grid.horizontals, grid.verticals) == (YS, XS)


def test_rules_of_one_width_under_each_other_are_one_table() -> None:
    rules = [Rule(72, y, 372, y) for y in (700, 680, 640, 600)]
    (grid,) = grids_of(drawing(rules=rules), [])
    assert grid.horizontals == (700, 680, 640, 600)


def test_full_line_of_text_parts_two_tables() -> None:
    rules = [Rule(72, y, 522, y) for y in (700, 680, 660, 560, 540, 520)]
    long = segment(SENTENCE * 2, 72, 610, x1=520)
    assert len(grids_of(drawing(rules=rules), [long])) == 2


def test_groups_far_apart_are_two_grids_the_largest_first() -> None:
    small = full_grid((72, 122, 172), (200, 180, 160))
    grids = grids_of(drawing(rules=[*small, *full_grid(XS, YS)]), [])
    assert [grid.box for grid in grids] == [Box(72, 640, 272, 700), Box(72, 160, 172, 200)]


def test_underlined_words_and_page_backgrounds_are_no_grids() -> None:
    lines = [segment("onderstreept", 72, 700 - 14 * n) for n in range(4)]
    rules = [Rule(s.x0, s.y - 2, s.x1, s.y - 2) for s in lines]
    assert grids_of(drawing(rules=rules), lines) == []
    assert grids_of(drawing(areas=[Area(0, 0, 595, 842)]), []) == []


def test_walls_are_the_upright_lines() -> None:
    walls = walls_of(drawing(rules=full_grid(XS, YS), areas=[Area(300, 500, 400, 520)]))
    assert sorted(wall.x0 for wall in walls) == [72, 172, 272, 300, 400]


grids = st.tuples(
    st.lists(st.integers(1, 20), min_size=3, max_size=6, unique=True),
    st.lists(st.integers(1, 20), min_size=3, max_size=6, unique=True),
)


@given(grids, st.randoms(use_true_random=False))
def test_a_grid_is_found_whatever_the_order_of_its_rules(
    steps: tuple[list[int], list[int]], random: object
) -> None:
    xs = tuple(60.0 + 24 * n for n in sorted(steps[0]))
    ys = tuple(sorted((60.0 + 24 * n for n in steps[1]), reverse=True))
    rules = full_grid(xs, ys)
    random.shuffle(rules)  # type: ignore[attr-defined]
    (grid,) = grids_of(drawing(rules=rules), [])
    assert (grid.horizontals, grid.verticals) == (ys, xs)
