"""The file of a document is found by its record, and the one with recognised text beside it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from index.sources import layer_path, source_files, source_path
from index.state import Record
from ingest.nouns import ReadDocument

MakeRead = Callable[..., ReadDocument]


@pytest.fixture
def read(make_read: MakeRead) -> ReadDocument:
    return make_read("brief", "De tuin bloeit", file="Brief 2014.PDF")


@pytest.fixture
def record(read: ReadDocument) -> Record:
    return Record(document=read.document, source="bron", revision="r1", passages=1, pages=None)


def keep(folder: Path, files: dict[Path, bytes]) -> None:
    for path, data in files.items():
        (folder / path.parent).mkdir(exist_ok=True)
        (folder / path).write_bytes(data)


def test_without_a_kept_file_there_is_none(tmp_path: Path, record: Record) -> None:
    assert source_path(tmp_path, "brief", record) is None
    assert layer_path(tmp_path, "brief", record) is None


def test_a_file_is_found_by_revision_and_ending(
    tmp_path: Path, read: ReadDocument, record: Record
) -> None:
    keep(tmp_path, source_files(read, "r1", b"%PDF-"))
    path = source_path(tmp_path, "brief", record)
    assert path == tmp_path / "sources" / "brief@r1.pdf"
    assert path.read_bytes() == b"%PDF-"
    assert layer_path(tmp_path, "brief", record) is None
    assert source_path(tmp_path, "brief", replace(record, revision="r2")) is None


def test_recognised_text_stands_in_a_file_beside_it(
    tmp_path: Path, read: ReadDocument, record: Record
) -> None:
    keep(tmp_path, source_files(replace(read, layer=b"%PDF-laag"), "r1", b"%PDF-scan"))
    found = [path(tmp_path, "brief", record) for path in (source_path, layer_path)]
    assert [path.read_bytes() for path in found if path] == [b"%PDF-scan", b"%PDF-laag"]
    assert len(list(tmp_path.glob("*/*@r1.*"))) == 2, "they go with the rest of the revision"
