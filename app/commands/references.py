"""`vindplaats references`: which documents refer to which, and to what is not there."""

import argparse
from pathlib import Path

from app.commands.printing import say
from app.commands.registers import add_form, print_register
from app.files import write_file
from index.settings import Settings

TEXT = "toon welke documenten naar welke verwijzen"


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--document", metavar="ID", help="alleen van en naar dit document")
    parser.add_argument(
        "--missing", action="store_true", help="alleen stukken die niet in de bibliotheek zijn"
    )
    form = add_form(parser)
    form.add_argument(
        "--graph",
        type=_graph_path,
        metavar="BESTAND",
        help="als tekening (.svg of .html) of als netwerk (.graphml)",
    )


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Prints, writes or draws the references that pass the filters."""
    from app.references.edges import edges_of, only
    from app.references.shown import edge_json, edge_row, edges_text, missing_text
    from index.registers import registers_in

    registers = registers_in(settings.index)
    edges = only(edges_of(registers), arguments.document, missing=arguments.missing)
    if arguments.graph:
        from app.references.drawn import graph_bytes

        documents = [register.document for register in registers]
        write_file(arguments.graph, graph_bytes(edges, documents, arguments.graph))
        say(f"Geschreven naar {arguments.graph}.")
        return 0
    shown = missing_text(edges) if arguments.missing else edges_text(edges, arguments.document)
    print_register(
        arguments,
        [edge_json(edge) for edge in edges],
        shown,
        table=[edge_row(edge) for edge in edges],
    )
    return 0


def _graph_path(text: str) -> Path:
    from app.references.drawn import check_ending

    path = Path(text)
    check_ending(path)
    return path
