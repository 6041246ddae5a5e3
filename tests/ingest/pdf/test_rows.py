"""Runs that stand on one line for a reader."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.pdf.rows import rows
from ingest.pdf.shapes import Run
from tests.ingest.pdf.build import run


def texts(*runs: Run) -> list[list[str]]:
    return [[r.text for r in row] for row in rows(runs)]


def test_runs_on_one_baseline_make_a_row_from_top_to_bottom() -> None:
    low, high, beside = run("laag", 72, 688), run("hoog", 72, 700), run("naast", 200, 701)
    assert [set(row) for row in texts(low, high, beside)] == [{"hoog", "naast"}, {"laag"}]


def test_small_raised_and_lowered_runs_go_with_their_word() -> None:
    word, mark, next_line = run("school", 72, 700), run("12", 102, 704, size=6), run("x", 72, 688)
    assert [set(row) for row in texts(word, mark, next_line)] == [{"school", "12"}, {"x"}]
    gas = run("CO", 72, 700), run("2", 82, 698, size=6)
    assert len(texts(*gas)) == 1


def test_mark_of_a_browser_is_small_enough() -> None:
    """Browsers set `sup` at 83 % of its line."""
    word, mark = run("school", 72, 700), run("1", 102, 704, size=8.3)
    assert len(texts(word, mark)) == 1


def test_a_whole_line_of_small_type_is_not_raised() -> None:
    large = run("Kop", 72, 700, size=16)
    small = run("een hele regel van klein gedrukte tekst", 100, 708, size=8)
    assert len(texts(large, small)) == 2


def test_drop_capital_stands_before_its_first_line() -> None:
    capital = run("D", 72, 676, size=36, x1=98)
    first, second, third = (run(t, 100, 700 - 12 * n) for n, t in enumerate(["e een", "b", "c"]))
    assert texts(capital, first, second, third) == [["D", "e een"], ["b"], ["c"]]


runs = st.builds(
    run,
    st.text("abcD12", min_size=1, max_size=9),
    st.floats(0, 500),
    st.floats(0, 800),
    size=st.sampled_from([6, 8.3, 10, 16, 36]),
)


@given(st.lists(runs, max_size=25))
def test_every_run_stands_in_one_row(found: list[Run]) -> None:
    sorted_texts = sorted((r.text, r.x0, r.size) for row in rows(found) for r in row)
    assert sorted_texts == sorted((r.text, r.x0, r.size) for r in found)
