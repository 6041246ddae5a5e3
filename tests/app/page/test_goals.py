"""The tabs of goals, policy lines and references in a real browser."""

import re
import zipfile

import pytest
from playwright.sync_api import Page, expect

WAIT = 60_000  # milliseconds, for a machine that is busy


@pytest.fixture
def tab(page: Page) -> Page:
    """The page with the tab of goals open."""
    page.get_by_role("tab", name="Doelen en beleidslijn").click()
    expect(page.get_by_role("table", name="Doelen en afspraken")).to_be_visible(timeout=WAIT)
    return page


def test_goals_are_filtered_and_kept(tab: Page) -> None:
    tab.get_by_label("Onderwerp").first.fill("zeer zwakke scholen")
    tab.get_by_label("Streefjaar").fill("2015")
    tab.get_by_role("button", name="Zoek doelen").click()
    expect(tab.get_by_text("2 doelen en afspraken gevonden.")).to_be_visible(timeout=WAIT)
    row = tab.get_by_role("row").nth(1)
    expect(row.get_by_role("cell").nth(1)).to_have_text("57 → 35")
    expect(row.get_by_role("cell").nth(2)).to_have_text("2015")
    expect(row).to_contain_text("Actieplan Basis voor Presteren 2011-2015 (bewerking) (2011), p. 1")
    row.get_by_text("Lees het na").click()
    expect(row.locator("blockquote")).to_contain_text("van 57 naar 35")
    tab.get_by_role("button", name="Bewaar als Excel").click()
    link = tab.locator("#bestand-doelen a").first
    expect(link).to_be_visible(timeout=WAIT)
    with tab.expect_download() as started:
        link.click()
    assert started.value.suggested_filename == "doelen.xlsx"
    with zipfile.ZipFile(started.value.path()) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert len(re.findall("<row ", sheet)) == 1 + 2


def test_a_period_that_cannot_be_read_is_explained(tab: Page) -> None:
    tab.get_by_label("Streefjaar").fill("straks")
    tab.get_by_label("Streefjaar").press("Enter")
    expect(tab.get_by_role("alert")).to_contain_text("'straks' is geen jaar", timeout=WAIT)


def test_a_point_of_the_policy_line_leads_to_its_words(tab: Page) -> None:
    tab.get_by_role("tab", name="Beleidslijn", exact=True).click()
    tab.get_by_label("Onderwerp van de lijn").fill("zeer zwakke scholen")
    tab.get_by_role("button", name="Toon de beleidslijn").click()
    line = tab.locator("#lijnen article").first
    expect(line).to_contain_text("Gemeten: 18 (2014)", timeout=WAIT)
    target = line.locator("svg a[*|href='#punt-1-1']").first
    target.click()
    expect(tab).to_have_url(re.compile("#punt-1-1$"))
    row = line.locator("#punt-1-1")
    expect(row).to_be_in_viewport()
    expect(row).to_contain_text("96")


def test_references_are_shown_as_list_drawing_and_table(page: Page) -> None:
    page.get_by_role("tab", name="Verwijzingen").click()
    document = page.locator("#verwijzingen details", has_text="Bestuursakkoord").nth(1)
    document.locator("summary").click(timeout=WAIT)
    expect(document).to_contain_text("actieplan Basis voor Presteren")
    expect(document.get_by_text("niet in de bibliotheek").first).to_be_visible()
    expect(page.locator("#verwijzingen svg text", has_text="Bestuursakkoord").first).to_be_visible()
    page.get_by_text("Toon de tabel").click()
    expect(page.get_by_role("table", name="Verwijzingen")).to_be_visible()


def test_references_of_one_document_to_what_is_missing(page: Page) -> None:
    page.get_by_role("tab", name="Verwijzingen").click()
    lists = page.locator("#verwijzingen section").first.locator("details")
    expect(lists.filter(has_text="Kamerbrief basisvaardigheden")).not_to_have_count(0, timeout=WAIT)
    page.get_by_label("Van en naar dit document").click()
    page.get_by_role("option", name="Actieplan Basis voor Presteren").click()
    expect(lists.filter(has_text="Kamerbrief basisvaardigheden")).to_have_count(0, timeout=WAIT)
    lists.filter(has_text="Actieplan Basis voor Presteren").first.locator("summary").click()
    expect(page.get_by_role("heading", name="Verwijst naar de wet")).to_be_visible()
    page.get_by_label("Alleen stukken die niet in de bibliotheek staan").check()
    expect(page.get_by_role("heading", name="Verwijst naar de wet")).to_have_count(0, timeout=WAIT)
