"""A disk that is full or may not be written gives a message that says what to do."""

from pathlib import Path

import pytest

from index.writing import check_room, write_whole_bytes, writing
from ingest.errors import IndexUnavailableError


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(IndexUnavailableError, match=r"niet genoeg ruimte.*Maak ruimte vrij"),
        writing(tmp_path),
    ):
        Path("/dev/full").write_bytes(b"vol")


def test_a_file_that_stands_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "map").write_bytes(b"geen map")
    with pytest.raises(IndexUnavailableError) as caught, writing(tmp_path):
        write_whole_bytes(tmp_path / "map" / "tekst.json", b"{}")
    assert "kan niet geschreven worden" in str(caught.value)
    assert str(tmp_path / "map") in str(caught.value)


def test_what_fails_half_way_leaves_the_old(tmp_path: Path) -> None:
    path = tmp_path / "tekst.json"
    write_whole_bytes(path, b"oud")
    (tmp_path / ".tekst.json.new").symlink_to("/dev/full")
    with pytest.raises(IndexUnavailableError), writing(tmp_path):
        write_whole_bytes(path, b"nieuw")
    assert path.read_bytes() == b"oud"


def test_other_errors_pass(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), writing(tmp_path):
        _ = 1 / 0


def test_room_is_looked_at_before(tmp_path: Path) -> None:
    check_room(tmp_path, 1)
    with pytest.raises(IndexUnavailableError, match="niet genoeg ruimte"):
        check_room(tmp_path, 10**18)
    with pytest.raises(IndexUnavailableError, match="kan niet geschreven"):
        check_room(tmp_path / "weg", 1)
