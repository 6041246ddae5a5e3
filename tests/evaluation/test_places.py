"""The judge of highlights: words in boxes as another engine reads them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from app.places.shapes import Box, Located
from evaluation.documents import ROOT
from evaluation.glyphs import seen_on
from evaluation.places import KINDS, Cited, difference, judge, sample
from ingest.read import load, read_document

FIRST = "De eerste zin gaat over lezen."
SECOND = "De tweede zin gaat over rekenen."


@pytest.fixture
def cited(tmp_path: Path) -> Callable[[str], Cited]:
    """Words of a PDF with two sentences, the first of them twice."""
    path = tmp_path / "two.pdf"
    canvas = Canvas(str(path), pagesize=(600, 800))
    for y, sentence in ((700, FIRST), (600, SECOND), (500, FIRST)):
        canvas.drawString(72, y, sentence)
    canvas.save()
    read = read_document(path, load(path))

    def words(text: str) -> Cited:
        start = read.canonical.text.index(text)
        return Cited(path=path, read=read, kind="sentence", start=start, end=start + len(text))

    return words


def test_pypdf_sees_each_letter_where_it_was_drawn(cited: Callable[[str], Cited]) -> None:
    path = cited(SECOND).path
    (page,) = seen_on(path)
    assert "".join(glyph.character for glyph in page) == FIRST + SECOND + FIRST
    width = Canvas("").stringWidth("D", "Helvetica", 12)
    assert page[0].x == pytest.approx((72 + width / 2) / 600)
    assert page[0].y == pytest.approx(1 - (700 + 0.3 * 12) / 800)


def test_a_box_around_the_words_is_right(cited: Callable[[str], Cited], tmp_path: Path) -> None:
    judged = judge(cited(SECOND), tmp_path)
    assert (judged.verdict, judged.more, judged.less) == ("right", "", "")


@pytest.mark.parametrize(
    ("top", "bottom", "verdict"),
    [
        (200, 190 + 15, "wrong"),  # nothing in it
        (90, 110, "wrong"),  # the other sentence
        (90, 210, "wrong"),  # more than the sentence
        (190, 205, "right"),
    ],
)
def test_other_boxes_are_judged_by_what_is_in_them(
    cited: Callable[[str], Cited],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    top: int,
    bottom: int,
    verdict: str,
) -> None:
    box = Box(left=0.1, top=top / 800, right=0.9, bottom=bottom / 800)
    whole = Located(boxes=(box,), share=1.0)
    monkeypatch.setattr("app.places.place.located_on", lambda *_: whole)
    assert judge(cited(SECOND), tmp_path).verdict == verdict


def test_the_same_words_elsewhere_on_the_page_are_wrong(
    cited: Callable[[str], Cited], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert judge(cited(FIRST), tmp_path).verdict == "right"
    other = Box(left=0.1, top=290 / 800, right=0.9, bottom=305 / 800)
    monkeypatch.setattr(
        "app.places.place.located_on", lambda *_: Located(boxes=(other,), share=1.0)
    )
    assert judge(cited(FIRST), tmp_path).verdict == "wrong"


def test_what_is_not_pointed_at_is_declined(
    cited: Callable[[str], Cited], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.places.place.located_on", lambda *_: Located(share=0.5))
    assert judge(cited(SECOND), tmp_path).verdict == "declined"


def test_a_row_may_be_marked_with_or_without_the_heads_of_its_columns() -> None:
    row = "Naam: De Esdoorn | Leerlingen: 87"
    assert difference(row, ("NaamLeerlingenDeEsdoorn87", ""), row=True) == ("", "")
    assert difference(row, ("DeEsdoorn87", "NaamLeerlingen"), row=True) == ("", "")
    assert difference(row, ("DeEsdoorn87", ""), row=True) == ("", "")
    assert difference(row, ("DeEsdoorn87", "Naam"), row=True) == ("Naam", "")
    assert difference(row, ("DeEsdoorn", ""), row=True) == ("", "87")


def test_the_sample_has_each_kind_and_is_the_same_for_the_same_seed() -> None:
    path = ROOT / "corpus" / "bestuursakkoord-primair-onderwijs-2014.pdf"
    one, two, other = (sample([path], 24, seed) for seed in (3, 3, 4))
    assert {cited.kind for cited in one} == set(KINDS)
    assert [cited.start for cited in one] == [cited.start for cited in two]
    assert [cited.start for cited in one] != [cited.start for cited in other]
