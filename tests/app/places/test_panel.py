"""The panel at the right, in a real browser, on a page with nothing but links to places."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles
from playwright.sync_api import BrowserContext, Locator, Page, expect

from app.places.router import places_router
from tests.app.page.browsing import opened, started
from tests.app.places.conftest import OwnShelf
from tests.serving import running

FRONT = Path(__file__).resolve().parents[3] / "app" / "front"
AGREEMENT = "bestuursakkoord-primair-onderwijs-2014"
LETTER = "brief-over-het-schoolplein"
GOAL = "Zittenblijven daalt van 3% naar 2% per jaar in 2020"
POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'"


def links(shelf: OwnShelf) -> str:
    """A link to a place in a PDF, to one in a text, and to a document that is gone."""
    html = ""
    for name, document, words in (("doel", AGREEMENT, GOAL), ("hek", LETTER, "een tweede hek")):
        start, end = shelf.span(document, words)
        html += link(name, f"{document},{start},{end}")
    return html + link("weg", "verdwenen-stuk,1,9")


def link(name: str, place: str) -> str:
    """A link as the page has them."""
    return (
        f'<p><a class="naar-plaats" href="?plaats={place}" data-plaats="{place}">'
        f"Bekijk {escape(name)}</a></p>"
    )


def page_of(shelf: OwnShelf) -> str:
    """A page with those links, and the scripts and style of the panel."""
    return (
        '<!DOCTYPE html><html lang="nl"><head><title>Proef</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<link rel="icon" href="data:,"><link rel="stylesheet" href="front/place.css">'
        '<script defer src="front/page.js"></script><script defer src="front/place.js"></script>'
        f"</head><body><main><h1>Proef</h1>{links(shelf)}</main></body></html>"
    )


@pytest.fixture(scope="module")
def address(shelf: OwnShelf) -> Iterator[str]:
    """Where the page and its places are served."""
    app = FastAPI()
    app.include_router(places_router(shelf))
    app.mount("/front", StaticFiles(directory=FRONT))

    @app.get("/")
    def home() -> HTMLResponse:
        return HTMLResponse(page_of(shelf), headers={"Content-Security-Policy": POLICY})

    with running(app) as found:
        yield f"{found}/"


@pytest.fixture(scope="module")
def profile() -> Iterator[BrowserContext]:
    """One browser for all of it."""
    with started() as profile:
        yield profile


@pytest.fixture
def page(profile: BrowserContext, address: str) -> Iterator[Page]:
    """The page in a wide window; a fault in a script, or a refused style, fails the test."""
    faults: list[str] = []
    with opened(profile, address) as page:
        page.set_viewport_size({"width": 1280, "height": 800})
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.on(
            "console",
            lambda said: faults.append(said.text) if "Content Security" in said.text else None,
        )
        page.goto(address)
        yield page
    assert faults == []


def content(page: Page) -> Locator:
    """What the panel holds."""
    return page.locator("#plaats .inhoud")


def test_a_link_opens_the_page_with_the_words_in_view(page: Page) -> None:
    page.get_by_role("link", name="Bekijk doel").click()
    heading = page.get_by_role("heading", name="Bestuursakkoord primair onderwijs")
    expect(heading).to_be_focused()
    expect(page.locator("#plaats img")).to_have_js_property("complete", True)
    mark, image = page.locator("#plaats rect"), page.locator("#plaats img")
    expect(mark).to_be_in_viewport(ratio=1)
    inside, outside = mark.bounding_box(), image.bounding_box()
    assert inside is not None
    assert outside is not None
    assert (
        outside["x"] < inside["x"] < inside["x"] + inside["width"] < outside["x"] + outside["width"]
    )
    assert outside["height"] / outside["width"] == pytest.approx(2**0.5, abs=0.01)
    # The page makes room: nothing of it lies under the panel.
    main, panel = page.locator("main").bounding_box(), page.locator("#plaats").bounding_box()
    assert main is not None
    assert panel is not None
    assert main["x"] + main["width"] <= panel["x"]


def test_the_place_stands_in_the_address_and_back_closes_it(page: Page, address: str) -> None:
    page.goto(f"{address}?tab=vraag")
    page.get_by_role("link", name="Bekijk hek").click()
    expect(page.locator("#plaats mark")).to_have_text("een tweede hek")
    assert f"tab=vraag&plaats={LETTER}%2C" in page.url
    page.get_by_role("link", name="Bekijk doel").click()
    expect(page.locator("#plaats img")).to_be_visible()
    page.go_back()
    expect(page.locator("#plaats mark")).to_have_text("een tweede hek")
    page.go_back()
    expect(page.locator("#plaats")).to_be_hidden()
    assert page.url.endswith("?tab=vraag")
    page.go_forward()
    expect(page.locator("#plaats mark")).to_have_text("een tweede hek")


def test_an_address_opens_its_place(page: Page, shelf: OwnShelf, address: str) -> None:
    start, end = shelf.span(LETTER, "een tweede hek")
    page.goto(f"{address}?plaats={LETTER},{start},{end}")
    expect(page.locator("#plaats mark")).to_have_text("een tweede hek")


def test_by_keyboard_alone(page: Page) -> None:
    page.get_by_role("link", name="Bekijk doel").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#plaats h2")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Vorige bladzijde")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#plaats [role=status]")).to_have_text("Bladzijde 3 van 7")
    expect(page.get_by_role("button", name="Volgende bladzijde")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#plaats")).to_be_hidden()
    expect(page.get_by_role("link", name="Bekijk doel")).to_be_focused()
    assert "plaats" not in page.url


def test_the_button_closes_it(page: Page) -> None:
    page.get_by_role("link", name="Bekijk hek").click()
    page.get_by_role("button", name="Sluit deze vindplaats").click()
    expect(page.locator("#plaats")).to_be_hidden()
    expect(page.get_by_role("link", name="Bekijk hek")).to_be_focused()


def test_the_reference_is_copied(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("link", name="Bekijk doel").click()
    page.get_by_role("button", name="Kopieer verwijzing").click()
    expect(page.get_by_role("button", name="Gekopieerd")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Bestuursakkoord primair onderwijs 2014-2020")
    assert copied.endswith("p. 2")


def test_a_document_that_is_gone_is_told(page: Page) -> None:
    page.get_by_role("link", name="Bekijk weg").click()
    expect(page.locator("#plaats h2")).to_be_focused()
    expect(content(page)).to_contain_text("staat niet (meer) in de bibliotheek")


def test_a_server_that_does_not_answer_is_told(page: Page) -> None:
    page.route("**/plaats/**", lambda route: route.abort())
    page.get_by_role("link", name="Bekijk doel").click()
    expect(page.get_by_role("heading", name="Dit lukt nu niet")).to_be_focused()
    expect(content(page)).to_contain_text("Controleer de verbinding")


def test_what_is_not_ours_is_not_shown(page: Page) -> None:
    page.route("**/plaats/**", lambda route: route.fulfill(body="<h1>Inloggen</h1>"))
    page.get_by_role("link", name="Bekijk doel").click()
    expect(page.get_by_role("heading", name="Dit lukt nu niet")).to_be_visible()
    expect(content(page)).not_to_contain_text("Inloggen")


def test_a_page_that_cannot_be_drawn_shows_its_words(page: Page) -> None:
    page.route("**/*.webp*", lambda route: route.fulfill(status=404, body="weg"))
    page.get_by_role("link", name="Bekijk doel").click()
    expect(page.get_by_role("alert")).to_contain_text("Deze bladzijde is niet te tonen")
    expect(page.locator("#plaats figcaption")).to_contain_text(GOAL)
    expect(page.locator("#plaats rect")).to_be_hidden()


def test_another_result_closes_it(page: Page) -> None:
    page.get_by_role("link", name="Bekijk hek").click()
    expect(page.locator("#plaats mark")).to_be_visible()
    page.evaluate("document.dispatchEvent(new CustomEvent('adres'))")
    expect(page.locator("#plaats")).to_be_hidden()


def test_on_a_narrow_screen_it_covers_the_page(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.get_by_role("link", name="Bekijk doel").click()
    expect(page.locator("#plaats img")).to_be_visible()
    box = page.locator("#plaats").bounding_box()
    assert box is not None
    assert (box["x"], box["width"]) == (0, 320)
    expect(page.locator("main")).to_have_js_property("inert", True)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.keyboard.press("Escape")
    expect(page.locator("#plaats")).to_be_hidden()
    expect(page.locator("main")).to_have_js_property("inert", False)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("dark", [False, True])
def test_nothing_bars_a_reader(page: Page, width: int, dark: bool) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.evaluate("dark => document.body.classList.toggle('dark', dark)", dark)
    for name in ("doel", "hek", "weg"):
        page.locator("a", has_text=f"Bekijk {name}").evaluate("link => link.click()")
        expect(page.locator("#plaats .inhoud:not([aria-busy]) h2")).to_be_visible()
        found = Axe().run(page, context="#plaats")
        assert [fault["id"] for fault in found.response["violations"]] == []
