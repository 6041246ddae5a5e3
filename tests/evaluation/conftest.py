"""A small result and small questions, handed out as fixtures."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from evaluation.answers import FIGURES
from evaluation.gold import Gold, GoldQuestion
from evaluation.metrics import Shown, places_of, scores_of
from evaluation.results import ASKED, About, Decided, Followup, Found, Misspelt, Outcome, Result
from evaluation.selection import OURS

BASELINE = "BM25"


def make_question(key: str = "q1", **fields: Any) -> GoldQuestion:
    standard: dict[str, Any] = {
        "id": key,
        "half": "development",
        "documents": "shared",
        "role": "school",
        "type": "fact",
        "form": None,
        "text": "Hoe lang leest de school?",
        "plain": None,
        "answer": "Een half uur.",
        "facts": ("half uur",),
        "gold": (Gold(document="d", quote="De school leest een half uur.", grade=2),),
    }
    return GoldQuestion(**{**standard, **fields})


def make_shown(*texts: str, document: str = "d") -> list[Shown]:
    return [Shown(document=document, start=0, end=len(text), text=text) for text in texts]


def found_at(rank: int | None) -> Found:
    """What a system gives that finds the gold of `make_question` at this rank of 10."""
    gold = make_question().gold
    texts = ["Iets anders over rekenen."] * 10
    if rank is not None:
        texts[rank - 1] = gold[0].quote
    hits = make_shown(*texts)
    top = tuple((hit.document, hit.start, hit.end) for hit in hits)
    return Found(scores=scores_of(gold, hits), main=places_of(gold, hits), top=top)


def make_result(ours: Sequence[int | None], theirs: Sequence[int | None], half: str) -> Result:
    """Questions q0, q1, ... of one half, with the rank at which each of two systems finds them."""
    keys = [f"q{number}" for number in range(len(ours))]
    refused: dict[str, float | None] = {**dict.fromkeys(FIGURES), "abstained_right": 1.0}
    given = dict.fromkeys(refused, 1.0) | {"characters": 400.0, "abstained_right": None}
    about = About(half=half, documents="shared", type="fact", form="typo")
    return Result(
        made={
            "commit": "0123456789abcdef",
            "changed": False,
            "date": "2026-01-02T03:04:05+00:00",
            "machine": "2 cores",
            "python": "3.11",
            "ranking": {"boost": 0.15},
            "packages": {"numpy": "2"},
        },
        questions=dict.fromkeys([*keys, "leeg"], about),
        systems={
            OURS: {key: found_at(rank) for key, rank in zip(keys, ours, strict=True)},
            BASELINE: {key: found_at(rank) for key, rank in zip(keys, theirs, strict=True)},
        },
        answers={**dict.fromkeys(keys, given), "leeg": refused},
        held_out={} if half == "reporting" else dict.fromkeys(keys, given | {"facts": 0.5}),
        threshold=0.28,
        decided={
            **{key: decided_as(half, "answered", probability=0.9) for key in keys},
            "leeg": decided_as(half, "refused", answerable=False, probability=None),
            "t001": decided_as(half, "reserve", answerable=False, group="other", probability=0.3),
        },
        followups={
            "f01": Followup(new=False, right=True),
            "f02": Followup(new=False, right=False),
            "f03": Followup(new=True, right=True),
        },
        spelling=tuple(
            Misspelt(question=key, kind="typo", scores={OURS: (1.0, 0.5), BASELINE: (1.0, 0.0)})
            for key in keys
        ),
    )


def decided_as(half: str, outcome: Outcome, **fields: Any) -> Decided:
    """A decision on an answerable question; `held_out` is the probability, where it is known."""
    standard = {"group": ASKED, "answerable": True, "probability": 0.9}
    given = {**standard, **fields}
    apart = None if half == "reporting" else given["probability"]
    return Decided(half=half, outcome=outcome, held_out=apart, **given)


@pytest.fixture(name="make_question")
def _make_question() -> Callable[..., GoldQuestion]:
    return make_question


@pytest.fixture(name="make_shown")
def _make_shown() -> Callable[..., list[Shown]]:
    return make_shown


@pytest.fixture(name="make_result")
def _make_result() -> Callable[..., Result]:
    return make_result
