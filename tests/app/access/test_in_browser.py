"""In a real browser: logging in, and Gradio's page under a policy that refuses what is not ours."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import gradio as gr
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from app.access.accounts import Account, AccountFile, write_accounts
from app.access.audit import Audit
from app.access.guard import Guard, guarded
from app.api.machines import Machines
from app.web import web_app
from tests.app.access.conftest import PASSWORDS
from tests.app.page.browsing import opened, started
from tests.serving import running

# As from a document: none of it may run.
HOSTILE = "<img src='x' onerror='window.ran = 1'><p id='antwoord' onclick='window.ran = 2'>{}</p>"


@asynccontextmanager
async def no_lifespan(_: Any) -> AsyncIterator[None]:
    """Nothing to start, nothing to end."""
    yield


def small_page() -> gr.Blocks:
    """A question, and an answer in two steps with HTML that a document could hold."""
    with gr.Blocks(title="Proef", analytics_enabled=False) as page:
        question, ask, answer = gr.Textbox(label="Je vraag"), gr.Button("Vraag"), gr.HTML()

        def answered(text: str) -> Iterator[str]:
            yield HOSTILE.format("...")
            yield HOSTILE.format(f"Gevraagd: {text}")

        ask.click(answered, question, answer, api_visibility="private")
    return page


@pytest.fixture(scope="module")
def address(
    tmp_path_factory: pytest.TempPathFactory, accounts: dict[str, Account]
) -> Iterator[str]:
    """Where that page is served to users."""
    folder = tmp_path_factory.mktemp("toegang")
    write_accounts(folder / "gebruikers.json", accounts)
    nothing = Machines(routes=(), lifespan=no_lifespan)
    app = web_app(small_page(), (), nothing, largest=1_000, root_path="")
    guard = Guard(
        audit=Audit(folder, print),
        report=print,
        upload_bytes=10_000,
        accounts=AccountFile(folder / "gebruikers.json"),
    )
    with running(guarded(app, guard)) as found:
        yield found


@pytest.fixture(scope="module")
def profile() -> Iterator[BrowserContext]:
    """One browser for all of it."""
    with started() as profile:
        yield profile


@pytest.fixture
def page(profile: BrowserContext, address: str) -> Iterator[Page]:
    """A page without cookies."""
    with opened(profile, address) as page:
        yield page


def test_a_reader_logs_in_by_keyboard_and_asks(page: Page, address: str) -> None:
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.goto(f"{address}/?vraag=wat+is+lezen%3F")
    page.get_by_label("Naam").focus()
    page.keyboard.type("bert")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORDS["bert"])
    page.keyboard.press("Enter")
    question = page.get_by_label("Je vraag")
    expect(question).to_be_visible()
    assert page.url == f"{address}/?vraag=wat+is+lezen%3F"
    question.fill("hoe gaat het")
    page.get_by_role("button", name="Vraag", exact=True).click()
    answer = page.locator("#antwoord")
    expect(answer).to_have_text("Gevraagd: hoe gaat het")
    answer.click()
    assert page.evaluate("window.ran") is None
    refused = [text for text in told if "Content Security Policy" in text]
    # What the browser refused is what the document brought along, and nothing of the page.
    assert refused
    assert all("inline event handler" in text for text in refused)
    assert not [text for text in told if "EvalError" in text]


def test_eval_is_refused(page: Page, address: str) -> None:
    page.goto(f"{address}/inloggen")
    page.get_by_label("Naam").fill("bert")
    page.get_by_label("Wachtwoord").fill(PASSWORDS["bert"])
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_label("Je vraag")).to_be_visible()
    # A page's own code, not that of the tool that drives the browser, which may evaluate.
    made = "new Promise(done => setTimeout(() => { try { done(Function('return 1')()) } "
    assert page.evaluate(made + "catch (error) { done(error.name) } }))") == "EvalError"


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_form_is_accessible(page: Page, address: str, scheme: Any, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}/inloggen?naar=/")
    page.get_by_label("Naam").fill("dirk")
    page.get_by_label("Wachtwoord").fill("x" * 300)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("alert")).to_have_text(
        "De naam of het wachtwoord klopt niet. Probeer het opnieuw."
    )
    assert page.title() == "Fout: Inloggen bij Vindplaats"
    assert page.locator("html").get_attribute("lang") == "nl"
    violations = [violation["id"] for violation in Axe().run(page).response["violations"]]
    assert violations == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
