"""The lists of an ODT file, and the numbers of its headings."""

import re
from dataclasses import dataclass, field

from ingest.numbering import DEEPEST, ListCounter, ListLevel, Shape
from ingest.xml_parts import Element, inside, number, tag, value

SHAPES: dict[str, Shape] = {
    "1": "decimal",
    "a": "lower-letter",
    "A": "upper-letter",
    "i": "lower-roman",
    "I": "upper-roman",
}
Levels = dict[int, ListLevel]


@dataclass(slots=True, kw_only=True)
class ItemStart:
    """A list item whose first paragraph has not come yet."""

    style: str | None
    level: int
    number: int | None = None  # to begin with
    used: bool = False  # its number has been given out


@dataclass(slots=True)
class Lists:
    """The list styles of a file and how far each list has counted."""

    styles: dict[str, Levels]
    headings: Levels
    _counters: dict[str | None, ListCounter] = field(default_factory=dict)
    _outline: ListCounter = field(default_factory=ListCounter)

    def begin(self, style: str | None) -> None:
        """A list starts that does not go on with an earlier one."""
        self._counters.pop(style, None)

    def label(self, item: ItemStart) -> str:
        """The bullet or number of this item."""
        levels = self.styles.get(item.style or "", {})
        counter = self._counters.setdefault(item.style, ListCounter())
        if item.number is not None:
            counter.restart(item.level, item.number)
        return counter.label(levels, item.level)

    def heading_label(self, level: int) -> str:
        """The number of the next heading of this level, counted from 1."""
        return self._outline.label(self.headings, level) if level in self.headings else ""


def lists_of(*roots: Element | None) -> Lists:
    """The list styles in these roots; those of a later root go first."""
    styles: dict[str, Levels] = {}
    headings: Levels = {}
    for root in roots:
        for element in inside(root, "text:list-style"):
            styles[value(element, "style:name") or ""] = _levels(element)
        for element in inside(root, "text:outline-style"):
            levels = _levels(element)
            headings = {n: level for n, level in levels.items() if level.shape != "none"}
    return Lists(styles, headings)


def _levels(style: Element) -> Levels:
    found: Levels = {}
    for element in style:
        level = number(element, "text:level")
        if level is not None and 1 <= level <= DEEPEST:
            found[level] = _level(element, level)
    return found


def _level(element: Element, level: int) -> ListLevel:
    if tag(element) in ("text:list-level-style-bullet", "text:list-level-style-image"):
        return ListLevel(shape="bullet")
    shape = SHAPES.get(value(element, "style:num-format") or "", "none")
    shown = min(number(element, "text:display-levels") or 1, level)
    numbers = ".".join(f"%{n}" for n in range(level - max(1, shown) + 1, level + 1))
    prefix, suffix = value(element, "style:num-prefix"), value(element, "style:num-suffix")
    return ListLevel(
        shape=shape,
        template=_written(element) or f"{prefix or ''}{numbers}{suffix or ''}",
        start=number(element, "text:start-value") or 1,
    )


def _written(element: Element) -> str | None:
    """LibreOffice's own way to write a level, "%1%.%2%."; None if it is not there."""
    texts = (v for key, v in element.attrib.items() if str(key).endswith("num-list-format"))
    text = next(texts, None)
    return None if text is None else re.sub(r"%(\d+)%", r"%\1", str(text))
