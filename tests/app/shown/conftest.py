"""A document, its goals and a policy line, made up; with what a browser must not read as HTML."""

from collections.abc import Callable
from typing import Any

import pytest

from app.lines.line import Change, Line, Point
from ingest.nouns import Document, Goal, Mention, Page

MakeGoal = Callable[..., Goal]
HOSTILE = '<script>alert("x")</script>'


@pytest.fixture
def document() -> Document:
    """A plan of 2031 with a hostile title."""
    return Document(
        id="leesplan", title=f"Leesplan {HOSTILE}", kind="actieplan", publisher=None,
        date="2031-03", sector=("po",), reference=None, dossiers=(), file="leesplan.pdf", sha256="",
    )  # fmt: skip


@pytest.fixture
def make_goal(document: Document) -> MakeGoal:
    """A goal on page 4 (printed 2), with what a test adds."""

    def make(**told: Any) -> Goal:
        text = f"In 2034 zijn er 80 leeshoeken. {HOSTILE}"
        standard = {
            "document": document, "kind": "doel", "start": 10, "end": 10 + len(text), "text": text,
            "goal": text, "section": ("1 Doelen", "1.2 <Lezen>"),
            "pages": (Page(start=10, end=90, number=4, label="2"),),
        }  # fmt: skip
        return Goal(**{**standard, **told})

    return make


@pytest.fixture
def line(document: Document) -> Line:
    """From 40 in 2031 to 80 in 2034, with one change; its two sentences are hostile."""

    def point(kind: str, year: int, value: str, start: int, dated: bool) -> Point:
        mention = Mention(
            document=document, start=start, end=start + 20, text=f"{value} hoeken {HOSTILE}",
            indicator=None, subject="", section=(), sector=(), figures=(),
            pages=(Page(start=0, end=99, number=7, label=None),),
        )  # fmt: skip
        return Point(
            kind=kind, mention=mention, year=year, at=float(year), dated=dated, value=value,
            number=float(value), unit="hoeken", score=0.75,
        )  # fmt: skip

    first, last = (
        point("gemeten", 2031, "40", 0, False),
        point("streefwaarde", 2034, "80", 50, True),
    )
    change = Change(text="De streefwaarde wordt hoger.", before=first, after=last, gone=("<oud>",))
    return Line(name=f"aantal {HOSTILE}", points=(first, last), changes=(change,))
