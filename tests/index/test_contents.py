"""Reading while documents are added, replaced and removed; and what happens when writing fails."""

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from index.library import Library
from index.registers import registers_in
from index.search import search
from index.settings import Settings
from index.state import read_state
from index.texts import documents_in
from ingest.errors import IndexUnavailableError, UsageError
from ingest.nouns import Filters, ReadDocument

Add = Callable[..., None]
MakeRead = Callable[..., ReadDocument]
ROUNDS = 12


def found(library: Library, question: str = "tuin plein") -> list[str]:
    return sorted(hit.passage.text for hit in search(library, question, Filters(), 100))


@contextmanager
def asking(look: Callable[[], None], threads: int = 3) -> Iterator[list[Exception]]:
    """Threads that go on looking until the block ends; gives what went wrong."""
    wrong: list[Exception] = []
    stop = threading.Event()

    def work() -> None:
        while not stop.is_set() and not wrong:
            try:
                look()
            except Exception as error:  # noqa: BLE001 - the test looks at it
                wrong.append(error)

    running = [threading.Thread(target=work) for _ in range(threads)]
    for thread in running:
        thread.start()
    try:
        yield wrong
    finally:
        stop.set()
        for thread in running:
            thread.join()


def version(number: int) -> list[str]:
    return [f"De tuin van versie {number}", f"Het plein van versie {number}"]


