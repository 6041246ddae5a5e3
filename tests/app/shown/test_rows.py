"""Rows of a table in running text, as a table or a list; no word is lost."""

import re
from html import escape, unescape

from hypothesis import given
from hypothesis import strategies as st

from app.shown.rows import has_rows, rows_html


def shown(text: str) -> str:
    return rows_html(text, lambda start, end: escape(text[start:end]))


def words(html: str) -> list[str]:
    return unescape(re.sub("<[^>]*>", " ", html)).split()


def test_rows_with_the_same_columns_are_a_table() -> None:
    html = shown("Dit is het:\nDoel: lezen | Nu: <40\nDoel: zingen | Nu: 7\nEn verder.")
    assert html.startswith("<p>Dit is het:</p><table")
    assert html.endswith("</table><p>En verder.</p>")
    assert re.findall(r"<th [^>]*>([^<]*)", html) == ["Doel", "Nu"]
    assert re.findall(r'<td [^>]*data-kop="(\w+)">([^<]*)', html) == [
        ("Doel", "lezen"), ("Nu", "&lt;40"), ("Doel", "zingen"), ("Nu", "7"),
    ]  # fmt: skip


def test_one_row_is_a_list_of_names_with_values() -> None:
    assert shown("Doel: lezen | Nu: 40: dat is veel") == (
        '<dl class="rij"><div><dt>Doel: </dt><dd>lezen</dd></div>'
        "<div><dt>Nu: </dt><dd>40: dat is veel</dd></div></dl>"
    )


def test_cells_without_names_are_a_list() -> None:
    assert shown("lezen | Nu: 40") == '<ul class="punten"><li>lezen</li><li>Nu: 40</li></ul>'


def test_a_name_without_a_value_is_kept() -> None:
    assert (
        words(shown("Doel:  | Nu: 3\nDoel: lezen | Nu: 4"))
        == "Doel: Nu: 3 Doel: lezen Nu: 4".split()
    )


def test_a_stretch_of_a_text() -> None:
    text = "Vooraf. Doel: lezen | Nu: 40"
    assert rows_html(text, lambda start, end: text[start:end], 8) == shown(text[8:])


def test_text_without_rows_has_none() -> None:
    assert not has_rows("Sector: po\nen a|b")
    assert has_rows("Sector: po | Nu: 40")


names = st.sampled_from(["Doel", "Nu", "Jaar: eerste", ""])
cells = st.tuples(names, st.text("ab <&:", max_size=8)).map(": ".join)
texts = st.lists(st.lists(cells, min_size=1, max_size=4).map(" | ".join), max_size=5).map("\n".join)


@given(texts)
def test_no_word_is_lost_or_moved(text: str) -> None:
    tables_aside = re.sub(r"<thead.*?</thead>", "", shown(text))
    named = re.sub(r'<td role="cell" data-kop="([^"]*)">(?!</td>)', r"\1: ", tables_aside)
    assert words(named) == text.replace(" | ", " ").split()
