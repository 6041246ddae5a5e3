"""Which document of the library a reference leads to: by its number, else by its name."""

from collections.abc import Iterable, Sequence

from ingest.nouns import Document, Reference
from ingest.paper_keys import calls
from ingest.references import resolve


class Held:
    """The documents of a library by what they are called."""

    def __init__(self, documents: Iterable[Document]) -> None:
        """Prepares the numbers and names of the documents."""
        self.documents: Sequence[Document] = sorted(documents, key=lambda one: one.id)
        self.by_id = {one.id: one for one in self.documents}
        self.numbers = {number: one.id for one in self.documents for number in one.dossiers}

    def find(self, reference: Reference, source: Document) -> Document | None:
        """The document that is meant, None if none is held or more than one may be meant.

        A document later than the one that refers cannot be meant.
        """
        if (number := resolve(reference, self.numbers)) is not None:
            return self.by_id[number]
        if reference.kind != "stuk":
            return None
        fitting = [
            one
            for one in self.documents
            if one.id != source.id and _not_later(one, source) and calls(reference.key, one)
        ]
        return fitting[0] if len(fitting) == 1 else None


def _not_later(one: Document, source: Document) -> bool:
    return one.year is None or source.year is None or one.year <= source.year
