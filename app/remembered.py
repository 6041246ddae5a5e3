"""Answers that were given, remembered while the library stays as it is.

Many people ask what stands on the page as an example, and who shares an address has others ask the
same. In memory only: no question is written down. Two who ask the same at once wait for one answer.
"""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock

from app.asking import Request
from ingest.nouns import Answer

MOST = 128  # answers, of about 30 kB each

Key = tuple[Request, int]  # a request, and how many passages its answer may be from
Ask = Callable[[Request, int], Answer]


class Remembered:
    """What a function answers, worked out once for each request; safe among threads."""

    def __init__(self, ask: Ask, state: Callable[[], object]) -> None:
        """`state` gives another object as soon as there may be other answers."""
        self._ask = ask
        self._state = state
        self._lock = Lock()
        self._begun_in = state()  # of all answers that are remembered
        self._answers: OrderedDict[Key, Future[Answer]] = OrderedDict()  # last asked at the end

    def __call__(self, request: Request, limit: int) -> Answer:
        """The answer as it was first given, its time too; raises what the function raises.

        The request must be hashable: its sequences are tuples.
        """
        key = (request, limit)
        answer, known = self._claimed(key)
        if not known:
            self._work_out(key, answer)
        return answer.result()

    def _claimed(self, key: Key) -> tuple[Future[Answer], bool]:
        """The answer, and whether it is there or another is working it out."""
        state = self._state()
        with self._lock:
            if state is not self._begun_in:
                self._answers.clear()
                self._begun_in = state
            if key in self._answers:
                self._answers.move_to_end(key)
                return self._answers[key], True
            if len(self._answers) >= MOST:
                self._answers.popitem(last=False)
            answer: Future[Answer] = Future()
            self._answers[key] = answer
            return answer, False

    def _work_out(self, key: Key, answer: Future[Answer]) -> None:
        try:
            answer.set_result(self._ask(*key))
        except BaseException as error:  # noqa: BLE001 - handed on to all who wait
            with self._lock:
                if self._answers.get(key) is answer:
                    del self._answers[key]
            answer.set_exception(error)
