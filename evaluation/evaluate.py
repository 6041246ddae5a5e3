"""Runs the development questions over an index of their documents and prints the scores.

`python -m evaluation.evaluate DOCUMENTS EVALUATION`: DOCUMENTS is the folder with the texts,
EVALUATION the one with `dev_questions.jsonl` and `score.py`, which does the scoring.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from app.asking import ask, question_pipeline
from app.output import answer_json, hit_json
from index.ingestion import ingest
from index.library import Library
from index.plan import plan
from index.search import search
from index.settings import Settings, settings_from
from ingest.nouns import Filters

HITS = 30  # per question; the scorer counts those that fit in what a reader is shown


def main(documents: Path, evaluation: Path) -> int:
    """Prints the scores of retrieval and of answers; returns the exit status."""
    questions = evaluation / "dev_questions.jsonl"
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        with built_library(documents, folder / "index") as library:
            write_results(library, questions, folder)
        scorer = [sys.executable, str(evaluation / "score.py")]
        runs: list[list[str | Path]] = [
            [*scorer, "search", questions, folder / "hits.jsonl"],
            [*scorer, "answers", questions, folder / "answers.jsonl", documents],
        ]
        return max(subprocess.run(run, check=False).returncode for run in runs)


def built_library(documents: Path, index: Path) -> Library:
    """A new index of all documents in a folder."""
    base = settings_from()
    library = Library(
        Settings(index=index, model=base.model, cache=base.cache), "evaluatie", create=True
    )
    for report in ingest(library, plan([documents], {})):
        print(f"{report.outcome}: {report.file}", file=sys.stderr)
    return library


def write_results(library: Library, questions: Path, folder: Path) -> None:
    """Writes `hits.jsonl` and `answers.jsonl`, a line each question."""
    records = [json.loads(line) for line in questions.read_text("utf-8").split("\n") if line]
    pipeline = question_pipeline(library)

    def hits(record: dict[str, Any]) -> dict[str, Any]:
        found = search(library, record["question"], Filters(), HITS)
        return {"id": record["id"], "hits": [hit_json(hit) for hit in found]}

    def answer(record: dict[str, Any]) -> dict[str, Any]:
        return answer_json(ask(pipeline, record["question"], Filters()), record["id"])

    _write_lines(folder / "hits.jsonl", records, hits)
    _write_lines(folder / "answers.jsonl", records, answer)


def _write_lines(
    path: Path, records: Iterable[dict[str, Any]], make: Callable[[dict[str, Any]], dict[str, Any]]
) -> None:
    lines = (json.dumps(make(record), ensure_ascii=False) for record in records)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
