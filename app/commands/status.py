"""`vindplaats status`: what the index holds."""

import argparse

from app.commands.printing import print_json
from index.settings import Settings

TEXT = "toon wat de index bevat"


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--json", action="store_true", help="uitkomst als JSON")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Prints the build and the documents."""
    from app.status import status_json, status_text

    status = status_json(settings)
    if arguments.json:
        print_json(status)
    else:
        print(status_text(status))
    return 0
