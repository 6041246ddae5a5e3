"""The list of documents, and what is asked and told about one."""

import re

from app.shelf import Volume
from app.shown.shelf import EMPTY, NONE, reread_html, shelf_html, sure_html, told_html
from ingest.nouns import Document

HOSTILE = "<script>alert('x')</script>"


def volume(document: Document) -> Volume:
    return Volume(document=document, passages=7, pages=None, goals=2, leads=3, referred=1)


def test_a_row_has_what_is_known_and_its_title_opens_the_document(document: Document) -> None:
    html = shelf_html([volume(document)], 4, {"titel": "lees & reken"})
    cells = re.findall(r'<td role="cell" data-kop="([^"]+)">(.*?)</td>', html)
    assert cells[0][1].startswith(
        '<a class="naar-deel" href="?tab=bibliotheek&amp;document=leesplan">Leesplan &lt;script'
    )
    assert cells[1:] == [
        ("Soort", "actieplan"), ("Datum", '<time datetime="2031-03">maart 2031</time>'),
        ("Afzender", "onbekend"), ("Sector", "po"),
        ("Blz.", "geen"), ("Passages", "7"), ("Doelen", "2"), ("Verwijst naar", "3"),
        ("Genoemd door", "1"),
    ]  # fmt: skip
    assert "1 document gevonden van 4." in html
    assert 'data-adres="tab=bibliotheek&amp;titel=lees%20%26%20reken"' in html
    assert "<script>" not in html


def test_an_empty_library_and_an_empty_result_are_told_apart() -> None:
    assert EMPTY in shelf_html([], 0, {})
    assert NONE in shelf_html([], 3, {})
    assert "<table" not in shelf_html([], 3, {})


def test_titles_in_messages_are_text() -> None:
    for html in (told_html(HOSTILE), sure_html(HOSTILE), reread_html(HOSTILE)):
        assert "<script>" not in html
        assert "&lt;script&gt;" in html
