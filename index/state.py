"""What an index remembers beside its points: how it was built, and which documents it holds.

Kept in `index.json`, written whole and renamed, so that a reader sees the old or the new one.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from index.dutch import VERSION as ANALYZER_VERSION
from index.points import document_of
from index.writing import write_whole
from ingest.errors import IndexUnavailableError
from ingest.manifest import ManifestEntry
from ingest.nouns import Document
from ingest.passages import passage_settings

NAME = "index.json"
FORMAT = 3

T = TypeVar("T")
NOTHING_SAID = ManifestEntry()

# Field of the build -> how a message calls it.
BUILD_NAMES = {
    "format": "de indeling van de index",
    "model": "het taalmodel",
    "dimension": "de lengte van de vectoren",
    "analyzer": "de versie van de woordanalyse",
    "passages": "hoe passages en zinnen worden gesneden",
    "store": "de opslag",
    "quantisation": "de quantisatie",
    "on_disk": "het lezen van schijf",
}
# Those that come with the version of Vindplaats: no setting brings the old ones back.
OF_THE_VERSION = ("format", "analyzer", "passages")


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """What all points of an index have in common; another build cannot be compared with it."""

    model: str
    dimension: int
    store: str  # "edge" or the address of a server
    format: int = FORMAT
    analyzer: int = ANALYZER_VERSION
    passages: dict[str, int] = field(default_factory=passage_settings)
    quantisation: str = "none"
    on_disk: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A document that the index holds."""

    document: Document
    source: str  # fingerprint of the file and its manifest entry
    revision: str  # of its points
    passages: int
    pages: int | None  # PDF pages; None where the format has none
    ocr: bool | None = None  # whether its unreadable pages were recognised; None if it has none
    said: ManifestEntry = NOTHING_SAID  # what people said of it, for when it is read again


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The build, the documents, and revisions whose points are to be removed."""

    build: Build
    records: dict[str, Record] = field(default_factory=dict)  # by document id
    leftover: tuple[str, ...] = ()

    def with_leftover(self, *revisions: str) -> "State":
        """This state, with revisions whose points an interruption may leave behind."""
        return replace(self, leftover=tuple(sorted({*self.leftover, *revisions})))

    def without_leftover(self) -> "State":
        """This state after those points were removed."""
        return replace(self, leftover=())

    def with_record(self, record: Record) -> "State":
        """This state with a document added or replaced; its old points become leftover."""
        old = self.records.get(record.document.id)
        leftover = {*self.leftover} - {record.revision}
        if old is not None and old.revision != record.revision:
            leftover.add(old.revision)
        records = {**self.records, record.document.id: record}
        return replace(self, records=records, leftover=tuple(sorted(leftover)))

    def without_record(self, document_id: str) -> "State":
        """This state with a document removed; its points become leftover."""
        records = {key: record for key, record in self.records.items() if key != document_id}
        removed = self.records[document_id].revision
        return replace(self.with_leftover(removed), records=records)


def missing_index(folder: Path) -> IndexUnavailableError:
    """The error for a folder without an index."""
    return IndexUnavailableError(
        str(folder),
        "hier is geen index.",
        "Maak er een met 'vindplaats ingest MAP', of wijs een andere aan met --index.",
    )


def damaged_index(folder: Path) -> IndexUnavailableError:
    """The error for an index of which a part is missing or cannot be understood."""
    return IndexUnavailableError(
        str(folder),
        "deze index is beschadigd of van een andere versie van Vindplaats.",
        "Verwijder de map en voeg de documenten opnieuw toe met 'vindplaats ingest'.",
    )


def of_all(folder: Path, read: Callable[[str, str], T]) -> list[T]:
    """`read(id, revision)` of every document of the index in `folder`, by id.

    Documents may be replaced and removed meanwhile; what is given was there at one moment.
    Raises IndexUnavailableError if there is no index or it is damaged.
    """
    while True:
        state = read_state(folder)
        if state is None:
            raise missing_index(folder)
        try:
            return [read(key, record.revision) for key, record in sorted(state.records.items())]
        except FileNotFoundError as error:
            if read_state(folder) == state:
                raise damaged_index(folder) from error


def read_state(folder: Path) -> State | None:
    """The state of the index in `folder`, or None if there is no index.

    Raises IndexUnavailableError if it cannot be understood.
    """
    path = folder / NAME
    if not path.is_file():
        return None
    try:
        return _state(json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise damaged_index(folder) from error


def _state(fields: dict[str, Any]) -> State:
    records = {
        key: Record(
            **{
                **record,
                "document": document_of(record["document"]),
                "said": _entry(record.get("said", {})),
            }
        )
        for key, record in fields["records"].items()
    }
    build = Build(**fields["build"])
    return State(build=build, records=records, leftover=tuple(fields["leftover"]))


def _entry(fields: dict[str, Any]) -> ManifestEntry:
    lists = {name: tuple(fields.get(name, ())) for name in ("sector", "dossiers", "unknown")}
    return ManifestEntry(**{**fields, **lists})


def write_state(folder: Path, state: State) -> None:
    """Replaces the state of the index in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / NAME, json.dumps(asdict(state), ensure_ascii=False, indent=1))


def check_build(folder: Path, stored: Build, wanted: Build) -> None:
    """Raises IndexUnavailableError if the index was built otherwise than it would be now."""
    different = {
        key: f"{name} ({getattr(stored, key)} in de index, nu {getattr(wanted, key)})"
        for key, name in BUILD_NAMES.items()
        if getattr(stored, key) != getattr(wanted, key)
    }
    if different:
        newer = not different.keys().isdisjoint(OF_THE_VERSION)
        raise IndexUnavailableError(
            str(folder),
            f"deze index is anders gebouwd: {', '.join(different.values())}.",
            _anew(stored) if newer else "Zet de instelling terug, of maak met --index een nieuwe.",
        )


def _anew(stored: Build) -> str:
    """How to make an index again that no setting can bring back."""
    # A server would keep the points, for the folder alone knows which there are.
    points = "" if stored.store == "edge" else " en de collectie op de Qdrant-server"
    return (
        f"Verwijder de map{points}, en voeg de documenten opnieuw toe met 'vindplaats ingest MAP'. "
        "Of maak met --index een nieuwe index."
    )
