"""The tab of questions in a real browser."""

import re
import zipfile

from playwright.sync_api import Page, expect

WAIT = 60_000  # milliseconds, for a machine that is busy


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
