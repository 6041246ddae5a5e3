"""Whether follow-up questions are completed rightly, over the conversations of `followups/`.

A completed question is right if it holds each of `must` and none of `mustnot`, at the start of a
word, whatever the capitals. A new question is right if it stays as it is.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from evaluation.question_files import read_lines
from evaluation.results import Followup
from index.question.follow_up import completed
from index.question.known import Known

CONVERSATIONS = Path(__file__).parent / "followups" / "reporting.jsonl"


def followup_scores(known: Known, path: Path = CONVERSATIONS) -> dict[str, Followup]:
    """Each conversation of a file, by its id; `known` is what the library knows."""
    return {row["id"]: _judged(row, known) for row in read_lines(path)}


def _judged(row: Mapping[str, Any], known: Known) -> Followup:
    text = row["followup"]
    made = completed(text, _as_read(row["before"], known), known)
    new = row["complete"] == text
    right = made in (None, text) if new else made is not None and holds(made, row)
    return Followup(new=new, right=right)


def _as_read(before: list[str], known: Known) -> list[str]:
    """The earlier questions of a conversation as they were completed."""
    read: list[str] = []
    for text in before:
        read.append(completed(text, read, known) or text)
    return read


def holds(made: str, row: Mapping[str, Any]) -> bool:
    """Whether a completed question has what it must and nothing that it must not."""
    return all(_has(made, text) for text in row["must"]) and not any(
        _has(made, text) for text in row["mustnot"]
    )


def _has(made: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(text)}", made, re.IGNORECASE) is not None
