"""The tabs of goals, policy lines and references in a real browser."""

import re
import zipfile
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect


@pytest.fixture
def tab(page: Page) -> Page:
    """The page with the tab of goals open."""
    page.get_by_role("tab", name="Doelen en beleidslijn").click()
    expect(page.get_by_role("table", name="Doelen en afspraken")).to_be_visible()
    return page


def test_goals_are_filtered_and_kept(tab: Page) -> None:
    tab.get_by_label("Onderwerp").first.fill("zeer zwakke scholen")
    tab.get_by_label("Streefjaar").fill("2015")
    tab.get_by_role("button", name="Zoek doelen").click()
    expect(tab.get_by_text("2 doelen en afspraken gevonden.")).to_be_visible()
    row = tab.get_by_role("row").nth(1)
    expect(row.get_by_role("cell").nth(1)).to_have_text("57 → 35")
    expect(row.get_by_role("cell").nth(2)).to_have_text("2015")
    expect(row).to_contain_text("Actieplan Basis voor Presteren 2011-2015 (bewerking) (2011), p. 1")
    row.get_by_text("Lees het na").click()
    expect(row.locator("blockquote")).to_contain_text("van 57 naar 35")
    tab.get_by_role("button", name="Bewaar als Excel").click()
    link = tab.locator("#bestand-doelen a").first
    expect(link).to_be_visible()
    with tab.expect_download() as started:
        link.click()
    assert started.value.suggested_filename == "doelen.xlsx"
    with zipfile.ZipFile(started.value.path()) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert len(re.findall("<row ", sheet)) == 1 + 2


def test_a_period_that_cannot_be_read_is_explained(tab: Page) -> None:
    tab.get_by_label("Streefjaar").fill("straks")
    tab.get_by_label("Streefjaar").press("Enter")
    expect(tab.get_by_role("alert")).to_contain_text("'straks' is geen jaar")


def test_heads_sort_the_table_and_buttons_show_its_next_rows(tab: Page) -> None:
    rows = tab.locator("table.doelen tbody tr:visible")
    expect(rows).to_have_count(25)
    head = tab.get_by_role("columnheader", name="Wanneer")
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    years = [text[:4] for text in rows.locator("td:nth-child(3)").all_inner_texts()]
    assert years == sorted(years)
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "descending")
    last_years = [text[:4] for text in rows.locator("td:nth-child(3)").all_inner_texts()]
    assert last_years == sorted(last_years, reverse=True)
    assert last_years[0] > years[0]
    onward = tab.get_by_role("button", name="Volgende rijen")
    onward.press("Enter")
    expect(tab.locator(".bladeren [role=status]")).to_have_text(re.compile("^26-50 van"))
    expect(onward).to_be_focused()
    # Another search begins anew: unsorted, at the first rows.
    tab.get_by_label("Onderwerp").first.fill("scholen")
    tab.get_by_role("button", name="Zoek doelen").click()
    expect(tab).to_have_url(re.compile("onderwerp=scholen"))
    expect(head).not_to_have_attribute("aria-sort", re.compile("."))
    expect(head.get_by_role("button")).to_be_visible()


def test_on_a_phone_the_table_is_short_and_sorted_by_a_list(tab: Page) -> None:
    tab.set_viewport_size({"width": 320, "height": 800})
    tab.get_by_label("Onderwerp").first.fill("leraren")
    tab.get_by_role("button", name="Zoek doelen").click()
    expect(tab).to_have_url(re.compile("onderwerp=leraren"))
    rows = tab.locator("table.doelen tbody tr:visible")
    expect(rows).to_have_count(10)
    tab.get_by_label("Volgorde").first.select_option("Wanneer, aflopend")
    years = [text[:4] for text in rows.locator("td:nth-child(3)").all_inner_texts()]
    assert years == sorted(years, reverse=True)


def test_a_row_opens_its_passage(tab: Page) -> None:
    link = tab.locator("table.doelen a.naar-plaats").first
    place = link.get_attribute("data-plaats")
    link.click()
    expect(tab.locator("#plaats")).to_be_visible()
    assert parse_qs(urlsplit(tab.url).query) == {"tab": ["doelen"], "plaats": [place]}


