"""`vindplaats timeline`: what became of a policy goal through the years."""

import argparse
from pathlib import Path

from app.commands.printing import loading, say
from app.commands.registers import add_form, print_register
from index.settings import Settings
from ingest.errors import UsageError

TEXT = "toon hoe een beleidsdoel door de jaren heen is veranderd"
PICTURES = (".svg", ".html")


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "topic",
        nargs="?",
        metavar="ONDERWERP",
        help="waarover de lijn gaat ('zeer zwakke scholen'); zonder: alle lijnen door documenten",
    )
    parser.add_argument(
        "--plot", type=Path, metavar="BESTAND", help="teken de lijnen in een .svg of .html"
    )
    add_form(parser)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Prints the lines about a topic, or those over two documents or more."""
    if arguments.plot and arguments.plot.suffix.lower() not in PICTURES:
        raise UsageError(
            str(arguments.plot), "zo'n tekening wordt niet gemaakt.", "Kies .svg of .html."
        )
    with loading():
        from app.lines.find import lines_about, lines_of
        from app.lines.known import known_in
        from app.lines.shown import line_rows, lines_text
        from index.embed import SentenceTransformerEmbedder

    embedder = SentenceTransformerEmbedder(settings.model, settings.cache)
    known = known_in(settings.index, embedder)
    topic = arguments.topic
    lines = lines_about(known, topic) if topic else lines_of(known)
    if arguments.plot:
        from app.lines.page import write_picture

        write_picture(lines, arguments.plot)
        say(f"De tekening staat in {arguments.plot}.")
    print_register(arguments, line_rows(lines), lines_text(lines, topic))
    return 0
