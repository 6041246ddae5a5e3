"""What goes wrong, as a program reads it: a status of HTTP, the fault and what to do, in Dutch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ingest.errors import IndexUnavailableError, UsageError, VindplaatsError

# Kind of fault of pydantic -> what is said of the parameter, with what pydantic knows of it.
FAULTS: Mapping[str, str] = {
    "missing": "ontbreekt",
    "extra_forbidden": "is onbekend",
    "int_parsing": "is geen heel getal",
    "int_type": "is geen heel getal",
    "int_from_float": "is geen heel getal",
    "int_parsing_size": "is een te groot getal",
    "bool_parsing": "is geen true of false",
    "bool_type": "is geen true of false",
    "greater_than_equal": "moet minstens {ge} zijn",
    "less_than_equal": "mag hoogstens {le} zijn",
    "literal_error": "moet een van deze zijn: {expected}",
    "string_too_short": "is leeg",
    "string_too_long": "mag hoogstens {max_length} tekens hebben",
    "string_pattern_mismatch": "is geen jaar (2014) of periode (2011-2014)",
    "string_type": "is geen tekst",
    "string_unicode": "is geen geldige tekst",
    "too_long": "mag hoogstens {max_length} keer",
    "list_type": "is geen lijst",
    "json_invalid": "is geen geldige JSON",
    "model_attributes_type": "is geen JSON-object (met Content-Type: application/json)",
    "model_type": "is geen JSON-object",
}
MOST = 5  # faults that are told at once
REMEDY = "Kijk in de beschrijving welke parameters er zijn en wat zij aannemen."
UNEXPECTED = "Probeer het opnieuw, of meld het aan de beheerder."


class UnknownDocumentError(UsageError):
    """A document is named that the library does not hold."""

    def __init__(self, document_id: str) -> None:
        """`document_id` is as it was asked."""
        super().__init__(
            f"Het document '{document_id}'",
            "staat niet in de bibliotheek.",
            "Vraag met 'documents' welke documenten er zijn.",
        )


class UnknownPlaceError(UsageError):
    """A place is named that the document does not have."""

    def __init__(self, document_id: str, start: int, end: int, length: int) -> None:
        """The place asked, and how many characters the document has."""
        super().__init__(
            f"De plaats {start}-{end} in '{document_id}'",
            f"bestaat niet: het document heeft {length} tekens.",
            "Neem start en end over uit een zoekresultaat of citaat.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why there is no result."""

    status: int  # of HTTP
    fault: str  # Dutch
    remedy: str  # Dutch

    @property
    def json(self) -> dict[str, str]:
        """As it is sent."""
        return {"fout": self.fault, "herstel": self.remedy}

    @property
    def text(self) -> str:
        """In a line."""
        return f"{self.fault} {self.remedy}"


def failure_of(error: Exception) -> Failure:
    """What is told of an error; of an unexpected one no more than its kind."""
    if not isinstance(error, VindplaatsError):
        fault = f"Er ging iets onverwachts mis ({type(error).__name__})."
        return Failure(status=500, fault=fault, remedy=UNEXPECTED)
    return Failure(
        status=_status(error), fault=f"{error.thing}: {error.fault}", remedy=error.remedy
    )


def _status(error: VindplaatsError) -> int:
    if isinstance(error, UnknownDocumentError | UnknownPlaceError):
        return 404
    if isinstance(error, UsageError):
        return 400
    return 503 if isinstance(error, IndexUnavailableError) else 500


def refusal_of(errors: Sequence[Mapping[str, Any]]) -> Failure:
    """What is told of parameters that pydantic refused."""
    faults = map(_refused, errors[:MOST])
    return Failure(status=422, fault=" ".join(faults), remedy=REMEDY)


def _refused(error: Mapping[str, Any]) -> str:
    known = FAULTS.get(error["type"], "is niet goed").format(**error.get("ctx", {}))
    known = known.replace(" or ", " of ")  # before the last of the values that there are
    names = [part for part in error["loc"] if isinstance(part, str)]
    if error["type"] == "json_invalid" or names in ([], ["body"]):
        return f"Wat is gestuurd {known}."
    return f"De parameter '{names[-1]}' {known}."
