"""Refuses what other sites have a reader's browser send here.

1. A request that may change something must come from a page of this same host.
2. On loopback the host must have a name of this machine: another site can let its own name point
   at 127.0.0.1 (DNS rebinding), and would then read as if it were this page.
"""

from urllib.parse import urlsplit

from starlette.types import ASGIApp, Receive, Scope, Send

from app.access.request import header, method, refusal

HARMLESS = ("GET", "HEAD", "OPTIONS")  # methods that change nothing
LOOPBACK = ("127.0.0.1", "localhost", "::1")

ELSEWHERE = "Dit verzoek komt van een andere website. Open de pagina zelf en probeer het daar."
OTHER_NAME = (
    "Onder deze naam is Vindplaats niet te bereiken. Gebruik http://127.0.0.1 met het poortnummer."
)


def own_site_only(app: ASGIApp, *, loopback: bool) -> ASGIApp:
    """`app`, for requests of its own pages; `loopback`: only by a name of this machine."""

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        if loopback and not is_loopback(header(scope, "host")):
            await refusal(403, OTHER_NAME)(scope, receive, send)
        elif is_foreign(scope):
            await refusal(403, ELSEWHERE)(scope, receive, send)
        else:
            await app(scope, receive, send)

    return call


def is_loopback(host: str) -> bool:
    """Whether a Host header, with or without a port, names this machine."""
    try:
        parts = urlsplit(f"//{host}")
        parts.port  # noqa: B018 - raises if it is not a number
    except ValueError:
        return False
    return parts.hostname in LOOPBACK and "@" not in host


def is_foreign(scope: Scope) -> bool:
    """Whether another site had a browser send this, and it may change something."""
    if scope["type"] == "http" and method(scope) in HARMLESS:
        return False
    # Programs send neither header; browsers send at least one of them.
    if header(scope, "sec-fetch-site") in ("cross-site", "same-site"):
        return True
    origin = header(scope, "origin")
    return origin != "" and not same_host(origin, header(scope, "host"))


def same_host(origin: str, host: str) -> bool:
    """Whether an Origin header ("https://naam:8443") is of the Host ("naam:8443")."""
    _, separator, place = origin.partition("://")
    return separator != "" and place.lower() == host.lower()
