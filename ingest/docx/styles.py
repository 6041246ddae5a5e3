"""The styles of a DOCX: what a paragraph is and how its text looks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.inline import Look
from ingest.style_roles import Role, heading_level, role_of
from ingest.xml_parts import Element, child, inside, number, value

TEXT_LEVEL = 9  # the outline level of a paragraph that is no heading
# "List Bullet 2" has its depth in its name only; Word stores the English name in any language.
LIST_NAME = re.compile(r"(?i)^list (bullet|number) ([2-5])$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """Which list a paragraph belongs to, and how deep; None where nothing was said."""

    list_id: str | None = None
    level: int | None = None  # 0 is the outermost


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One style, by itself."""

    name: str
    parent: str | None
    outline: int | None  # 0 is the highest
    look: Look
    numbered: Numbered
    first_row: bool  # a table style that sets its first row off


class Styles:
    """All styles of a file, by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self._default: str | None = None
        self._base = look_of(child(root, "w:docDefaults", "w:rPrDefault", "w:rPr"))
        for element in inside(root, "w:style"):
            name = value(element, "w:styleId") or ""
            self._styles[name] = _style(element)
            standard = value(element, "w:default") in ("1", "true", "on")
            if standard and value(element, "w:type") == "paragraph":
                self._default = name

    def paragraph_look(self, style: str | None) -> Look:
        """How text in a paragraph of this style looks."""
        return self.look(style or self._default).over(self._base)

    def look(self, style: str | None) -> Look:
        """What a style says about the look of text."""
        look = Look()
        for one in self._chain(style):
            look = look.over(one.look)
        return look

    def heading_level(self, style: str | None) -> int | None:
        """The level of a heading in this style, 1 the highest; None for other paragraphs."""
        chain = list(self._chain(style))
        outline = next((one.outline for one in chain if one.outline is not None), None)
        if outline is not None:
            return outline + 1 if 0 <= outline < TEXT_LEVEL else None
        return heading_level(one.name for one in chain)

    def role(self, style: str | None) -> Role | None:
        """What else a paragraph in this style is."""
        return role_of(one.name for one in self._chain(style))

    def numbered(self, style: str | None) -> Numbered:
        """The list that a style belongs to."""
        found = Numbered()
        for one in self._chain(style):
            found = Numbered(
                list_id=found.list_id if found.list_id is not None else one.numbered.list_id,
                level=found.level if found.level is not None else one.numbered.level,
            )
        return found

    def list_depth(self, style: str | None) -> int:
        """The depth that the name of a list style tells: 2 for "List Bullet 2", else 1."""
        names = (LIST_NAME.match(one.name) for one in self._chain(style))
        return next((int(match[2]) for match in names if match), 1)

    def sets_first_row_off(self, style: str | None) -> bool:
        """True for a table style with a look of its own for the first row."""
        return any(one.first_row for one in self._chain(style))

    def _chain(self, name: str | None) -> Iterator[Style]:
        """The style and those it is made from; a circle is cut."""
        name = name or self._default
        seen: set[str] = set()
        while name is not None and name in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[name]
            name = self._styles[name].parent


def look_of(properties: Element | None) -> Look:
    """What the properties of a run say about its look."""
    size = number(child(properties, "w:sz"))
    return Look(
        bold=switch(properties, "w:b"),
        size=size / 2 if size else None,
        hidden=switch(properties, "w:vanish"),
    )


def switch(properties: Element | None, name: str) -> bool | None:
    """A property that is on or off; None if nothing is said."""
    element = child(properties, name)
    if element is None:
        return None
    return (value(element) or "1") not in ("0", "false", "off", "none")


def numbered_of(properties: Element | None) -> Numbered:
    """The list that the properties of a paragraph name."""
    element = child(properties, "w:numPr")
    return Numbered(
        list_id=value(child(element, "w:numId")), level=number(child(element, "w:ilvl"))
    )


def _style(element: Element) -> Style:
    properties = child(element, "w:pPr")
    parts = [value(part, "w:type") for part in inside(element, "w:tblStylePr")]
    return Style(
        name=value(child(element, "w:name")) or "",
        parent=value(child(element, "w:basedOn")),
        outline=number(child(properties, "w:outlineLvl")),
        look=look_of(child(element, "w:rPr")),
        numbered=numbered_of(properties),
        first_row="firstRow" in parts,
    )
