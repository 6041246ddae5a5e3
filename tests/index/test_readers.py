"""Readers never wait; a writer waits for those before it only."""

import threading
from contextlib import ExitStack

from index.readers import Readers


def waiting(readers: Readers) -> tuple[threading.Thread, threading.Event]:
    """A thread that waits for earlier readers, and what it sets when they are gone."""
    gone = threading.Event()

    def wait() -> None:
        readers.wait_for_earlier()
        gone.set()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread, gone


def test_without_readers_there_is_no_waiting() -> None:
    readers = Readers()
    readers.wait_for_earlier()
    with readers.reading():
        pass
    readers.wait_for_earlier()


def test_a_writer_waits_for_every_earlier_reader() -> None:
    readers = Readers()
    with ExitStack() as first, ExitStack() as second:
        first.enter_context(readers.reading())
        second.enter_context(readers.reading())
        thread, gone = waiting(readers)
        second.close()
        assert not gone.wait(0.05)
        first.close()
        assert gone.wait(5)
    thread.join()


def test_a_later_reader_is_not_waited_for() -> None:
    readers = Readers()
    with ExitStack() as earlier:
        earlier.enter_context(readers.reading())
        thread, gone = waiting(readers)
        assert not gone.wait(0.05)
        with readers.reading():
            earlier.close()
            assert gone.wait(5)
    thread.join()


def test_a_reader_that_fails_is_gone_too() -> None:
    readers = Readers()
    try:
        with readers.reading():
            raise ValueError
    except ValueError:
        readers.wait_for_earlier()
