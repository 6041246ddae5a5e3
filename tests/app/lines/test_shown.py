"""Lines for a terminal, for programs, as a drawing and as a page."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from app.lines.changes import changes
from app.lines.line import Line, Point
from app.lines.page import lines_page, write_picture
from app.lines.picture import svg_of
from app.lines.points import points_of
from app.lines.shown import line_rows, lines_text, value_text
from ingest.errors import UsageError
from ingest.nouns import Figure, Mention

MakeFigure = Callable[..., Figure]
MakeMention = Callable[..., Mention]
MakePoint = Callable[..., Point]
SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
NASTY = '<script>alert("x")</script> & zo'


@pytest.fixture
def line(make_mention: MakeMention, make_figure: MakeFigure) -> Line:
    """A goal of 2011 and what became of it, told by an unfriendly document."""
    told = {"baseline": "57", "target": "35", "target_year": 2015, "unit": "koren"}
    goal = make_mention("Van 57 naar 35 koren.", goal=told)
    figure = make_figure("41", 41, year="2014/2015", unit="koren")
    later = make_mention(f"Het zijn er 41 {NASTY}.", figure, doc="b", date="2016")
    verdict = make_mention("De norm is niet gehaald.", doc="b", date="2016", verdict="niet gehaald")
    points = [*points_of(goal, 0.75), *points_of(later, 0.5), *points_of(verdict, None)]
    return Line(name=f"koren {NASTY}", points=tuple(points), changes=tuple(changes(points)))


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        ("57", "koren", "57 koren"),
        ("57 koren", "koren", "57 koren"),
        ("40%", "%", "40%"),
        ("13,6 procent", "%", "13,6 procent"),
        ("Een op de vijf", "%", "Een op de vijf"),
        ("De helft", "%", "De helft"),
        ("30", "%", "30 %"),
    ],
)
def test_a_value_has_its_unit_once(
    make_point: MakePoint, make_figure: MakeFigure, value: str, unit: str, shown: str
) -> None:
    assert value_text(make_point("Geteld.", make_figure(value, 1, unit=unit))) == shown


def test_in_a_terminal(line: Line) -> None:
    assert lines_text([line], None).splitlines() == [
        f"koren {NASTY}",
        "       (2011)  uitgangswaarde: 57 koren; Brief a, 2011, p. 2 (verband 0,75)",
        "         2015  streefwaarde: 35 koren; Brief a, 2011, p. 2 (verband 0,75)",
        "    2014/2015  gemeten: 41 koren; Brief b, 2016, p. 2 (verband 0,50)",
        "       (2016)  oordeel: niet gehaald; Brief b, 2016, p. 2",
        "  * Doel: 35 (2015). Gemeten: 41 (2014/2015). Dat was voor de streefdatum.",
    ]
    assert lines_text([], "fluiten").startswith("Geen beleidslijn gevonden over 'fluiten'.")
    assert lines_text([], None).startswith("Geen beleidslijn gevonden.")


def test_in_words_where_there_is_no_year_or_value(make_point: MakePoint) -> None:
    point = make_point("Elk koor zingt.", date=None, goal={"kind": "afspraak"})
    shown = lines_text([Line(name="koren", points=(point,))], None)
    assert shown == "koren\n  (zonder jaar)  afspraak: Elk koor zingt.; Brief a, p. 2"


def test_rows_for_programs(line: Line) -> None:
    rows = line_rows([line, line])
    assert [(row["line"], row["kind"]) for row in rows[:5]] == [
        (1, "uitgangswaarde"),
        (1, "streefwaarde"),
        (1, "gemeten"),
        (1, "oordeel"),
        (1, "verandering"),
    ]
    assert {row["line"] for row in rows[5:]} == {2}
    measured: dict[str, Any] = {
        **{"line": 1, "name": line.name, "kind": "gemeten", "year": "2014/2015", "dated": True},
        **{"value": "41", "unit": "koren", "verdict": None, "change": None, "score": 0.5},
        **{"doc": "b", "title": "Brief b", "date": "2016", "start": 0, "end": 48},
        **{"quote": f"Het zijn er 41 {NASTY}.", "page": 4, "page_label": "2"},
    }
    assert rows[2] == measured
    change = {"kind": "verandering", "value": None, "unit": None, "change": line.changes[0].text}
    assert rows[4] == {**measured, **change}


def links_in(svg: bytes) -> list[str]:
    """Where the links of a drawing lead, those of marks only; raises if it is no SVG."""
    root = etree.fromstring(svg)
    assert root.tag == f"{SVG}svg"
    return [link.get(HREF) for link in root.iter(f"{SVG}a") if link.find(f"{SVG}path") is not None]


def test_each_point_with_a_value_is_a_link_within_the_page(line: Line) -> None:
    svg = svg_of(line, lambda point: f"#punt-{point.kind}")
    assert links_in(svg.encode()) == ["#punt-uitgangswaarde", "#punt-streefwaarde", "#punt-gemeten"]
    assert "https://vega" not in svg
    assert "<script" not in svg


def test_without_values_or_years_there_is_nothing_to_draw(make_point: MakePoint) -> None:
    words = make_point("Elk koor zingt.", goal={"kind": "afspraak"})
    undated = make_point("Het zijn er 40.", date=None, goal={"target": "40"})
    assert svg_of(Line(name="koren", points=(words, undated)), lambda _: "") == ""


def test_the_page_is_whole_and_its_links_lead_to_its_rows(line: Line) -> None:
    page = lines_page([line, line])
    assert "<script" not in page
    root = html.fromstring(page)
    for number, section in enumerate(root.iter("section"), 1):
        rows = section.xpath(".//tbody/tr")
        assert [row.get("id") for row in rows] == [f"lijn-{number}-punt-{n}" for n in (1, 2, 3, 4)]
        linked = re.findall(r'xlink:href="#([^"]+)"', html.tostring(section).decode())
        assert set(linked) == {row.get("id") for row in rows[:3]}
        assert section.findtext("h2") == line.name
        assert rows[2][4].text == f"Het zijn er 41 {NASTY}."
        assert [item.text for item in section.iter("li")] == [line.changes[0].text]


def test_files(line: Line, tmp_path: Path) -> None:
    drawing, page = tmp_path / "lijn.svg", tmp_path / "lijn.HTML"
    write_picture([line], drawing)
    write_picture([line], page)
    assert links_in(drawing.read_bytes()) == []
    assert page.read_text("utf-8") == lines_page([line])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lijn.HTML", "lijn.svg"]


@pytest.mark.parametrize("name", ["leeg.svg", "leeg.html"])
def test_nothing_to_draw_is_told_and_no_file_is_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="om te tekenen"):
        write_picture([], tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(line: Line, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="de map"):
        write_picture([line], tmp_path / "weg" / "lijn.svg")
