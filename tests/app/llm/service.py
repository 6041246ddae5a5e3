"""An OpenAI-compatible service on this machine that answers as a test wants it to."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

Json = dict[str, Any]
Write = Callable[[bytes], None]


@dataclass(slots=True, kw_only=True)
class Service:
    """What the service does, and what it was asked."""

    url: str = ""
    status: int = 200
    kind: str = "text/event-stream"
    # Writes the body; the default is a whole stream of `text`.
    body: Callable[[Json, Write], None] | None = None
    text: str | Callable[[str], str] = ""  # or what it makes of the message of the user
    asked: list[Json] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    ended: Event = field(default_factory=Event)

    def answer(self, request: Json, write: Write) -> None:
        """The body of a reply."""
        if self.body is not None:
            self.body(request, write)
            return
        user = request["messages"][-1]["content"]
        text = self.text if isinstance(self.text, str) else self.text(user)
        for at in range(0, len(text), 7):
            write(chunk(text[at : at + 7]))
        write(chunk("", end="stop"))
        write(b"data: [DONE]\n\n")


def chunk(text: str, end: str | None = None) -> bytes:
    """A piece of a stream."""
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": end}
    fields = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "proef"}
    return b"data: " + json.dumps({**fields, "choices": [choice]}).encode() + b"\n\n"


@contextmanager
def running() -> Iterator[Service]:
    """A service, as long as the block lasts."""
    service = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            service.asked.append(request)
            service.keys.append(self.headers["Authorization"])
            self.send_response(service.status)
            self.send_header("Content-Type", service.kind)
            self.end_headers()
            with suppress(OSError):  # nobody listens any more
                service.answer(request, self.write)

        def write(self, data: bytes) -> None:
            self.wfile.write(data)
            self.wfile.flush()

        def log_message(self, format: str, *arguments: Any) -> None:
            """Keeps quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        service.url = f"http://127.0.0.1:{server.server_port}/v1"
        try:
            yield service
        finally:
            service.ended.set()
            server.shutdown()
            thread.join()
