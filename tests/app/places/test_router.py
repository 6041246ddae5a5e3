"""What the application answers about places."""

import re
from urllib.parse import quote

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.places.router import places_router
from index.texts import document_in
from tests.app.places.conftest import OwnShelf

AGREEMENT = "bestuursakkoord-primair-onderwijs-2014"
NO_SOURCE = "kamerbrief-basisvaardigheden-2023"
BROKEN = "kabinetsreactie-ibo-funderend-onderwijs-2023"
LETTER = "brief-over-het-schoolplein"
GOAL = "Zittenblijven daalt van 3% naar 2% per jaar in 2020"


@pytest.fixture
def client(shelf: OwnShelf) -> TestClient:
    """Asks over the shelf."""
    app = FastAPI()
    app.include_router(places_router(shelf))
    return TestClient(app)


def asked(shelf: OwnShelf, document: str, words: str) -> str:
    start, end = shelf.span(document, words)
    return f"/plaats/{document}?start={start}&end={end}"


def test_a_place_in_a_pdf_shows_its_page_with_the_words_marked(
    client: TestClient, shelf: OwnShelf
) -> None:
    answer = client.get(asked(shelf, AGREEMENT, GOAL))
    assert answer.status_code == 200
    html = answer.text
    assert "Lijn 1. Uitdagend onderwijs voor elk talent › 1.2" in html
    assert "p. 2 (bladzijde 2 van 7 in de pdf) · bestuursakkoord" in html
    assert "· 10 juli 2014 · afspraak" in html
    assert html.count("<rect") == 1
    assert f"Gemarkeerd op deze bladzijde: {GOAL}" in html
    assert re.findall(r'data-bladzijde="(\d)" data-richting="(\w+)"', html) == [
        ("1", "vorige"),
        ("3", "volgende"),
    ]
    reference = "Bestuursakkoord primair onderwijs 2014-2020 (bewerking), 10 juli 2014"
    assert f'<span id="plaats-verwijzing">{reference}' in html
    assert f'href="bestand/{AGREEMENT}"' in html


def test_the_picture_of_the_panel_is_there_and_may_be_kept(
    client: TestClient, shelf: OwnShelf
) -> None:
    html = client.get(asked(shelf, AGREEMENT, GOAL)).text
    source = re.search(r'<img src="([^"]+)"', html)
    assert source is not None
    picture = client.get(f"/{source[1]}")
    assert picture.headers["content-type"] == "image/webp"
    assert picture.headers["cache-control"] == "private, max-age=31536000, immutable"
    assert picture.content[8:12] == b"WEBP"
    old = client.get(f"/bladzijde/{AGREEMENT}/2.webp?v=older")
    assert old.headers["cache-control"] == "private, no-cache"


def test_another_page_is_shown_without_marks(client: TestClient, shelf: OwnShelf) -> None:
    html = client.get(asked(shelf, AGREEMENT, GOAL) + "&bladzijde=1").text
    assert "<rect" not in html
    assert "De aangehaalde woorden staan op bladzijde 2." in html
    assert "Vorige bladzijde" not in html


def test_words_on_two_pages_are_marked_on_each(client: TestClient, shelf: OwnShelf) -> None:
    canonical = shelf.read[AGREEMENT].canonical
    turn = next(page.start for page in canonical.pages if page.number == 2)
    address = f"/plaats/{AGREEMENT}?start={turn - 60}&end={turn + 60}"
    first, second = client.get(address).text, client.get(f"{address}&bladzijde=2").text
    assert "gaan verder op bladzijde 2" in first
    assert "gaan verder" not in second
    assert "<rect" in first
    assert "<rect" in second


def test_the_notes_of_a_passage_are_shown_with_a_link_to_their_place(
    client: TestClient, shelf: OwnShelf
) -> None:
    read = shelf.read[AGREEMENT]
    note = next(note for note in read.canonical.footnotes if note.marks)
    mark = note.marks[0]
    html = client.get(f"/plaats/{AGREEMENT}?start={mark - 10}&end={mark}").text
    assert f'data-plaats="{AGREEMENT},{note.start},{note.end}"' in html
    assert read.canonical.text[note.start : note.end].split(".")[0] in html


