"""The desk's own thread: it does one file after another, of the batches in turn."""

import threading
from collections.abc import Callable
from functools import partial

from app.adding.nouns import Batch
from app.adding.turns import Turns
from app.adding.worker import Worker

IDLE = 120.0  # seconds that the worker process is kept for the next file; it takes 5 to start

# What is done with a file of a batch, by the id of the batch and the key of the file.
Doing = Callable[[str, int], None]


class Runner:
    """Runs from the start; any thread may queue, stop and close."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._turns = Turns()
        self._current = ""  # the batch whose file is being done
        self._changing = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="documenten toevoegen", daemon=True)
        self._thread.start()

    def queue(self, batch: Batch, do: Doing) -> None:
        """Has each file done that has not ended."""
        for file in batch.files:
            if not file.ended:
                self._turns.add(batch.id, partial(self._do, do, batch.id, file.key))

    def stop(self, batch_id: str) -> None:
        """Forgets what waits of a batch, and breaks off what is being done of it."""
        with self._changing:
            self._turns.drop(batch_id)
            if self._current == batch_id:
                self._worker.interrupt()

    def close(self) -> None:
        """Breaks off what is being done, and returns when the thread has ended."""
        self._turns.close()
        self._worker.close()
        self._thread.join()

    def _do(self, do: Doing, batch_id: str, key: int) -> None:
        with self._changing:
            self._current = batch_id
        do(batch_id, key)
        with self._changing:
            self._current = ""

    def _run(self) -> None:
        while not self._turns.closed:
            job = self._turns.next(IDLE)
            if job is None:
                self._worker.end()
            else:
                job()
        self._worker.end()
