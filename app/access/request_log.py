"""A line for each request, for who runs the server; without what was asked.

Questions stand in the query and the body, so neither is written.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.access.request import method, route
from app.access.user import SCOPE_KEY

Write = Callable[[str], None]


def logged(app: ASGIApp, write: Write) -> ASGIApp:
    """`app`, of which each request gives `write` a line when its answer is complete."""

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        begun, status = time.monotonic(), 0
        path = plain(route(scope))  # a mounted application changes it

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await app(scope, receive, sending)
        finally:
            took = round((time.monotonic() - begun) * 1_000)
            user = scope[SCOPE_KEY].name if SCOPE_KEY in scope else "-"
            write(f"{_now()} {method(scope)} {path} {status} {took} ms {user}")

    return call


def question_line(question: str) -> str:
    """The line for a question, for who asked to have those written too."""
    return f"{_now()} vraag: {plain(question)}"


def plain(text: str) -> str:
    """A text on one line: control characters, which could forge one, as their escapes."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
