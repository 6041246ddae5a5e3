"""Cited words of a passage are marked wherever they stand, each under its number once."""

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from app.shown.marked import Stretch, cited_html, passage_html

TEXT = "Dit streven we na.\nDoel: lezen | Nu: 40\nDoel: zingen | Nu: 7"


def stretch(start: int, end: int, *numbers: int) -> Stretch:
    return Stretch(start=start, end=end, numbers=numbers)


def test_a_cited_row_is_marked_in_its_cells() -> None:
    html = passage_html(TEXT, [stretch(TEXT.index("Doel"), TEXT.rindex("\n"), 3)], named=True)
    assert '<td role="cell" data-kop="Doel"><mark id="bron-3">lezen</mark></td>' in html
    assert '<td role="cell" data-kop="Nu"><mark>40</mark></td>' in html
    assert '<td role="cell" data-kop="Doel">zingen</td>' in html


def test_words_that_are_cited_twice_keep_both_numbers() -> None:
    html = passage_html("Eerst dit.", [stretch(0, 10, 1, 4)], named=True)
    assert html == '<mark id="bron-1">Eerst dit.</mark><span id="bron-4"></span>'


def test_the_cited_words_alone() -> None:
    html = cited_html("Een. Twee. Drie.", [stretch(0, 4, 1), stretch(11, 16, 2)], "(…)")
    assert html == '<mark id="bron-1">Een.</mark> (…) <mark id="bron-2">Drie.</mark>'


@given(st.data())
def test_marks_lie_on_the_cited_words(data: st.DataObject) -> None:
    text = data.draw(st.text("ab<\n", min_size=1, max_size=30))
    at = sorted(data.draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=6)))
    cited = [stretch(a, b, n) for n, (a, b) in enumerate(zip(at[::2], at[1::2], strict=False), 1)]
    html = passage_html(text, cited, named=True).replace("<br>", "\n")
    marked = re.findall(r'<mark id="bron-\d+">(.*?)</mark>', html, re.DOTALL)
    assert [unescape(words) for words in marked] == [text[one.start : one.end] for one in cited]
    assert unescape(re.sub(r"</?mark[^>]*>", "", html)) == text
