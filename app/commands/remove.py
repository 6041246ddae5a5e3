"""`vindplaats remove`: takes documents out of an index."""

import argparse

from app.commands.printing import loading, messages
from index.settings import Settings

TEXT = "verwijder documenten uit de index"


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("ids", nargs="+", metavar="ID", help="zoals 'vindplaats status' het noemt")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Removes one after another; stops at the first that is not there."""
    with loading():
        from index.library import Library

    with Library(settings, "vindplaats remove") as library:
        for document_id in arguments.ids:
            library.remove(document_id)
            messages.print(f"{document_id}: verwijderd", markup=False, soft_wrap=True)
    return 0
