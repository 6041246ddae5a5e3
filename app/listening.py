"""The web server: a socket, and the application behind it until it is told to end."""

import ipaddress
import socket
import threading
import time
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp

from ingest.errors import UsageError

PATIENCE = 3  # seconds that open connections get when the server ends


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens; raises UsageError if there is no such address or it is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise UsageError(
            f"{host}:{port}",
            "op dit adres kan de pagina niet luisteren; waarschijnlijk is het bezet.",
            "Kies een andere poort met --port, of stop het programma dat er nu luistert.",
        ) from error


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach what listens on `host`."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def run(app: ASGIApp, listener: socket.socket, ready: str, report: Callable[[str], None]) -> None:
    """Serves `app` until it is interrupted; `report` hears `ready` once it answers."""
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            # Which headers of a proxy are believed is decided in one place, app/access.
            proxy_headers=False,
            timeout_graceful_shutdown=PATIENCE,
        )
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        if server.started:
            report(ready)
        thread.join()
    except KeyboardInterrupt:
        report("Vindplaats is gestopt.")
    finally:
        server.should_exit = True
        thread.join()
