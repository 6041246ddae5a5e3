"""What a reader is told when something goes wrong: the one boundary of the page's actions."""

from collections.abc import Callable
from typing import TypeVar

from app.html import error_html
from ingest.errors import VindplaatsError

Result = TypeVar("Result")


def attempted(work: Callable[[], Result]) -> tuple[Result | None, str]:
    """What `work` gives and "", or None and what went wrong as HTML."""
    try:
        return work(), ""
    except Exception as error:  # noqa: BLE001 - told to the reader
        return None, error_html(failure_text(error))


def failure_text(error: Exception) -> str:
    """What went wrong, in Dutch."""
    if isinstance(error, VindplaatsError):
        return str(error)
    return (
        f"Er ging iets onverwachts mis ({type(error).__name__}). "
        "Probeer het opnieuw, of meld het aan de beheerder."
    )
