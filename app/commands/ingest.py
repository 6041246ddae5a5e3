"""`vindplaats ingest`: adds documents to an index, or refreshes them."""

import argparse
from pathlib import Path

from app.commands.printing import loading, messages, print_json
from index.settings import Settings

TEXT = "voeg documenten toe of ververs ze"
OCR_HELP = "laat tekst herkennen op pagina's die niet te lezen zijn (met ocrmypdf of tesseract)"


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PAD", help="bestand of map")
    parser.add_argument("--json", action="store_true", help="uitkomst als JSON")
    parser.add_argument("--ocr", action="store_true", help=OCR_HELP)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Exit status 1 if a document failed; the rest are in."""
    with loading():
        from app.ingesting import run_ingestion

    reports = run_ingestion(arguments.paths, settings, messages, ocr=arguments.ocr)
    if arguments.json:
        print_json(reports)
    return 1 if any(report["outcome"] == "mislukt" for report in reports) else 0
