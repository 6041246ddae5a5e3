"""The tab for adding documents in a real browser."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from app.adding.checks import LARGEST, MOST_FILES
from tests.app.page.browsing import type_in

LONG = 240_000  # milliseconds, until the worker process has the model and has done its files

Visit = Callable[[str], AbstractContextManager[Page]]


@pytest.fixture
def brought(tmp_path: Path) -> list[Path]:
    """A plan with HTML in it, a second one, and two files that cannot go in."""
    texts = {
        "lezen.txt": "Leesplan <b>Zwolle</b>\n\nDe school leest elke ochtend samen uit een boek.\n",
        "rekenen.txt": "Rekenplan Kampen\n\nElke groep oefent op dinsdag een uur met sommen.\n",
        "leeg.txt": "",
        "nep.pdf": "dit is geen pdf",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in texts]


def field(page: Page) -> Locator:
    return page.locator("#bestanden input[type=file]")


def open_tab(page: Page) -> None:
    page.get_by_role("tab", name="Toevoegen").click()
    expect(page.locator("#bestanden")).to_be_visible()


def textbox(page: Page, name: str) -> Locator:
    return page.locator("#nakijken").get_by_role("textbox", name=name)


def test_files_are_recognised_corrected_and_added(visit: Visit, brought: list[Path]) -> None:
    with visit("beheer") as page:
        open_tab(page)
        field(page).set_input_files(brought)
        check = page.locator("#nakijken")
        expect(check).to_contain_text("Leesplan <b>Zwolle</b>", timeout=LONG)
        expect(check).to_contain_text("leeg.txt: dit bestand is leeg.")
        expect(check).to_contain_text("nep.pdf: dit is geen pdf-bestand")

        type_in(textbox(page, "Datum"), "gisteren")
        page.get_by_role("button", name="Bewaar deze verbetering").click()
        mistake = page.locator("#toevoegen-fout")
        expect(mistake).to_contain_text("de datum 'gisteren': is niet te gebruiken.")
        textbox(page, "Datum").fill("2031-05")
        textbox(page, "Titel").fill("Leesplan <i>Zwolle</i>")
        check.get_by_role("combobox", name="Bestand", exact=True).click()
        page.get_by_role("option", name="rekenen.txt").click()
        expect(textbox(page, "Titel")).to_have_value("Rekenplan Kampen")
        expect(mistake).to_be_empty()
        expect(check.get_by_role("table")).to_contain_text("Leesplan <i>Zwolle</i>")
        check.get_by_label("primair onderwijs (po)").check()
        page.get_by_role("button", name="Zet in de bibliotheek").click()

        expect(page.get_by_text("Klaar: 2 toegevoegd, 2 niet gelukt.")).to_be_visible(timeout=LONG)
        expect(check).to_be_hidden()
        ended = page.locator("#toevoegen-klaar")
        expect(ended).to_contain_text("4 bestanden toevoegen door beheer")
        ended.get_by_role("link", name="Lees lezen.txt").click()
        title = page.get_by_role("heading", name="Leesplan <i>Zwolle</i>")
        expect(title).to_be_visible()
        expect(page.locator(".boek .plaats")).to_contain_text("mei 2031")

        # Who comes later finds both the documents and what became of the files.
        page.reload()
        expect(title).to_be_visible()
        page.get_by_role("tab", name="Toevoegen").click()
        expect(ended).to_contain_text("2 toegevoegd, 2 niet gelukt")


def test_files_that_the_user_does_not_want_after_all(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "los.txt"
    path.write_text("Los blad\n\nHier staat een regel over muziek in de klas.\n", encoding="utf-8")
    with visit("beheer") as page:
        page.goto(f"{page.url.split('?')[0]}?tab=toevoegen")
        field(page).set_input_files(path)
        page.get_by_role("button", name="Voeg deze bestanden niet toe").click(timeout=LONG)
        expect(page.get_by_text("Klaar: 1 niet toegevoegd.")).to_be_visible()


def test_too_many_and_too_large_files_are_told_before_they_are_sent(
    visit: Visit, tmp_path: Path
) -> None:
    many = [tmp_path / f"{number}.txt" for number in range(MOST_FILES + 1)]
    for path in many:
        path.write_text("tekst", encoding="utf-8")
    large = tmp_path / "groot.pdf"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    with visit("beheer") as page:
        open_tab(page)
        sent: list[str] = []
        page.on("request", lambda one: sent.append(one.url) if "upload" in one.url else None)
        message = page.locator("#te-veel")
        field(page).set_input_files(many)
        expect(message).to_have_text("Je koos 51 bestanden. Kies er ten hoogste 50 tegelijk.")
        field(page).set_input_files(large)
        expect(message).to_contain_text(
            "niet verstuurd: groot.pdf (101 MB). Een bestand mag 100 MB"
        )
        assert sent == []
