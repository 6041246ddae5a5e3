"""The tab of practice cases in a real browser."""

import csv
import re

import pytest
from playwright.sync_api import Page, expect

from tests.app.page.browsing import type_in


@pytest.fixture
def tab(page: Page) -> Page:
    """The page with the tab open."""
    page.get_by_role("tab", name="Praktijkvoorbeelden").click()
    expect(page.locator(".kaart")).to_have_count(9)
    return page


def search(tab: Page) -> None:
    tab.get_by_role("button", name="Zoek scholen").click()


def test_schools_like_mine_come_first_with_reasons_and_proof(tab: Page) -> None:
    tab.get_by_role("button", name="Mijn school").click()
    tab.get_by_label("Sector").first.click()
    tab.get_by_role("option", name="primair onderwijs (po)").click()
    type_in(tab.get_by_label("Aantal leerlingen"), "200-250")
    tab.get_by_label("Achterstandsscore").fill("0,8")
    tab.get_by_label("Wat wil je weten of bereiken?").fill("de school heeft een rijke taalomgeving")
    search(tab)
    best = tab.locator(".kaart").first
    expect(best.locator("h3")).to_have_text("1. Praktijkvoorbeeld 9: een school in beweging")
    expect(best).to_contain_text("zelfde sector (po)")
    expect(best).to_contain_text("vergelijkbaar aantal leerlingen (200-250; jij vroeg 200-250)")
    # The wish is proved by words of the document, with their page.
    proof = best.locator("li", has_text="je wens").locator("blockquote")
    expect(proof.get_by_role("link", name="p. 1")).to_have_attribute(
        "data-plaats", re.compile(r"^praktijkvoorbeelden.*,\d+,\d+$")
    )
    results = best.locator("details", has_text="Resultaten")
    expect(results.locator("blockquote").first).to_be_hidden()
    results.locator("summary").click()
    expect(results.locator("blockquote").first).to_be_visible()


def test_all_cases_side_by_side_counted_and_kept(tab: Page) -> None:
    counted = tab.locator(".tellingen details").first
    expect(counted.locator("summary")).to_contain_text("van 9")
    counted.locator("summary").click()
    expect(counted.locator("blockquote").first).to_be_visible()

    boxes = tab.locator("#kies input")
    compare = tab.get_by_role("button", name="Zet naast elkaar")
    boxes.nth(0).check()
    compare.click()
    expect(tab.locator(".fout")).to_contain_text("Noem er twee of drie")
    boxes.nth(2).check()
    compare.click()
    table = tab.get_by_role("table", name="De voorbeelden naast elkaar")
    expect(table.get_by_role("columnheader")).to_have_count(2)
    expect(table.get_by_role("rowheader", name="succesfactoren")).to_be_visible()
    assert table.locator("a.naar-plaats").count() > 2

    tab.get_by_role("button", name="Bewaar als tekst met komma's").click()
    link = tab.locator("#bestand-praktijkvoorbeelden a").first
    expect(link).to_be_visible()
    with tab.expect_download() as started:
        link.click()
    assert started.value.suggested_filename == "praktijkvoorbeelden.csv"
    with started.value.path().open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Nummer"] for row in rows] == [str(number) for number in range(1, 10)]


def test_a_value_that_cannot_be_read_is_explained(tab: Page) -> None:
    tab.get_by_role("button", name="Mijn school").click()
    type_in(tab.get_by_label("Aantal leerlingen"), "heel veel")
    search(tab)
    error = tab.get_by_role("alert")
    expect(error).to_contain_text("Aantal leerlingen: 'heel veel' kan niet")
    expect(tab.locator(".kaart")).to_have_count(0)


def test_facets_count_what_each_choice_leaves(tab: Page) -> None:
    tab.get_by_role("button", name="Toon alleen").click()
    primary = tab.get_by_label("po (5)")
    primary.check()
    expect(tab.locator(".kaart")).to_have_count(5)
    expect(tab.get_by_text("5 praktijkvoorbeelden.")).to_be_visible()
    # Within a facet the other choices keep their counts; in the others they are of what is left.
    expect(tab.get_by_label("vo (4)")).to_be_visible()
    expect(tab.get_by_label("rekenen-wiskunde (3)")).to_be_visible()
    tab.get_by_label("vo (4)").check()
    expect(tab.locator(".kaart")).to_have_count(9)
    expect(tab).to_have_url(re.compile("alleen-sector=po%0Avo"))


def test_an_address_shows_the_schools_and_the_comparison_again(tab: Page) -> None:
    found = tab.locator("#kies input")
    found.nth(0).check()
    found.nth(2).check()
    tab.get_by_role("button", name="Zet naast elkaar").click()
    heads = tab.locator("table.naast thead th")
    expect(heads).to_have_count(2)
    names, shared = heads.all_inner_texts(), tab.url
    tab.goto("about:blank")
    tab.goto(shared)
    expect(heads).to_have_count(2)
    assert heads.all_inner_texts() == names
    expect(found.nth(2)).to_be_checked()
