"""Mentions that are made up, with as much as a test needs, and a small library of them."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from app.lines.features import Known, known
from app.lines.line import Point
from app.lines.points import points_of
from app.lines.terms import Weights
from ingest.nouns import Document, Figure, Goal, Mention, Page

MakeFigure = Callable[..., Figure]
MakeMention = Callable[..., Mention]
MakePoint = Callable[..., Point]
MakeKnown = Callable[..., Known]


def make_document(document_id: str, date: str | None) -> Document:
    return Document(
        id=document_id,
        title=f"Brief {document_id}",
        kind="kamerbrief",
        publisher=None,
        date=date,
        sector=("po",),
        reference=None,
        dossiers=(),
        file=f"{document_id}.md",
        sha256="",
    )


def make_figure_of(text: str, number: float, **told: Any) -> Figure:
    standard = {"unit": None, "year": None, "aimed": False, "start": 0, "end": len(text)}
    return Figure(text=text, number=number, **{**standard, **told})


@pytest.fixture
def make_figure() -> MakeFigure:
    """A figure of its text and value."""
    return make_figure_of


@pytest.fixture
def make_mention() -> MakeMention:
    """A sentence of document `doc`; with `target` or `baseline` it states a goal."""

    def make(
        text: str,
        *figures: Figure,
        doc: str = "a",
        date: str | None = "2011",
        start: int = 0,
        goal: dict[str, Any] | None = None,
        **told: Any,
    ) -> Mention:
        document = make_document(doc, date)
        end = start + len(text)
        page = Page(start=start, end=end, number=4, label="2")
        place: dict[str, Any] = {"document": document, "start": start, "end": end, "text": text}
        place |= {"section": told.pop("section", ()), "pages": (page,)}
        stated = Goal(**{"kind": "doel", "goal": text, **place, **goal}) if goal else None
        standard = {"indicator": None, "subject": text, "sector": ("po",)}
        return Mention(**{**place, **standard, "figures": figures, "goal": stated, **told})

    return make


@pytest.fixture
def make_point(make_mention: MakeMention) -> MakePoint:
    """The last point of a mention: what it aims at or measured."""

    def make(text: str, *figures: Figure, **told: Any) -> Point:
        return points_of(make_mention(text, *figures, **told), None)[-1]

    return make


@pytest.fixture
def make_known() -> MakeKnown:
    """A library of 100 passages of these mentions; without `vectors` none is like another."""

    def make(
        *mentions: Mention,
        vectors: Sequence[Sequence[float]] | None = None,
        words: dict[str, int] | None = None,
    ) -> Known:
        rows = np.eye(len(mentions)) if vectors is None else np.array(vectors)
        return known(mentions, rows.astype(np.float32), Weights(words or {}, 100))

    return make
