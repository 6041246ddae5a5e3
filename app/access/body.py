"""How large a request may be: its bytes are counted as they come, whatever it says of itself."""

from contextlib import suppress

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.access.request import header, refusal, route, under

LARGEST = 1_000_000  # bytes, of any request but an upload
# Bytes read and thrown away before a refusal. A browser that is still sending does not look at the
# answer, and would show a broken connection instead.
PATIENCE = 1_000_000_000


class _TooLargeError(Exception):
    """Ends the reading of a body; never leaves this module."""


def limited(app: ASGIApp, *, upload: str, upload_bytes: int) -> ASGIApp:
    """`app`, for requests of at most `LARGEST` bytes, and at `upload` of `upload_bytes`."""

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        most = upload_bytes if under(route(scope), (upload,)) else LARGEST
        told = header(scope, "content-length")
        if told.isdecimal() and int(told) > most:
            await _throw_away(receive)
            await _too_large(most)(scope, receive, send)
            return
        await _counted(app, scope, receive, send, most)

    return call


async def _counted(app: ASGIApp, scope: Scope, receive: Receive, send: Send, most: int) -> None:
    read, more, started, exceeded = 0, True, False, False

    async def counting() -> Message:
        nonlocal read, more, exceeded
        message = await receive()
        read += len(message.get("body", b""))
        more = message.get("more_body", False)
        if read > most:
            exceeded = True
            raise _TooLargeError
        return message

    async def sending(message: Message) -> None:
        nonlocal started
        if exceeded and not started:
            return  # what the application makes of a broken body; ours comes below
        started = True
        await send(message)

    with suppress(_TooLargeError):
        await app(scope, counting, sending)
    if exceeded and not started:
        if more:
            await _throw_away(receive)
        await _too_large(most)(scope, receive, send)


async def _throw_away(receive: Receive) -> None:
    """Reads what is still to come of a body."""
    thrown, more = 0, True
    while more and thrown < PATIENCE:
        message = await receive()
        thrown += len(message.get("body", b""))
        more = message.get("more_body", False)


def _too_large(most: int) -> Response:
    fault = f"Dit is te groot. Hier past hoogstens {in_words(most)} per keer. Stuur het in delen."
    return refusal(413, fault, Connection="close")


def in_words(size: int) -> str:
    """A number of bytes in whole megabytes: "100 MB"."""
    return f"{size // 1_000_000} MB"
