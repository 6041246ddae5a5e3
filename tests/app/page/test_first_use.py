"""What a first user met: addresses that search once, a way back, a question that is let go."""

import re

from playwright.sync_api import Page, Request, expect

WAIT = 60_000  # milliseconds, for a machine that is busy


def test_an_address_searches_once_and_its_result_is_no_step_back(page: Page, address: str) -> None:
    asked: list[str] = []

    def heard(request: Request) -> None:
        if request.url.endswith("/queue/join") or "/queue/join?" in request.url:
            asked.append(request.post_data or "")

    page.on("request", heard)
    page.goto(f"{address}?tab=lijn&onderwerp=zeer zwakke scholen")
    expect(page.locator("#lijnen svg")).to_be_visible(timeout=WAIT)
    # The address tells which of the lines is shown; going back leaves it.
    expect(page).to_have_url(re.compile("lijn=aantal"))
    assert sum("zeer zwakke scholen" in data for data in asked) == 1
    page.go_back()
    expect(page.get_by_role("tab", selected=True)).to_have_text("Vraag en antwoord", timeout=WAIT)
    expect(page).to_have_url(address)


def test_beginning_anew_leaves_the_old_question_out_of_the_address(page: Page) -> None:
    page.get_by_label("Je vraag").fill("Wat zijn basisteams?")
    page.get_by_label("Je vraag").press("Enter")
    expect(page).to_have_url(re.compile("vraag=Wat"), timeout=WAIT)
    page.get_by_role("button", name="Begin opnieuw").click()
    expect(page).to_have_url(re.compile(r"\?tab=vraag$"), timeout=WAIT)
    expect(page).to_have_title("Vraag en antwoord - Vindplaats")


def test_what_is_copied_and_kept_is_told_and_moves_no_button(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_label("Je vraag").fill("Wat zijn basisteams?")
    page.get_by_label("Je vraag").press("Enter")
    page.locator(".kopieer").first.click(timeout=WAIT)
    expect(page.get_by_role("status").filter(has_text="Gekopieerd")).to_have_count(1)
    keep = page.get_by_role("button", name="Bewaar als Word")
    keep.scroll_into_view_if_needed()
    before = keep.bounding_box()
    keep.click()
    expect(page.locator("#bestand a").first).to_be_visible(timeout=WAIT)
    assert keep.bounding_box() == before
