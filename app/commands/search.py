"""`vindplaats search`: the passages for a question."""

import argparse

from app.commands.printing import loading, print_json, print_line, say
from app.commands.questions import add_question, filters_from, questions
from index.settings import Settings

TEXT = "zoek passages"
add = add_question


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Prints the hits, and how the question was read beside them."""
    with loading():
        from app.extract.pool import pool_of
        from app.output import hit_json, hits_markdown, read_text, search_json
        from app.refusal.decide import verdict
        from index.library import Library
        from index.search import find, understood

    filters = filters_from(arguments.filter, arguments.as_of)
    with Library(settings, "vindplaats search") as library:
        for question_id, question, before in questions(arguments):
            read = understood(library, question, arguments.without, before)
            result = find(library, read, filters, arguments.limit)
            pool = pool_of(read, result.hits)
            doubt = verdict(library, read, result.hits, pool).reason
            if arguments.batch:
                found = search_json(read, result.missing, result.hits, doubt)
                print_line({"id": question_id, "question": question, **found})
                continue
            for message in (read_text(read, result.missing), doubt and f"Let op: {doubt}"):
                if message:
                    say(message)
            if arguments.json:
                print_json([hit_json(hit) for hit in result.hits])
            else:
                print(hits_markdown(result.hits))
    return 0
