"""Checks filters against the documents of a library."""

from collections.abc import Sequence

from index.points import wanted_values
from ingest.errors import UsageError
from ingest.nouns import Document, Filters

SHOWN = 20  # values that a message names


def check_filters(filters: Filters, documents: Sequence[Document]) -> None:
    """Raises UsageError for a value that no document has; the message names those there are."""
    for field, values in wanted_values(filters):
        existing = values_of(field, documents)
        for value in values:
            if value not in existing:
                raise _unknown(f"{field}={value}", existing)
    first, last = filters.year_from, filters.year_to
    if first or last:
        years = sorted({document.year for document in documents if document.year})
        if not any((first or 0) <= year <= (last or 9999) for year in years):
            raise _unknown(f"year={first or ''}-{last or ''}", [str(year) for year in years])


def values_of(field: str, documents: Sequence[Document]) -> list[str]:
    """The values of a field of the documents, each once, in order."""
    if field == "document":
        return sorted(document.id for document in documents)
    if field == "sector":
        return sorted({sector for document in documents for sector in document.sector})
    return sorted({getattr(document, field) for document in documents} - {None})


def _unknown(filter_text: str, existing: Sequence[str]) -> UsageError:
    shown = ", ".join(existing[:SHOWN]) + (", ..." if len(existing) > SHOWN else "")
    return UsageError(
        f"Het filter '{filter_text}'",
        "past bij geen enkel document in deze bibliotheek.",
        f"Kies uit: {shown}." if existing else "Laat het weg.",
    )
