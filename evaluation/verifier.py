"""How well the verifier of the language model's answers tells true from false.

Over hand-made sentences, each with its passages, the passages it cites and what is wrong with it
(`label`; "supported" if nothing is). Recall of a label is the share of its sentences that were
marked. Its precision is that share of the sentences marked among its own and the supported ones
together: what a reader who sees a mark may trust.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.llm.sentences import Claim
from app.llm.source import Source
from app.llm.verify import Check, verify
from evaluation.markdown import number, table

HALVES = ("tuning", "more", "reporting")
SUPPORTED = "supported"
LABELS = ("number", "name", "quotation", "negated", "citation")  # what is wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A sentence with its label and the verdict."""

    id: str
    label: str
    check: Check


def judged(path: Path) -> list[Judged]:
    """The sentences of a file, each checked."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [
        Judged(
            id=row["id"],
            label=row["label"],
            check=verify(
                Claim(text=row["sentence"], cites=tuple(row["cites"])), _sources(row["passages"])
            ),
        )
        for row in rows
    ]


def _sources(passages: Sequence[dict[str, str | list[str]]]) -> list[Source]:
    return [
        Source(
            number=place,
            about="\n".join([str(passage["title"]), *passage["section"]]),
            text=str(passage["text"]),
        )
        for place, passage in enumerate(passages, 1)
    ]


def marked(sentences: Sequence[Judged], label: str) -> int:
    """How many sentences of a label were marked."""
    return sum(one.label == label and not one.check.supported for one in sentences)


def recall(sentences: Sequence[Judged], label: str) -> float | None:
    """The share of a label's sentences that was marked; None if there are none."""
    total = sum(one.label == label for one in sentences)
    return marked(sentences, label) / total if total else None


def precision(sentences: Sequence[Judged], label: str) -> float | None:
    """The share of a label among its marked sentences and the supported; None without any."""
    right, wrong = marked(sentences, label), marked(sentences, SUPPORTED)
    return right / (right + wrong) if right + wrong else None


def report(folder: Path) -> str:
    """A table for each file in `folder`, in Markdown."""
    parts = []
    for half in HALVES:
        path = folder / f"{half}.jsonl"
        if path.exists():
            parts.append(f"{half}\n\n{_table(judged(path))}")
    return "\n\n".join(parts)


def _table(sentences: Sequence[Judged]) -> str:
    rows = [
        [
            label,
            str(sum(one.label == label for one in sentences)),
            str(marked(sentences, label)),
            number(None if label == SUPPORTED else precision(sentences, label)),
            number(recall(sentences, label)),
        ]
        for label in (*LABELS, SUPPORTED)
    ]
    return table(["label", "sentences", "marked", "precision", "recall"], rows)
