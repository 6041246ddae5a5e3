"""`vindplaats inspect`: shows how a file is read, without an index."""

import argparse
from pathlib import Path

from app.commands.ingest import OCR_HELP
from app.commands.printing import print_json, say
from index.settings import Settings

TEXT = "toon hoe een bestand gelezen wordt"


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("file", type=Path, metavar="BESTAND")
    parser.add_argument("--json", action="store_true", help="uitkomst als JSON")
    parser.add_argument(
        "--html",
        type=Path,
        metavar="PAGINA",
        help="schrijf een webpagina om naast het bestand te leggen",
    )
    parser.add_argument("--ocr", action="store_true", help=OCR_HELP)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Prints what was read, or writes it as a web page."""
    from app.inspecting import inspect
    from app.inspection_html import write_page
    from app.inspection_json import inspection_json
    from app.inspection_text import inspection_text

    inspection = inspect(arguments.file, settings, ocr=arguments.ocr)
    if arguments.html:
        write_page(inspection, arguments.html)
        say(f"De pagina staat in {arguments.html}.")
    if arguments.json:
        print_json(inspection_json(inspection))
    elif not arguments.html:
        print(inspection_text(inspection))
    return 0
