"""Shared by all tests: nothing may leave the machine, and one index of the own library."""

import ipaddress
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import settings

from index.settings import Settings, default_cache
from tests.folders import copied, quick_folder

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "corpus"
SHARED = ROOT.parent / "shared"

# No test may fail because a machine is slow; nothing is written beside the tests.
settings.register_profile("tests", deadline=None, max_examples=100, database=None)
settings.load_profile("tests")


def leaves_machine(address: Any) -> bool:
    """True for an internet address that is not loopback."""
    if not isinstance(address, tuple):
        return False  # a Unix socket
    host = str(address[0])
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host != "localhost"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the files that need the index of the own library last, but one of them first.

    So it is made by one worker while the others have something else to do.
    """
    needing = {
        item.path for item in items if "corpus_settings" in getattr(item, "fixturenames", ())
    }
    first = next((item.path for item in items if item.path in needing), None)
    items.sort(key=lambda item: (item.path != first, item.path in needing))


@pytest.fixture(autouse=True)
def calls_out(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """Refuses every socket that leaves the machine, and fails the test that opened one."""
    attempts: list[Any] = []

    def guarded(name: str) -> None:
        real = getattr(socket.socket, name)

        def guard(self: socket.socket, *arguments: Any) -> Any:
            if leaves_machine(arguments[-1]):
                attempts.append(arguments[-1])
                raise OSError(f"refused: {arguments[-1]}")
            return real(self, *arguments)

        monkeypatch.setattr(socket.socket, name, guard)

    for name in ("connect", "connect_ex", "sendto"):
        guarded(name)
    real_lookup = socket.getaddrinfo

    def lookup(host: Any, *arguments: Any, **named: Any) -> Any:
        if host is not None and leaves_machine((host,)):
            attempts.append(host)
            raise OSError(f"refused: {host}")
        return real_lookup(host, *arguments, **named)

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    yield attempts
    assert attempts == []


@pytest.fixture(scope="session")
def corpus_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings of an index that holds the documents of `corpus/`, made with the real model.

    Tests that run in several processes make it once; each process gets a copy of its own.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    with FileLock(shared / "corpus.lock"):
        if not (shared / "corpus-index").exists():
            with quick_folder(shared) as folder:
                copied(_ingested(folder / "index"), shared / "corpus-in-the-making")
            (shared / "corpus-in-the-making").rename(shared / "corpus-index")
    own = copied(shared / "corpus-index", tmp_path_factory.mktemp("corpus") / "index")
    return Settings(index=own, cache=default_cache())


def _ingested(folder: Path) -> Path:
    # Imported here: it takes seconds, in which the process that hands out the tests starts nothing.
    from index.ingestion import ingest
    from index.library import Library
    from index.plan import plan

    with Library(Settings(index=folder, cache=default_cache()), "tests", create=True) as library:
        reports = list(ingest(library, plan([CORPUS], {})))
    assert [report.outcome for report in reports] == ["toegevoegd"] * 5
    return folder


@pytest.fixture
def index_root(tmp_path: Path) -> Iterator[Path]:
    """A folder for indexes, removed afterwards."""
    with quick_folder(tmp_path) as folder:
        yield folder
