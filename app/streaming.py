"""Lets a page show what is being written: the pieces of a text as they come, then the result."""

from collections.abc import Callable, Iterator
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

Result = TypeVar("Result")


def streamed(work: Callable[[Callable[[str], None]], Result]) -> Iterator[str | Result]:
    """The text so far each time that `work` hands on a piece, and in the end its result.

    Raises what `work` raises.
    """
    queue: SimpleQueue[str | None] = SimpleQueue()
    done: list[Result] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work(queue.put))
        except BaseException as error:  # noqa: BLE001 - handed on to the reader below
            failed.append(error)
        finally:
            queue.put(None)

    Thread(target=run, daemon=True).start()
    text = ""
    while (piece := queue.get()) is not None:
        text += piece
        yield text
    if failed:
        raise failed[0]
    yield done[0]
