"""What the name of a paragraph style says, in Dutch and English, Word and LibreOffice."""

import re
from collections.abc import Iterable
from typing import Literal

Role = Literal["title", "quote", "caption", "contents"]

HEADING = re.compile(r"^(heading|kop) ?([1-9])$")
ROLES: list[tuple[Role | None, re.Pattern[str]]] = [
    (None, re.compile(r"^(subtitle|ondertitel)$")),  # its style may be made from that of a title
    ("title", re.compile(r"^(title|titel)$")),
    (
        "quote",
        re.compile(r"^((intense )?quote|(duidelijk )?citaat|quotations|block ?quotations?)$"),
    ),
    ("caption", re.compile(r"^(caption|bijschrift)$")),
    (
        "contents",
        re.compile(
            r"^((toc|inhopg|contents|inhoudsopgave) ?\d+|(toc|contents|inhoudsopgave) (heading|kop)"
            r"|kop (van )?inhoudsopgave|table of figures|lijst met afbeeldingen)$"
        ),
    ),
]


def role_of(names: Iterable[str]) -> Role | None:
    """The role of a style by its own name, else by that of the styles it is made from."""
    for name in names:
        for role, pattern in ROLES:
            if pattern.match(name.strip().lower()):
                return role
    return None


def heading_level(names: Iterable[str]) -> int | None:
    """1 for "Kop 1" and what is made from it; None for a style that is no heading."""
    for name in names:
        if match := HEADING.match(name.strip().lower()):
            return int(match[2])
    return None
