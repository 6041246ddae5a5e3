from collections.abc import Callable
from dataclasses import replace

import pytest

from index.spread import MARGIN, spread
from ingest.nouns import Cue, Filters, Form, Hit, Passage, Question, ReadDocument

MakeRead = Callable[..., ReadDocument]


def asked(text: str = "", form: Form | None = "compare", *cues: Cue) -> Question:
    return Question(text=text, phrases=(), cues=cues, form=form)


def documents_cue(*documents: str) -> Cue:
    return Cue(key="document", label="", strict=False, filters=Filters(document=documents))


def period_cue(first: int, last: int) -> Cue:
    filters = Filters(year_from=first, year_to=last)
    return Cue(key="period", label="", strict=False, filters=filters)


@pytest.fixture
def hits(make_read: MakeRead) -> list[Hit]:
    """Three passages of 2011, then one of 2014 and one of 2023, each 0.1 below the one before."""
    passages: list[Passage] = [
        *make_read("plan", "p1", "p2", "p3", date="2011").passages,
        *make_read("akkoord", "a1", date="2014").passages,
        *make_read("brief", "b1", date="2023").passages,
    ]
    return [
        Hit(rank=rank, score=2 - rank / 10, passage=passage, similarity=0.8)
        for rank, passage in enumerate(passages, 1)
    ]


def order(hits: list[Hit]) -> str:
    assert [hit.rank for hit in hits] == list(range(1, len(hits) + 1))
    return " ".join(hit.passage.text for hit in hits)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (asked("", "compare", documents_cue("plan", "brief")), "p1 b1 p2 p3 a1"),
        (asked("", "timeline", period_cue(2011, 2023)), "p1 a1 b1 p2 p3"),
        (asked("", "timeline", period_cue(2011, 2014)), "p1 a1 p2 p3 b1"),
        (asked("", "compare", documents_cue("akkoord", "brief")), "a1 b1 p1 p2 p3"),
        # One side, no sides, and other forms of question change nothing.
        (asked("", "compare", documents_cue("brief")), "p1 p2 p3 a1 b1"),
        (asked("", "compare"), "p1 p2 p3 a1 b1"),
        (asked("", "number", documents_cue("plan", "brief")), "p1 p2 p3 a1 b1"),
        (asked("", None, period_cue(2011, 2023)), "p1 p2 p3 a1 b1"),
    ],
)
def test_each_side_comes_first(hits: list[Hit], question: Question, expected: str) -> None:
    assert order(spread(question, hits)) == expected


def test_numbered_parts_are_sides(hits: list[Hit]) -> None:
    sections = ["Casus 2", "Casus 2", "Casus 3", "Casus 3", "Casus 5"]
    under = [
        replace(hit, passage=replace(hit.passage, section=(section, "Opbrengst")))
        for hit, section in zip(hits, sections, strict=True)
    ]
    assert order(spread(asked("Vergelijk casus 2 en 5"), under)) == "p1 b1 p2 p3 a1"
    assert order(spread(asked("Vergelijk casus 2, 3 en 5"), under)) == "p1 p3 b1 p2 a1"
    assert order(spread(asked("Wat bereikte casus 2?"), under)) == "p1 p2 p3 a1 b1"


def test_a_side_far_below_stays_where_it_is(hits: list[Hit]) -> None:
    far = [*hits[:4], replace(hits[4], score=hits[0].score - MARGIN - 0.01)]
    assert order(spread(asked("", "compare", documents_cue("plan", "brief")), far)) == (
        "p1 p2 p3 a1 b1"
    )


def test_nothing_found(hits: list[Hit]) -> None:
    assert spread(asked("", "compare", documents_cue("plan", "brief")), []) == []
