"""Measures one library of a given size: how long it takes to fill, and how fast it answers.

Run as a process of its own for each size (`python -m evaluation.scale SOURCE QUESTIONS SIZE`), so
that its memory is its own. Prints one JSON object.
"""

import json
import pickle
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from evaluation.synthetic import Source, source_of, synthetic_points
from index.library import Library
from index.points import Point, points_of
from index.prepare import SourceFile, prepared
from index.search import find, understood
from index.settings import Settings, settings_from
from index.vectors import PassageVectors
from ingest.nouns import Filters, ReadDocument

Embedded = tuple[ReadDocument, list[PassageVectors]]

BATCH = 2_000  # points made before they are written
LIMIT = 10  # hits asked for
FILTER = Filters(sector=("po",))


def main(source: Path, questions: Path, size: int) -> None:
    """Prints what was measured of a library with `size` passages."""
    texts = [json.loads(line)["question"] for line in questions.read_text("utf-8").splitlines()]
    with tempfile.TemporaryDirectory(dir=source.parent) as scratch:
        settings = _settings(Path(scratch) / "index")
        filled = _fill(settings, pickle.loads(source.read_bytes()), size)
        with Library(settings, "meting") as library:
            find(library, understood(library, "klaar voor de eerste vraag"), Filters(), LIMIT)
            figures: dict[str, Any] = {
                "whole": _times(library, texts, Filters()),
                # Another question to the model, which remembers those it has seen.
                "filtered": _times(library, [f"Vraag: {text}" for text in texts], FILTER),
                "without_embedding": _times(library, texts, Filters()),
            }
            figures["memory"] = _memory()
    print(json.dumps({"passages": size, **filled, **figures}))


def _settings(index: Path) -> Settings:
    base = settings_from()
    return Settings(index=index, model=base.model, cache=base.cache, storage=base.storage)


def _fill(settings: Settings, read: Sequence[Embedded], size: int) -> dict[str, float]:
    """Fills a new library with real documents, and synthetic passages up to `size`."""
    with Library(settings, "meting", create=True) as library:
        for document, vectors in read:
            points = points_of(document.passages, vectors, document.document.id)
            file = SourceFile(data=b"", fingerprint="bron")
            revision = document.document.id
            library.put(prepared(document, points[:size], revision, file, library.embedder))
        passages = [p for document, _ in read for p in document.passages]
        source = source_of(passages, [made for _, vectors in read for made in vectors])
        seconds = 0.0
        for batch in _batches(source, size - library.store.count()):
            began = time.perf_counter()
            library.store.write(batch)
            seconds += time.perf_counter() - began
        began = time.perf_counter()
        library.store.optimise()
        optimised = time.perf_counter() - began
    disk = sum(path.stat().st_blocks * 512 for path in settings.index.rglob("*") if path.is_file())
    return {"write_seconds": seconds, "optimise_seconds": optimised, "disk": disk}


def _batches(source: Source, count: int) -> Iterator[Sequence[Point]]:
    points = synthetic_points(source, count)
    while batch := list(islice(points, BATCH)):
        yield batch


def _times(library: Library, texts: Sequence[str], filters: Filters) -> dict[str, float]:
    """Median and 95th percentile of a whole search, in milliseconds."""
    times = []
    for text in texts:
        began = time.perf_counter()
        find(library, understood(library, text), filters, LIMIT)
        times.append(1000 * (time.perf_counter() - began))
    return {"median": statistics.median(times), "p95": statistics.quantiles(times, n=20)[-1]}


def _memory() -> int:
    """Bytes of this process that are in memory and not merely a copy of a file."""
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(fields["RssAnon"].split()[0]) * 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
