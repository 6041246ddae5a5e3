"""A file is read once: what was read to recognise it is used when it goes in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.adding.process import Tell
from app.adding.readings import keep, kept, reading_path
from app.adding.tasks import Prepare, Progress, Ready, Recognise
from index.embedder import Embedder
from index.state import Build
from ingest.errors import DocumentError
from ingest.read import read_document

BUILD = Build(model="nep", dimension=16, store="edge")


@pytest.fixture
def prepared(hasher: Callable[[], Embedder]) -> Callable[[Path, Tell], Ready]:
    def prepare(path: Path, tell: Tell) -> Ready:
        folder = path.parent
        return Prepare(path=path, ocr=False, folder=folder, build=BUILD, embedder=hasher)(tell)

    return prepare


def test_what_was_read_is_kept_as_it_was(tmp_path: Path, letter: bytes) -> None:
    path = tmp_path / "brief.pdf"
    read = read_document(path, letter)
    assert kept(path) is None
    keep(path, read)
    assert kept(path) == read


def test_where_there_is_no_room_nothing_is_kept(tmp_path: Path, letter: bytes) -> None:
    path = tmp_path / "weg" / "brief.pdf"
    keep(path, read_document(path, letter))
    assert kept(path) is None


def test_a_file_that_was_recognised_is_not_read_again(
    tmp_path: Path, letter: bytes, prepared: Callable[[Path, Tell], Ready]
) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(letter)
    anew = prepared(path, lambda _: None)
    steps: list[str] = []

    def tell(news: Progress) -> None:
        steps.append(news.step)

    Recognise(path=path, ocr=False)(tell)
    assert steps == ["lezen"]
    steps.clear()
    once = prepared(path, tell)
    assert set(steps) == {"embedden"}
    assert once.prepared.record == anew.prepared.record
    assert once.prepared.files == anew.prepared.files
    assert once.messages == anew.messages
    reading_path(path).unlink()
    prepared(path, tell)
    assert "lezen" in steps


def test_what_was_said_since_goes_in(
    tmp_path: Path, letter: bytes, prepared: Callable[[Path, Tell], Ready]
) -> None:
    """And that it contradicts the document is no news to who said it."""
    path = tmp_path / "brief.pdf"
    path.write_bytes(letter)
    Recognise(path=path, ocr=False)(lambda _: None)
    said = '{"file": "brief.pdf", "kind": "casusrapport", "unknown": ["date"]}'
    path.with_name("manifest.jsonl").write_text(said)
    once = prepared(path, lambda _: None)
    assert once.prepared.record.document.kind == "casusrapport"
    assert once.messages == ()
    reading_path(path).unlink()
    anew = prepared(path, lambda _: None)
    assert replace(once.prepared.record, source="") == replace(anew.prepared.record, source="")
    assert once.prepared.files == anew.prepared.files


def test_a_file_that_cannot_be_taken_is_named_without_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "wit.txt"
    path.write_bytes(b" \n ")
    with pytest.raises(DocumentError, match=r"^wit\.txt: dit bestand is leeg"):
        Recognise(path=path, ocr=False)(lambda _: None)