def test_readers_find_one_whole_version_at_any_time(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    """Also by the registers and the texts, which are read from disk."""
    allowed = [sorted(["De tuin staat vast", *version(n)]) for n in range(ROUNDS)]
    with Library(settings, "proef", create=True) as library:
        add_to(library, make_read("vast", "De tuin staat vast"))
        add_to(library, make_read("los", *version(0)))
        seen = set()

        def look() -> None:
            texts = found(library)
            seen.add(allowed.index(texts))
            assert len(registers_in(settings.index)) == 2
            assert len(documents_in(settings.index)) == 2
            assert library.known.vocabulary.passages["versie"] == 2

        with asking(look) as wrong:
            for number in range(1, ROUNDS):
                add_to(library, make_read("los", *version(number)))
        assert wrong == []
        assert len(seen) > 2, "readers came through between the changes"
        assert found(library) == allowed[-1]
        assert library.store.count() == 3


def test_a_removed_document_is_gone_at_once_for_all(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    both, one = sorted(["De tuin staat vast", *version(1)]), ["De tuin staat vast"]
    with Library(settings, "proef", create=True) as library:
        add_to(library, make_read("vast", "De tuin staat vast"))
        removed = threading.Event()

        def look() -> None:
            was_removed = removed.is_set()
            texts = found(library)
            assert texts == one or (texts == both and not was_removed)

        for _ in range(4):
            removed.clear()
            add_to(library, make_read("los", *version(1)))
            with asking(look) as wrong:
                time.sleep(0.02)
                library.remove("los")
                removed.set()
                time.sleep(0.02)
            assert wrong == []
        assert library.store.count() == 1


def test_removing_leaves_nothing_of_a_document(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    with Library(settings, "proef", create=True) as library:
        add_to(library, make_read("vast", "De tuin staat vast"))
        [passage] = (hit.passage for hit in search(library, "tuin", Filters(), 1))
        before = {path.name for path in settings.index.rglob("*@*")}
        words = dict(library.known.vocabulary.passages)
        add_to(library, make_read("los", *version(1)))
        [gone] = (hit.passage for hit in search(library, "versie plein", Filters(), 1))
        library.remove("los")
        assert dict(library.known.vocabulary.passages) == words
        assert [document.id for document in library.known.documents] == ["vast"]
        assert library.following(gone) is None
        assert len(library.passages_of(passage)) == 1
        with pytest.raises(UsageError, match="staat niet in de bibliotheek"):
            library.remove("los")
    assert {path.name for path in settings.index.rglob("*@*")} == before
    with Library(settings, "proef") as library:
        assert dict(library.known.vocabulary.passages) == words
        assert found(library) == ["De tuin staat vast"]


def test_removal_that_is_broken_off_is_finished_by_the_next(
    settings: Settings, make_read: MakeRead, add_to: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    class BrokenOff(Exception):
        pass

    def fail(_revision: str) -> None:
        raise BrokenOff

    with Library(settings, "proef", create=True) as library:
        add_to(library, make_read("vast", "De tuin staat vast"))
        add_to(library, make_read("los", *version(1)))
        monkeypatch.setattr(library.store, "discard", fail)
        with pytest.raises(BrokenOff):
            library.remove("los")
        assert found(library) == ["De tuin staat vast"], "removed all the same"
    with Library(settings, "proef") as library:
        assert library.store.count() == 1
        assert library.state.leftover == ()


def test_words_of_a_replaced_version_go(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    with Library(settings, "proef", create=True) as library:
        add_to(library, make_read("a", "De schooltuin bloeit"))
        assert "schooltuin" in library.known.vocabulary
        add_to(library, make_read("a", "De gymzaal lekt"))
        add_to(library, make_read("a", "De gymzaal lekt"))
        assert library.known.vocabulary.passages == {"plan": 1, "gymzaal": 1, "lekt": 1}


def test_a_full_disk_leaves_what_there_was(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    """The text cannot be written, after the points were; once there is room it goes in."""
    with Library(settings, "proef", create=True) as library:
        add_to(library, make_read("vast", "De tuin staat vast"))
        before = read_state(settings.index)
        add_to(library, make_read("los", *version(1)))
        revision = library.state.records["los"].revision
        library.remove("los")
        scratch = settings.index / "documents" / f".los@{revision}.json.new"
        scratch.symlink_to("/dev/full")
        with pytest.raises(IndexUnavailableError, match="niet genoeg ruimte"):
            add_to(library, make_read("los", *version(1)))
        assert found(library) == ["De tuin staat vast"]
        after = read_state(settings.index)
        assert before is not None
        assert after is not None
        assert after.records == before.records
        scratch.unlink()
        add_to(library, make_read("los", *version(1)))
        assert len(found(library)) == 3
        assert library.state.leftover == ()
        assert library.store.count() == 3


def test_what_was_left_half_written_goes_with_the_next_change(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    with Library(settings, "proef", create=True) as library:
        (settings.index / "registers").mkdir()
        (settings.index / "documents").write_bytes(b"geen map")
        with pytest.raises(IndexUnavailableError, match="kan niet geschreven worden"):
            add_to(library, make_read("los", *version(1)))
        assert library.store.count() == 2
        assert found(library) == []
        (settings.index / "documents").unlink()
        add_to(library, make_read("vast", "De tuin staat vast"))
        assert library.store.count() == 1
        assert library.state.leftover == ()


def test_an_index_that_was_deleted_under_it(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    """Questions go on; what needs a file, and every change, says what is the matter."""
    with Library(settings, "proef", create=True) as library:
        add_to(library, make_read("vast", "De tuin staat vast"))
        [hit] = search(library, "tuin", Filters(), 5)
        shutil.rmtree(settings.index)
        assert found(library) == ["De tuin staat vast"]
        for change in (
            lambda: add_to(library, make_read("los", *version(1))),
            lambda: library.remove("vast"),
        ):
            with pytest.raises(IndexUnavailableError, match="verwijderd"):
                change()
        assert not settings.index.exists()
        with pytest.raises(IndexUnavailableError):
            registers_in(settings.index)
        with pytest.raises(IndexUnavailableError, match="beschadigd"):
            library.passages_of(hit.passage)


def test_an_index_that_another_program_changed_is_left_alone(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    with Library(settings, "proef", create=True) as library:
        add_to(library, make_read("vast", "De tuin staat vast"))
        state = settings.index / "index.json"
        other = state.read_bytes() + b"\n"
        state.write_bytes(other)
        with pytest.raises(IndexUnavailableError, match="ander programma"):
            library.remove("vast")
        assert state.read_bytes() == other


def test_a_source_is_kept_with_its_document(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    def kept() -> list[Path]:
        return sorted((settings.index / "sources").iterdir())

    with Library(settings, "proef", create=True) as library:
        add_to(library, make_read("a", "De tuin bloeit"))
        [first] = kept()
        assert first.suffix == ".txt"
        assert first.read_bytes() == b"De tuin bloeit"
        add_to(library, make_read("a", "De gymzaal lekt"))
        [second] = kept()
        assert second.read_bytes() == b"De gymzaal lekt"
        library.remove("a")
        assert kept() == []
