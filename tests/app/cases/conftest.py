"""Practice cases that are made up, with as much of a profile as a test needs."""

from collections.abc import Callable
from typing import Any

import pytest

from app.cases.entries import Entry
from ingest.nouns import Document, Excerpt, Finding, NumberRange, Page, PracticeCase, SkillShare

MakeCase = Callable[..., PracticeCase]
MakeEntry = Callable[..., Entry]
MakeFinding = Callable[..., Finding]


def make_document(document_id: str) -> Document:
    return Document(
        id=document_id,
        title="Scholen over hun werk",
        kind="casusrapport",
        publisher=None,
        date="2031",
        sector=("po", "vo"),
        reference=None,
        dossiers=(),
        file=f"{document_id}.md",
        sha256="",
    )


@pytest.fixture
def make_finding() -> MakeFinding:
    """A finding of a text and its labels."""

    def make(text: str, *labels: str, start: int = 0, weight: int = 2) -> Finding:
        return Finding(text=text, start=start, end=start + len(text), labels=labels, weight=weight)

    return make


@pytest.fixture
def make_case() -> MakeCase:
    """A case of 1,000 characters, half on page 4 (printed 2), half on page 5 (without a number)."""

    def make(
        number: int | None = 1, start: int = 0, doc: str = "bundel", **told: Any
    ) -> PracticeCase:
        middle, end = start + 500, start + 1_000
        pages = (
            Page(start=start, end=middle, number=4, label="2"),
            Page(start=middle, end=end, number=5, label=None),
        )
        told = {"pages": pages, "title": "Samen verder", **told}
        return PracticeCase(
            document=make_document(doc), start=start, end=end, number=number, **told
        )

    return make


@pytest.fixture
def make_entry(make_case: MakeCase) -> MakeEntry:
    """An entry of a case that starts at 1,000 times its number."""

    def make(number: int = 1, **told: Any) -> Entry:
        return Entry(id=f"bundel:{number}", case=make_case(number, 1_000 * number, **told))

    return make


@pytest.fixture
def full_case(make_case: MakeCase, make_finding: MakeFinding) -> PracticeCase:
    """A case with a whole profile."""
    return make_case(
        3,
        sector="po",
        urbanisation="sterk stedelijk (1.500 tot 2.500 adressen)",
        pupils=NumberRange(low=180, high=220, text="180-220"),
        disadvantage_score=NumberRange(low=0.5, high=0.6, text="0,5-0,6"),
        skills=(SkillShare(skill="taal", percent=60), SkillShare(skill="burgerschap", percent=40)),
        main_spending=(
            Excerpt(text="prentenboeken", start=20, end=33),
            Excerpt(text="scholing", start=35, end=43),
        ),
        unspent_percent=0,
        network_participation="nee (wel begonnen)",
        themes=(make_finding("De school kocht een leeshoek.", "leesplezier", start=100),),
        results=(make_finding("Kinderen lezen langer door.", "groei", start=600),),
    )
