"""How long a reader waits in the page itself: for an answer, and for the page it was cited from."""

import time
from collections.abc import Sequence

from playwright.sync_api import Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
WAIT = 60_000  # milliseconds
CITATION = "#antwoord a.naar-plaats"

# Milliseconds from the press of the button until the answer to this question stands in the page.
ASKED = """question => new Promise(done => {
  const place = document.querySelector("#antwoord"), began = performance.now();
  const there = () => [...place.querySelectorAll("[data-adres]")].some(
    one => new URLSearchParams(one.dataset.adres).get("vraag") === question);
  new MutationObserver((_, observer) => {
    if (there()) { observer.disconnect(); done(performance.now() - began); }
  }).observe(place, {subtree: true, childList: true, attributes: true});
  document.querySelector("#zoek").click();
})"""
# Milliseconds from the click on a citation until its page, or its text, is drawn with the mark.
OPENED = """link => new Promise(done => {
  const began = performance.now();
  link.click();
  const look = () => {
    const panel = document.querySelector("#plaats"), image = panel?.querySelector("img, image");
    const marked = panel?.querySelector(".markering");
    const drawn = !image || image.complete !== false && image.naturalWidth !== 0;
    marked && drawn ? done(performance.now() - began) : requestAnimationFrame(look);
  };
  look();
})"""


def in_browser(address: str, questions: Sequence[str]) -> tuple[list[float], list[float]]:
    """Seconds until each answer, and until the first citation of each answer is open."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(address)
        answered = [_asked(page, question) for question in questions]
        opened = [_opened(page, question) for question in questions]
        browser.close()
    return answered, [one for one in opened if one is not None]


def _asked(page: Page, question: str) -> float:
    page.locator("#vraag textarea").fill(question, timeout=WAIT)
    seconds = float(page.evaluate(ASKED, question)) / 1000
    page.locator("#opnieuw").click()
    time.sleep(0.2)  # until the page is empty again
    return seconds


def _opened(page: Page, question: str) -> float | None:
    """None for a refusal."""
    page.locator("#vraag textarea").fill(question, timeout=WAIT)
    page.evaluate(ASKED, question)
    link = page.locator(CITATION).first
    if not link.count():
        return None
    seconds = float(link.evaluate(OPENED)) / 1000
    page.keyboard.press("Escape")
    return seconds
