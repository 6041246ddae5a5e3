"""`vindplaats serve`: the web application."""

import argparse
import os
import tempfile
from pathlib import Path

from app.arguments import positive, root_path
from app.commands.printing import loading, messages
from index.settings import Settings

TEXT = "start de webpagina"


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--host", default="127.0.0.1", help="adres waarop de pagina luistert")
    parser.add_argument("--port", type=positive, default=7860, help="poort")
    parser.add_argument(
        "--root-path",
        type=root_path,
        metavar="/PAD",
        help="het pad waaronder een reverse proxy de pagina toont (/ als dat geen pad heeft)",
    )
    parser.add_argument(
        "--auth-file",
        type=Path,
        metavar="BESTAND",
        help="laat alleen gebruikers uit dit bestand toe (zie 'vindplaats user')",
    )
    parser.add_argument("--log", action="store_true", help="toon elk verzoek, zonder de vragen")
    parser.add_argument("--log-questions", action="store_true", help="toon ook de vragen")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Serves until it is interrupted."""
    with tempfile.TemporaryDirectory(prefix="vindplaats-") as folder:
        # Gradio reads it once, when it is imported.
        os.environ["GRADIO_TEMP_DIR"] = folder
        with loading():
            from app.serving import Serving, serve

        made = Path(folder) / "gemaakt"
        made.mkdir()
        serving = Serving(
            host=arguments.host,
            port=arguments.port,
            root_path=arguments.root_path,
            auth_file=arguments.auth_file,
            log=arguments.log,
            log_questions=arguments.log_questions,
            folder=made,
        )
        serve(settings, serving, messages)
    return 0
