"""The user guide as a page."""

from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.guide import guide_html, guide_router


def client() -> TestClient:
    """A browser at an application that has only the guide."""
    app = FastAPI()
    app.include_router(guide_router())
    return TestClient(app)


def test_markdown_becomes_a_dutch_page_with_headings_to_link_to() -> None:
    html = guide_html("# Zo werkt het\n\n## Een vraag stellen\n\n![Scherm](images/vraag.webp)\n")
    assert '<html lang="nl">' in html
    assert '<h2 id="een-vraag-stellen">Een vraag stellen</h2>' in html
    assert '<img src="images/vraag.webp" alt="Scherm" />' in html


def test_markup_in_the_text_is_shown_as_text() -> None:
    assert "<script" not in guide_html("# Kop\n\n<script>alert(1)</script>\n")


def test_only_pictures_of_the_guide_are_given() -> None:
    for name in ("onbekend.png", "..%2Fhandleiding.md", "%2Fetc%2Fpasswd"):
        assert client().get(f"/images/{name}").status_code == 404


def test_who_watches_over_the_server_hears_that_it_answers() -> None:
    assert client().get("/gezond").text == "ja"
