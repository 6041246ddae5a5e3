"""Questions that can be asked next."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.further import LEAST, MOST, further_questions
from ingest.nouns import Answer, Citation, Document, Hit, Passage

TEXT = "De klas leest elke dag. " * 20
MakeHit = Callable[..., Hit]


@pytest.fixture
def hit() -> MakeHit:
    """A passage under a heading of "Leesplan"."""

    def make(*section: str, text: str = TEXT, title: str = "Leesplan", start: int = 0) -> Hit:
        document = Document(
            id="d", title=title, kind="actieplan", publisher=None, date=None, sector=(),
            reference=None, dossiers=(), file="d.md", sha256="",
        )  # fmt: skip
        passage = Passage(
            document=document, start=start, end=start + len(text), text=text, section=section,
            pages=(), footnotes=(),
        )  # fmt: skip
        return Hit(rank=1, score=1.0, passage=passage, similarity=0.5)

    return make


def citing(*hits: Hit) -> Answer:
    """An answer that cites these hits."""
    citations = tuple(
        Citation(
            number=number, passage=one.passage, start=one.passage.start,
            end=one.passage.start + 2, text=one.passage.text[:2],
        )
        for number, one in enumerate(hits, 1)
    )  # fmt: skip
    return Answer(question="?", statements=(), citations=citations, abstained=False, reason=None)


def test_headings_that_were_found_but_not_cited_in_order(hit: MakeHit) -> None:
    hits = [hit("1 Lezen thuis"), hit("Boeken kopen"), hit("2 Plan", "2.1 Meer ouders")]
    assert further_questions(citing(hits[0]), hits) == (
        "Wat zegt Leesplan over Boeken kopen?",
        "Wat zegt Leesplan over Meer ouders?",
    )


def test_a_heading_is_asked_once_and_at_most_a_few(hit: MakeHit) -> None:
    hits = [hit("Boeken kopen"), hit("Boeken kopen", start=900)]
    hits += [hit(f"Kop nummer {name}") for name in ("een", "twee", "drie")]
    asked = further_questions(citing(), hits)
    assert len(asked) == MOST == 3
    assert len(set(asked)) == MOST


def test_another_passage_of_a_cited_section_is_no_new_question(hit: MakeHit) -> None:
    assert further_questions(citing(hit("Boeken kopen")), [hit("Boeken kopen", start=900)]) == ()


@pytest.mark.parametrize(
    "heading", ["Inleiding", "1. Inleiding", "Voetnoten", "Leesplan", "Doel", "x" * 81]
)
def test_a_heading_that_says_nothing_by_itself_is_not_asked(hit: MakeHit, heading: str) -> None:
    assert further_questions(citing(), [hit(heading)]) == ()


def test_a_short_passage_and_one_without_heading_are_not_asked(hit: MakeHit) -> None:
    short = hit("Boeken kopen", text="x" * (LEAST - 1))
    assert further_questions(citing(), [short, hit()]) == ()


def test_a_heading_is_written_as_in_a_sentence(hit: MakeHit) -> None:
    [asked] = further_questions(citing(), [hit("2.3 De klas en het plan14.")])
    assert asked == "Wat zegt Leesplan over De klas en het plan?"
    # The text has this first word without a capital.
    [asked] = further_questions(citing(), [hit("Elke dag lezen")])
    assert asked == "Wat zegt Leesplan over elke dag lezen?"


def test_nothing_after_a_refusal(hit: MakeHit) -> None:
    refused = replace(citing(), abstained=True)
    assert further_questions(refused, [hit("Boeken kopen")]) == ()
