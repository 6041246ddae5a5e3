from collections.abc import Callable
from dataclasses import replace

import pytest

from index.neighbours import LONGEST, MARGIN, with_neighbours
from ingest.nouns import Hit, Passage, ReadDocument, Sentence

MakeRead = Callable[..., ReadDocument]


def chained(read: ReadDocument) -> list[Passage]:
    """The passages of a document as one section has them: an empty line between them."""
    *first, last = read.passages
    return [*(replace(passage, after="\n\n") for passage in first), last]


def ranked(*scored: tuple[Passage, float]) -> list[Hit]:
    return [
        Hit(rank=rank, score=score, passage=passage, similarity=0.8)
        for rank, (passage, score) in enumerate(scored, 1)
    ]


def texts(hits: list[Hit]) -> list[str]:
    return [hit.passage.text for hit in hits]


def test_neighbours_become_one_hit_in_the_order_of_the_document(make_read: MakeRead) -> None:
    a, b, c = chained(make_read("a", "Eerst de bus.", "Dan het plein.", "Later de tuin."))
    hits = with_neighbours(ranked((b, 1.0), (c, 0.9), (a, 0.8)))
    assert texts(hits) == ["Eerst de bus.\n\nDan het plein.\n\nLater de tuin."]
    assert (hits[0].rank, hits[0].score) == (1, 1.0)
    assert (hits[0].passage.start, hits[0].passage.end) == (a.start, c.end)


def test_a_joined_hit_has_the_sentences_of_both(make_read: MakeRead) -> None:
    a, b = chained(make_read("a", "Eerst de bus.", "Dan het plein."))
    first = Sentence(start=a.start, end=a.end, similarity=0.5)
    second = Sentence(start=b.start, end=b.end, similarity=0.9)
    hits = ranked((b, 1.0), (a, 0.9))
    hits = [replace(hits[0], sentences=(second,)), replace(hits[1], sentences=(first,))]
    assert with_neighbours(hits)[0].sentences == (first, second)


def test_others_stay_and_are_ranked_anew(make_read: MakeRead) -> None:
    a, b = chained(make_read("a", "Eerst de bus.", "Dan het plein."))
    other = make_read("b", "Iets anders.").passages[0]
    hits = with_neighbours(ranked((a, 1.0), (other, 0.95), (b, 0.9)))
    assert texts(hits) == ["Eerst de bus.\n\nDan het plein.", "Iets anders."]
    assert [hit.rank for hit in hits] == [1, 2]


@pytest.mark.parametrize(
    ("second", "apart"),
    [(1.0 - MARGIN + 0.01, False), (1.0 - MARGIN - 0.01, True)],
)
def test_a_neighbour_far_below_stays_apart(make_read: MakeRead, second: float, apart: bool) -> None:
    a, b = chained(make_read("a", "Eerst de bus.", "Dan het plein."))
    assert (len(with_neighbours(ranked((a, 1.0), (b, second)))) == 2) is apart


@pytest.mark.parametrize(("length", "apart"), [(LONGEST - 500, False), (LONGEST - 499, True)])
def test_a_joined_hit_stays_short(make_read: MakeRead, length: int, apart: bool) -> None:
    a, b = chained(make_read("a", "x" * 500, "y" * length))
    assert (len(with_neighbours(ranked((a, 1.0), (b, 0.9)))) == 2) is apart


def test_passages_of_two_sections_stay_apart(make_read: MakeRead) -> None:
    """The last passage of a section has nothing after it."""
    a, b = make_read("a", "Eerst de bus.", "Dan het plein.").passages
    assert texts(with_neighbours(ranked((a, 1.0), (b, 0.9)))) == [a.text, b.text]


def test_neighbours_far_down_are_left_alone(make_read: MakeRead) -> None:
    names = [f"Tekst {number}." for number in range(12)]
    others = [make_read(f"d{n}", name).passages[0] for n, name in enumerate(names)]
    a, b = chained(make_read("a", "Eerst de bus.", "Dan het plein."))
    hits = ranked(*((p, 1.0) for p in others[:9]), (a, 0.9), (b, 0.9))
    assert len(with_neighbours(hits)) == 11
    assert with_neighbours([]) == []
