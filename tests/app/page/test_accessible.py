"""No tab is in any state closed to who sees little, hears the page, or has no mouse."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.app.page.accessing import faults

LONG = 240_000  # milliseconds, until the worker process has the model and has done its files

Visit = Callable[[str], AbstractContextManager[Page]]


def ask(page: Page, question: str) -> None:
    page.get_by_label("Je vraag").fill(question)
    page.get_by_role("button", name="Zoek het antwoord").click()


def open_tab(page: Page, name: str) -> None:
    page.get_by_role("tab", name=name, exact=True).click()


def test_a_page_without_a_name_is_found_faulty(page: Page) -> None:
    page.evaluate("document.querySelector('#zoek').textContent = ''")
    assert any("button-name" in fault for fault in faults(page, "broken"))


def test_the_tab_of_questions(page: Page) -> None:
    assert faults(page, "empty") == []
    ask(page, "Hoe werkt een begeleid leernetwerk?")
    expect(page.locator(".bron").first).to_be_visible()
    assert faults(page, "answered") == []
    page.locator("a.verwijzing").first.click()
    expect(page.locator("#plaats h2")).to_be_visible()
    assert faults(page, "place opened") == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Bewaar als Word").click()
    expect(page.locator("#bestand a").first).to_be_visible()
    assert faults(page, "answer kept") == []
    ask(page, "Hoeveel zeer zwakke scholen waren er, alleen in het bestuursakkoord?")
    expect(page.get_by_label("alleen bestuursakkoord")).to_be_visible()
    page.get_by_label("alleen bestuursakkoord").uncheck()
    expect(page.locator(".bron h3", has_text="Actieplan")).not_to_have_count(0)
    assert faults(page, "chips") == []
    ask(page, "Hoe bak ik een appeltaart?")
    expect(page.get_by_text("Geen antwoord gevonden").first).to_be_visible()
    assert faults(page, "refused") == []
    ask(page, "   ")
    expect(page.locator(".fout").first).to_be_visible()
    assert faults(page, "error") == []


def test_the_tab_of_cases(page: Page) -> None:
    open_tab(page, "Praktijkvoorbeelden")
    expect(page.locator(".kaart").first).to_be_visible()
    assert faults(page, "all cases") == []
    page.get_by_role("button", name="Mijn school").click()
    page.get_by_label("Sector").first.click()
    expect(page.locator(".options")).to_have_css("opacity", "1")
    assert faults(page, "choices open") == []
    page.get_by_role("option", name="primair onderwijs (po)").click()
    page.get_by_role("button", name="Toon alleen").click()
    page.get_by_role("button", name="Zoek scholen").click()
    expect(page.locator(".gelijkenis").first).to_be_visible()
    page.locator(".kaart summary").first.click()
    assert faults(page, "schools like mine") == []
    boxes = page.locator("#kies input")
    boxes.nth(0).check()
    boxes.nth(1).check()
    page.get_by_role("button", name="Zet naast elkaar").click()
    expect(page.get_by_role("table", name="De voorbeelden naast elkaar")).to_be_visible()
    assert faults(page, "compared") == []


def test_the_tabs_of_policy(page: Page) -> None:
    open_tab(page, "Doelen en beleidslijn")
    table = page.get_by_role("table", name="Doelen en afspraken")
    expect(table).to_be_visible()
    assert faults(page, "goals") == []
    table.get_by_role("button", name="Wanneer").click()
    expect(table.locator("th[aria-sort=ascending]")).to_have_text("Wanneer")
    table.locator("summary").first.click()
    assert faults(page, "goals sorted") == []
    page.get_by_label("Streefjaar").fill("straks")
    page.get_by_role("button", name="Zoek doelen").click()
    expect(page.locator("#doelen .fout")).to_be_visible()
    assert faults(page, "goals error") == []
    open_tab(page, "Beleidslijn")
    expect(page.locator("#lijnen svg")).to_be_visible()
    assert faults(page, "line") == []
    open_tab(page, "Verwijzingen")
    expect(page.locator("#verwijzingen svg").first).to_be_visible()
    page.locator("#verwijzingen details summary").first.click()
    assert faults(page, "references") == []


def test_the_library(page: Page) -> None:
    open_tab(page, "Bibliotheek")
    expect(page.get_by_role("table", name="Documenten")).to_be_visible()
    assert faults(page, "documents") == []
    page.locator("a.naar-deel").first.click()
    expect(page.locator(".boek h2")).to_be_visible()
    assert faults(page, "reading") == []


def test_what_administrators_do(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "zingen.txt"
    path.write_text("Zingen in de klas\n\nElke groep zingt op maandag.\n", encoding="utf-8")
    empty = tmp_path / "leeg.txt"
    empty.touch()
    with visit("beheer") as page:
        open_tab(page, "Bibliotheek")
        page.locator("a.naar-deel").first.click()
        page.get_by_role("button", name="Verwijder dit document").click()
        expect(page.get_by_text("echt verwijderen?")).to_be_focused()
        assert faults(page, "asked before removing") == []
        open_tab(page, "Toevoegen")
        expect(page.locator("#bestanden")).to_be_visible()
        assert faults(page, "adding") == []
        page.locator("#bestanden input[type=file]").set_input_files([path, empty])
        stop = page.get_by_role("button", name="Voeg deze bestanden niet toe")
        expect(stop).to_be_visible(timeout=LONG)
        assert faults(page, "recognised") == []
        stop.click()
        expect(stop).to_be_hidden()
        assert faults(page, "ended") == []


def test_the_page_to_log_in_and_what_a_reader_may_not(visit: Visit, own_address: str) -> None:
    with visit("lezer") as page:
        open_tab(page, "Toevoegen")
        expect(page.get_by_text("Alleen een beheerder kan").first).to_be_visible()
        assert faults(page, "reader adding") == []
        page.context.clear_cookies()
        page.goto(own_address)
        expect(page.get_by_label("Wachtwoord")).to_be_visible()
        assert faults(page, "log in") == []
        page.get_by_label("Naam").fill("lezer")
        page.get_by_label("Wachtwoord").fill("niet goed")
        page.get_by_role("button", name="Log in").click()
        expect(page.get_by_role("alert")).to_be_visible()
        assert faults(page, "refused at the door") == []


def test_the_pages_beside_it(page: Page, address: str) -> None:
    page.get_by_role("link", name="Handleiding").click()
    expect(page.get_by_role("heading", name="Handleiding van Vindplaats")).to_be_visible()
    assert faults(page, "guide") == []
    broken = "all => all.filter(one => one.complete && !one.naturalWidth).map(one => one.src)"
    assert page.locator("img").evaluate_all(broken) == []
    page.goto(f"{address}api/v1/")
    assert faults(page, "interface for programs") == []


def test_a_lost_connection_is_told_in_dutch(page: Page) -> None:
    page.route("**/gradio_api/**", lambda route: route.abort())
    page.get_by_role("button", name="Zoek het antwoord").click()
    told = page.locator(".toast-wrap")
    expect(told).to_contain_text("De verbinding met Vindplaats is weg")
    expect(told.get_by_role("button", name="Sluit")).to_be_visible()
    expect(told).not_to_contain_text("Connection")
    expect(told.get_by_test_id("toast-body")).to_have_css("opacity", "1")
    assert faults(page, "no connection") == []


def test_what_is_wrong_with_an_upload_is_told_without_a_code(page: Page, tmp_path: Path) -> None:
    page.route("**/gradio_api/upload?*", lambda route: route.fulfill(status=413, body="Te groot."))
    open_tab(page, "Toevoegen")
    path = tmp_path / "plan.txt"
    path.write_text("Leesplan")
    page.locator("#bestanden input[type=file]").set_input_files(path)
    told = page.locator(".toast-wrap")
    expect(told).to_contain_text("Te groot.")
    expect(told).not_to_contain_text("HTTP")
