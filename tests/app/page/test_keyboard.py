"""A whole visit by keyboard alone, and what the page tells who does not see it."""

import re

from playwright.sync_api import Locator, Page, expect

MOST = 80  # presses of Tab to get anywhere
NAME = """() => {
  const { activeElement: at } = document;
  return (at.ariaLabel || at.labels?.[0]?.innerText || at.innerText || "").trim();
}"""
OUTLINE = """() => {
  const style = getComputedStyle(document.activeElement);
  return style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
}"""


def tab_to(page: Page, name: str, key: str = "Tab") -> None:
    """Presses a key until what has this name has the focus; each stop on the way is visible."""
    for _ in range(MOST):
        page.keyboard.press(key)
        stop = page.evaluate(NAME)
        assert page.evaluate(OUTLINE) >= 2, f"the focus is not to be seen on '{stop}'"
        if stop == name:
            return
    raise AssertionError(f"'{name}' is not reached by {key}")


def chosen(page: Page) -> Locator:
    return page.get_by_role("tab", selected=True)


def test_a_visit_by_keyboard_alone(page: Page) -> None:
    keys = page.keyboard
    keys.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    keys.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()

    tab_to(page, "Je vraag")
    keys.type("Naar welk percentage moet zittenblijven in 2020 dalen?")
    keys.press("Enter")
    expect(page.locator(".antwoord")).to_contain_text("van 3% naar 2%")
    expect(page.locator(".bron").first).to_be_visible()
    tab_to(page, "bron 1")
    keys.press("Enter")
    expect(page.locator("#plaats h2")).to_be_focused()
    keys.press("Escape")
    expect(page.locator("#plaats")).to_be_hidden()
    expect(page.get_by_role("link", name="bron 1", exact=True)).to_be_focused()

    tab_to(page, "Vraag en antwoord", "Shift+Tab")
    keys.press("ArrowRight")
    expect(page).to_have_url(re.compile("tab=praktijk"))
    keys.press("ArrowRight")
    expect(chosen(page).first).to_have_text("Doelen en beleidslijn")
    expect(page).to_have_url(re.compile("tab=doelen"))
    expect(page.get_by_role("table", name="Doelen en afspraken")).to_be_visible()

    tab_to(page, "Onderwerp")
    keys.type("zeer zwakke scholen")
    tab_to(page, "Sector")
    keys.press("ArrowDown")
    keys.press("Enter")
    sector = page.get_by_role("combobox", name="Sector")
    expect(sector).to_have_value(re.compile("po"))
    expect(sector).to_be_focused()
    tab_to(page, "Zoek doelen")
    keys.press("Enter")
    expect(page).to_have_url(re.compile("onderwerp=zeer"))
    tab_to(page, "Wanneer")
    keys.press("Enter")
    expect(page.locator("th[aria-sort=ascending]")).to_have_text("Wanneer")


def test_a_list_of_choices_leaves_the_focus_and_the_page_free(page: Page) -> None:
    page.set_viewport_size({"width": 1_280, "height": 400})  # so low that a list has to scroll
    page.get_by_role("tab", name="Doelen en beleidslijn").click()
    keys, lists = page.keyboard, page.locator(".options")
    names = ("Sector", "Document", "Streefwaarde")
    sector, document, value = (page.get_by_role("combobox", name=name) for name in names)
    sector.focus()
    keys.press("ArrowDown")
    keys.press("Enter")
    expect(sector).to_have_value(re.compile("po"))
    expect(sector).to_be_focused()
    expect(lists).to_have_count(0)
    keys.press("ArrowDown")
    expect(sector).to_have_attribute("aria-expanded", "true")
    keys.press("Escape")
    expect(lists).to_have_count(0)

    keys.press("Tab")
    expect(document).to_be_focused()
    expect(lists).to_have_css("opacity", "1")
    assert lists.locator("ul").evaluate("list => list.scrollHeight > list.clientHeight")
    keys.press("Tab")
    expect(value).to_be_focused()
    keys.press("Tab")
    expect(page.get_by_role("button", name="Zoek doelen")).to_be_focused()
    expect(lists).to_have_count(0)
    keys.press("Shift+Tab")
    expect(value).to_be_focused()
    expect(lists.get_by_role("option")).to_have_count(3)


def test_arrow_keys_choose_a_tab(page: Page) -> None:
    page.get_by_role("tab", name="Vraag en antwoord").focus()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("tab", name="Toevoegen")).to_be_focused()
    expect(chosen(page).first).to_have_text("Toevoegen")
    page.keyboard.press("Home")
    expect(chosen(page).first).to_have_text("Vraag en antwoord")
    stops = page.get_by_role("tab").evaluate_all("tabs => tabs.filter(one => !one.tabIndex)")
    assert len(stops) == 1


def test_the_page_tells_where_one_is(page: Page) -> None:
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    expect(page).to_have_title("Vraag en antwoord - Vindplaats")
    expect(page.get_by_role("banner").get_by_role("heading", level=1)).to_have_text("Vindplaats")
    expect(page.get_by_role("tablist", name="Onderdelen van Vindplaats")).to_be_visible()
    expect(page.get_by_role("tabpanel", name="Vraag en antwoord")).to_be_visible()
    page.get_by_label("Je vraag").fill("Wat zijn basisteams?")
    page.get_by_label("Je vraag").press("Enter")
    expect(page).to_have_title("Wat zijn basisteams? - Vraag en antwoord - Vindplaats")
    page.get_by_role("tab", name="Doelen en beleidslijn").click()
    expect(page).to_have_title("Doelen - Vindplaats")
    expect(page.get_by_role("tablist", name="Doelen en beleidslijn")).to_be_visible()


def test_gradio_speaks_dutch_to_an_english_browser(page: Page) -> None:
    assert page.evaluate("navigator.languages[0]") == "en-US"
    page.get_by_role("tab", name="Toevoegen").click()
    upload = page.locator("#bestanden")
    expect(upload).to_contain_text("Sleep een bestand hier")
    expect(upload).to_contain_text("Klik om te uploaden")


def test_a_file_to_fetch_is_called_after_its_name(page: Page) -> None:
    page.get_by_label("Je vraag").fill("Wat zijn basisteams?")
    page.get_by_label("Je vraag").press("Enter")
    page.get_by_role("button", name="Bewaar als Word").click()
    expect(page.get_by_role("link", name=re.compile(r"antwoord.*\d,\d KB"))).to_be_visible()