def test_an_address_shows_the_goals_again(tab: Page) -> None:
    tab.get_by_label("Onderwerp").first.fill("zeer zwakke scholen")
    tab.get_by_label("Streefjaar").fill("2015")
    tab.get_by_label("Document").first.click()
    tab.get_by_role("option", name="Actieplan Basis voor Presteren").click()
    tab.get_by_role("button", name="Zoek doelen").click()
    expect(tab).to_have_url(re.compile("jaar=2015.*document="))
    shared = tab.url
    told = tab.locator("#doelen .gevonden").inner_text()
    tab.goto("about:blank")
    tab.goto(shared)
    expect(tab.locator("#doelen .gevonden")).to_have_text(told)
    expect(tab.get_by_label("Streefjaar")).to_have_value("2015")
    expect(tab.get_by_label("Document").first).to_have_value(re.compile("^Actieplan"))


def test_a_point_of_the_policy_line_opens_its_place(tab: Page) -> None:
    tab.get_by_role("tab", name="Beleidslijn", exact=True).click()
    tab.get_by_label("Onderwerp van de lijn").fill("zeer zwakke scholen")
    tab.get_by_role("button", name="Toon de beleidslijn").click()
    line = tab.locator("#lijnen article")
    expect(line).to_contain_text("Gemeten: 18 (2014)")
    expect(tab).to_have_url(re.compile("onderwerp=zeer"))
    point = line.get_by_role("link", name=re.compile("gemeten 96"))
    point.focus()
    expect(point).to_be_focused()
    point.press("Enter")
    expect(tab.locator("#plaats")).to_be_visible()
    place = parse_qs(urlsplit(tab.url).query)["plaats"][0]
    assert line.locator(f"table a[data-plaats='{place}']").count()


def test_a_line_is_chosen_among_those_there_are(tab: Page) -> None:
    tab.get_by_role("tab", name="Beleidslijn", exact=True).click()
    head = tab.locator("#lijnen h2")
    expect(head).to_be_visible()
    first = head.inner_text()
    tab.get_by_label("Kies een lijn").click()
    tab.get_by_role("option").nth(1).click()
    expect(head).not_to_have_text(first)
    expect(tab.locator("#lijnen .gevonden")).to_contain_text("Hieronder staat nummer 2.")


def open_references(page: Page) -> None:
    """Opens the tab within the tab of goals."""
    page.get_by_role("tab", name="Doelen en beleidslijn").click()
    page.get_by_role("tab", name="Verwijzingen").click()


def test_references_are_shown_as_list_drawing_and_table(page: Page) -> None:
    open_references(page)
    document = page.locator("#verwijzingen details", has_text="Bestuursakkoord").nth(1)
    document.locator("summary").click()
    expect(document).to_contain_text("actieplan Basis voor Presteren")
    expect(document.get_by_text("niet in de bibliotheek").first).to_be_visible()
    expect(page.locator("#verwijzingen svg text", has_text="Bestuursakkoord").first).to_be_visible()
    page.get_by_text("Toon de tabel").click()
    expect(page.get_by_role("table", name="Verwijzingen")).to_be_visible()


def test_references_of_one_document_to_what_is_missing(page: Page) -> None:
    open_references(page)
    lists = page.locator("#verwijzingen section").first.locator("details")
    expect(lists.filter(has_text="Kamerbrief basisvaardigheden")).not_to_have_count(0)
    page.get_by_label("Van en naar dit document").click()
    page.get_by_role("option", name="Actieplan Basis voor Presteren").click()
    expect(lists.filter(has_text="Kamerbrief basisvaardigheden")).to_have_count(0)
    lists.filter(has_text="Actieplan Basis voor Presteren").first.locator("summary").click()
    expect(page.get_by_role("heading", name="Verwijst naar de wet")).to_be_visible()
    page.get_by_label("Alleen stukken die niet in de bibliotheek staan").check()
    expect(page.get_by_role("heading", name="Verwijst naar de wet")).to_have_count(0)
