"""Where a reader goes after logging in: to what they asked for, and never to another site."""

import re
from urllib.parse import quote

from starlette.types import Scope

from app.access.request import route

LONGEST = 4_000  # characters; a longer address is not one that the page made
START = "/"
# One slash, and then not another or a backslash: a browser takes //naam for a site. Only characters
# that stand in an address: browsers drop tabs and line ends, and what is left may differ.
OWN = re.compile(r"/(?![/\\])[!-\[\]-~]*")


def asked_for(scope: Scope) -> str:
    """The address of a request from the root path on: "/?tab=vraag&vraag=lezen"."""
    query = bytes(scope.get("query_string", b"")).decode("latin-1")
    path = quote(route(scope) or START, safe="/=,:@+~!$&'()*;")
    return f"{path}?{query}" if query else path


def own_address(typed: str) -> str:
    """The address if it is one of our own from the root path on, else that of the page."""
    return typed if len(typed) <= LONGEST and OWN.fullmatch(typed) else START
