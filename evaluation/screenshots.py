"""Makes the pictures of the user guide, from a page that shows the documents of `corpus/`."""

import io
import shutil
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote, urlencode

from PIL import Image
from playwright.sync_api import FilePayload, Page, ViewportSize, sync_playwright

SIZE = ViewportSize(width=1_280, height=860)  # CSS pixels
QUALITY = 76  # of WebP, from 0 to 100
WAIT = 120_000  # milliseconds
SETTLED = 800  # milliseconds, for what comes after the sign
CASES = "praktijkvoorbeelden-basisvaardigheden-2025"
LETTER = "kabinetsreactie-ibo-funderend-onderwijs-2023"
PERCENTAGE = "Naar welk percentage moet zittenblijven in 2020 dalen?"
WEAK = "Hoeveel zeer zwakke scholen waren er, alleen in het bestuursakkoord?"

# Name of a picture -> what its address asks for, and what has to be seen before it is taken.
PICTURES: Mapping[str, tuple[Mapping[str, str], str]] = {
    "antwoord": ({"tab": "vraag", "vraag": PERCENTAGE}, ".bron"),
    "gelezen": ({"tab": "vraag", "vraag": WEAK}, "#gelezen label"),
    "geen-antwoord": ({"tab": "vraag", "vraag": "Hoe bak ik een appeltaart?"}, ".weigering"),
    "scholen": (
        {"tab": "praktijk", "wens": "leerlingen lezen met meer plezier", "sector": "po"},
        ".gelijkenis",
    ),
    "naast": ({"tab": "praktijk", "naast": f"{CASES}:2\n{CASES}:9"}, ".naast"),
    "doelen": ({"tab": "doelen", "onderwerp": "zeer zwakke scholen"}, "#doelen tbody tr"),
    "beleidslijn": ({"tab": "lijn", "onderwerp": "zeer zwakke scholen"}, "#lijnen svg"),
    "verwijzingen": ({"tab": "verwijzingen"}, "#verwijzingen svg"),
    "bibliotheek": ({"tab": "bibliotheek"}, ".documenten tbody tr"),
    "lezen": ({"tab": "bibliotheek", "document": LETTER, "deel": "2"}, ".deel-tekst"),
}
# Pictures of what stands lower on the page.
LOWER = {
    "scholen": "#tab-praktijk",
    "naast": ".naast",
    "doelen": "#tab-doelen",
    "beleidslijn": "#lijnen h2",
    "verwijzingen": "#verwijzingen svg",
    "bibliotheek": "#tab-bibliotheek",
}
PLAN = (
    "Jaarplan taal 2031\n\nDe school leest elke dag twintig minuten met alle groepen.\n\n"
    "In 2033 haalt 90 procent van de leerlingen het streefniveau.\n"
)


def write_screenshots(address: str, folder: Path) -> None:
    """Writes the pictures of the page at `address` as WebP files in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport=SIZE, reduced_motion="reduce", color_scheme="light")
        page.set_default_timeout(WAIT)
        for name, (fields, sign) in PICTURES.items():
            page.goto(f"{address}?{urlencode(fields, quote_via=quote)}")
            page.locator(sign).first.wait_for()
            if name in LOWER:
                page.locator(LOWER[name]).first.evaluate("one => one.scrollIntoView()")
            _write(page, folder / f"{name}.webp")
            if name == "antwoord":
                _write_place(page, folder / "vindplaats.webp")
        _write_recognised(page, address, folder / "nakijken.webp")
        browser.close()


def _write_place(page: Page, path: Path) -> None:
    """The panel with the page of the first citation."""
    page.locator("a.verwijzing").first.click()
    page.locator("#plaats img").evaluate("image => image.decode()")
    _write(page, path)


def _write_recognised(page: Page, address: str, path: Path) -> None:
    """What is recognised in a file that does not go in after all."""
    page.goto(f"{address}?tab=toevoegen")
    file = FilePayload(name="jaarplan-taal.txt", mimeType="text/plain", buffer=PLAN.encode())
    page.locator("#bestanden input[type=file]").set_input_files([file])
    stop = page.get_by_role("button", name="Voeg deze bestanden niet toe")
    stop.wait_for()
    page.locator("#nakijken").evaluate("one => one.scrollIntoView()")
    _write(page, path)
    stop.click()
    stop.wait_for(state="hidden")


def _write(page: Page, path: Path) -> None:
    # Who goes by mouse sees no frame around what has the focus.
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(SETTLED)
    Image.open(io.BytesIO(page.screenshot())).save(path, quality=QUALITY, method=6)
