"""A process of its own for reading and embedding, so that the server goes on answering.

It is slow to start and quick from then on, does one task at a time, gives way to whoever answers
questions, and goes when there is nothing to do. A file that kills it or hangs it costs that file.
"""

import multiprocessing
import time
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from app.adding.process import Result, Task, Tell, serve
from ingest.errors import DocumentError

GRACE = 1.0  # seconds to end by itself
LOOK = 0.5  # seconds between looks whether the process is still there


class Worker:
    """At most one process, used by one thread; any other may `interrupt` it."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._broken = False  # it was interrupted, and may still look alive
        self._closed = False

    def run(self, task: Task[Result], told: Tell, silence: float) -> Result:
        """What the task gives; `told` hears its progress.

        Raises DocumentError if the task does, dies, or says nothing for `silence` seconds.
        """
        try:
            connection = self._started()
            connection.send(task)
            while True:
                kind, *content = self._heard(connection, silence)
                if kind == "told":
                    told(content[0])
                elif kind == "done":
                    result: Result = content[0]
                    return result
                else:
                    raise DocumentError(*content)
        except (EOFError, OSError) as error:
            self.end()
            raise DocumentError(
                "Het lezen",
                "is onverwacht afgebroken; het bestand is misschien beschadigd of te groot.",
                "Bewaar het opnieuw of splits het, en probeer het nog een keer.",
            ) from error

    def end(self) -> None:
        """Ends the process: by itself if it waits for a task, else by force."""
        process, connection = self._process, self._connection
        self._process = self._connection = None
        if connection is not None:
            connection.close()
        if process is not None:
            wait([process.sentinel], GRACE)
            _end(process)
            process.join()

    def interrupt(self) -> None:
        """Breaks off what the process is doing; `run` raises DocumentError."""
        self._broken = True
        process = self._process
        if process is not None:
            _end(process)

    def close(self) -> None:
        """Interrupts, and from now on starts nothing."""
        self._closed = True
        self.interrupt()

    @property
    def process(self) -> int | None:
        """The number of the process; None if there is none."""
        return self._process.pid if self._process else None

    def _started(self) -> Connection:
        if self._closed:
            raise EOFError
        alive = self._process is not None and self._process.is_alive() and not self._broken
        if self._connection is None or not alive:
            self.end()
            self._broken = False
            # Not forked: a copy of a process with threads and a loaded model is not sound.
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=serve, args=(theirs,), daemon=True)
            process.start()
            theirs.close()
            self._process, self._connection = process, ours
        return self._connection

    def _heard(self, connection: Connection, silence: float) -> tuple[Any, ...]:
        until = time.monotonic() + silence
        while not connection.poll(LOOK):
            if self._closed:  # while the process was being started
                raise EOFError
            if time.monotonic() > until:
                self.end()
                raise DocumentError(
                    "Het lezen",
                    f"duurde te lang: er kwam {silence / 60:.0f} minuten niets.",
                    "Bewaar het bestand opnieuw of splits het, en probeer het nog een keer.",
                )
        message: tuple[Any, ...] = connection.recv()
        return message


def _end(process: BaseProcess) -> None:
    """Asks a process to end, so that it ends the programs that it runs; else ends it by force."""
    process.terminate()
    # Not `join`: two threads that wait for one process can miss its end.
    wait([process.sentinel], GRACE)
    process.kill()
