"""`vindplaats serve`: the web page."""

import argparse

from app.arguments import positive
from app.commands.printing import loading, messages
from index.settings import Settings

TEXT = "start de webpagina"


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--host", default="127.0.0.1", help="adres waarop de pagina luistert")
    parser.add_argument("--port", type=positive, default=7860, help="poort")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Serves until it is interrupted."""
    with loading():
        from app.serving import serve

    serve(settings, arguments.host, arguments.port, messages)
    return 0
