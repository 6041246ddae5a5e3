"""All rules together: streams come through piece by piece, and websockets hear the same rules."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import WebSocketDenialResponse
from starlette.types import Message, Receive, Scope, Send
from starlette.websockets import WebSocket

from app.access.audit import Audit
from app.access.guard import Guard, guarded
from app.access.user import SCOPE_KEY
from tests.app.access.conftest import Visit


async def socket(scope: Scope, receive: Receive, send: Send) -> None:
    """Tells over a websocket who opened it."""
    if scope["type"] == "websocket":
        opened = WebSocket(scope, receive, send)
        await opened.accept()
        user = scope.get(SCOPE_KEY)
        await opened.send_text(user.name if user else "niemand")
        await opened.close()


@pytest.mark.parametrize("path", ["/gradio_api/queue/data", "/", "/api/v1/ask"])
def test_a_stream_is_not_held_up(tmp_path: Path, path: str) -> None:
    sent: list[Message] = []
    seen: list[int] = []

    async def stream(scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"text/event-stream")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        for piece in range(3):
            await send({"type": "http.response.body", "body": b"data: 1\n\n", "more_body": True})
            seen.append(len(sent) - piece)
        await send({"type": "http.response.body", "body": b""})

    async def receive() -> Message:
        return {"type": "http.request", "body": b""}

    async def send(message: Message) -> None:
        sent.append(message)

    guard = Guard(audit=Audit(tmp_path, print), report=print, upload_bytes=1, log=[].append)
    scope = {"type": "http", "method": "GET", "path": path, "headers": [(b"host", b"localhost")]}
    asyncio.run(guarded(stream, guard)(scope, receive, send))  # type: ignore[arg-type] # a function
    assert seen == [2, 2, 2]  # the start, and each piece as soon as it is made


def test_a_websocket_needs_a_session(
    visit: Visit, auth_file: Path, log_in: Callable[..., Any]
) -> None:
    browser = visit(auth_file, app=socket, loopback=False)
    with pytest.raises(WebSocketDenialResponse) as caught, browser.websocket_connect("/x"):
        pass
    assert caught.value.status_code == 401
    cookie = log_in(browser, "bert").headers["set-cookie"].split(";")[0]
    with browser.websocket_connect("/x", headers={"cookie": cookie}) as opened:
        assert opened.receive_text() == "bert"


def test_a_websocket_of_another_site_is_refused(visit: Visit) -> None:
    browser = visit(app=socket, loopback=False)
    other = {"origin": "https://elders.example"}
    with (
        pytest.raises(WebSocketDenialResponse) as caught,
        browser.websocket_connect("/x", headers=other),
    ):
        pass
    assert caught.value.status_code == 403
    with browser.websocket_connect("/x", headers={"origin": "http://testserver"}) as opened:
        assert opened.receive_text() == "niemand"


def test_start_and_end_reach_the_application(tmp_path: Path) -> None:
    heard: list[str] = []

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        heard.append(scope["type"])

    guard = Guard(audit=Audit(tmp_path, print), report=print, upload_bytes=1)
    asyncio.run(guarded(application, guard)({"type": "lifespan"}, None, None))  # type: ignore[arg-type]
    assert heard == ["lifespan"]
