"""A process of its own for reading and embedding, so that the server goes on answering.

It is slow to start and quick from then on, does one task at a time, gives way to whoever answers
questions, and goes when there is nothing to do. A file that kills it or hangs it costs that file.
"""

import contextlib
import multiprocessing
import os
import resource
import signal
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from ingest.errors import DocumentError, VindplaatsError

Result = TypeVar("Result")
Tell = Callable[[Any], None]
# What is sent to the worker: it can be pickled, tells of its progress, and gives a result.
Task = Callable[[Tell], Result]

NICENESS = 5  # a quarter of the processor where a question wants it too
# Bytes of data. The model and its libraries take 1.2 GB, a report of 300 pages 0.2 more; a file
# that wants more than this is kept from filling the memory that answers need.
MEMORY = 4_000_000_000
GRACE = 1.0  # seconds to end by itself
LOOK = 0.5  # seconds between looks whether the process is still there


class Worker:
    """At most one process, used by one thread; any other may `interrupt` it."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._broken = False  # it was interrupted, and may still look alive

    def run(self, task: Task[Result], told: Tell, silence: float) -> Result:
        """What the task gives; `told` hears its progress.

        Raises DocumentError if the task does, dies, or says nothing for `silence` seconds.
        """
        connection = self._started()
        try:
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
            process.join(GRACE)
            process.kill()
            process.join()

    def interrupt(self) -> None:
        """Breaks off what the process is doing; `run` raises DocumentError."""
        self._broken = True
        process = self._process
        if process is not None:
            process.kill()

    @property
    def process(self) -> int | None:
        """The number of the process; None if there is none."""
        return self._process.pid if self._process else None

    def _started(self) -> Connection:
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
            if time.monotonic() > until:
                self.end()
                raise DocumentError(
                    "Het lezen",
                    f"duurde te lang: er kwam {silence / 60:.0f} minuten niets.",
                    "Bewaar het bestand opnieuw of splits het, en probeer het nog een keer.",
                )
        message: tuple[Any, ...] = connection.recv()
        return message


def serve(connection: Connection) -> None:
    """What the process does: one task after another, until the server is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the server, which ends this too
    os.nice(NICENESS)
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    with contextlib.suppress(EOFError, OSError):
        while True:
            task: Task[Any] = connection.recv()
            connection.send(_outcome(task, lambda news: connection.send(("told", news))))


def _outcome(task: Task[Any], tell: Tell) -> tuple[Any, ...]:
    try:
        return "done", task(tell)
    except VindplaatsError as error:
        return "failed", error.thing, error.fault, error.remedy
    except MemoryError:
        fault = "is te groot of te ingewikkeld voor het geheugen van deze computer."
        return "failed", "Het bestand", fault, "Splits het in delen."
    except Exception as error:  # noqa: BLE001 - the boundary of the worker: told to the user
        fault = f"is niet te lezen: er ging iets onverwachts mis ({type(error).__name__})."
        return "failed", "Het bestand", fault, "Bewaar het opnieuw, of meld het aan de beheerder."
