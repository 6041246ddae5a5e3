"""The addresses that the page writes: of a state, and of words in a document."""

from collections.abc import Mapping, Sequence
from html import escape
from urllib.parse import quote, urlencode

# What an address asks for: "onderwerp=lezen" -> {"onderwerp": "lezen"}. Several values of one
# parameter are one text, parted by `SEVERAL`: a question may hold any sign but that.
Parameters = Mapping[str, str]
SEVERAL = "\n"
Fields = Mapping[str, str | Sequence[str]]


def address(tab: str, fields: Fields) -> str:
    """ "tab=doelen&onderwerp=lezen"; what is empty is left out."""
    texts = {
        name: value if isinstance(value, str) else SEVERAL.join(value)
        for name, value in fields.items()
    }
    filled = {name: text for name, text in texts.items() if text}
    # Half a pair of a sign beyond the first plane cannot be written.
    return urlencode({"tab": tab, **filled}, quote_via=quote, errors="replace")


def several(text: str) -> list[str]:
    """The values of a parameter that may have more than one."""
    return [value for value in text.split(SEVERAL) if value.strip()]


def address_html(tab: str, fields: Fields) -> str:
    """What tells the script of the page which address a result has."""
    return f'<div hidden data-adres="{escape(address(tab, fields))}"></div>'


def place_of(document: str, start: int, end: int) -> str:
    """ "leesplan,120,180": how an address names characters of the document with that id."""
    return f"{quote(document, safe='')},{start},{end}"


def place_link(
    html: str, document: str, start: int, end: int, *, name: str = "", kind: str = ""
) -> str:
    """A link to characters of a document; it opens the panel at the right.

    `html` is what stands in it, `name` what screen readers read out instead, `kind` a class.
    """
    place = escape(place_of(document, start, end))
    label = f' aria-label="{escape(name)}"' if name else ""
    kinds = f"{kind} naar-plaats".strip()
    return f'<a class="{kinds}" href="?plaats={place}" data-plaats="{place}"{label}>{html}</a>'
