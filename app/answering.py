"""Answers for many users at once: those of the page and of other programs, from one memory."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from app.access.request_log import question_line
from app.asking import OnText, Request, ask, question_pipeline
from app.llm.write import nowhere
from app.remembered import Remembered
from app.streaming import streamed
from index.library import Library
from ingest.nouns import Answer

PASSAGES = 10  # that an answer is from


class Answering:
    """Answers requests about the documents of a library as they are at the time."""

    def __init__(self, library: Library, log: Callable[[str], None] | None = None) -> None:
        """`log` gets a line for each question, where whoever serves asked for that."""
        self._writes = library.settings.llm is not None
        self._log = log
        self._pipeline = lru_cache(lambda limit: question_pipeline(library, limit))
        self._remembered = Remembered(self._asked, lambda: library.state)

    def __call__(
        self, request: Request, limit: int = PASSAGES, on_text: OnText = nowhere
    ) -> Answer:
        """The answer from at most `limit` passages; `on_text` hears a language model write.

        What a model writes is not remembered: it may write better the next time. Raises UsageError
        for an empty question, or a filter on a value that no document has.
        """
        began = time.perf_counter()
        if self._log is not None:
            self._log(question_line(request.text))
        if self._writes:
            return ask(self._pipeline(limit), request, on_text)
        plain = replace(request, without=tuple(request.without), before=tuple(request.before))
        answer = self._remembered(plain, limit)
        took = round(1000 * (time.perf_counter() - began), 1)
        return replace(answer, timings_ms={"total": took})

    def as_it_comes(self, request: Request) -> Iterator[str | Answer]:
        """What a language model writes, ever longer, and then the answer; raises as a call does."""
        if not self._writes:
            # A thread for each question would leave memory behind that no other uses again.
            yield self(request)
            return
        yield from streamed(lambda on_text: self(request, on_text=on_text))

    def warm_up(self) -> None:
        """Answers a question once, so that a first reader need not wait for all to be loaded."""
        ask(self._pipeline(PASSAGES), Request(text="Waar gaan deze documenten over?"))

    def _asked(self, request: Request, limit: int) -> Answer:
        return ask(self._pipeline(limit), request)
