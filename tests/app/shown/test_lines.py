"""A policy line as a drawing and a table."""

import re
from dataclasses import replace

from app.lines.line import Line
from app.lines.picture import svg_of
from app.shown.lines import lines_html, names_of

PLACES = ["leesplan,0,20", "leesplan,50,70"]


def test_each_point_of_the_drawing_and_each_row_opens_its_place(line: Line) -> None:
    html = lines_html([line], 0, svg_of)
    svg, rows = html.split("</svg>")
    links = re.findall(r'class="naar-plaats" data-plaats="([^"]+)" href="([^"]+)"', svg)
    assert links == [(place, f"?plaats={place}") for place in PLACES]
    assert re.findall(r'data-plaats="([^"]+)"', rows) == PLACES


def test_a_point_has_a_name_and_the_library_adds_no_english(line: Line) -> None:
    html = lines_html([line], 0, svg_of)
    names = re.findall(r'<a role="link" [^>]*href="[^"]+" aria-label="([^"]+)">', html)
    assert [name.split(":")[0] for name in names] == [
        "gemeten 40 hoeken, 2031",
        "streefwaarde 80 hoeken, 2034",
    ]
    assert "aria-roledescription" not in html
    assert "axis" not in re.sub(r'class="[^"]*"', "", html)


def test_text_of_documents_is_escaped_in_drawing_and_table(line: Line) -> None:
    html = lines_html([line], 0, svg_of)
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert "weg: &lt;oud&gt;" in html


def test_a_row_says_when_what_where_and_how_sure(line: Line) -> None:
    html = lines_html([line], 0, lambda *_: "")
    first, second = re.findall(r'<tr role="row"><td.*?</tr>', html)
    assert re.findall(r"<td[^>]*>(.*?)</td>", first)[:3] == ["(2031)", "gemeten", "40 hoeken"]
    assert re.findall(r"<td[^>]*>(.*?)</td>", second)[:3] == ["2034", "streefwaarde", "80 hoeken"]
    assert "p. 7</a><blockquote>80 hoeken" in second
    assert ">75%</td>" in second
    assert "schuif tekening" not in html  # nothing could be drawn


def test_a_point_without_a_link_and_one_that_is_told_twice(line: Line) -> None:
    first, last = line.points
    told = replace(first, score=None, also=(last.mention,))
    html = lines_html([replace(line, points=(told,), changes=())], 0, lambda *_: "")
    folded = html.split("<summary>Staat ook ergens anders</summary>")[1]
    assert folded.startswith("<blockquote>80 hoeken")
    assert 'data-plaats="leesplan,50,70"' in folded
    assert 'data-kop="Zekerheid">–</td>' in html


def test_one_line_is_shown_and_the_others_are_counted(line: Line) -> None:
    other = replace(line, name="hoeken <b>")
    html = lines_html([line, other], 1, lambda *_: "", "<i></i>")
    assert "2 beleidslijnen gevonden. Hieronder staat nummer 2.</p>" in html
    assert re.findall("<h2>(.*?)</h2>", html) == ["hoeken &lt;b&gt;"]
    assert html.endswith("<i></i>")
    assert "1 beleidslijn gevonden.</p>" in lines_html([line], 0, lambda *_: "")
    assert "Geen beleidslijn gevonden" in lines_html([], 0, lambda *_: "")


def test_lines_of_the_same_name_can_be_told_apart(line: Line) -> None:
    lines = [replace(line, name=name) for name in ("a", "b", "a", "a")]
    assert names_of(lines) == ["a", "b", "a (2)", "a (3)"]
