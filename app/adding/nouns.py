"""What the page sees of documents being added: frozen snapshots, safe to read from any thread."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from ingest.nouns import Document

# Of a file, in order. "herkend" waits for the user; the last three are where a file ends.
Step = Literal[
    "wacht", "lezen", "herkend", "embedden", "schrijven", "klaar", "mislukt", "ingetrokken"
]
ENDED: frozenset[Step] = frozenset({"klaar", "mislukt", "ingetrokken"})
Outcome = Literal["toegevoegd", "ververst"]
Work = Literal["toevoegen", "opnieuw lezen"]

# Notes in the audit log: action, user, document id, title, file, outcome.
Note = Callable[[str, str | None, str, str, str, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file as the browser sent it."""

    path: Path  # where it stands for the moment; the desk makes a copy
    name: str  # as the user's computer calls it; never used as a path


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """What a file turned out to be, before it goes in."""

    document_id: str  # what the library will call it
    title: str
    kind: str
    publisher: str | None
    date: str | None  # "2014-07-10", "2014-07" or "2014"
    sector: tuple[str, ...]  # po, vo, so, mbo
    pages: int | None  # PDF pages; None where the format has none
    passages: int  # that it would be cut into
    found: str  # Dutch: "12 pagina's, 8 koppen, 3 voetnoten"
    sha256: str  # of the file
    replaces: str | None = None  # title of the document in the library that it takes the place of
    unchanged: bool = False  # whether that document was made of the very same file

    def instead_of(self, document: Document) -> "Recognised":
        """As it is where the library has this document under its id."""
        same = document.sha256 == self.sha256
        return replace(self, replaces=document.title, unchanged=same)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What the user says of a document, before what was recognised; None where nothing is said."""

    title: str | None = None
    kind: str | None = None
    date: str | None = None  # "2014-07-10", "2014-07" or "2014"; "" if it is not known
    sector: tuple[str, ...] | None = None  # () if it is not known


@dataclass(frozen=True, slots=True, kw_only=True)
class FileState:
    """How far one file is."""

    key: int  # names it within its batch, from 0 in the order of uploading
    name: str  # cleaned; still text to escape
    size: int  # bytes
    step: Step = "wacht"
    done: int = 0  # passages embedded
    total: int = 0  # passages to embed; 0 as long as that is not known
    recognised: Recognised | None = None
    outcome: Outcome | None = None  # once it is in the library
    document: str | None = None  # its id in the library, once it is in
    passages: int = 0  # that it has in the library
    messages: tuple[str, ...] = ()  # Dutch: why it failed, or what could not be read of it

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.step in ENDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Files that one user brought at one time."""

    id: str
    work: Work
    by: str | None  # name of the user; None on one person's own machine
    at: datetime  # when it was received, in UTC
    files: tuple[FileState, ...]
    ocr: bool = False  # whether text is to be recognised on pages that cannot be read otherwise
    started: bool = False  # whether the user said that it may go in
    seconds_left: float | None = None  # until all its files are in; None where there is no telling

    @property
    def recognising(self) -> bool:
        """Whether files are still being read for the first time; the user waits for it."""
        return not self.started and any(file.step in ("wacht", "lezen") for file in self.files)

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen to any of its files."""
        return all(file.ended for file in self.files)
