"""What every answer carries: what a browser may do with it, and whether it may be kept.

The page of Gradio has scripts within its HTML. They get a number used once (a nonce), so that the
policy lets exactly those run and none that a document or a question would bring along.
"""

import re
import secrets

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.access.request import method, route, secure, under

# Made of files that belong to the program: those with a fingerprint in their name never change.
FINGERPRINTED = ("/assets",)
FILES = ("/front", "/static", "/favicon.ico", "/theme.css", "/gradio_api/startup-events")
# Pictures of pages: their own route says how long they keep.
OWN_RULE = ("/bladzijde",)

FIXED = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), "
    "payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
HTTPS_ONLY = "max-age=31536000"  # a year, in seconds

# Must run before all others; app/front/functions.js says what for.
FIRST_SCRIPT = b'<script src="front/functions.js"></script>'
SCRIPT = re.compile(rb"<script(?=[\s>])", re.IGNORECASE)


def policy(nonce: str | None) -> str:
    """The Content-Security-Policy of an answer; docs/access.md says why each part is there."""
    scripts = "'self'" if nonce is None else f"'self' 'nonce-{nonce}'"
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {scripts}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "media-src 'self' blob:",
            "worker-src 'self' blob:",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def with_headers(app: ASGIApp, *, proxied: bool) -> ASGIApp:
    """`app`, whose every answer has these headers."""

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        path, https = route(scope), secure(scope, proxied)
        page = _Page() if path in ("", "/") and method(scope) == "GET" else None

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(FIXED)
                headers["Content-Security-Policy"] = policy(page.nonce if page else None)
                _set_caching(headers, path)
                if https:
                    headers["Strict-Transport-Security"] = HTTPS_ONLY
            for ready in page.take(message) if page else (message,):
                await send(ready)

        await app(scope, receive, sending)

    return call


def _set_caching(headers: MutableHeaders, path: str) -> None:
    if under(path, OWN_RULE) and "cache-control" in headers:
        return
    if under(path, FINGERPRINTED):
        headers["Cache-Control"] = "private, max-age=31536000, immutable"
    else:
        headers["Cache-Control"] = "no-cache" if under(path, FILES) else "no-store"


class _Page:
    """The HTML of the page, held until it is whole to put the nonce in."""

    def __init__(self) -> None:
        self.nonce = secrets.token_urlsafe(16)
        self._start: Message | None = None
        self._parts: list[bytes] = []

    def take(self, message: Message) -> tuple[Message, ...]:
        """Takes a message of the answer; gives those that can be sent on."""
        if message["type"] == "http.response.start" and _is_plain_html(message):
            self._start = message
            return ()
        if self._start is None:
            return (message,)
        self._parts.append(message.get("body", b""))
        if message.get("more_body", False):
            return ()
        body = with_nonces(b"".join(self._parts), self.nonce)
        MutableHeaders(scope=self._start)["Content-Length"] = str(len(body))
        return self._start, {"type": "http.response.body", "body": body}


def _is_plain_html(start: Message) -> bool:
    headers = Headers(scope=start)
    plain = "content-encoding" not in headers
    return plain and headers.get("content-type", "").startswith("text/html")


def with_nonces(html: bytes, nonce: str) -> bytes:
    """The HTML of Gradio's page, with a nonce on its scripts, and before them one of ours.

    All that it holds of documents and readers stands in JSON whose < is escaped.
    """
    marked = SCRIPT.sub(b'<script nonce="' + nonce.encode() + b'"', html)
    return marked.replace(b"<script", FIRST_SCRIPT + b"<script", 1)
