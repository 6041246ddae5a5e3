"""What goes in beside what the library has: decided here, done elsewhere."""

from collections.abc import Mapping
from dataclasses import replace

from app.adding.nouns import FileState, Recognised
from index.state import Record
from ingest.errors import DocumentError

Records = Mapping[str, Record]


def beside_library(name: str, found: Recognised, records: Records) -> Recognised:
    """What was recognised in the file `name`, with the document that it takes the place of.

    Raises DocumentError for a file that is there under another name.
    """
    _check_elsewhere(name, found.document_id, found.sha256, records)
    old = records.get(found.document_id)
    return found if old is None else found.instead_of(old.document)


def check_new(file: FileState, new: Record, records: Records) -> None:
    """Raises DocumentError where a document came in since the user was shown what there was.

    It would be there twice, or one would go that nobody decided on.
    """
    _check_elsewhere(file.name, new.document.id, new.document.sha256, records)
    old = records.get(new.document.id)
    shown = file.recognised.replaces if file.recognised else None
    if old and old.document.sha256 != new.document.sha256 and old.document.title != shown:
        raise DocumentError(
            file.name,
            f"onder deze naam kwam intussen een ander document binnen: '{old.document.title}'.",
            "Geef dit bestand een andere naam, of voeg het opnieuw toe om dat te vervangen.",
        )


def check_again(file: FileState, new: Record, records: Records) -> None:
    """Raises DocumentError where the document that was read again was removed or replaced."""
    old = records.get(new.document.id)
    if old is None:
        raise DocumentError(
            file.name, "dit document is intussen verwijderd.", "Voeg het bestand weer toe."
        )
    said = replace(old.said, id=new.document.id)
    if old.document.sha256 != new.document.sha256 or said != new.said:
        raise DocumentError(
            file.name,
            "dit document is intussen vervangen door een nieuwere versie.",
            "Lees het opnieuw in, als dat nog nodig is.",
        )


def _check_elsewhere(name: str, document_id: str, sha256: str, records: Records) -> None:
    for key, record in records.items():
        if record.document.sha256 == sha256 and key != document_id:
            raise DocumentError(
                name,
                f"dit bestand staat al in de bibliotheek als '{record.document.title}'.",
                "Verwijder dat eerst, als je het onder deze naam wilt.",
            )
