"""What goes in beside what the library has, when others add and remove meanwhile."""

from dataclasses import replace

import pytest

from app.adding.beside import beside_library, check_again, check_new
from app.adding.nouns import FileState, Recognised
from index.state import Record
from ingest.errors import DocumentError
from ingest.manifest import ManifestEntry
from ingest.nouns import Document

HELD = Document(
    id="plan", title="Leesplan", kind="actieplan", publisher=None, date=None, sector=(),
    reference=None, dossiers=(), file="plan.txt", sha256="een",
)  # fmt: skip
RECORD = Record(document=HELD, source="", revision="r", passages=1, pages=None)
LIBRARY = {"plan": RECORD}
FOUND = Recognised(
    document_id="plan", title="Plan", kind="brief", publisher=None, date=None, sector=(),
    pages=None, passages=1, found="", sha256="twee",
)  # fmt: skip
FILE = FileState(key=0, name="plan.txt", size=1, recognised=FOUND)


def made(key: str, sha256: str, said: ManifestEntry | None = None) -> Record:
    document = replace(HELD, id=key, sha256=sha256)
    return replace(RECORD, document=document, said=said or ManifestEntry())


def test_the_user_is_shown_what_a_file_takes_the_place_of() -> None:
    assert beside_library("plan.txt", FOUND, {}) == FOUND
    instead = beside_library("plan.txt", FOUND, LIBRARY)
    assert (instead.replaces, instead.unchanged) == ("Leesplan", False)
    assert beside_library("plan.txt", replace(FOUND, sha256="een"), LIBRARY).unchanged


def test_the_same_file_is_not_there_twice() -> None:
    with pytest.raises(DocumentError, match="staat al in de bibliotheek als 'Leesplan'"):
        beside_library("b.txt", replace(FOUND, document_id="b", sha256="een"), LIBRARY)
    with pytest.raises(DocumentError, match="staat al in de bibliotheek als 'Leesplan'"):
        check_new(FILE, made("b", "een"), LIBRARY)


def test_no_document_is_replaced_that_the_user_was_not_shown() -> None:
    with pytest.raises(DocumentError, match="kwam intussen een ander document binnen: 'Leesplan'"):
        check_new(FILE, made("plan", "twee"), LIBRARY)
    shown = replace(FILE, recognised=replace(FOUND, replaces="Leesplan"))
    check_new(shown, made("plan", "twee"), LIBRARY)
    check_new(shown, made("plan", "twee"), {})
    check_new(FILE, made("plan", "een"), LIBRARY)


def test_what_was_read_again_does_not_bring_back_what_was_removed_or_replaced() -> None:
    said = ManifestEntry(id="plan")
    check_again(FILE, made("plan", "een", said), LIBRARY)
    with pytest.raises(DocumentError, match="intussen verwijderd"):
        check_again(FILE, made("plan", "een", said), {})
    with pytest.raises(DocumentError, match="intussen vervangen"):
        check_again(FILE, made("plan", "nul", said), LIBRARY)
    newer = {"plan": replace(RECORD, said=ManifestEntry(title="Beter"))}
    with pytest.raises(DocumentError, match="intussen vervangen"):
        check_again(FILE, made("plan", "een", said), newer)
