import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.lock import IndexLock
from ingest.errors import IndexUnavailableError

HOLD = """
import sys
from pathlib import Path
from index.lock import IndexLock
lock = IndexLock(Path(sys.argv[1]), "vindplaats serve")
print("held", flush=True)
sys.stdin.read()
lock.release()
"""
TRY = """
import sys
from pathlib import Path
from index.lock import IndexLock
try:
    IndexLock(Path(sys.argv[1]), "vindplaats search")
except Exception as error:
    sys.exit(f"{error.exit_status} {error}")
"""


def python(script: str, folder: Path) -> list[str]:
    return [sys.executable, "-c", script, str(folder)]


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the index until its input ends."""
    process = subprocess.Popen(
        python(HOLD, tmp_path), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


def test_other_process_names_the_holder(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    with pytest.raises(IndexUnavailableError) as caught:
        IndexLock(tmp_path, "vindplaats ingest")
    assert f"{tmp_path}: deze index is in gebruik door 'vindplaats serve'" in str(caught.value)
    assert f"(proces {holder.pid})" in str(caught.value)
    assert caught.value.exit_status == 3


def test_this_process_is_named_to_another(tmp_path: Path) -> None:
    lock = IndexLock(tmp_path, "vindplaats ingest")
    other = subprocess.run(python(TRY, tmp_path), capture_output=True, text=True, check=False)
    assert other.returncode == 1
    assert f"3 {tmp_path}: deze index is in gebruik door" in other.stderr
    assert f"'vindplaats ingest' (proces {os.getpid()})" in other.stderr
    lock.release()
    assert subprocess.run(python(TRY, tmp_path), check=False).returncode == 0


def test_killed_holder_frees_the_index(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    holder.kill()
    holder.wait()
    lock = IndexLock(tmp_path, "vindplaats ingest")
    with pytest.raises(IndexUnavailableError, match=f"'vindplaats ingest'.*{os.getpid()}"):
        IndexLock(tmp_path, "vindplaats search")
    lock.release()


def test_release_lets_others_in(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    holder.communicate("")
    assert holder.returncode == 0
    lock = IndexLock(tmp_path, "vindplaats ingest")
    lock.release()
    assert [path.name for path in tmp_path.iterdir() if path.name != "lock"] == []
    IndexLock(tmp_path, "vindplaats ingest").release()


def test_refused_process_leaves_the_holder_named(tmp_path: Path) -> None:
    lock = IndexLock(tmp_path, "vindplaats serve")
    for _ in range(2):
        with pytest.raises(IndexUnavailableError, match="'vindplaats serve'"):
            IndexLock(tmp_path, "vindplaats search")
    lock.release()


@pytest.mark.parametrize("content", [None, "", '{"holder": "vind', "{}"])
def test_unknown_holder(tmp_path: Path, content: str | None) -> None:
    """The name is missing, or only half written at this moment."""
    lock = IndexLock(tmp_path, "vindplaats serve")
    if content is None:
        (tmp_path / "holder.json").unlink()
    else:
        (tmp_path / "holder.json").write_text(content)
    with pytest.raises(IndexUnavailableError, match="in gebruik door een ander proces"):
        IndexLock(tmp_path, "vindplaats search")
    lock.release()


def test_folder_is_made(tmp_path: Path) -> None:
    IndexLock(tmp_path / "nieuw" / "index", "vindplaats ingest").release()
    assert (tmp_path / "nieuw" / "index").is_dir()
