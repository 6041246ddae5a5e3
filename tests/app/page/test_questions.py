"""The tab of questions in a real browser."""

import re
import zipfile
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page, expect


def ask(page: Page, question: str) -> None:
    """Types a question and asks it."""
    page.get_by_label("Je vraag").fill(question)
    page.get_by_role("button", name="Zoek het antwoord").click()


def test_a_question_is_answered_with_the_right_passage(page: Page) -> None:
    ask(page, "Naar welk percentage moet zittenblijven in 2020 dalen?")
    answer = page.locator(".antwoord")
    expect(answer).to_contain_text("van 3% naar 2% per jaar in 2020")
    source = page.locator(".bron").first
    expect(source).to_contain_text("Bestuursakkoord primair onderwijs 2014-2020")
    expect(source).to_contain_text("1.2 Toptalent, passend onderwijs en zittenblijven")
    expect(source).to_contain_text("p. 2")
    expect(source.locator("mark", has_text="van 3% naar 2%").first).to_be_visible()


def test_a_marker_opens_its_place_and_the_address_tells_it(page: Page) -> None:
    ask(page, "Hoe werkt een begeleid leernetwerk?")
    expect(page.locator(".bron").first).to_be_visible()
    marker = page.get_by_role("link", name="bron 1", exact=True)
    place = marker.get_attribute("data-plaats")
    assert place
    marker.click()
    expect(page.locator("#plaats")).to_be_visible()
    address = parse_qs(urlsplit(page.url).query)
    assert address["plaats"] == [place]
    assert address["vraag"] == ["Hoe werkt een begeleid leernetwerk?"]
    # The list of sources leads to the same place, for who does not see the numbers.
    look = page.locator(".bron").first.get_by_role("link", name="Bekijk")
    assert look.get_attribute("data-plaats") == place


def test_an_address_shows_the_answer_again(page: Page, address: str) -> None:
    ask(page, "Boven welke waarde is een achterstandsscore hoog in het po?")
    expect(page.locator(".antwoord")).to_contain_text("0,68")
    ask(page, "En in het vo?")
    completed = page.get_by_label("gelezen als: Boven welke waarde")
    expect(completed).to_be_checked()
    expect(page).to_have_url(re.compile("na=Boven"))
    answer, shared = page.locator(".antwoord").inner_text(), page.url
    page.goto("about:blank")
    page.goto(shared)
    expect(page.locator(".antwoord")).to_have_text(answer, use_inner_text=True)
    expect(page.get_by_label("Je vraag")).to_have_value("En in het vo?")
    expect(completed).to_be_checked()


def test_a_further_question_asks_itself_and_has_an_answer(page: Page) -> None:
    ask(page, "Wat is de rol van ouders?")
    further = page.locator("#verder button:visible")
    expect(further.first).to_be_visible()
    text = further.first.inner_text()
    further.first.click()
    expect(page.get_by_label("Je vraag")).to_have_value(text)
    expect(page.get_by_role("button", name="Zoek het antwoord")).to_be_visible()
    expect(page).to_have_url(re.compile(r"vraag=Wat\+zegt"))
    expect(page.get_by_role("heading", name="Antwoord", exact=True)).to_be_visible()


def test_html_in_a_question_is_shown_as_text(page: Page) -> None:
    hostile = "Wat is <img src=x onerror=document.title=1> een <b>basisteam</b>?"
    ask(page, hostile)
    expect(page.locator(".antwoord h2")).to_be_visible()
    expect(page).to_have_url(re.compile("onerror"))
    assert page.locator("img[src=x], .antwoord b").count() == 0
    assert page.title() != "1"


def test_an_example_question_asks_itself(page: Page) -> None:
    text = "Vanaf welke waarde is een achterstandsscore hoog?"
    page.get_by_role("button", name=text).click()
    expect(page.get_by_label("Je vraag")).to_have_value(text)
    expect(page.locator(".antwoord")).to_contain_text("0,68")


def test_a_refusal_and_an_empty_question_are_explained(page: Page) -> None:
    ask(page, "Hoe bak ik een appeltaart?")
    expect(page.locator(".antwoord")).to_contain_text("Geen antwoord gevonden")
    expect(page.locator(".bron")).to_have_count(5)
    ask(page, "   ")
    expect(page.locator(".fout")).to_contain_text("De vraag: is leeg.")
    expect(page.locator(".bron")).to_have_count(0)


def test_enter_asks_and_the_page_is_dutch(page: Page) -> None:
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    page.get_by_label("Je vraag").fill("Wat zijn basisteams?")
    page.get_by_label("Je vraag").press("Enter")
    expect(page.locator(".antwoord")).to_contain_text("basisteam")


def test_what_was_read_in_the_question_can_be_taken_away(page: Page) -> None:
    ask(page, "Hoeveel zeer zwakke scholen waren er, alleen in het bestuursakkoord?")
    only = page.get_by_label("alleen bestuursakkoord")
    expect(only).to_be_checked()
    titles = page.locator(".bron h3")
    expect(titles.first).to_contain_text("Bestuursakkoord primair onderwijs")
    plan = titles.filter(has_text="Actieplan Basis voor Presteren")
    expect(plan).to_have_count(0)
    only.uncheck()
    expect(plan).not_to_have_count(0)
    ask(page, "Wat zijn basisteams?")
    expect(only).to_have_count(0)


def test_a_conversation_goes_on_and_begins_anew(page: Page) -> None:
    ask(page, "Boven welke waarde is een achterstandsscore hoog in het po?")
    expect(page.locator(".antwoord")).to_contain_text("0,68")
    ask(page, "En in het vo?")
    whole = "gelezen als: Boven welke waarde is een achterstandsscore hoog in het vo?"
    completed = page.get_by_label(whole)
    expect(completed).to_be_checked()
    page.get_by_role("button", name="Begin opnieuw").click()
    # The region stays, for screen readers hear only what comes into one that is there.
    expect(page.locator(".antwoord")).to_be_empty()
    ask(page, "En in het vo?")
    expect(page.locator(".antwoord h2")).to_be_visible()
    expect(completed).to_have_count(0)


def test_an_answer_is_kept_as_a_file(page: Page) -> None:
    ask(page, "Naar welk percentage moet zittenblijven in 2020 dalen?")
    page.get_by_role("button", name="Bewaar als Word").click()
    link = page.locator("#bestand a").first
    expect(link).to_be_visible()
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
    button = page.get_by_role("button", name="Kopieer verwijzing 1", exact=True)
    button.click()
    expect(button).to_have_text("Gekopieerd")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Bestuursakkoord primair onderwijs 2014-2020")
    assert copied.endswith("p. 2")
