"""The documents of a library, as a reader looks through them.

1. Count what is in each.  2. Keep those that are wanted.  3. Tell what can be wanted.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.references import edges_of
from index.state import Record
from ingest.nouns import Document, Register


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """A document on the shelf, with what there is in it."""

    document: Document
    passages: int
    pages: int | None  # PDF pages; None where the format has none
    goals: int  # with the dated agreements
    leads: int  # documents, papers and laws that it refers to, each counted once
    referred: int  # documents of the library that refer to it


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which documents a reader wants to see; what is empty or None restricts nothing."""

    words: str = ""  # each must stand in the title, whole or in part
    kind: str = ""
    sector: str = ""
    publisher: str = ""
    first: int | None = None  # year
    last: int | None = None  # inclusive

    def admits(self, document: Document) -> bool:
        """Whether the document is one of them; without a date it is of no year."""
        title, year = document.title.casefold(), document.year
        return (
            all(word in title for word in self.words.casefold().split())
            and self.kind in ("", document.kind)
            and (not self.sector or self.sector in document.sector)
            and self.publisher in ("", document.publisher)
            and (self.first is None or (year is not None and year >= self.first))
            and (self.last is None or (year is not None and year <= self.last))
        )


def shelf_of(records: Mapping[str, Record], registers: Sequence[Register]) -> list[Volume]:
    """A volume for each document that has both a record and a register, by title."""
    edges = edges_of(registers)
    leads = Counter(edge.source.id for edge in edges)
    referred = Counter(edge.target.id for edge in edges if edge.target)
    volumes = [
        Volume(
            document=record.document,
            passages=record.passages,
            pages=record.pages,
            goals=len(register.goals),
            leads=leads[record.document.id],
            referred=referred[record.document.id],
        )
        for register in registers
        if (record := records.get(register.document.id))
    ]
    return sorted(volumes, key=lambda one: (one.document.title.casefold(), one.document.id))


def kept(volumes: Iterable[Volume], wanted: Wanted) -> list[Volume]:
    """Those that are wanted, in the same order."""
    return [volume for volume in volumes if wanted.admits(volume.document)]


def kinds_of(volumes: Iterable[Volume]) -> list[str]:
    """The kinds of document there are, in order."""
    return sorted({volume.document.kind for volume in volumes})


def publishers_of(volumes: Iterable[Volume]) -> list[str]:
    """The publishers there are, in order."""
    found = {volume.document.publisher for volume in volumes}
    return sorted((one for one in found if one), key=str.casefold)
