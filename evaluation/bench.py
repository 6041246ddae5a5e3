"""Measures speed and memory on this machine, and prints them as a Markdown table.

`python -m evaluation.bench DOCUMENTS QUESTIONS`: the folder of documents to add, and a JSONL
file of questions to search for.
"""

import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from index.library import Library
from index.search import search
from index.settings import Settings, settings_from
from index.unpack import unpacked_model
from ingest.nouns import Filters

COLD_RUNS = 3


def main(documents: Path, questions: Path) -> None:
    """Prints the table."""
    settings = settings_from()
    unpacked_model(settings.cache)
    with tempfile.TemporaryDirectory() as scratch:
        index = Path(scratch) / "index"
        began = time.perf_counter()
        command("ingest", str(documents), "--index", str(index))
        ingest_seconds = time.perf_counter() - began
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024**2
        cold = statistics.median(cold_search(index) for _ in range(COLD_RUNS))
        warm = warm_queries(settings, index, questions)
    print(f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}\n")
    print("| figure | measured |\n|---|---|")
    print(f"| `vindplaats ingest {documents.name}`, new index | {ingest_seconds:.1f} s |")
    print(f"| its peak memory | {peak:.2f} GB |")
    print(f"| `vindplaats search`, cold, whole process, median of {COLD_RUNS} | {cold:.1f} s |")
    print(f"| warm query with its embedding, median | {statistics.median(warm):.0f} ms |")
    print(f"| warm query, 95th percentile | {statistics.quantiles(warm, n=20)[-1]:.0f} ms |")


def command(*arguments: str) -> None:
    """Runs the `vindplaats` command; raises CalledProcessError if it fails."""
    subprocess.run(
        [sys.executable, "-m", "app.cli", *arguments], check=True, stdout=subprocess.DEVNULL
    )


def cold_search(index: Path) -> float:
    """Seconds of one search, from the start of the process to its end."""
    began = time.perf_counter()
    command("search", "Hoe werkt een begeleid leernetwerk?", "--index", str(index))
    return time.perf_counter() - began


def warm_queries(settings: Settings, index: Path, questions: Path) -> list[float]:
    """Milliseconds of a search for each question, in one process, after a first one."""
    texts = [json.loads(line)["question"] for line in questions.read_text("utf-8").splitlines()]
    times = []
    with Library(
        Settings(index=index, model=settings.model, cache=settings.cache), "meting"
    ) as lib:
        search(lib, texts[0], Filters(), 10)
        for text in texts:
            began = time.perf_counter()
            search(lib, text, Filters(), 10)
            times.append(1000 * (time.perf_counter() - began))
    return times


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
