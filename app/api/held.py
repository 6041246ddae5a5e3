"""The verbs for the documents themselves: which there are, one of them, a place in one."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from app.api.failures import UnknownDocumentError
from app.api.parameters import DocumentParameters, DocumentsParameters, PassageParameters
from app.api.places import outline_json, passage_json
from app.api.verbs import Verbs, listed
from app.output import Json
from app.shelf import Wanted
from app.status import record_json
from index.registers import register_in
from index.state import Record, damaged_index
from index.texts import document_in, text_path
from ingest.nouns import ReadDocument

Result = TypeVar("Result")


def documents(verbs: Verbs, given: DocumentsParameters) -> Json:
    """The documents of the library, by id."""
    wanted = Wanted(words=given.title or "", kind=given.kind or "", sector=given.sector or "")
    records = verbs.library.state.records
    found = [one for _, one in sorted(records.items()) if wanted.admits(one.document)]
    return listed("documents", [record_json(one) for one in found[: given.limit]], len(found))


def document(verbs: Verbs, given: DocumentParameters) -> Json:
    """One document: what is known of it, what is in it, and its headings."""

    def told(record: Record) -> Json:
        canonical = _text(verbs, record).canonical
        register = register_in(verbs.library.folder, given.document, record.revision)
        return {
            **record_json(record),
            "reference": record.document.reference,
            "dossiers": list(record.document.dossiers),
            "goals": len(register.goals),
            "cases": len(register.cases),
            "characters": len(canonical.text),
            "sections": outline_json(canonical),
        }

    return _of(verbs, given.document, told)


def passage(verbs: Verbs, given: PassageParameters) -> Json:
    """The words of a place, with what stands around them."""
    read = _of(verbs, given.document, lambda record: _text(verbs, record))
    return passage_json(read, given.start, given.end)


def _text(verbs: Verbs, record: Record) -> ReadDocument:
    return document_in(text_path(verbs.library.folder, record.document.id, record.revision))


def _of(verbs: Verbs, document_id: str, read: Callable[[Record], Result]) -> Result:
    """What `read` gives of a document, which may be replaced or removed meanwhile.

    Raises UnknownDocumentError if it is not there (any more), IndexUnavailableError if its files
    are gone.
    """
    while True:
        record = verbs.library.state.records.get(document_id)
        if record is None:
            raise UnknownDocumentError(document_id)
        with suppress(FileNotFoundError):
            return read(record)
        if verbs.library.state.records.get(document_id) == record:
            raise damaged_index(verbs.library.folder)
