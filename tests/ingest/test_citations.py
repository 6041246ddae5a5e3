"""A citation has the page and the footnotes of its own words, not those of its passage."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.canonical import canonical_text
from ingest.nouns import Citation, Document, Draft, DraftBlock, DraftPage, Mark, Passage
from ingest.passages import passages_of

Cite = Callable[[str], Citation]

RUNNING = (
    "Elke klas leest een half uur.1 De bus haalt de kinderen op “van het plein”.2,3 Later gaan ze "
    "in de bus terug. 4 Ouders lopen mee5 naar huis."
)
NOTES = ("Zie het rooster.", "Zie de kaart.", "Zie de brief.", "Zie de bus.", "Zie de weg.")
TURN = RUNNING.index("plein")  # the second page begins in the middle of the second sentence


def made(text: str, marks: Sequence[int], turn: int, document: Document) -> Passage:
    """The first passage of a text on two pages, with a note for each of the marks."""
    running = DraftBlock(
        kind="paragraph",
        text=text,
        marks=tuple(Mark(at=at, note=note) for note, at in enumerate(marks)),
        turns=((0, 0), (turn, 1)),
    )
    notes = [
        DraftBlock(kind="note", text=NOTES[n], label=str(n + 1), turns=((0, 1),))
        for n in range(len(marks))
    ]
    pages = (DraftPage(number=4, label="2"), DraftPage(number=5, label="3"))
    return passages_of(document, canonical_text(Draft(blocks=(running, *notes), pages=pages)))[0]


def citation(passage: Passage, words: str) -> Citation:
    start = passage.start + passage.text.index(words)
    return Citation(number=1, passage=passage, start=start, end=start + len(words), text=words)


@pytest.fixture
def cite(document: Document) -> Cite:
    """Cites words of the text above."""
    marks = [RUNNING.index(mark) for mark in (".1", ".2", ",3", " 4", "e5")]
    passage = made(RUNNING, [at + 1 for at in marks], TURN, document)
    assert passage.text == RUNNING
    return lambda words: citation(passage, words)


def test_the_stretches_of_a_passage_are_cut_to_it(cite: Cite) -> None:
    stretches = [(p.start, p.end, p.number, p.label) for p in cite("Elke").passage.pages]
    assert stretches == [(0, TURN, 4, "2"), (TURN, len(RUNNING), 5, "3")]


@pytest.mark.parametrize(
    ("words", "pages", "notes"),
    [
        ("Elke klas leest een half uur.1", ["2"], ["1"]),
        # The mark stands after the words that are cited, and belongs to them all the same.
        ("Elke klas leest een half uur.", ["2"], ["1"]),
        ("leest een half uur", ["2"], ["1"]),
        ("Elke klas", ["2"], []),
        ("De bus haalt de kinderen op “van het plein”.", ["2", "3"], ["2", "3"]),
        # On the second page of its passage, and its mark is counted to the next sentence.
        ("Later gaan ze in de bus terug.", ["3"], ["4"]),
        ("4 Ouders lopen mee5 naar huis.", ["3"], ["5"]),
        ("naar huis.", ["3"], []),
        (RUNNING, ["2", "3"], ["1", "2", "3", "4", "5"]),
    ],
)
def test_pages_and_footnotes_of_cited_words(
    cite: Cite, words: str, pages: list[str], notes: list[str]
) -> None:
    cited = cite(words)
    assert [page.label for page in cited.pages] == pages
    assert [note.label for note in cited.footnotes] == notes


def test_a_mark_at_the_start_of_a_line_stays_there(document: Document) -> None:
    passage = made("Een kop.\n1 is de bron.", [9], 9, document)
    assert citation(passage, "Een kop.").footnotes == ()
    assert [note.text for note in citation(passage, "1 is de bron.").footnotes] == [NOTES[0]]


def test_a_passage_without_pages(document: Document) -> None:
    (passage,) = passages_of(
        document, canonical_text(Draft(blocks=(DraftBlock(kind="paragraph", text="Een zin."),)))
    )
    assert citation(passage, "Een").pages == ()


@given(data=st.data())
def test_neighbouring_citations_share_pages_and_footnotes_out(
    document: Document, data: st.DataObject
) -> None:
    """However a text is cut, each note is had by one piece, and the pieces have all pages."""
    text = data.draw(st.text(alphabet="ab .,”\n", min_size=3, max_size=40), "text") + "z."
    places = st.integers(1, len(text) - 1)
    marks = sorted(data.draw(st.sets(places, max_size=5), "marks"))
    passage = made(text, marks, data.draw(places, "turn"), document)
    cuts = sorted(data.draw(st.sets(st.integers(passage.start + 1, passage.end)), "cuts"))
    edges = [passage.start, *cuts, passage.end]
    pieces = [
        Citation(number=1, passage=passage, start=start, end=end, text="")
        for start, end in pairwise(edges)
        if start < end
    ]
    assert sorted(n.label for p in pieces for n in p.footnotes) == [
        note.label for note in passage.footnotes
    ]
    assert list(dict.fromkeys(page for piece in pieces for page in piece.pages)) == list(
        passage.pages
    )
