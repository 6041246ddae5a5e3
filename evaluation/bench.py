"""Measures speed, memory and disk on this machine, and prints them as Markdown tables.

`python -m evaluation.bench CORPUS DOCUMENTS QUESTIONS [--million]`: a folder of PDFs and one of
texts to add, and a JSONL file of questions to search for. The million takes most of an hour.
"""

import json
import os
import pickle
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from app.asking import Request, ask, question_pipeline
from evaluation.question_files import read_lines
from index.embed import SentenceTransformerEmbedder
from index.library import Library
from index.plan import plan
from index.settings import Settings, settings_from
from index.vectors import vectors_of
from ingest.read import read_document

SIZES = (1_000, 10_000, 100_000)
MILLION = 1_000_000
COLD_RUNS = 3


def main(corpus: Path, documents: Path, questions: Path, *, million: bool) -> None:
    """Prints the tables."""
    settings = settings_from()
    print(f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
    with tempfile.TemporaryDirectory() as scratch:
        index, source = Path(scratch) / "index", Path(scratch) / "source.pickle"
        SentenceTransformerEmbedder(settings.model, settings.cache).embed_question("uitgepakt")
        print("\n| figure | measured |\n|---|---|")
        for folder in (corpus, documents):
            print(ingestion_row(folder, index), flush=True)
        cold = statistics.median(cold_search(index) for _ in range(COLD_RUNS))
        print(f"| `vindplaats search`, cold, whole process, median of {COLD_RUNS} | {cold:.1f} s |")
        print(answer_row(index, questions), flush=True)
        write_source(documents, source)
        print(
            "\n| passages | writing | optimising | disk | memory | search, median / 95th | "
            "with a filter | without embedding |\n|---|---|---|---|---|---|---|---|"
        )
        for size in (*SIZES, *([MILLION] if million else [])):
            print(size_row(measured(source, questions, size)), flush=True)


def command(*arguments: str) -> str:
    """Runs the `vindplaats` command, and gives what it prints; CalledProcessError if it fails."""
    return subprocess.run(
        [sys.executable, "-m", "app.cli", *arguments],
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ).stdout


def ingestion_row(folder: Path, index: Path) -> str:
    """A row on adding a folder with the command, from the start of the process to its end."""
    began = time.perf_counter()
    reports = json.loads(command("ingest", str(folder), "--index", str(index), "--json"))
    seconds = time.perf_counter() - began
    passages = sum(report["passages"] for report in reports)
    pages = sum(report["found"]["pages"] for report in reports)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024**2
    rates = f"{passages / seconds:.1f} passages/s" + (
        f", {pages / seconds:.1f} pages/s" if pages else ""
    )
    place = folder.resolve()
    name = f"`vindplaats ingest {place.parent.name}/{place.name}`, {passages} passages"
    return f"| {name} | {seconds:.1f} s, {rates}, peak {peak:.2f} GB |"


def cold_search(index: Path) -> float:
    """Seconds of one search, from the start of the process to its end."""
    began = time.perf_counter()
    command("search", "Hoe werkt een begeleid leernetwerk?", "--index", str(index))
    return time.perf_counter() - began


def answer_row(index: Path, questions: Path) -> str:
    """A row on `ask` in an open library, without a model that writes; each question for once."""
    base = settings_from()
    settings = Settings(index=index, model=base.model, cache=base.cache)
    times = []
    with Library(settings, "meting") as library:
        pipeline = question_pipeline(library)
        ask(pipeline, Request(text="klaar voor de eerste vraag"))
        for row in read_lines(questions):
            times.append(ask(pipeline, Request(text=row["question"])).timings_ms["total"])
    middle, high = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    name = f"`ask`, warm, {len(times)} questions, median / 95th percentile"
    return f"| {name} | {middle:.0f} / {high:.0f} ms |"


def write_source(documents: Path, path: Path) -> None:
    """The documents read and embedded, for the processes that fill libraries with them."""
    settings = settings_from()
    embedder = SentenceTransformerEmbedder(settings.model, settings.cache)
    read = [read_document(one.path, one.data) for one in plan([documents], {}).add]
    path.write_bytes(pickle.dumps([(one, vectors_of(one.passages, embedder)) for one in read]))


def measured(source: Path, questions: Path, size: int) -> dict[str, Any]:
    """What `evaluation.scale` measures in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-m", "evaluation.scale", str(source), str(questions), str(size)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    figures: dict[str, Any] = json.loads(run.stdout)
    return figures


def size_row(figures: dict[str, Any]) -> str:
    """A row on a library of one size."""
    times = [figures[name] for name in ("whole", "filtered", "without_embedding")]
    cells = [
        f"{figures['passages']:,}",
        f"{figures['write_seconds']:.0f} s",
        f"{figures['optimise_seconds']:.0f} s",
        f"{figures['disk'] / 1e9:.2f} GB",
        f"{figures['memory'] / 1e9:.2f} GB",
        *(f"{one['median']:.0f} / {one['p95']:.0f} ms" for one in times),
    ]
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    folders = [Path(argument) for argument in sys.argv[1:4]]
    main(*folders, million="--million" in sys.argv[4:])