def test_a_document_without_its_file_shows_the_text(client: TestClient, shelf: OwnShelf) -> None:
    words = "uitkomsten van het verdelingsonderzoek"
    html = client.get(asked(shelf, NO_SOURCE, words)).text
    assert f'<mark class="markering">{words}</mark>' in html
    assert "Lees het document opnieuw in" in html
    assert "<img" not in html
    assert "bestand/" not in html
    assert client.get(f"/bestand/{NO_SOURCE}").status_code == 404
    assert client.get(f"/bladzijde/{NO_SOURCE}/1.webp").status_code == 404


def test_a_damaged_file_shows_the_text(client: TestClient, shelf: OwnShelf) -> None:
    words = "geld volgt verschillen tussen leerlingen te weinig"
    html = client.get(asked(shelf, BROKEN, words)).text
    assert f'<mark class="markering">{words}</mark>' in html
    assert client.get(f"/bladzijde/{BROKEN}/1.webp").status_code == 404


def test_a_text_shows_the_words_among_those_around_them_escaped(
    client: TestClient, shelf: OwnShelf
) -> None:
    html = client.get(asked(shelf, LETTER, "<b>vaak</b> tegen elkaar & vallen")).text
    assert (
        '<mark class="markering">&lt;b&gt;vaak&lt;/b&gt; tegen elkaar &amp; vallen</mark>' in html
    )
    assert "Het plein van de Esdoorn is vol." in html
    assert "We beginnen na de herfst" not in html  # of another section
    assert "opnieuw in" not in html


def test_a_heading_has_a_place_too(client: TestClient, shelf: OwnShelf) -> None:
    html = client.get(asked(shelf, AGREEMENT, "1.3 Meer dan taal en rekenen")).text
    assert html.count("<rect") == 1


def test_a_file_is_given_to_keep_and_not_to_open(client: TestClient, shelf: OwnShelf) -> None:
    answer = client.get(f"/bestand/{LETTER}")
    assert answer.text.startswith("Brief over het schoolplein")
    assert answer.headers["content-disposition"] == f'attachment; filename="{LETTER}.txt"'
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/plaats/bestaat-niet?start=1&end=2", "staat niet (meer) in de bibliotheek"),
        ("/plaats/..?start=1&end=2", "Not Found"),
        (f"/plaats/{quote('../../index', safe='')}?start=1&end=2", "Not Found"),
        (f"/plaats/{quote('<script>')}?start=1&end=2", "staat niet (meer) in de bibliotheek"),
        (f"/plaats/{AGREEMENT}", "wijst geen plaats aan"),
        (f"/plaats/{AGREEMENT}?start=-5&end=2", "wijst geen plaats aan"),
        (f"/plaats/{AGREEMENT}?start=5&end=5", "staat niet in het document"),
        (f"/plaats/{AGREEMENT}?start=5&end=99999999", "staat niet in het document"),
        (f"/plaats/{AGREEMENT}?start=5&end=9{'9' * 400}", "wijst geen plaats aan"),
        (f"/plaats/{AGREEMENT}?start=5&end=9&bladzijde=8", "bladzijde 8 is er niet"),
        (f"/plaats/{AGREEMENT}?start=5&end=9&bladzijde=0", "bladzijde 0 is er niet"),
        (f"/bladzijde/{AGREEMENT}/0.webp", "niet te tonen"),
        (f"/bladzijde/{AGREEMENT}/99.webp", "niet te tonen"),
        (f"/bladzijde/{AGREEMENT}/a.webp", "wijst geen plaats aan"),
        (f"/bladzijde/{LETTER}/1.webp", "geen bladzijden om te tonen"),
        ("/bestand/bestaat-niet", "staat niet (meer) in de bibliotheek"),
    ],
)
def test_an_address_that_leads_nowhere_is_told(client: TestClient, path: str, told: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert told in answer.text
    assert "<script" not in answer.text


def test_a_text_that_was_just_replaced_is_told(shelf: OwnShelf, client: TestClient) -> None:
    record = shelf.state.records[LETTER]
    key = record.document.id
    gone = shelf.folder / "documents" / f"{key}@{record.revision}.json"
    kept = gone.read_bytes()
    gone.unlink()
    try:
        document_in.cache_clear()
        answer = client.get(f"/plaats/{key}?start=1&end=5")
    finally:
        gone.write_bytes(kept)
    assert answer.status_code == 404
    assert "net vernieuwd of verwijderd" in answer.text
