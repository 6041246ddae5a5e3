"""The tab of documents in a real browser: the list, reading, and what administrators can do."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import Locator, Page, expect

LONG = 240_000  # milliseconds, until the worker process has the model and has done its files
AGREEMENT = "Bestuursakkoord primair onderwijs 2014-2020 (bewerking)"
LETTER = "Kamerbrief basisvaardigheden en sturing in het funderend onderwijs (bewerking)"
CASES = "praktijkvoorbeelden-basisvaardigheden-2025"

Visit = Callable[[str], AbstractContextManager[Page]]


def rows(page: Page) -> Locator:
    """The rows of the list, without its head."""
    return page.get_by_role("table", name="Documenten").locator("tbody tr")


def open_tab(page: Page) -> None:
    page.get_by_role("tab", name="Bibliotheek").click()
    expect(rows(page).first).to_be_visible()


def test_the_list_is_filtered_and_its_address_shows_it_again(page: Page) -> None:
    open_tab(page)
    expect(rows(page)).to_have_count(5)
    page.get_by_label("Woorden in de titel").fill("AKKOORD")
    page.get_by_label("Jaar").fill("2014")
    page.get_by_label("Jaar").press("Enter")
    expect(page.get_by_text("1 document gevonden van 5.")).to_be_visible()
    expect(rows(page).get_by_role("cell").nth(0)).to_have_text(AGREEMENT)
    expect(page).to_have_url(re.compile(r"tab=bibliotheek&titel=AKKOORD&jaar=2014$"))
    page.reload()
    expect(page.get_by_text("1 document gevonden van 5.")).to_be_visible()
    expect(page.get_by_label("Woorden in de titel")).to_have_value("AKKOORD")


def test_a_year_that_cannot_be_read_is_explained(page: Page) -> None:
    open_tab(page)
    page.get_by_label("Jaar").fill("ooit")
    page.get_by_role("button", name="Zoek documenten").click()
    expect(page.get_by_role("alert")).to_contain_text("Jaar: 'ooit' is geen jaar.")


def test_a_document_is_read_part_by_part(page: Page) -> None:
    open_tab(page)
    page.get_by_role("link", name=AGREEMENT).click()
    expect(page.get_by_role("heading", name=AGREEMENT)).to_be_visible()
    part = page.locator(".deel-kop")
    expect(part).to_be_focused()
    expect(part).to_contain_text("Deel 1 van ")
    expect(page.get_by_role("table", name="Documenten")).to_be_hidden()
    page.get_by_role("link", name=re.compile("^Volgend deel")).first.click()
    expect(part).to_contain_text("Deel 2 van ")
    expect(part).to_be_focused()
    expect(page).to_have_url(re.compile(r"document=bestuursakkoord[^&]*&deel=2$"))
    outline = page.get_by_role("navigation", name="Inhoud van dit document")
    heading = outline.get_by_role("link").last
    name = heading.inner_text()
    heading.click()
    found = page.locator(".deel-tekst").get_by_role("heading", name=name, exact=True)
    expect(found).to_be_focused()
    expect(page).to_have_url(re.compile(r"&kop=\d+$"))
    page.reload()
    expect(found).to_be_focused()
    page.get_by_role("button", name="Terug naar alle documenten").click()
    expect(rows(page)).to_have_count(5)
    expect(page).to_have_url(re.compile(r"tab=bibliotheek$"))


def test_a_page_of_the_text_leads_to_its_picture(page: Page, address: str) -> None:
    page.goto(f"{address}?tab=bibliotheek&document={CASES}&deel=2")
    text = page.locator(".deel-tekst")
    expect(text).to_be_visible()
    link = text.locator("a.blz").first
    place = link.get_attribute("data-plaats")
    link.click()
    expect(page.locator("#plaats")).to_be_visible()
    expect(page).to_have_url(re.compile(rf"plaats={place}".replace(",", "(,|%2C)")))


def test_a_table_has_its_columns_back(page: Page, address: str) -> None:
    page.goto(f"{address}?tab=bibliotheek&document=actieplan-primair-onderwijs-2011")
    table = page.locator(".deel-tekst table").first
    expect(table.get_by_role("columnheader", name="Streefwaarde")).to_be_visible()


@pytest.mark.parametrize("asked", ["document=<script>", "document=weg&deel=2"])
def test_a_document_that_is_not_there_is_told_above_the_list(
    page: Page, address: str, asked: str
) -> None:
    page.goto(f"{address}?tab=bibliotheek&{asked}")
    expect(page.get_by_role("alert")).to_contain_text("niet meer in de bibliotheek")
    expect(rows(page)).to_have_count(5)


def test_an_administrator_removes_a_document_after_a_second_thought(visit: Visit) -> None:
    with visit("beheer") as page:
        open_tab(page)
        page.get_by_role("link", name=LETTER).click()
        away = page.get_by_role("button", name="Verwijder dit document")
        away.click()
        question = page.get_by_text(f"Wil je ‘{LETTER}’ echt verwijderen?")
        expect(question).to_be_focused()
        page.get_by_role("button", name="Nee, laat staan").click()
        expect(question).to_be_hidden()
        expect(away).to_be_focused()
        away.click()
        page.get_by_role("button", name="Ja, verwijder").click()
        expect(page.get_by_text(f"‘{LETTER}’ is verwijderd.")).to_be_focused()
        expect(page.get_by_role("link", name=LETTER)).to_have_count(0)


def test_a_document_is_read_again_from_the_file_that_was_kept(visit: Visit) -> None:
    with visit("beheer") as page:
        open_tab(page)
        page.get_by_role("link", name=AGREEMENT).click()
        page.get_by_role("button", name="Lees opnieuw in").click()
        expect(page.get_by_text(f"‘{AGREEMENT}’ wordt opnieuw gelezen.")).to_be_visible()
        page.get_by_role("tab", name="Toevoegen").click()
        ended = page.locator("#toevoegen-klaar")
        expect(ended).to_contain_text("opnieuw lezen door beheer", timeout=LONG)
        expect(ended).to_contain_text(": ververst (")


def test_a_reader_can_neither_remove_nor_add(visit: Visit) -> None:
    with visit("lezer") as page:
        open_tab(page)
        page.get_by_role("link", name=AGREEMENT).click()
        expect(page.locator(".deel-tekst")).to_be_visible()
        expect(page.get_by_role("button", name="Verwijder dit document")).to_be_hidden()
        page.get_by_role("tab", name="Toevoegen").click()
        expect(page.get_by_text("Alleen een beheerder kan documenten toevoegen.")).to_be_visible()
        expect(page.locator("#bestanden")).to_be_hidden()
