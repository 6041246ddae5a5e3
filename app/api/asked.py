"""The verbs for a question: its passages, its answer."""

from app.api.parameters import AskParameters, SearchParameters
from app.api.verbs import Verbs
from app.asking import Request
from app.commands.questions import filters_from
from app.extract.pool import pool_of
from app.output import Json, answer_json, search_json
from app.refusal.decide import verdict
from index.search import check_question, find, understood
from ingest.nouns import Filters


def search(verbs: Verbs, given: SearchParameters) -> Json:
    """The passages for a question."""
    library = verbs.library
    read = understood(library, given.question, given.without, given.before)
    result = find(library, read, _filters(given), given.limit)
    told = verdict(library, read, result.hits, pool_of(read, result.hits))
    found = search_json(read, result.missing, result.hits, told.reason)
    return {"question": check_question(given.question), **found}


def ask(verbs: Verbs, given: AskParameters) -> Json:
    """The answer to a question."""
    request = Request(
        text=given.question,
        filters=_filters(given),
        without=given.without,
        before=given.before,
    )
    return answer_json(verbs.answer(request, given.limit))


def _filters(given: SearchParameters) -> Filters:
    """The filters as the command line reads them."""
    pairs = [
        f"{field}={value}"
        for field in ("kind", "sector", "document", "publisher")
        for value in getattr(given, field)
    ]
    return filters_from([*pairs, *([f"year={given.year}"] if given.year else [])], given.as_of)
