"""Serves the web application on this machine."""

import signal
import socket
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from rich.console import Console
from starlette.types import ASGIApp

from app.asking import OnText, Request, ask, question_pipeline
from app.cases.wish import wish_of
from app.lines.find import lines_about, lines_of
from app.lines.known import known_in
from app.lines.line import Line
from app.page import build_page
from app.prefix import prefixed
from app.tabs.actions import Actions
from app.web import web_app
from index.library import Library
from index.registers import registers_in
from index.settings import Settings
from ingest.errors import UsageError
from ingest.nouns import Answer, CueKey

LARGEST = 100_000_000  # bytes of one uploaded file
PATIENCE = 3  # seconds that open connections get when the server ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """Where and how the application is served."""

    host: str
    port: int
    root_path: str  # under which a reverse proxy shows it; "" for none
    folder: Path  # for files that readers get; goes with the process


def serve(settings: Settings, serving: Serving, messages: Console) -> None:
    """Serves the page until it is interrupted or told to end.

    Raises UsageError if the port is taken, IndexUnavailableError if there is no usable index.
    """
    address = f"http://{serving.host}:{serving.port}{serving.root_path}"
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with (
        _listening(serving.host, serving.port) as listening,
        Library(settings, f"vindplaats serve op {address}") as library,
    ):
        messages.print("Het taalmodel wordt geladen...", markup=False)
        library.embedder.embed_question("klaar voor de eerste vraag")
        page = build_page(actions_of(library, serving.folder), len(library.state.records))
        app = web_app(page, (), largest=LARGEST, root_path=serving.root_path)
        served = prefixed(app, serving.root_path)
        ready = f"Vindplaats staat klaar op {address} (stoppen met Ctrl+C)"
        _run(served, listening, ready, messages)


def actions_of(library: Library, folder: Path) -> Actions:
    """What the page can have done with `library`."""
    pipeline = question_pipeline(library)
    index = library.folder

    def answer(
        question: str, without: Sequence[CueKey], before: Sequence[str], on_text: OnText
    ) -> Answer:
        request = Request(text=question, without=without, before=before)
        return ask(pipeline, request, on_text)

    def lines(topic: str) -> list[Line]:
        known = known_in(index, library.embedder)
        return lines_about(known, topic) if topic else lines_of(known)

    return Actions(
        ask=answer,
        registers=lambda: registers_in(index),
        wish=lambda text, entries: wish_of(library, text, entries),
        lines=lines,
        folder=folder,
    )


def _run(app: ASGIApp, listening: socket.socket, ready: str, messages: Console) -> None:
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=PATIENCE,
        )
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        if server.started:
            messages.print(ready, markup=False, soft_wrap=True)
        thread.join()
    except KeyboardInterrupt:
        messages.print("Vindplaats is gestopt.", markup=False)
    finally:
        server.should_exit = True
        thread.join()


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise UsageError(
            f"{host}:{port}",
            "op dit adres kan de pagina niet luisteren; waarschijnlijk is het bezet.",
            "Kies een andere poort met --port, of stop het programma dat er nu luistert.",
        ) from error
