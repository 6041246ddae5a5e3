"""The styles of an ODT file: what a paragraph is and how its text looks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.inline import Look
from ingest.style_roles import Role, heading_level, role_of
from ingest.xml_parts import Element, child, inside, number, value

POINTS = re.compile(r"^(\d{1,3}(?:\.\d+)?)pt$")
ESCAPED = re.compile(r"_([0-9a-f]{2})_")  # "Heading_20_1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One style, by itself."""

    name: str  # as a user sees it
    parent: str | None
    outline: int | None
    look: Look


class Styles:
    """All paragraph and text styles of a file."""

    def __init__(self, *roots: Element | None) -> None:
        """A style of a later root goes before one of the same name in an earlier root."""
        self._styles: dict[tuple[str, str], Style] = {}
        self._default = Look()
        for root in roots:
            for element in inside(root, "style:style"):
                key = (value(element, "style:family") or "", value(element, "style:name") or "")
                self._styles[key] = _style(element, key[1])
            for element in inside(root, "style:default-style"):
                if value(element, "style:family") == "paragraph":
                    self._default = _look(element)

    def look(self, family: str, name: str | None) -> Look:
        """How text in this style looks."""
        look = Look()
        for style in self._chain(family, name):
            look = look.over(style.look)
        return look.over(self._default) if family == "paragraph" else look

    def outline(self, name: str | None) -> int | None:
        """The level of a heading in this style, 1 the highest; None for other paragraphs."""
        chain = list(self._chain("paragraph", name))
        stated = next((style.outline for style in chain if style.outline is not None), None)
        return stated or heading_level(style.name for style in chain)

    def role(self, name: str | None) -> Role | None:
        """What else a paragraph in this style is."""
        return role_of(style.name for style in self._chain("paragraph", name))

    def _chain(self, family: str, name: str | None) -> Iterator[Style]:
        """The style and those it is made from; a circle is cut."""
        seen: set[str] = set()
        while name is not None and name not in seen:
            seen.add(name)
            style = self._styles.get((family, name))
            if style is None:
                return
            yield style
            name = style.parent


def _style(element: Element, name: str) -> Style:
    shown = value(element, "style:display-name") or name
    return Style(
        name=ESCAPED.sub(lambda match: chr(int(match[1], 16)), shown),
        parent=value(element, "style:parent-style-name"),
        outline=number(element, "style:default-outline-level"),
        look=_look(element),
    )


def _look(style: Element) -> Look:
    properties = child(style, "style:text-properties")
    weight = value(properties, "fo:font-weight")
    size = POINTS.match(value(properties, "fo:font-size") or "")
    display = value(properties, "text:display")
    return Look(
        bold=None if weight is None else weight in ("bold", "600", "700", "800", "900"),
        size=float(size[1]) if size else None,
        hidden=None if display is None else display == "none",
    )
