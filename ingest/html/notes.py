"""Footnotes of a page: links that look like a mark, to an element further on that is the note."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.html.tree import name_of, text_in, words
from ingest.xml_parts import Element

LABEL = re.compile(r"^[\[(]?(\d{1,3}|[a-z]|[ivx]{1,5}|\*{1,3}|[†‡])[\])]?$")
BACK = re.compile(r"^[↑↩⬆^\s\ufe0e\ufe0f]+(\d{1,3})?$")  # text of a link from a note to its mark
NOTE_WORDS = re.compile(r"(foot|end)?note|noot|cite[-_]|(?:^|[-_])ref|\bfn\d|ftn")
NOTE_ROLES = {"doc-noteref", "noteref"}
HOLDERS = {"li", "p", "div", "dd", "td", "aside", "section"}
LONGEST = 3_000  # characters; a longer element is no footnote


@dataclass(frozen=True, slots=True)
class NoteLinks:
    """The footnotes of a page, counted from 0 in the order of their first mark."""

    marks: dict[Element, int]  # link -> note
    bodies: dict[Element, int]  # element that holds the note -> note
    labels: tuple[str, ...]


def note_links(root: Element) -> NoteLinks:
    """The footnotes of a page."""
    elements = list(root.iter())
    places = {element: at for at, element in enumerate(elements)}
    targets = _targets(elements)
    marks: dict[Element, int] = {}
    bodies: dict[Element, int] = {}
    labels: list[str] = []
    too_long: set[Element] = set()
    for link in (x for x in elements if name_of(x) == "a"):
        label, target = _label(link), targets.get(_goal(link))
        body = _holder(target) if label and target is not None else None
        if body is None or label is None or places[body] < places[link]:
            continue
        if body in link.iterancestors() or not _looks_like_mark(link):
            continue
        if body not in bodies and body not in too_long and len(text_in(body)) > LONGEST:
            too_long.add(body)
        if body in too_long:
            continue
        if body not in bodies:
            bodies[body] = len(labels)
            labels.append(label)
        marks[link] = bodies[body]
    return NoteLinks(marks, bodies, tuple(labels))


def leads_back(link: Element, label: str) -> bool:
    """True for the link in a note that goes back to its mark."""
    text = text_in(link)
    if BACK.match(text) or words(link, "role") & {"doc-backlink"}:
        return True
    match = LABEL.match(text)
    return match is not None and match[1] == label and bool(_goal(link))


def _targets(elements: list[Element]) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for element in elements:
        for key in ("id", "name"):
            if name := element.get(key):
                found.setdefault(str(name), element)
    return found


def _goal(link: Element) -> str:
    """The id that a link within the page goes to; nothing for other links."""
    address = str(link.get("href") or "")
    return address[1:] if address.startswith("#") else ""


def _label(link: Element) -> str | None:
    match = LABEL.match(text_in(link))
    return match[1] if match else None


def _looks_like_mark(link: Element) -> bool:
    raised = any(name_of(x) == "sup" for x in _near(link))
    named = NOTE_WORDS.search(" ".join([*words(link, "class", "id"), _goal(link).lower()]))
    return raised or bool(named) or bool(words(link, "role", "epub:type") & NOTE_ROLES)


def _near(link: Element) -> Iterator[Element]:
    """The link, what it holds, and the two elements around it."""
    yield from link.iter()
    parent = link.getparent()
    if parent is not None:
        yield parent
        if (above := parent.getparent()) is not None:
            yield above


def _holder(target: Element) -> Element | None:
    """The block that a target is or stands in."""
    around = (target, *target.iterancestors())
    return next((x for x in around if name_of(x) in HOLDERS), None)
