"""The lists of a DOCX: numbering.xml says how they count, this counts."""

from dataclasses import dataclass, field, replace

from ingest.docx.styles import Styles
from ingest.numbering import DEEPEST, ListCounter, ListLevel, Shape
from ingest.xml_parts import Element, child, inside, number, value

SHAPES: dict[str, Shape] = {
    "decimal": "decimal",
    "decimalZero": "padded",
    "ordinal": "ordinal",
    "lowerLetter": "lower-letter",
    "upperLetter": "upper-letter",
    "lowerRoman": "lower-roman",
    "upperRoman": "upper-roman",
    "bullet": "bullet",
    "none": "none",
}
Levels = dict[int, ListLevel]


@dataclass(slots=True)
class Lists:
    """How each list is numbered and how far it has counted."""

    # list id -> (what it counts with, its levels, numbers to begin with)
    _lists: dict[str, tuple[str, Levels, dict[int, int]]]
    _counters: dict[str, ListCounter] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)

    def label(self, list_id: str, level: int) -> str:
        """The bullet or number of the next item at this level, counted from 1."""
        if list_id not in self._lists:
            return ""
        shared, levels, starts = self._lists[list_id]
        counter = self._counters.setdefault(shared, ListCounter())
        if list_id not in self._begun:
            self._begun.add(list_id)
            for at, start in starts.items():
                counter.restart(at, start)
        return counter.label(levels, level)


def lists_of(root: Element | None, styles: Styles) -> Lists:
    """The lists of a file; lists made from the same definition count on together."""
    shapes = {value(x, "w:abstractNumId") or "": x for x in inside(root, "w:abstractNum")}
    elements = {value(x, "w:numId") or "": x for x in inside(root, "w:num")}
    found: dict[str, tuple[str, Levels, dict[int, int]]] = {}
    for list_id, element in elements.items():
        shape = value(child(element, "w:abstractNumId")) or ""
        link = value(child(shapes.get(shape), "w:numStyleLink"))
        if link is not None:  # the definition stands with the list of that style
            other = elements.get(styles.numbered(link).list_id or "")
            shape = value(child(other, "w:abstractNumId")) or shape
        levels = _levels(shapes.get(shape))
        starts: dict[int, int] = {}
        for change in inside(element, "w:lvlOverride"):
            at = (number(change, "w:ilvl") or 0) + 1
            levels |= _levels(change)
            start = number(child(change, "w:startOverride"))
            if start is not None and at <= DEEPEST:
                starts[at] = start
                if at in levels:
                    levels[at] = replace(levels[at], start=start)
        found[list_id] = (shape, levels, starts)
    return Lists(found)


def _levels(element: Element | None) -> Levels:
    found: Levels = {}
    for level in inside(element, "w:lvl"):
        at = (number(level, "w:ilvl") or 0) + 1
        if 1 <= at <= DEEPEST:
            start = number(child(level, "w:start"))
            found[at] = ListLevel(
                shape=SHAPES.get(value(child(level, "w:numFmt")) or "", "decimal"),
                template=value(child(level, "w:lvlText")) or "",
                start=1 if start is None else start,
            )
    return found
