"""The command line: which commands there are and what they take."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import get_args

from index.settings import Settings
from ingest.errors import UsageError
from ingest.nouns import CueKey, Filters, Skill

OCR_HELP = "laat tekst herkennen op pagina's die niet te lezen zijn (met ocrmypdf of tesseract)"
CUES: tuple[str, ...] = get_args(CueKey)
FILTERS = ("kind", "sector", "document", "publisher", "year")
SECTORS = ("po", "vo", "so", "mbo")
SKILLS: tuple[str, ...] = get_args(Skill)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> None:  # type: ignore[override] # always raises
        raise UsageError(self.prog, f"verkeerd gebruik ({message}).", f"Zie '{self.prog} --help'.")


def parser() -> argparse.ArgumentParser:
    """The parser of the `vindplaats` command; it raises UsageError on wrong use."""
    main = _Parser(
        prog="vindplaats",
        description="Vindt passages in beleidsstukken over onderwijs en beantwoordt er vragen mee.",
    )
    commands = main.add_subparsers(dest="command", required=True, metavar="OPDRACHT")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.add_argument("--index", type=Path, metavar="MAP", help="de map met de index")
        return sub

    ingest = command("ingest", "voeg documenten toe of ververs ze")
    ingest.add_argument("paths", nargs="+", type=Path, metavar="PAD", help="bestand of map")
    ingest.add_argument("--json", action="store_true", help="uitkomst als JSON")
    ingest.add_argument("--ocr", action="store_true", help=OCR_HELP)

    inspect = command("inspect", "toon hoe een bestand gelezen wordt")
    inspect.add_argument("file", type=Path, metavar="BESTAND")
    inspect.add_argument("--json", action="store_true", help="uitkomst als JSON")
    inspect.add_argument(
        "--html",
        type=Path,
        metavar="PAGINA",
        help="schrijf een webpagina om naast het bestand te leggen",
    )
    inspect.add_argument("--ocr", action="store_true", help=OCR_HELP)

    for name, text in (("search", "zoek passages"), ("ask", "beantwoord een vraag")):
        asking = command(name, text)
        asking.add_argument("question", nargs="?", metavar="VRAAG")
        asking.add_argument("--batch", type=Path, metavar="BESTAND", help="vragen als JSONL")
        asking.add_argument("--json", action="store_true", help="uitkomst als JSON")
        asking.add_argument("--limit", type=_positive, default=10, help="aantal passages")
        asking.add_argument(
            "--filter",
            action="append",
            default=[],
            metavar="VELD=WAARDE",
            help=f"beperk tot een waarde van {', '.join(FILTERS)} (year=2011 of year=2011-2014)",
        )
        asking.add_argument(
            "--after",
            action="append",
            default=[],
            metavar="VRAAG",
            help="de vraag waarop deze verder gaat ('en in het vo?'); vaker mag, oudste eerst",
        )
        asking.add_argument(
            "--as-of",
            type=_year,
            metavar="JAAR",
            help="alleen wat tot en met dit jaar was verschenen",
        )
        asking.add_argument(
            "--without",
            action="append",
            default=[],
            choices=CUES,
            help="lees dit niet uit de vraag (zie 'Gelezen als')",
        )
        if name == "ask":
            asking.add_argument(
                "--export",
                type=Path,
                metavar="BESTAND",
                help="bewaar het antwoord met voetnoten, als .md, .odt, .docx of .json",
            )

    goals = command("goals", "toon beleidsdoelen en afspraken met hun vindplaats")
    goals.add_argument("--topic", metavar="WOORDEN", help="waarover het doel gaat")
    goals.add_argument("--sector", choices=SECTORS)
    goals.add_argument("--period", type=_period, metavar="JAAR[-JAAR]", help="van het streefjaar")
    goals.add_argument("--actor", metavar="NAAM", help="wie het moet doen (een deel mag)")
    goals.add_argument("--document", metavar="ID")
    with_target = goals.add_mutually_exclusive_group()
    with_target.add_argument("--target", action="store_true", default=None, help="met streefwaarde")
    with_target.add_argument(
        "--no-target", dest="target", action="store_false", help="zonder streefwaarde"
    )
    cases = command("cases", "toon praktijkvoorbeelden met hun profiel")
    cases.add_argument("--sector", choices=SECTORS)
    cases.add_argument("--skill", choices=SKILLS, help="basisvaardigheid waaraan is gewerkt")
    cases.add_argument("--theme", metavar="WOORDEN", help="waarover het voorbeeld gaat")
    cases.add_argument("--document", metavar="ID")
    for register in (goals, cases):
        form = register.add_mutually_exclusive_group()
        form.add_argument("--json", action="store_true", help="een JSON-object op elke regel")
        form.add_argument("--csv", action="store_true", help="als tabel (CSV)")

    status = command("status", "toon wat de index bevat")
    status.add_argument("--json", action="store_true", help="uitkomst als JSON")

    serve = command("serve", "start de webpagina")
    serve.add_argument("--host", default="127.0.0.1", help="adres waarop de pagina luistert")
    serve.add_argument("--port", type=_positive, default=7860, help="poort")
    return main


def _positive(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"'{text}' is geen getal van 1 tot 65535")
    return int(text)


def _year(text: str) -> int:
    if not text.isdigit() or not 1900 <= int(text) < 2100:
        raise argparse.ArgumentTypeError(f"'{text}' is geen jaar")
    return int(text)


def _period(text: str) -> tuple[int, int]:
    first, _, last = text.partition("-")
    return _year(first), _year(last or first)


def with_index(settings: Settings, index: Path | None) -> Settings:
    """The settings, with the index that the command line names."""
    return settings if index is None else replace(settings, index=index)


def filters_from(pairs: list[str], as_of: int | None = None) -> Filters:
    """`["sector=po", "year=2011-2014"]` as filters; raises UsageError for any other field.

    `as_of` leaves out documents of later years.
    """
    values: dict[str, tuple[str, ...]] = {}
    for pair in pairs:
        field, _, value = pair.partition("=")
        if field not in FILTERS or not value:
            raise UsageError(
                f"Het filter '{pair}'",
                "is onbekend.",
                f"Schrijf VELD=WAARDE met een van deze velden: {', '.join(FILTERS)}.",
            )
        values[field] = (*values.get(field, ()), value)
    first, last = _years(values.pop("year", ()))
    if as_of is not None:
        last = min(as_of, last or as_of)
    return Filters(**values, year_from=first, year_to=last)


def _years(values: tuple[str, ...]) -> tuple[int | None, int | None]:
    if not values:
        return None, None
    first, _, last = values[-1].partition("-")
    if not (first.isdigit() and (last or first).isdigit()):
        raise UsageError(
            f"Het filter 'year={values[-1]}'",
            "is geen jaar of periode.",
            "Schrijf bijvoorbeeld year=2014 of year=2011-2014.",
        )
    return int(first), int(last or first)
