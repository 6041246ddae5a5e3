"""Where a command writes: results to standard output, all else to standard error."""

import gc
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console

messages = Console(stderr=True, highlight=False)


def say(text: str) -> None:
    """A message beside the results."""
    messages.print(text, markup=False, soft_wrap=True)


def print_line(value: Any) -> None:
    """One JSON object of a stream, on a line of its own."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def print_json(value: Any) -> None:
    """A result as JSON, for people to read too."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


@contextmanager
def loading() -> Iterator[None]:
    """Loads libraries without garbage collection, which would take three seconds of nine.

    What they made lives to the end and need not be looked at again.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
