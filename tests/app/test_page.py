"""The page in a real browser, served by the real command."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from index.settings import Settings

CHROMIUM = shutil.which("chromium")
FLAGS = (
    "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update "
    "--disable-sync"
).split()
WAIT = 60_000  # milliseconds, for a machine that is busy

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


def free_port() -> int:
    """A port on loopback that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def address(corpus_settings: Settings) -> Iterator[str]:
    """Where `vindplaats serve` shows the own library; ended by its own process id."""
    port = free_port()
    command = [sys.executable, "-m", "app.cli", "serve", "--port", str(port)]
    command += ["--index", str(corpus_settings.index)]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as server:
        assert server.stderr is not None
        for line in server.stderr:
            if found := re.search(r"staat klaar op (\S+)", line):
                break
        else:
            pytest.fail("the server ended before it was ready")
        yield found[1]
        server.send_signal(signal.SIGTERM)
        assert server.wait(timeout=30) == 0


@pytest.fixture
def page(address: str, tmp_path: Path) -> Iterator[Page]:
    """The page as it opens, in a browser with an empty profile that refuses other hosts."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        opened = browser.new_page()
        elsewhere: list[str] = []

        def route(intercepted) -> None:  # type: ignore[no-untyped-def] # playwright's own
            if intercepted.request.url.startswith((address, "data:", "blob:")):
                intercepted.continue_()
            else:
                elsewhere.append(intercepted.request.url)
                intercepted.abort()

        opened.route("**/*", route)
        opened.goto(address)
        expect(opened.get_by_label("Je vraag")).to_be_visible(timeout=WAIT)
        yield opened
        opened.screenshot(path=tmp_path / "page.png", full_page=True)
        browser.close()
        assert elsewhere == []


def ask(page: Page, question: str) -> None:
    """Types a question and asks it."""
    page.get_by_label("Je vraag").fill(question)
    page.get_by_role("button", name="Zoek het antwoord").click()


def test_a_question_is_answered_with_the_right_passage(page: Page) -> None:
    ask(page, "Naar welk percentage moet zittenblijven in 2020 dalen?")
    answer = page.locator(".antwoord")
    expect(answer).to_contain_text("van 3% naar 2% per jaar in 2020", timeout=WAIT)
    source = page.locator(".bron").first
    expect(source).to_contain_text("Bestuursakkoord primair onderwijs 2014-2020")
    expect(source).to_contain_text("1.2 Toptalent, passend onderwijs en zittenblijven")
    expect(source).to_contain_text("p. 2")
    expect(source.locator("mark", has_text="van 3% naar 2%")).to_be_visible()


def test_a_marker_leads_to_the_marked_words(page: Page) -> None:
    ask(page, "Hoe werkt een begeleid leernetwerk?")
    marker = page.get_by_role("link", name="bron 1", exact=True)
    marker.click(timeout=WAIT)
    expect(page).to_have_url(re.compile("#bron-1$"))
    expect(page.locator("#bron-1")).to_be_in_viewport()


def test_an_example_question_asks_itself(page: Page) -> None:
    text = "Vanaf welke waarde is een achterstandsscore hoog?"
    page.get_by_role("button", name=text).click()
    expect(page.get_by_label("Je vraag")).to_have_value(text)
    expect(page.locator(".antwoord")).to_contain_text("0,68", timeout=WAIT)


def test_a_refusal_and_an_empty_question_are_explained(page: Page) -> None:
    ask(page, "Hoe bak ik een appeltaart?")
    expect(page.locator(".antwoord")).to_contain_text("Geen antwoord gevonden", timeout=WAIT)
    expect(page.locator(".bron")).to_have_count(5)
    ask(page, "   ")
    expect(page.locator(".fout")).to_contain_text("De vraag: is leeg.", timeout=WAIT)
    expect(page.locator(".bron")).to_have_count(0)


def test_enter_asks_and_the_page_is_dutch(page: Page) -> None:
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    page.get_by_label("Je vraag").fill("Wat zijn basisteams?")
    page.get_by_label("Je vraag").press("Enter")
    expect(page.locator(".antwoord")).to_contain_text("basisteam", timeout=WAIT)


def test_what_was_read_in_the_question_can_be_taken_away(page: Page) -> None:
    ask(page, "Hoeveel zeer zwakke scholen waren er, alleen in het bestuursakkoord?")
    only = page.get_by_label("alleen bestuursakkoord")
    expect(only).to_be_checked(timeout=WAIT)
    titles = page.locator(".bron h3")
    expect(titles.first).to_contain_text("Bestuursakkoord primair onderwijs", timeout=WAIT)
    plan = titles.filter(has_text="Actieplan Basis voor Presteren")
    expect(plan).to_have_count(0)
    only.uncheck()
    expect(plan.first).to_be_visible(timeout=WAIT)
    ask(page, "Wat zijn basisteams?")
    expect(only).to_have_count(0, timeout=WAIT)


def test_a_conversation_goes_on_and_begins_anew(page: Page) -> None:
    ask(page, "Boven welke waarde is een achterstandsscore hoog in het po?")
    expect(page.locator(".antwoord")).to_contain_text("0,68", timeout=WAIT)
    ask(page, "En in het vo?")
    whole = "gelezen als: Boven welke waarde is een achterstandsscore hoog in het vo?"
    completed = page.get_by_label(whole)
    expect(completed).to_be_checked(timeout=WAIT)
    page.get_by_role("button", name="Begin opnieuw").click()
    expect(page.locator(".antwoord")).to_have_count(0, timeout=WAIT)
    ask(page, "En in het vo?")
    expect(page.locator(".antwoord")).to_be_visible(timeout=WAIT)
    expect(completed).to_have_count(0)


def test_an_answer_is_kept_as_a_file(page: Page) -> None:
    ask(page, "Naar welk percentage moet zittenblijven in 2020 dalen?")
    page.get_by_role("button", name="Bewaar als Word").click(timeout=WAIT)
    link = page.locator("#bestand a").first
    expect(link).to_be_visible(timeout=WAIT)
    with page.expect_download() as started:
        link.click()
    kept = started.value
    assert kept.suggested_filename == "antwoord.docx"
    with zipfile.ZipFile(kept.path()) as package:
        assert "van 3% naar 2%" in package.read("word/document.xml").decode()
        assert "Bestuursakkoord primair onderwijs" in package.read("word/footnotes.xml").decode()


def test_a_reference_is_copied(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ask(page, "Naar welk percentage moet zittenblijven in 2020 dalen?")
    page.get_by_role("button", name="Kopieer verwijzing 1", exact=True).click(timeout=WAIT)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Bestuursakkoord primair onderwijs 2014-2020")
    assert copied.endswith("p. 2")
