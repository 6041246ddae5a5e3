"""Serves the web page on this machine."""

import signal
import socket
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from app.asking import OnText, Request, ask, question_pipeline
from app.cases.wish import wish_of
from app.lines.find import lines_about, lines_of
from app.lines.known import known_in
from app.lines.line import Line
from app.page import HEAD, STYLE, build_page
from app.tabs.actions import Actions
from app.theme import THEME
from index.library import Library
from index.registers import registers_in
from index.settings import Settings
from ingest.errors import UsageError
from ingest.nouns import Answer, CueKey


def serve(settings: Settings, host: str, port: int, messages: Console) -> None:
    """Serves the page until it is interrupted or told to end.

    Raises UsageError if the port is taken, IndexUnavailableError if there is no usable index.
    """
    _check_port(host, port)
    address = f"http://{host}:{port}"
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with (
        Library(settings, f"vindplaats serve op {address}") as library,
        tempfile.TemporaryDirectory(prefix="vindplaats-") as folder,
    ):
        messages.print("Het taalmodel wordt geladen...", markup=False)
        library.embedder.embed_question("klaar voor de eerste vraag")
        pipeline = question_pipeline(library)

        def answer(
            question: str, without: Sequence[CueKey], before: Sequence[str], on_text: OnText
        ) -> Answer:
            request = Request(text=question, without=without, before=before)
            return ask(pipeline, request, on_text)

        def lines(topic: str) -> list[Line]:
            known = known_in(settings.index, library.embedder)
            return lines_about(known, topic) if topic else lines_of(known)

        actions = Actions(
            ask=answer,
            registers=lambda: registers_in(settings.index),
            wish=lambda text, entries: wish_of(library, text, entries),
            lines=lines,
            folder=Path(folder),
        )
        page = build_page(actions, len(library.state.records))
        page.launch(
            server_name=host,
            server_port=port,
            prevent_thread_lock=True,
            inbrowser=False,
            share=False,
            quiet=True,
            ssr_mode=False,
            run_history=False,
            enable_monitoring=False,
            footer_links=[],
            theme=THEME,
            css_paths=STYLE,
            head=HEAD,
        )
        messages.print(f"Vindplaats staat klaar op {address} (stoppen met Ctrl+C)", markup=False)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            messages.print("Vindplaats is gestopt.", markup=False)
        finally:
            page.close(verbose=False)


def _check_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise UsageError(
                f"{host}:{port}",
                "op dit adres kan de pagina niet luisteren; waarschijnlijk is het bezet.",
                "Kies een andere poort met --port, of stop het programma dat er nu luistert.",
            ) from error
