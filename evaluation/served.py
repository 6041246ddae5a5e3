"""A served application to measure, and users of it who send what a browser sends."""

import http.client
import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from app.tabs.asking import ASK
from ingest.errors import UsageError

READY = "staat klaar op "
PATIENCE = 120  # seconds that anything may take
API = "/api/v1/ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A running `vindplaats serve`."""

    address: str
    pid: int

    def memory(self) -> int:
        """Bytes of the process that are in memory and not merely a copy of a file."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        fields = dict(line.split(":", 1) for line in lines)
        return int(fields["RssAnon"].split()[0]) * 1024


@contextmanager
def served(index: Path) -> Iterator[Served]:
    """Serves an index as its users do; raises UsageError if the server ends before it is ready."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "app.cli", "serve", "--port", str(port)]
    command += ["--index", str(index)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr is not None
            if not any(READY in line for line in server.stderr):
                raise UsageError(
                    str(index), "hiermee start de server niet.", "Probeer 'vindplaats serve'."
                )
            yield Served(address=f"http://127.0.0.1:{port}", pid=server.pid)
        finally:
            server.send_signal(signal.SIGTERM)


class Visitor:
    """One user, with a session of the page."""

    def __init__(self, address: str) -> None:
        """Opens the page at an address."""
        host = urlsplit(address).netloc
        self._connection = http.client.HTTPConnection(host, timeout=PATIENCE)
        self._session = uuid4().hex
        with self._get("/config") as response:
            self._event = self._event_in(json.load(response))

    def _event_in(self, config: Mapping[str, Any]) -> dict[str, Any]:
        """What the page sends when the button of a question is pressed, but for the question."""
        parts = {part["id"]: part for part in config["components"]}
        event = next(one for one in config["dependencies"] if _asks(one, parts))
        fields = [parts[part]["props"] for part in event["inputs"]]
        return {
            "fn_index": event["id"],
            "data": [field.get("value") for field in fields],
            "session_hash": self._session,
            "event_data": None,
            "trigger_id": None,
        }

    def ask_page(self, question: str) -> None:
        """Asks on the page, and waits until it has the whole answer.

        Raises RuntimeError if the page would show that it went wrong.
        """
        event = {**self._event, "data": [question, *self._event["data"][1:]]}
        self._post("/gradio_api/queue/join", event)
        with self._get(f"/gradio_api/queue/data?session_hash={self._session}") as messages:
            for line in messages:
                if not line.startswith(b"data:"):
                    continue
                message = json.loads(line.removeprefix(b"data:"))
                if message["msg"] == "process_completed" and not message["success"]:
                    raise RuntimeError(f"{question}: {message['output']}")

    def ask_api(self, question: str) -> None:
        """Asks as another program does; raises RuntimeError for any other status than 200."""
        self._post(API, {"question": question})

    def _post(self, path: str, body: Mapping[str, Any]) -> None:
        headers = {"Content-Type": "application/json"}
        self._connection.close()  # the server may have ended one that was idle for some seconds
        self._connection.request("POST", path, json.dumps(body), headers)
        with self._connection.getresponse() as response:
            text = response.read()
        if response.status != http.client.OK:
            raise RuntimeError(f"{path}: {response.status} {text[:200]!r}")

    def _get(self, path: str) -> http.client.HTTPResponse:
        self._connection.close()
        self._connection.request("GET", path)
        return self._connection.getresponse()


def _asks(event: Mapping[str, Any], parts: Mapping[int, Mapping[str, Any]]) -> bool:
    """Whether an event of the page is that of the button under the question."""
    pressed = [parts[part]["props"] for part, how in event["targets"] if part and how == "click"]
    return any(one.get("value") == ASK for one in pressed)
