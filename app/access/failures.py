"""What goes wrong, told in Dutch to whoever asked and in a form that they can read.

1. A browser that opens an address gets a page.
2. Gradio's page gets what it shows to the reader: of an upload all text, of an event `detail`.
3. A program gets JSON.
4. Of an error that nobody caught, who runs the server hears where it was; never what was asked.
"""

import json
from collections.abc import Callable
from typing import Any

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.access.failure_page import NOT_YOU, failure_page, upload_fault
from app.access.request import method, prefers_page, root_path, route, under
from app.access.request_log import plain
from app.access.tracebacks import places

JOIN = "/gradio_api/queue/join"  # where events of Gradio's page come in
OWN_HEADERS = ("content-length", "content-type")  # those of the answer that is replaced


def told(app: ASGIApp, *, upload: str, report: Callable[[str], None]) -> ASGIApp:
    """`app`, whose failures can be read.

    `upload` is the path where files come in; `report` hears in Dutch of errors nobody caught.
    """

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        asked = dict(scope)  # as it came: on its way in, a mounted application changes its paths
        answer = _Answer(send, lambda old, body: _telling(asked, upload, old, body))
        try:
            await app(scope, receive, answer.send)
        except Exception as error:  # noqa: BLE001 - the boundary of a request: told to both sides
            report(f"{method(asked)} {plain(route(asked))}: {places(error)}")
            await answer.crashed()

    return call


class _Answer:
    """An answer on its way out; a failure is held until it is whole, and then told."""

    def __init__(self, send: Send, telling: Callable[[Message, bytes], Response | None]) -> None:
        self._send = send
        self._telling = telling
        self._begun = False  # whether anything went out
        self._held: Message | None = None
        self._body = b""

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _is_failure(message):
            self._held = message
            return
        if self._held is None:
            self._begun = True
            await self._send(message)
            return
        self._body += message.get("body", b"")
        if not message.get("more_body", False):
            held, self._held = self._held, None
            await self._tell(held)

    async def crashed(self) -> None:
        """Answers in place of an application that broke off before it answered anything."""
        if not self._begun:
            self._body = b""
            await self._tell({"type": "http.response.start", "status": 500, "headers": []})

    async def _tell(self, start: Message) -> None:
        self._begun = True
        response = self._telling(start, self._body)
        if response is None:
            await self._send(start)
            await self._send({"type": "http.response.body", "body": self._body})
            return
        headers = [pair for pair in start["headers"] if pair[0].decode().lower() not in OWN_HEADERS]
        await self._send({**start, "headers": [*headers, *response.raw_headers]})
        await self._send({"type": "http.response.body", "body": response.body})


def _is_failure(start: Message) -> bool:
    """Whether it can be told anew: not a page already, or a stream that has no end yet."""
    if start["status"] < 400:
        return False
    kind = Headers(raw=start["headers"]).get("content-type", "")
    return not kind.startswith(("text/html", "text/event-stream"))


def _telling(asked: Scope, upload: str, start: Message, body: bytes) -> Response | None:
    """What is sent instead of an answer, None for that answer itself."""
    status, given = start["status"], _json(body)
    fault = _fault(given)
    if under(route(asked), (upload,)):
        return PlainTextResponse(fault or upload_fault(status))
    if prefers_page(asked):
        page = HTMLResponse(failure_page(status, fault, root_path(asked)))
        if method(asked) == "HEAD":
            page.body = b""
        return page
    if under(route(asked), (JOIN,)) and fault:
        return JSONResponse({**given, "detail": fault})
    return JSONResponse({"fout": NOT_YOU}) if status >= 500 and not given else None


def _json(body: bytes) -> dict[str, Any]:
    try:
        given = json.loads(body)
    except ValueError:
        return {}
    return given if isinstance(given, dict) else {}


def _fault(given: dict[str, Any]) -> str:
    """The fault and the remedy, as our own answers have them; "" in another's."""
    return " ".join(str(given[name]) for name in ("fout", "herstel") if name in given)
