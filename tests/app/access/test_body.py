"""Requests are not larger than they may be, whatever they say of themselves."""

from collections.abc import Iterator

import pytest
from starlette.types import Receive, Scope, Send

from tests.app.access.conftest import Visit

UPLOAD = "/gradio_api/upload"
TOO_LARGE = "Dit is te groot. Hier past hoogstens {} MB per keer. Stuur het in delen."


def pieces(size: int) -> Iterator[bytes]:
    """A body of so many bytes without a told length."""
    for start in range(0, size, 100_000):
        yield b"x" * min(100_000, size - start)


async def swallowing(scope: Scope, receive: Receive, send: Send) -> None:
    """An application that takes any fault in a body for a bad request, as FastAPI does."""
    status = 200
    try:
        while (await receive()).get("more_body", False):
            pass
    except Exception:  # noqa: BLE001 - what is tested
        status = 400
    await send({"type": "http.response.start", "status": status, "headers": []})
    await send({"type": "http.response.body", "body": b""})


@pytest.mark.parametrize(
    ("path", "size", "most"),
    [
        ("/api/v1/ask", 1_000_001, 1),
        ("/gradio_api/queue/join", 1_500_000, 1),
        (UPLOAD, 3_000_001, 3),
        ("/uploads", 1_000_001, 1),
    ],
)
def test_too_much_is_refused(visit: Visit, path: str, size: int, most: int) -> None:
    for answer in (
        visit().post(path, content=b"x" * size),
        visit().post(path, content=pieces(size)),
        visit(app=swallowing).post(path, content=pieces(size)),
        visit().post(path, content=pieces(size), headers={"content-length": "5"}),
    ):
        assert (answer.status_code, TOO_LARGE.format(most) in answer.text) == (413, True)
        assert answer.headers["connection"] == "close"


@pytest.mark.parametrize(("path", "size"), [("/api/v1/ask", 1_000_000), (UPLOAD, 3_000_000)])
def test_as_much_as_may_be_passes(visit: Visit, path: str, size: int) -> None:
    for answer in (
        visit().post(path, content=b"x" * size),
        visit().post(path, content=pieces(size)),
    ):
        assert (answer.status_code, answer.json()["bytes"]) == (200, size)
