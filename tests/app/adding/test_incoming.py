"""Where files wait: what a full disk or a server that ended leaves there."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.adding.incoming import LOST, Incoming
from app.adding.nouns import Batch, FileState
from ingest.errors import IndexUnavailableError
from ingest.manifest import ManifestEntry

BATCH = Batch(
    id="b",
    work="toevoegen",
    by="an",
    at=datetime(2031, 3, 2, tzinfo=UTC),
    files=(FileState(key=0, name="plan.txt", size=5_000),),
)


@contextmanager
def no_room_beyond(size: int) -> Iterator[None]:
    """No file can grow beyond so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def incoming(tmp_path: Path) -> Incoming:
    return Incoming(tmp_path)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "bron"
    path.write_bytes(b"x" * 5_000)
    return path


def test_a_batch_for_which_there_is_no_room_leaves_nothing(
    tmp_path: Path, incoming: Incoming
) -> None:
    with no_room_beyond(0), pytest.raises(IndexUnavailableError, match="niet genoeg ruimte"):
        incoming.open(BATCH)
    assert list((tmp_path / "incoming").iterdir()) == []


def test_what_was_written_in_half_is_not_told_as_lost(incoming: Incoming, source: Path) -> None:
    incoming.open(BATCH)
    incoming.take(BATCH, BATCH.files[0], source)
    with no_room_beyond(1), pytest.raises(IndexUnavailableError, match="niet genoeg ruimte"):
        incoming.describe(BATCH, {"plan.txt": ManifestEntry(title="Plan")})
    [told] = incoming.lost()
    assert [(file.name, file.size) for file in told.files] == [("plan.txt", 5_000)]
    assert (told.id, told.by, told.at) == (BATCH.id, BATCH.by, BATCH.at)
    assert list(incoming.lost()) == []


@pytest.mark.parametrize("about", ["", "[]", "{", '{"work": 1, "by": null, "at": "gisteren"}'])
def test_damage_does_not_keep_a_server_from_starting(
    tmp_path: Path, incoming: Incoming, source: Path, about: str
) -> None:
    incoming.open(BATCH)
    incoming.take(BATCH, BATCH.files[0], source)
    (tmp_path / "incoming" / "b" / "batch.json").write_text(about)
    (tmp_path / "incoming" / "b" / "weg.txt").symlink_to(tmp_path / "nergens")
    (tmp_path / "incoming" / "los.txt").touch()
    [told] = incoming.lost()
    assert (told.work, told.by) == ("toevoegen", None)
    assert [file.messages for file in told.files] == [(LOST["toevoegen"],)]
