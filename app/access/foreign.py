"""Refuses what other sites have a reader's browser send here.

1. A request must come from a page of this same host; only a link may lead here from another. What
   changes nothing is refused too: Gradio lets any site on a network read its answers (CORS).
2. On loopback the host must have a name of this machine: another site can let its own name point
   at 127.0.0.1 (DNS rebinding), and would then read as if it were this page.
"""

from urllib.parse import urlsplit

from starlette.types import ASGIApp, Receive, Scope, Send

from app.access.request import header, method, refusal

HARMLESS = ("GET", "HEAD", "OPTIONS")  # methods that change nothing
LOOPBACK = ("127.0.0.1", "localhost", "::1")

ELSEWHERE = "Dit verzoek komt van een andere website. Open de pagina zelf en probeer het daar."
OTHER_NAME = "Onder deze naam is Vindplaats niet te bereiken. Ga naar {}."


def own_site_only(app: ASGIApp, *, loopback: bool) -> ASGIApp:
    """`app`, for requests of its own pages; `loopback`: only by a name of this machine."""

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        if loopback and not is_loopback(header(scope, "host")):
            await refusal(403, OTHER_NAME.format(_own_name(scope)))(scope, receive, send)
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


def _own_name(scope: Scope) -> str:
    """Where a reader of this machine finds the page."""
    _, port = scope.get("server") or ("", None)
    return f"http://127.0.0.1:{port}/" if port else "http://127.0.0.1/"


def is_foreign(scope: Scope) -> bool:
    """Whether another site had a browser send this, and a reader did not just follow a link."""
    harmless = scope["type"] == "http" and method(scope) in HARMLESS
    link = harmless and header(scope, "sec-fetch-mode") in ("navigate", "")
    # Programs send neither header; browsers send at least one with what may change something.
    if header(scope, "sec-fetch-site") in ("cross-site", "same-site") and not link:
        return True
    origin = header(scope, "origin")
    return origin != "" and not same_host(origin, header(scope, "host"))


def same_host(origin: str, host: str) -> bool:
    """Whether an Origin header ("https://naam:8443") is of the Host ("naam:8443")."""
    _, separator, place = origin.partition("://")
    return separator != "" and place.lower() == host.lower()
