"""Policy lines as drawings and tables."""

import re
from dataclasses import replace

from app.lines.line import Line
from app.lines.picture import svg_of
from app.shown.lines import MOST, lines_html


def test_each_point_of_the_drawing_leads_to_its_own_row_on_the_page(line: Line) -> None:
    html = lines_html([line, line], svg_of)
    rows = ["punt-1-1", "punt-1-2", "punt-2-1", "punt-2-2"]
    assert re.findall(r'<tr role="row" id="([^"]+)"', html) == rows
    assert {f"#{row}" for row in rows} == set(re.findall(r'href="([^"]+)"', html))


def test_text_of_documents_is_escaped_in_drawing_and_table(line: Line) -> None:
    html = lines_html([line], svg_of)
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert "weg: &lt;oud&gt;" in html


def test_a_row_says_when_what_where_and_how_sure(line: Line) -> None:
    html = lines_html([line], lambda *_: "")
    first, second = re.findall(r'<tr role="row" id=.*?</tr>', html)
    assert re.findall(r"<td[^>]*>(.*?)</td>", first)[:3] == ["(2031)", "gemeten", "40 hoeken"]
    assert re.findall(r"<td[^>]*>(.*?)</td>", second)[:3] == ["2034", "streefwaarde", "80 hoeken"]
    assert "p. 7<blockquote>80 hoeken" in second
    assert ">75%</td>" in second
    assert "schuif tekening" not in html  # nothing could be drawn


def test_a_point_without_a_link_and_one_that_is_told_twice(line: Line) -> None:
    first, last = line.points
    told = replace(first, score=None, also=(last.mention,))
    html = lines_html([replace(line, points=(told,), changes=())], lambda *_: "")
    assert "<summary>Staat ook ergens anders</summary><blockquote>80 hoeken" in html
    assert 'data-kop="Zekerheid">–</td>' in html


def test_lines_beyond_the_first_are_counted(line: Line) -> None:
    html = lines_html([line] * (MOST + 1), lambda *_: "")
    assert html.count("<article>") == MOST
    assert "11 beleidslijnen gevonden. De eerste 10 staan hieronder." in html
    assert "Geen beleidslijn gevonden" in lines_html([], lambda *_: "")
