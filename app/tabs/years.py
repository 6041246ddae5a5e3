"""A field in which a reader writes a year or a period."""

import argparse

from app.arguments import period
from ingest.errors import UsageError


def years_in(text: str, field: str, example: tuple[str, str]) -> tuple[int | None, int | None]:
    """The first and last year; none of an empty field.

    Raises UsageError that names the `field`, with an `example` of a year and a period, for what
    cannot be read.
    """
    written = "".join(text.split()).replace("–", "-")
    if not written:
        return None, None
    try:
        return period(written)
    except argparse.ArgumentTypeError as error:
        year, years = example
        remedy = f"Vul een jaar in ({year}) of een periode ({years})."
        raise UsageError(field, f"{error}.", remedy) from error
