"""What the worker process does: one task after another, until the server is gone."""

import os
import resource
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from ingest.errors import VindplaatsError

Result = TypeVar("Result")
Tell = Callable[[Any], None]
# What is sent to the worker: it can be pickled, tells of its progress, and gives a result.
Task = Callable[[Tell], Result]

NICENESS = 5  # a quarter of the processor where a question wants it too
# Bytes of data. The model and its libraries take 1.2 GB, a report of 300 pages 0.2 more; a file
# that wants more than this is kept from filling the memory that answers need.
MEMORY = 4_000_000_000


def serve(connection: Connection) -> None:
    """Does the tasks that come over the connection, and sends what comes of them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the server, which ends this too
    # An exception ends the programs that a task runs, and removes their files.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    os.nice(NICENESS)
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    with suppress(EOFError, OSError, KeyboardInterrupt):
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
    except OSError as error:
        fault = f"is niet te lezen door een fout van de computer ({error.strerror})."
        return "failed", "Het bestand", fault, "Meld dit aan de beheerder van de computer."
    except Exception as error:  # noqa: BLE001 - the boundary of the worker: told to the user
        fault = f"is niet te lezen: er ging iets onverwachts mis ({type(error).__name__})."
        return "failed", "Het bestand", fault, "Bewaar het opnieuw, of meld het aan de beheerder."
