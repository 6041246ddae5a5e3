"""The worker process: what it gives, what it tells, and what becomes of a task that ends badly."""

import os
import resource
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.adding.process import MEMORY, NICENESS, Tell
from app.adding.worker import Worker
from ingest.errors import DocumentError
from ingest.ocr.program import run as run_program

ENOUGH = 30.0  # seconds


@dataclass(frozen=True)
class Do:
    """A task for each way in which one can end."""

    what: str

    def __call__(self, tell: Tell) -> Any:
        if self.what == "tell":
            for number in range(3):
                tell(number)
        elif self.what == "refuse":
            raise DocumentError("brief.pdf", "is leeg.", "Kies een ander.")
        elif self.what == "stumble":
            raise ZeroDivisionError
        elif self.what == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        elif self.what == "hang":
            time.sleep(ENOUGH)
        elif self.what == "swallow":
            return len(bytearray(2 * MEMORY))
        elif self.what == "unsendable":
            return lambda: None
        return os.getpid(), os.nice(0), resource.getrlimit(resource.RLIMIT_DATA)[0]


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.end()


def run(worker: Worker, what: str, silence: float = ENOUGH) -> Any:
    return worker.run(Do(what), lambda _news: None, silence)


def test_it_tells_and_gives(worker: Worker) -> None:
    told: list[int] = []
    process, nice, memory = worker.run(Do("tell"), told.append, ENOUGH)
    assert told == [0, 1, 2]
    assert process == worker.process != os.getpid()
    assert (nice, memory) == (os.nice(0) + NICENESS, MEMORY)
    assert run(worker, "again")[0] == process, "it stays for the next task"
    worker.end()
    assert worker.process is None
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


@pytest.mark.parametrize(
    ("what", "message"),
    [
        ("refuse", "brief.pdf: is leeg. Kies een ander."),
        ("stumble", r"onverwachts mis \(ZeroDivisionError\)"),
        ("swallow", "te groot of te ingewikkeld"),
        ("die", "onverwacht afgebroken"),
        ("unsendable", "onverwacht afgebroken"),
    ],
)
def test_a_task_that_ends_badly_costs_that_task(worker: Worker, what: str, message: str) -> None:
    with pytest.raises(DocumentError, match=message):
        run(worker, what)
    assert run(worker, "again")[0] == worker.process


def test_a_task_that_says_nothing_is_given_up(worker: Worker) -> None:
    with pytest.raises(DocumentError, match="duurde te lang"):
        run(worker, "hang", 1.0)
    assert worker.process is None
    assert run(worker, "again")


def test_a_task_can_be_interrupted(worker: Worker) -> None:
    def interrupt(_news: Any) -> None:
        worker.interrupt()

    with pytest.raises(DocumentError, match="afgebroken"):
        worker.run(TellThenHang(), interrupt, ENOUGH)
    assert run(worker, "again")


@dataclass(frozen=True)
class TellThenHang:
    def __call__(self, tell: Tell) -> None:
        tell("begonnen")
        time.sleep(ENOUGH)


def test_an_interrupted_worker_that_was_idle_is_not_used_again(worker: Worker) -> None:
    first = run(worker, "once")[0]
    worker.interrupt()
    assert run(worker, "again")[0] != first


@dataclass(frozen=True)
class RunProgram:
    """A task with a program that writes its number to a file, and goes on."""

    number: Path

    def __call__(self, tell: Tell) -> None:
        tell("begonnen")
        run_program(["sh", "-c", f"echo $$ > {self.number}; exec sleep {ENOUGH}"], ENOUGH)


def test_an_interrupted_task_ends_the_programs_that_it_runs(worker: Worker, tmp_path: Path) -> None:
    number = tmp_path / "nummer"

    def interrupt(_news: Any) -> None:
        while not (number.exists() and number.read_text().endswith("\n")):
            time.sleep(0.01)
        worker.interrupt()

    with pytest.raises(DocumentError, match="afgebroken"):
        worker.run(RunProgram(number), interrupt, ENOUGH)
    # One that has ended has no command any more, also where nobody asked how it ended.
    command = Path(f"/proc/{int(number.read_text())}/cmdline")
    assert not command.exists() or command.read_bytes() == b""


def test_a_closed_worker_starts_nothing(worker: Worker) -> None:
    worker.close()
    with pytest.raises(DocumentError, match="afgebroken"):
        run(worker, "again")
    assert worker.process is None
