"""Drawing operators, in small content streams whose result can be reckoned by hand."""

import pytest

from ingest.pdf.shapes import Area, Rule
from tests.ingest.pdf.build import drawn, form

SHOW = "(ab) Tj"


def texts(content: str) -> list[str]:
    return [run.text for run in drawn(f"BT /F1 10 Tf {content} ET").runs]


def places(content: str) -> list[tuple[float, float]]:
    return [(run.x0, run.y) for run in drawn(f"BT /F1 10 Tf {content} ET").runs]


@pytest.mark.parametrize(
    ("moves", "wanted"),
    [
        (f"72 700 Td {SHOW} 10 -12 Td {SHOW}", [(72, 700), (82, 688)]),
        (f"72 700 Td 14 TL {SHOW} T* {SHOW}", [(72, 700), (72, 686)]),
        (f"72 700 Td 0 -15 TD {SHOW} T* {SHOW}", [(72, 685), (72, 670)]),
        (f"72 700 Td 14 TL {SHOW} (cd) '", [(72, 700), (72, 686)]),
        (f'72 700 Td 14 TL {SHOW} 0 0 (cd) "', [(72, 700), (72, 686)]),
        (f"1 0 0 1 50 60 Tm {SHOW} 1 0 0 1 70 80 Tm {SHOW}", [(50, 60), (70, 80)]),
        (f"72 700 Td 3 Ts {SHOW}", [(72, 703)]),  # rise
    ],
)
def test_where_text_stands(moves: str, wanted: list[tuple[float, float]]) -> None:
    assert places(moves) == wanted


def test_width_comes_from_the_font() -> None:
    """In Helvetica a and b are 556 thousandths wide each; scaling makes them half of it."""
    whole, half = (drawn(f"BT /F1 10 Tf {s} 0 700 Td (ab) Tj ET").runs[0] for s in ("", "50 Tz"))
    assert [whole.x0, whole.x1] == pytest.approx([0, 11.12])
    assert [half.x0, half.x1] == pytest.approx([0, 5.56])


def test_what_follows_begins_where_the_text_before_it_ends() -> None:
    first, second = drawn("BT /F1 10 Tf 1 Tc 0 700 Td (ab) Tj (cd) Tj ET").runs
    assert second.x0 == pytest.approx(2 * (5.56 + 1))
    assert first.x0 == 0


@pytest.mark.parametrize(
    ("array", "wanted"),
    [
        ("[(de) -50 (len)] TJ", ["delen"]),  # kerning
        ("[(de) -300 (len)] TJ", ["de len"]),  # a space that is not drawn
        ("[(de ) -300 (len)] TJ", ["de len"]),  # not two spaces
        ("[(de) -2000 (len)] TJ", ["de", "len"]),  # far apart: two runs
        ("[(de) 30 (len)] TJ", ["delen"]),  # back
    ],
)
def test_gaps_inside_a_string(array: str, wanted: list[str]) -> None:
    assert texts(f"72 700 Td {array}") == wanted


def test_size_is_that_of_the_font_times_all_matrices() -> None:
    content = "q 2 0 0 2 0 0 cm BT /F1 5 Tf 1 0 0 1.5 10 20 Tm (ab) Tj ET Q"
    assert [(run.size, run.x0, run.y) for run in drawn(content).runs] == [(15, 20, 40)]


def test_bold_by_font_and_by_stroke() -> None:
    content = "BT /F1 10 Tf 72 700 Td (a) Tj 2 Tr (b) Tj 0 Tr /F2 10 Tf (c) Tj ET"
    assert [(run.text, run.bold) for run in drawn(content).runs] == [
        ("a", False),
        ("b", True),
        ("c", True),
    ]


def test_text_that_ocr_laid_under_a_picture_is_read() -> None:
    assert texts("3 Tr 72 700 Td (onzichtbaar) Tj") == ["onzichtbaar"]


def test_state_comes_back_after_a_pair_of_q_and_more_ends_do_no_harm() -> None:
    content = "BT /F1 10 Tf 72 700 Td (a) Tj q 20 TL /F2 30 Tf (b) Tj Q (c) Tj Q Q (d) Tj ET"
    assert [run.size for run in drawn(content).runs] == [10, 30, 10, 10]


def test_stroked_rectangle_and_line_are_rules() -> None:
    rules = drawn("10 20 100 50 re S 10 300 m 200 300 l S").rules
    assert set(rules) == {
        Rule(10, 20, 110, 20),
        Rule(10, 70, 110, 70),
        Rule(10, 20, 10, 70),
        Rule(110, 20, 110, 70),
        Rule(10, 300, 200, 300),
    }


def test_filled_rectangle_is_a_rule_if_thin_and_an_area_if_not() -> None:
    page = drawn("10 20 100 1 re f 10 100 100 50 re f")
    assert page.rules == (Rule(10, 20, 110, 21),)
    assert page.areas == (Area(10, 100, 110, 150),)


@pytest.mark.parametrize("colour", ["1 g", "1 1 1 rg", "0 0 0 0 k", "1 1 1 sc"])
def test_white_on_paper_is_not_seen(colour: str) -> None:
    page = drawn(f"{colour} 10 20 100 1 re f 10 100 100 50 re f")
    assert (page.rules, page.areas) == ((), ())


def test_path_that_is_not_painted_or_slants_is_no_rule() -> None:
    assert drawn("10 20 100 50 re n 10 20 m 100 90 l S").rules == ()


def test_form_is_drawn_where_it_is_called() -> None:
    text = form("BT /F1 10 Tf 10 20 Td (in het formulier) Tj ET", (1, 0, 0, 1, 5, 5))
    (run,) = drawn("q 1 0 0 1 100 200 cm /X Do Q", text).runs
    assert (run.text, run.x0, run.y) == ("in het formulier", 115, 225)


def test_form_that_calls_itself_ends() -> None:
    page = drawn("/X Do", form("/X Do /X Do BT /F1 10 Tf 10 20 Td (a) Tj ET"))
    assert {run.text for run in page.runs} == {"a"}


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_most_text_is_upright_however_the_page_is_turned(rotate: int) -> None:
    page = drawn("BT /F1 10 Tf 72 700 Td (De school leest.) Tj ET", rotate=rotate)
    assert [run.text for run in page.runs] == ["De school leest."]
    assert page.turned == ()
    assert [page.runs[0].x0, page.runs[0].y] == pytest.approx([72, 700])


def test_text_on_its_side_is_kept_apart() -> None:
    side = "BT /F1 8 Tf 0 1 -1 0 30 100 Tm (Rapport 12) Tj ET"
    page = drawn(f"BT /F1 10 Tf 72 700 Td (De school leest elke dag.) Tj ET {side}")
    assert [run.text for run in page.runs] == ["De school leest elke dag."]
    assert [run.text for run in page.turned] == ["Rapport 12"]


@pytest.mark.parametrize(
    "noise",
    ["/x cm", "[1] cm", "(a) Tm", "/F1 Tf", "1 Td", "null Do", "/a /b re", "(x) l", "null g", "Q"],
)
def test_wrong_operands_do_no_harm(noise: str) -> None:
    content = f"{noise} BT /F1 10 Tf 72 700 Td (De school) Tj ET"
    assert [run.text for run in drawn(content).runs] == ["De school"]
