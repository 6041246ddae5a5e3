"""Which parts of a page are no content: menus, banners, and text that is not shown."""

import re
from dataclasses import dataclass

from ingest.flow import CONTENTS, HIDDEN, NAVIGATION
from ingest.html.tree import name_of, text_in, words
from ingest.xml_parts import Element

NAVIGATION_ROLES = {"navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar"}
# Words of class and id; parts of words count where a hyphen or underscore divides them.
NAVIGATION_WORDS = re.compile(
    r"(?:^|[-_])(breadcrumbs?|kruimelpad|skip-?links?|pagination|share|sharing|social|sitenav"
    r"|navbar|menu)(?:$|[-_])|cookie|consent"
)
CONTENTS_WORDS = re.compile(r"^(toc|inhoudsopgave|table-of-contents)$")
UNSEEN_WORDS = {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"}
UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
LARGEST_BANNER = 1_500  # characters; more text than that is content, whatever it is called
LINKED = 0.5  # share of the text of an aside that is links, for it to be a menu
MAIN_SHARE = 0.2  # of all text; a smaller main part does not hold the content


@dataclass(frozen=True, slots=True)
class Content:
    """Where one page keeps its content."""

    above: frozenset[Element]  # what its main part stands in; empty without a main part
    path: frozenset[Element]  # the same, and the main part
    heading: Element | None  # its only main heading, which is content wherever it stands

    def reason(self, element: Element, in_section: bool) -> str | None:
        """Why an element is no content, in Dutch; None for content."""
        if _unseen(element):
            return HIDDEN
        name = name_of(element)
        beside_main = element.getparent() in self.above and element not in self.path
        of_the_page = name in ("header", "footer") and not in_section
        role = bool(words(element, "role") & NAVIGATION_ROLES)
        menu = name == "nav" or (name == "aside" and _is_menu(element))
        if _is_named(element, CONTENTS_WORDS):
            return CONTENTS
        if beside_main or of_the_page or role or menu or _is_named(element, NAVIGATION_WORDS):
            return NAVIGATION
        return None


def content_of(root: Element) -> Content:
    """Where a page keeps its content."""
    mains = [x for x in root.iter() if name_of(x) == "main" or "main" in words(x, "role")]
    headings = [x for x in root.iter() if name_of(x) == "h1"]
    heading = headings[0] if len(headings) == 1 else None
    if len(mains) != 1 or len(text_in(mains[0])) < MAIN_SHARE * len(text_in(root)):
        return Content(frozenset(), frozenset(), heading)
    above = frozenset(mains[0].iterancestors())
    return Content(above, above | {mains[0]}, heading)


def _unseen(element: Element) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(UNSEEN_STYLE.search(str(element.get("style") or "")))
        or bool(words(element, "class") & UNSEEN_WORDS)
    )


def _is_named(element: Element, names: re.Pattern[str]) -> bool:
    """True for a small part of the page with such a name: a banner, a row of breadcrumbs."""
    if not any(names.search(word) for word in words(element, "class", "id")):
        return False
    holds_heading = any(name_of(x) in ("main", "h1") for x in element.iter())
    return not holds_heading and len(text_in(element)) <= LARGEST_BANNER


def _is_menu(element: Element) -> bool:
    linked = sum(len(text_in(link)) for link in element.iter("a"))
    return linked > LINKED * len(text_in(element))
