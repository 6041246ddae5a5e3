"""A part of a document as HTML, and the document around it."""

import html as html_module
import re

import pytest

from app.books import Book
from app.reading import parted
from app.shown.reading import PartWriter
from app.shown.shelf import book_html
from index.state import Record
from ingest.canonical import canonical_text
from ingest.nouns import Document, Draft, DraftBlock, DraftPage, Mark, ReadDocument

DRAFT = Draft(
    blocks=(
        DraftBlock(kind="heading", text="Lezen <1>", level=1, turns=((0, 0),)),
        DraftBlock(
            kind="paragraph", text="Elke dag lezen 1 helpt. Ook thuis & op zolder.",
            marks=(Mark(at=15, note=0),), turns=((0, 0), (24, 1)),
        ),
        DraftBlock(kind="item", text="• een <b>boek</b>", level=1, turns=((0, 1),)),
        DraftBlock(kind="row", text="Jaar: 2031 | Doel: 5", table=0, turns=((0, 2),)),
        DraftBlock(kind="row", text="Jaar: 2032 | Doel: 6", table=0, turns=((0, 2),)),
        DraftBlock(kind="paragraph", text="In een kader.", boxed=True, turns=((0, 2),)),
        DraftBlock(kind="heading", text="Rekenen", level=2, turns=((0, 3),)),
        DraftBlock(kind="note", text="Zie <i>elders</i>.", label="1", turns=((0, 0),)),
    ),
    pages=(
        DraftPage(number=1, label="i"), DraftPage(number=2, label="1"),
        DraftPage(number=3, label=None), DraftPage(number=4, label="3"),
    ),
)  # fmt: skip


@pytest.fixture
def read(document: Document) -> ReadDocument:
    """A document of four pages with one of everything, in one part."""
    return ReadDocument(document=document, canonical=canonical_text(DRAFT), passages=())


@pytest.fixture
def book(read: ReadDocument) -> Book:
    """That document from the shelf."""
    record = Record(document=read.document, source="", revision="r", passages=2, pages=4)
    return Book(read=read, record=record, has_file=True)


def written(read: ReadDocument, at: int | None = None) -> str:
    whole = parted(read.canonical)
    return PartWriter(read, whole, whole.parts[0], at).html()


def text_of(html: str) -> str:
    """What a reader sees, without the links to pages, notes and back."""
    bare = re.sub(r"<a [^>]*>(p\. \w+|↑)</a>|<th.*?</th>|<h4>Voetnoten</h4>", "", html)
    return " ".join(html_module.unescape(re.sub(r"<[^>]*>", " ", bare)).split())


def test_all_words_of_the_document_are_shown_as_text(read: ReadDocument) -> None:
    html = written(read)
    assert text_of(html) == (
        "Lezen <1> Elke dag lezen 1 helpt. Ook thuis & op zolder. • een <b>boek</b> 2031 5 2032 6 "
        "In een kader. Rekenen 1 Zie <i>elders</i>."
    )
    assert "<b>boek" not in html
    assert "<i>" not in html


def test_pages_begin_where_they_begin_and_lead_to_their_picture(read: ReadDocument) -> None:
    html = written(read)
    places = re.findall(r'data-plaats="leesplan,(\d+),(\d+)"[^>]*>(p\. \w+)<', html)
    text = read.canonical.text
    assert [(name, text[int(start) : int(end)]) for start, end, name in places] == [
        ("p. i", "Lezen <1>"),
        ("p. 1", "Ook thuis & op zolder."),
        ("p. 3", "Jaar: 2031 | Doel: 5"),
        ("p. 3", "Rekenen"),
    ]
    assert re.search(r"helpt\. <a [^>]*>p\. 1</a> Ook thuis", html)
    assert re.search(r"<tr><td><a [^>]*>p\. 3</a> 2031</td><td>5</td></tr>", html)


def test_headings_lists_tables_frames_and_notes_are_what_they_are(read: ReadDocument) -> None:
    html = written(read, at=0)
    assert '<h4 id="kop-0" tabindex="-1" data-aandacht="kop 0">Lezen &lt;1&gt;</h4>' in html
    assert re.search(r'<h5 id="kop-\d+">Rekenen</h5>', html)
    assert '<ul class="punten"><li class="diepte-1">• een &lt;b&gt;' in html
    assert '<th scope="col">Jaar</th><th scope="col">Doel</th>' in html
    assert 'aria-label="kader"><p class="paragraph">In een kader.</p></div>' in html
    assert '<a id="cijfer-0-0" href="#noot-0" aria-label="voetnoot 1">1</a>' in html
    assert '<b id="noot-0">1</b> Zie &lt;i&gt;elders&lt;/i&gt;. <a href="#cijfer-0-0"' in html


def test_around_a_part_stand_what_it_is_the_outline_and_its_address(book: Book) -> None:
    whole = parted(book.read.canonical)
    html = book_html(book, whole, whole.parts[0], None)
    assert "Leesplan &lt;script&gt;" in html
    assert "<script>" not in html
    assert "actieplan · maart 2031 · po · 4 bladzijden · 2 passages · <a href=" in html
    assert 'href="bestand/leesplan"' in html
    assert "Hele document <small>p. i tot en met p. 3</small>" in html
    assert 'data-adres="tab=bibliotheek&amp;document=leesplan&amp;deel=1"' in html
    at = whole.outline[1].start
    link = f"?tab=bibliotheek&amp;document=leesplan&amp;kop={at}"
    assert f'<ul><li class="nu"><a class="naar-deel" href="{link}">Rekenen</a>' in html


def test_a_heading_that_is_asked_for_is_the_address(book: Book) -> None:
    whole = parted(book.read.canonical)
    html = book_html(book, whole, whole.parts[0], whole.outline[1].start)
    assert f"document=leesplan&amp;kop={whole.outline[1].start}&quot;" not in html
    assert html.count("data-aandacht") == 1
    assert f'kop={whole.outline[1].start}"></div>' in html


def test_without_a_file_the_reader_is_told_how_to_get_the_pages(book: Book) -> None:
    whole = parted(book.read.canonical)
    bare = Book(read=book.read, record=book.record, has_file=False)
    html = book_html(bare, whole, whole.parts[0], None)
    assert "alleen de tekst bewaard" in html
    assert "bestand/" not in html


def test_one_can_turn_to_the_part_before_and_after(document: Document) -> None:
    blocks = [
        block
        for name in ("Een", "Twee", "Drie")
        for block in (
            DraftBlock(kind="heading", text=name, level=1),
            DraftBlock(kind="paragraph", text="x" * 3_000),
        )
    ]
    canonical = canonical_text(Draft(blocks=tuple(blocks)))
    record = Record(document=document, source="", revision="r", passages=1, pages=None)
    read = ReadDocument(document=document, canonical=canonical, passages=())
    book = Book(read=read, record=record, has_file=False)
    whole = parted(canonical)
    html = book_html(book, whole, whole.parts[1], None)
    assert "Deel 2 van 3: Twee" in html
    turns = re.findall(r'href="\?([^"]*)">(V[^<]*)</a>', html)
    before = ("tab=bibliotheek&amp;document=leesplan&amp;deel=1", "Vorig deel: Een")
    after = ("tab=bibliotheek&amp;document=leesplan&amp;deel=3", "Volgend deel: Drie")
    assert turns == [before, after] * 2
