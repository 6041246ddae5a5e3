"""A page as a tree of elements, made without network, scripts or entities."""

from collections.abc import Iterator

from lxml import etree, html

from ingest.xml_parts import Element, too_deep

DEEPEST = 100  # elements inside each other
# Blocks stand on lines of their own; everything else runs on in its line.
BLOCKS = frozenset(
    """address article aside blockquote body caption center dd details dialog div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav
    ol p pre search section summary table tbody td tfoot th thead tr ul""".split()
)
# Never text of the page: what runs, what is drawn, what is filled in, what was struck out.
IGNORED = frozenset(
    """applet area audio base button canvas datalist del embed frame head iframe img input link map
    meta noframes noscript object optgroup option param progress rp rt script select source style
    svg template textarea title track video""".split()
)


def page_of(name: str, text: str) -> Element | None:
    """The root of a page; None if it holds nothing.

    Raises DocumentError if it is nested so deeply that text would get lost.
    """
    parser = html.HTMLParser(
        encoding="utf-8",
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = html.document_fromstring(text.encode("utf-8", errors="replace"), parser=parser)
    except etree.ParserError:  # nothing but white space or comments
        return None
    if any("depth" in entry.message for entry in parser.error_log):
        raise too_deep(name)
    _flatten(root)
    return root


def _flatten(root: Element) -> None:
    """Text that is nested beyond all reason stays, its structure does not."""
    depth, deep = 0, []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth == DEEPEST and len(element):
            deep.append(element)
    for element in deep:
        text = text_in(element)
        del element[:]
        element.text = text


def words(element: Element, *attributes: str) -> set[str]:
    """The words of some attributes, in lower case: "class" and "id"."""
    text = " ".join(str(element.get(name) or "") for name in attributes)
    return set(text.lower().split())


def text_in(element: Element) -> str:
    """All text inside an element that a reader could see."""
    return " ".join("".join(_texts(element)).split())


def _texts(element: Element) -> Iterator[str]:
    for event, part in etree.iterwalk(element, events=("start", "end")):
        if event == "start" and name_of(part) not in IGNORED:
            yield part.text or ""
        if event == "end" and part is not element:
            yield part.tail or ""


def name_of(element: Element) -> str:
    """The name of an element in lower case."""
    return str(element.tag).lower()
