"""The `vindplaats` command. Results go to standard output, all else to standard error."""

import argparse
import gc
import json
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.console import Console

from app.arguments import filters_from, parser, with_index
from app.tables import csv_text
from index.settings import Settings, settings_from
from ingest.errors import UsageError, VindplaatsError

# Modules that load a model or a web server are imported where they are used: 'status' and
# '--help' answer at once.

messages = Console(stderr=True, highlight=False)

Command = Callable[[argparse.Namespace, Settings], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status (see the command line contract)."""
    try:
        arguments = parser().parse_args(argv)
        settings = with_index(settings_from(), arguments.index)
        return COMMANDS[arguments.command](arguments, settings)
    except VindplaatsError as error:
        _say(str(error))
        return error.exit_status
    except KeyboardInterrupt:
        _say("Afgebroken. Wat al was toegevoegd, blijft staan.")
        return 128 + signal.SIGINT
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except Exception as error:  # noqa: BLE001 - the one boundary of the command
        place = traceback.extract_tb(error.__traceback__)[-1]
        _say(
            f"Vindplaats: er ging iets onverwachts mis ({type(error).__name__}: {error}; "
            f"{Path(place.filename).name}:{place.lineno}). Meld dit aan de beheerder."
        )
        return 1


@contextmanager
def _loading() -> Iterator[None]:
    """Loads libraries without garbage collection, which would take three seconds of nine.

    What they made lives to the end and need not be looked at again.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _say(text: str) -> None:
    messages.print(text, markup=False, soft_wrap=True)


def _ingest(arguments: argparse.Namespace, settings: Settings) -> int:
    with _loading():
        from app.ingesting import run_ingestion

    reports = run_ingestion(arguments.paths, settings, messages, ocr=arguments.ocr)
    if arguments.json:
        _print_json(reports)
    return 1 if any(report["outcome"] == "mislukt" for report in reports) else 0


def _inspect(arguments: argparse.Namespace, settings: Settings) -> int:
    from app.inspecting import inspect
    from app.inspection_html import write_page
    from app.inspection_json import inspection_json
    from app.inspection_text import inspection_text

    inspection = inspect(arguments.file, settings, ocr=arguments.ocr)
    if arguments.html:
        write_page(inspection, arguments.html)
        _say(f"De pagina staat in {arguments.html}.")
    if arguments.json:
        _print_json(inspection_json(inspection))
    elif not arguments.html:
        print(inspection_text(inspection))
    return 0


def _search(arguments: argparse.Namespace, settings: Settings) -> int:
    with _loading():
        from app.extract.pool import pool_of
        from app.output import hit_json, hits_markdown, read_json, read_text
        from app.refusal.decide import verdict
        from index.library import Library
        from index.search import find, understood

    filters = filters_from(arguments.filter, arguments.as_of)
    with Library(settings, "vindplaats search") as library:
        for question_id, question, before in _questions(arguments):
            read = understood(library, question, arguments.without, before)
            result = find(library, read, filters, arguments.limit)
            found = [hit_json(hit) for hit in result.hits]
            pool = pool_of(read, result.hits)
            doubt = verdict(library, read, result.hits, pool).reason
            if arguments.batch:
                _print_line(
                    {
                        "id": question_id,
                        "question": question,
                        "read_as": read_json(read, result.missing),
                        "doubt": doubt,
                        "hits": found,
                    }
                )
                continue
            for message in (read_text(read, result.missing), doubt and f"Let op: {doubt}"):
                if message:
                    _say(message)
            if arguments.json:
                _print_json(found)
            else:
                print(hits_markdown(result.hits))
    return 0


def _ask(arguments: argparse.Namespace, settings: Settings) -> int:
    _check_export(arguments)
    with _loading():
        from app.asking import Request, ask, question_pipeline
        from app.export import write_answer
        from app.output import answer_json, answer_text, read_text
        from index.library import Library

    filters = filters_from(arguments.filter, arguments.as_of)
    with Library(settings, "vindplaats ask") as library:
        pipeline = question_pipeline(library, arguments.limit)
        for question_id, question, before in _questions(arguments):
            request = Request(
                text=question,
                filters=filters,
                without=arguments.without,
                before=before,
            )
            answer = ask(pipeline, request)
            if arguments.batch:
                _print_line(answer_json(answer, question_id))
                continue
            if answer.read and (reading := read_text(answer.read, answer.missing)):
                _say(reading)
            if arguments.export:
                write_answer(answer, arguments.export)
                _say(f"Het antwoord staat in {arguments.export}.")
            if arguments.json:
                _print_json(answer_json(answer))
            elif not arguments.export:
                print(answer_text(answer))
    return 0


def _check_export(arguments: argparse.Namespace) -> None:
    """Raises UsageError where --export cannot be done, before anything is loaded."""
    from app.export import form_of

    if arguments.export and arguments.batch:
        raise UsageError("--export", "gaat niet samen met --batch.", "Stel één vraag.")
    if arguments.export:
        form_of(arguments.export)


def _goals(arguments: argparse.Namespace, settings: Settings) -> int:
    from app.goals import GoalFilter, goal_json, goals_in, goals_text
    from index.texts import documents_in

    first, last = arguments.period or (None, None)
    wanted = GoalFilter(
        topic=arguments.topic,
        sector=arguments.sector,
        actor=arguments.actor,
        document=arguments.document,
        first=first,
        last=last,
        target=arguments.target,
    )
    goals = goals_in(documents_in(settings.index), wanted)
    _print_register(arguments, [goal_json(goal) for goal in goals], goals_text(goals))
    return 0


def _cases(arguments: argparse.Namespace, settings: Settings) -> int:
    from app.cases import CaseFilter, case_json, cases_in, cases_text
    from index.texts import documents_in

    wanted = CaseFilter(
        sector=arguments.sector,
        skill=arguments.skill,
        theme=arguments.theme,
        document=arguments.document,
    )
    cases = cases_in(documents_in(settings.index), wanted)
    _print_register(arguments, [case_json(case) for case in cases], cases_text(cases))
    return 0


def _print_register(arguments: argparse.Namespace, rows: list[dict[str, Any]], text: str) -> None:
    if arguments.json:
        for row in rows:
            _print_line(row)
    elif arguments.csv:
        print(csv_text(rows), end="")
    else:
        print(text)


def _status(arguments: argparse.Namespace, settings: Settings) -> int:
    from app.status import status_json, status_text

    status = status_json(settings)
    if arguments.json:
        _print_json(status)
    else:
        print(status_text(status))
    return 0


def _serve(arguments: argparse.Namespace, settings: Settings) -> int:
    with _loading():
        from app.serving import serve

    serve(settings, arguments.host, arguments.port, messages)
    return 0


COMMANDS: dict[str, Command] = {
    "ingest": _ingest,
    "inspect": _inspect,
    "search": _search,
    "ask": _ask,
    "goals": _goals,
    "cases": _cases,
    "status": _status,
    "serve": _serve,
}


# An id, a question, and the questions before it in its conversation.
Asked = tuple[str | None, str, list[str]]


def _questions(arguments: argparse.Namespace) -> Iterator[Asked]:
    """The question of the command line, or those of the batch file, with their ids."""
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


def _print_line(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False), flush=True)


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    sys.exit(main())
