"""XML inside documents: parsed without entities, network or DTD, and with short names.

The same element has another namespace in each edition of a format; `tag` and `value` name it by
its usual prefix, "w:p", whatever the file calls it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

from lxml import etree

from ingest.archive import SAVE_AGAIN, Archive
from ingest.errors import DocumentError

Element: TypeAlias = etree._Element

# The end of a namespace -> its usual prefix. DOCX has a "transitional" and a "strict" set.
PREFIXES = {
    "/wordprocessingml/2006/main": "w",
    "/ooxml/wordprocessingml/main": "w",
    "/officeDocument/2006/relationships": "r",
    "/ooxml/officeDocument/relationships": "r",
    "/package/2006/relationships": "rel",
    "/officeDocument/2006/math": "m",
    "/ooxml/officeDocument/math": "m",
    "/markup-compatibility/2006": "mc",
    "purl.org/dc/elements/1.1/": "dc",
    ":opendocument:xmlns:office:1.0": "office",
    ":opendocument:xmlns:text:1.0": "text",
    ":opendocument:xmlns:table:1.0": "table",
    ":opendocument:xmlns:drawing:1.0": "draw",
    ":opendocument:xmlns:style:1.0": "style",
    ":opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    ":opendocument:xmlns:manifest:1.0": "manifest",
}

NUMBER = re.compile(r"-?[0-9]{1,9}")


def parsed(archive: Archive, part: str) -> Element | None:
    """The root of a part, or None if the file does not have it.

    Raises DocumentError if it is no sound XML, or has a document type: that is where entities
    that blow up come from, and no word processor writes one.
    """
    data = archive.read(part)
    if data is None:
        return None
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if "depth" in str(error):
            raise too_deep(archive.name) from error
        if "entity" in str(error).lower():
            raise _unsafe(archive) from error
        raise archive.damaged() from error
    if root.getroottree().docinfo.doctype:
        raise _unsafe(archive)
    return root


def _unsafe(archive: Archive) -> DocumentError:
    return DocumentError(
        archive.name,
        f"de {archive.kind} bevat XML-opdrachten die om veiligheid geweigerd worden.",
        SAVE_AGAIN,
    )


def too_deep(name: str) -> DocumentError:
    """What to say of a file whose elements are nested beyond reason."""
    return DocumentError(
        name, "de opmaak is te diep genest om te lezen.", "Bewaar het document als PDF."
    )


@lru_cache(maxsize=4_096)
def short(name: str) -> str:
    """'{http://.../wordprocessingml/2006/main}p' is 'w:p'; an unknown namespace has no prefix."""
    namespace, _, local = name.rpartition("}")
    prefix = next((p for end, p in PREFIXES.items() if namespace.endswith(end)), None)
    return f"{prefix}:{local}" if prefix else local


def tag(element: Element) -> str:
    """The short name of an element."""
    return short(str(element.tag))


def value(element: Element | None, name: str = "w:val") -> str | None:
    """An attribute by its short name; None without it, or without the element."""
    if element is None:
        return None
    return next((str(v) for key, v in element.attrib.items() if short(str(key)) == name), None)


def number(element: Element | None, name: str = "w:val") -> int | None:
    """An attribute that is a whole number; None if it is not."""
    text = value(element, name) or ""
    return int(text) if NUMBER.fullmatch(text) else None


def child(element: Element | None, *path: str) -> Element | None:
    """The first element along a path of short names."""
    for name in path:
        if element is None:
            return None
        element = next((x for x in element if tag(x) == name), None)
    return element


def inside(element: Element | None, name: str) -> Iterator[Element]:
    """All elements of this short name anywhere in an element, in order."""
    if element is not None:
        yield from (x for x in element.iter() if tag(x) == name)
