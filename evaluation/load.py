"""Measures the served application: start, a single reader, many at once, memory.

Questions are those of `evaluation/questions`, all different, asked without a pause.
"""

import json
import platform
import shutil
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from evaluation.load_browser import in_browser
from evaluation.markdown import table
from evaluation.question_files import FOLDER, HALVES, read_lines
from evaluation.served import Served, Visitor, served

USERS, EACH = 50, 10
ALONE = 30  # questions of one reader
FEW, MANY = 100, 2_000  # questions between which memory may not grow
AT_ONCE = 4  # who ask them

Ask = Callable[[Visitor, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """What a number of questions took, in seconds; those that failed apart."""

    seconds: Sequence[float]
    failed: int

    def shown(self) -> list[str]:
        """Median, 95th percentile and failures."""
        median, high = statistics.median(self.seconds), statistics.quantiles(self.seconds, n=20)[-1]
        return [f"{1000 * median:.0f} ms", f"{1000 * high:.0f} ms", str(self.failed)]


def report(index: Path) -> str:
    """The page of what was measured on a copy of an index; takes some minutes."""
    texts = questions()
    with _copy(index) as copy:
        began = time.perf_counter()
        with served(copy) as server:
            Visitor(server.address).ask_page(texts[0])
            start = time.perf_counter() - began
            answered, opened = in_browser(server.address, texts[1 : 1 + ALONE])
            rows = [
                ["in the browser, one reader", *Times(seconds=answered, failed=0).shown()],
                ["citation to its page, one reader", *Times(seconds=opened, failed=0).shown()],
                *_rows(server, texts[1 + ALONE :]),
            ]
        with served(copy) as server:
            few, many = grown(server, texts)
    figures = [
        ["start to the first answer on the page", f"{start:.1f} s"],
        [f"memory after {FEW} questions, each of a new reader", f"{few / 1e6:.0f} MB"],
        [f"after {MANY:,}", f"{many / 1e6:.0f} MB ({100 * (many / few - 1):+.1f} %)"],
    ]
    parts = [
        "# Under load",
        "Made by `python -m evaluation load INDEX`; do not edit. Server, users and browser share "
        f"the same machine: {platform.machine()}, Python {platform.python_version()}.",
        table(["question to complete answer", "median", "95th percentile", "failures"], rows),
        table(["figure", "measured"], figures),
    ]
    return "\n\n".join(parts) + "\n"


def questions() -> list[str]:
    """Those of the project's own files, each once."""
    rows = [row for half in HALVES for row in read_lines(FOLDER / f"{half}.jsonl")]
    return list(dict.fromkeys(row["question"] for row in rows))


def _rows(server: Served, texts: Sequence[str]) -> Iterator[list[str]]:
    ways: dict[str, Ask] = {"the page": Visitor.ask_page, "the API": Visitor.ask_api}
    for name, ask in ways.items():
        fresh = [f"{text} ({name})" for text in texts]  # not remembered from the way before
        yield [f"{name}, one reader", *asked(server, ask, 1, ALONE, fresh).shown()]
        many = asked(server, ask, USERS, EACH, fresh[ALONE:] + fresh[:ALONE])
        yield [f"{name}, {USERS} readers at once, {EACH} questions each", *many.shown()]


def asked(server: Served, ask: Ask, users: int, each: int, texts: Sequence[str]) -> Times:
    """What `each` questions of so many users at once take."""
    supply = islice(cycle(texts), users * each)
    share = [list(islice(supply, each)) for _ in range(users)]
    with ThreadPoolExecutor(users) as threads:
        found = list(threads.map(lambda own: _one_user(server, ask, own), share))
    seconds = [one for user in found for one in user]
    return Times(seconds=seconds, failed=users * each - len(seconds))


def _one_user(server: Served, ask: Ask, texts: Sequence[str]) -> list[float]:
    """The seconds of each question that was answered."""
    visitor, seconds = Visitor(server.address), []
    for text in texts:
        began = time.perf_counter()
        try:
            ask(visitor, text)
        except (OSError, RuntimeError, json.JSONDecodeError) as error:
            print(f"{text}: {error}")
            visitor = Visitor(server.address)
        else:
            seconds.append(time.perf_counter() - began)
    return seconds


def grown(server: Served, texts: Sequence[str]) -> tuple[int, int]:
    """Bytes in memory after `FEW` and after `MANY` questions on the page, each of a new reader."""
    different = (f"{text} {number}" for number in range(MANY) for text in texts)

    def one(text: str) -> None:
        Visitor(server.address).ask_page(text)

    memory = []
    with ThreadPoolExecutor(AT_ONCE) as threads:
        for count in (FEW, MANY - FEW):
            list(threads.map(one, islice(different, count)))
            memory.append(server.memory())
    return memory[0], memory[1]


@contextmanager
def _copy(index: Path) -> Iterator[Path]:
    with TemporaryDirectory(prefix="vindplaats-load-") as folder:
        yield Path(shutil.copytree(index, Path(folder) / "index"))
