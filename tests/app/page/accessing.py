"""Judges a state of the page by axe-core, light and dark, on a wide screen and a narrow one."""

import json
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WIDTHS = (1_280, 320)  # CSS pixels; 320 is also 1,280 at 400 % zoom
# What WCAG 2.1 AA asks for, and what axe-core calls good practice.
RULES = {"type": "tag", "values": ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice")}
# Only colours differ between light and dark.
COLOURS = {"type": "rule", "values": ("color-contrast",)}
SCHEMES: dict[Literal["light", "dark"], Any] = {"light": RULES, "dark": COLOURS}
# Style sheets are fetched anew only for a rule that is not among these.
PRELOAD = {"assets": ["media"]}
# Gradio hears of another scheme when the browser draws the next picture.
DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def faults(page: Page, state: str) -> list[str]:
    """What is wrong with what the page now shows, in each of the four settings; [] if nothing.

    Leaves the page light and wide.
    """
    page.emulate_media(reduced_motion="reduce")
    found = []
    for scheme, rules in SCHEMES.items():
        page.emulate_media(color_scheme=scheme)
        page.evaluate(DRAWN)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            where = f"{state}, {scheme}, {width}"
            found += [f"{where}: {fault}" for fault in (*_violations(page, rules), *_wide(page))]
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": WIDTHS[0], "height": 800})
    return found


def _violations(page: Page, rules: Any) -> list[str]:
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(Axe().axe_script)
    options = {"runOnly": rules, "resultTypes": ["violations"], "preload": PRELOAD}
    result: dict[str, Any] = page.evaluate(f"axe.run({json.dumps(options)})")
    return [
        f"{violation['id']} at {node['target']}: {node['html'][:200]}"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]


def _wide(page: Page) -> list[str]:
    extra = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [f"{extra} pixels wider than the screen"] if extra > 0 else []
