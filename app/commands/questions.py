"""What `search` and `ask` share: a question or a file of them, with filters."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from app.arguments import positive, year
from ingest.errors import UsageError
from ingest.nouns import CueKey, Filters

CUES: tuple[str, ...] = get_args(CueKey)
FILTERS = ("kind", "sector", "document", "publisher", "year")

# An id, a question, and the questions before it in its conversation.
Asked = tuple[str | None, str, list[str]]


def add_question(parser: argparse.ArgumentParser) -> None:
    """What both commands take."""
    parser.add_argument("question", nargs="?", metavar="VRAAG")
    parser.add_argument("--batch", type=Path, metavar="BESTAND", help="vragen als JSONL")
    parser.add_argument("--json", action="store_true", help="uitkomst als JSON")
    parser.add_argument("--limit", type=positive, default=10, help="aantal passages")
    parser.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="VELD=WAARDE",
        help=f"beperk tot een waarde van {', '.join(FILTERS)} (year=2011 of year=2011-2014)",
    )
    parser.add_argument(
        "--after",
        action="append",
        default=[],
        metavar="VRAAG",
        help="de vraag waarop deze verder gaat ('en in het vo?'); vaker mag, oudste eerst",
    )
    parser.add_argument(
        "--as-of",
        type=year,
        metavar="JAAR",
        help="alleen wat tot en met dit jaar was verschenen",
    )
    parser.add_argument(
        "--without",
        action="append",
        default=[],
        choices=CUES,
        help="lees dit niet uit de vraag (zie 'Gelezen als')",
    )


def questions(arguments: argparse.Namespace) -> Iterator[Asked]:
    """The question of the command line, or those of the batch file, with their ids.

    Raises UsageError if there is neither or both, or a line of the file holds no question.
    """
    if (arguments.question is None) == (arguments.batch is None):
        raise UsageError(
            f"vindplaats {arguments.command}",
            "geef óf een vraag, óf --batch met een bestand.",
            f"Zie 'vindplaats {arguments.command} --help'.",
        )
    if arguments.batch is None:
        yield None, arguments.question, arguments.after
        return
    for number, line in enumerate(_batch_lines(arguments.batch), 1):
        if line.strip():
            yield _batch_question(arguments.batch, number, line)


def _batch_lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            str(path), "dit bestand is niet te lezen als tekst in UTF-8.", "Controleer de naam."
        ) from error


def _batch_question(path: Path, number: int, line: str) -> Asked:
    try:
        record = json.loads(line)
        before = [str(question) for question in record.get("before", [])]
        return str(record["id"]), str(record["question"]), before
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            f"{path}, regel {number}",
            "hier staat geen vraag.",
            'Schrijf op elke regel {"id": "...", "question": "..."}.',
        ) from error


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
    if not all(part.isascii() and part.isdigit() for part in (first, last or first)):
        raise UsageError(
            f"Het filter 'year={values[-1]}'",
            "is geen jaar of periode.",
            "Schrijf bijvoorbeeld year=2014 of year=2011-2014.",
        )
    return int(first), int(last or first)
