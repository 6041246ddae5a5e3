"""Adds to JSON where on the page each place is shown."""

from typing import Any
from urllib.parse import quote

DOCUMENT = ("document", "doc", "from", "id")  # fields that name the document, the surest first


def with_addresses(value: Any, page: str, document: str | None = None) -> Any:
    """`value` with an `address` in each object that has a place.

    `page` is the address of the page, ending in "/". An object without a document of its own is
    of the `document` that the object around it names.
    """
    if isinstance(value, list):
        return [with_addresses(one, page, document) for one in value]
    if not isinstance(value, dict):
        return value
    named = next((value[key] for key in DOCUMENT if isinstance(value.get(key), str)), document)
    told = {key: with_addresses(one, page, named) for key, one in value.items()}
    if named is not None and isinstance(value.get("start"), int):
        told["address"] = address_of(page, named, value["start"], value["end"])
    return told


def address_of(page: str, document: str, start: int, end: int) -> str:
    """The address that opens a place."""
    return f"{page}?plaats={quote(document, safe='')},{start},{end}"
