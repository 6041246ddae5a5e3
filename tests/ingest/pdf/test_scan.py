"""What most of the lines of a document tell about its running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.pdf.scan import Scan, body_of, scan
from ingest.pdf.shapes import Rule
from tests.ingest.pdf.build import SENTENCE, drawing, full_grid, page, run, segment, text_page


def test_running_text_is_what_most_letters_are_set_in() -> None:
    small = [segment("Een noot in kleine letters.", 72, 100 - 9 * n, size=8) for n in range(5)]
    found = body_of([text_page(segment("Kop", 72, 650, size=20), *small)])
    assert found.size == 10
    assert found.edges == ((72, 372),)
    assert found.step == 1.2


def test_few_lines_run_beyond_the_right_edge() -> None:
    wide = segment("te lang", 72, 480, x1=400)
    assert body_of([text_page(wide, count=60)]).edges == ((72, 372),)


def test_page_with_few_lines_has_the_edges_of_the_others() -> None:
    short = page(segment("Alleen dit.", 200, 600))
    assert body_of([text_page(), text_page(), short]).edges == ((72, 372),) * 3


def test_each_side_of_the_sheet_has_its_own_edges() -> None:
    right = page(*(segment(SENTENCE, 100, 600 - 12 * n) for n in range(10)))
    assert body_of([text_page(), right, text_page(), right]).edges == ((72, 372), (100, 400)) * 2


def test_left_edge_is_that_of_the_first_column() -> None:
    """Also where the second holds more letters."""
    left = [segment("Een kolom met woorden.", 72, 600 - 12 * n) for n in range(8)]
    right = [segment("De tweede kolom met woorden.", 300, 600 - 12 * n) for n in range(10)]
    assert body_of([page(*left, *right)]).edges[0][0] == 72


def test_document_without_text_has_some_body() -> None:
    assert body_of([page()]).size > 0


def test_tables_charts_and_turned_text_are_no_free_text() -> None:
    xs, ys = (72.0, 172.0, 272.0, 372.0), (700.0, 680.0, 660.0, 640.0)
    texts = [("Sector", "2022", "2023"), ("po", "100", "120"), ("vo", "200", "230")]
    runs = [
        run(text, xs[c] + 2, ys[r] - 10)
        for r, row in enumerate(texts)
        for c, text in enumerate(row)
    ]
    labels = [run(t, x, y) for t, x, y in (("80", 74, 290), ("2021", 174, 270), ("2022", 274, 250))]
    chart = full_grid(xs, (300.0, 280.0, 260.0, 240.0))
    found = scan(
        drawing(
            runs=[*runs, *labels, run("De lopende tekst.", 72, 500)],
            rules=[*full_grid(xs, ys), *chart],
            turned=[run(" zijkant ", 20, 300)],
        )
    )
    assert [s.text for s in found.segments] == ["De lopende tekst."]
    assert [one.rows for one in found.tables] == [tuple(texts)]
    assert [sorted(one.split()) for one in found.charts] == [["2021", "2022", "80"]]
    assert found.turned == ("zijkant",)


letters = st.text("abcde", min_size=1, max_size=30)
places = st.tuples(st.integers(2, 40).map(lambda n: 14.0 * n), st.integers(2, 45))
rules = st.builds(
    lambda x, y, w, flat: Rule(x, y, x + w, y) if flat else Rule(x, y, x, y + w),
    st.integers(0, 500),
    st.integers(0, 800),
    st.integers(1, 300),
    st.booleans(),
)


@pytest.mark.filterwarnings("error")
@given(st.dictionaries(places, letters, max_size=15), st.lists(rules, max_size=12))
def test_every_letter_is_text_or_in_a_table_or_a_chart(
    texts: dict[tuple[float, int], str], lines: list[Rule]
) -> None:
    runs = [run(text, x, 18.0 * y) for (x, y), text in texts.items()]
    found = scan(drawing(runs=runs, rules=lines))
    assert sorted(in_all(found)) == sorted("".join(texts.values()))


def in_all(found: Scan) -> str:
    parts = [s.text for s in found.segments]
    parts += [cell for one in found.tables for row in one.rows for cell in row]
    return "".join([*parts, *found.charts]).replace(" ", "")
