"""Runs a verb for another program: the one boundary where what goes wrong becomes words."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from app.api.addresses import with_addresses
from app.api.failures import Failure, failure_of, refusal_of
from app.api.parameters import Parameters
from app.api.table import Verb
from app.api.verbs import Verbs
from app.output import Json


def told(
    verbs: Verbs, verb: Verb, given: Parameters | Mapping[str, Any], page: str
) -> Json | Failure:
    """What `verb` gives for checked or unchecked parameters, or why it gives nothing.

    `page` is the address of the web page, ending in "/", that the addresses of places lead to.
    """
    try:
        checked = given if isinstance(given, Parameters) else verb.takes.model_validate(given)
    except ValidationError as error:
        return refusal_of(error.errors())
    try:
        found: Json = with_addresses(verb.run(verbs, checked), page)
        return found
    except Exception as error:  # noqa: BLE001 - told to the caller
        return failure_of(error)
