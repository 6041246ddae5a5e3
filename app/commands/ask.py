"""`vindplaats ask`: the answer to a question, with its citations."""

import argparse
from pathlib import Path

from app.commands.printing import loading, print_json, print_line, say
from app.commands.questions import add_question, filters_from, questions
from index.settings import Settings
from ingest.errors import UsageError

TEXT = "beantwoord een vraag"


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    add_question(parser)
    parser.add_argument(
        "--export",
        type=Path,
        metavar="BESTAND",
        help="bewaar het antwoord met voetnoten, als .md, .odt, .docx of .json",
    )


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Prints the answer, or writes it to a file."""
    _check_export(arguments)
    with loading():
        from app.asking import Request, ask, question_pipeline
        from app.export import write_answer
        from app.output import answer_json, answer_text, read_text
        from index.library import Library

    filters = filters_from(arguments.filter, arguments.as_of)
    with Library(settings, "vindplaats ask") as library:
        pipeline = question_pipeline(library, arguments.limit)
        for question_id, question, before in questions(arguments):
            request = Request(
                text=question,
                filters=filters,
                without=arguments.without,
                before=before,
            )
            answer = ask(pipeline, request)
            if arguments.batch:
                print_line(answer_json(answer, question_id))
                continue
            if answer.read and (reading := read_text(answer.read, answer.missing)):
                say(reading)
            if arguments.export:
                write_answer(answer, arguments.export)
                say(f"Het antwoord staat in {arguments.export}.")
            if arguments.json:
                print_json(answer_json(answer))
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
