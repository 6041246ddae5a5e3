from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from index.components import PassageRetriever, hits_in
from index.library import Library
from index.question.read import LONGEST_QUESTION
from index.ranking import RANKING, Ranking
from index.search import check_question, find, search, understood
from index.settings import Settings
from index.vectors import context, context_text
from ingest.errors import UsageError
from ingest.nouns import Filters, ReadDocument

Add = Callable[..., None]
MakeRead = Callable[..., ReadDocument]


@pytest.fixture
def library(settings: Settings) -> Iterator[Library]:
    with Library(settings, "test", create=True) as library:
        yield library


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Wie veegt het plein?", "Wie veegt het plein?"),
        ("  Wie\tveegt\n\nhet  plein? \u00a0", "Wie veegt het plein?"),
        ("a" * LONGEST_QUESTION, "a" * LONGEST_QUESTION),
        (" " * 20_000 + "plein", "plein"),
    ],
)
def test_usable_question(question: str, expected: str) -> None:
    assert check_question(question) == expected


@pytest.mark.parametrize("question", ["", " ", "\n\t \u00a0\u2003"])
def test_empty_question_is_refused(question: str) -> None:
    with pytest.raises(UsageError, match="De vraag: is leeg") as caught:
        check_question(question)
    assert caught.value.exit_status == 2


@pytest.mark.parametrize(
    ("question", "read"),
    [
        ("a" * (LONGEST_QUESTION + 1), "a" * LONGEST_QUESTION),
        ("taal " * 4_000, ("taal " * 400).strip()),
        ("x " + "a" * LONGEST_QUESTION, "x"),
    ],
)
def test_endless_question_is_read_up_to_its_last_whole_word(
    library: Library, question: str, read: str
) -> None:
    assert check_question(question) == read
    assert understood(library, question).text == read
    assert understood(library, question).shortened
    assert not understood(library, f"  {read}  ").shortened


@pytest.mark.parametrize("question", ["caf\udce9", "vraag \ud83d"])
def test_question_that_is_no_text(question: str) -> None:
    """Bytes that are no UTF-8 on the command line; half a pair in JSON. Refused or cleaned."""
    try:
        usable = check_question(question)
    except UsageError:
        return
    assert usable.encode()


def test_bytes_that_are_no_text_do_not_shorten_a_question(library: Library) -> None:
    question = understood(library, "caf\udce9 plein")
    assert (question.text, question.shortened) == ("caf plein", False)


def test_search_checks_its_question(library: Library) -> None:
    with pytest.raises(UsageError):
        search(library, " ", Filters(), 10)


def test_empty_index_has_no_hits(library: Library) -> None:
    assert search(library, "plein", Filters(), 10) == []


def test_hits_are_ranked(library: Library, make_read: MakeRead, add_to: Add) -> None:
    read = make_read("a", "De tuin bloeit", "Het plein is leeg", "Een leeg lokaal", "De bus komt")
    add_to(library, read)
    hits = search(library, "Is het plein leeg?", Filters(), 10)
    assert [hit.rank for hit in hits] == [1, 2, 3, 4]
    assert [hit.passage.text for hit in hits[:2]] == ["Het plein is leeg", "Een leeg lokaal"]
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert {hit.passage for hit in hits} == set(read.passages)


def test_similarity_is_the_cosine(library: Library, make_read: MakeRead, add_to: Add) -> None:
    read = make_read("a", "De tuin bloeit", "Het plein is leeg")
    add_to(library, read)
    question = library.embedder.embed_question("Welk plein?")
    for hit in search(library, "Welk plein?", Filters(), 10):
        vector = library.embedder.embed_passages([context_text(hit.passage)])[0]
        assert hit.similarity == pytest.approx(float(np.dot(question, vector)), abs=1e-5)


@pytest.mark.parametrize("order", [("b", "a", "c"), ("c", "b", "a")])
def test_ties_go_by_document_and_place(
    library: Library, make_read: MakeRead, add_to: Add, order: tuple[str, ...]
) -> None:
    """Equal texts score equally, in whatever order they came in."""
    for name in order:
        add_to(library, make_read(name, "Het plein is leeg", "Het plein is leeg"))
    hits = search(library, "plein", Filters(), 10)
    assert len({hit.score for hit in hits}) == 1
    places = [(hit.passage.document.id, hit.passage.start) for hit in hits]
    assert places == [("a", 0), ("a", 19), ("b", 0), ("b", 19), ("c", 0), ("c", 19)]
    for limit in range(1, 6):
        short = search(library, "plein", Filters(), limit)
        assert [(hit.passage.document.id, hit.passage.start) for hit in short] == places[:limit]


def test_filters(library: Library, make_read: MakeRead, add_to: Add) -> None:
    add_to(library, make_read("a", "Het plein is leeg", sector=("po",), date="2012"))
    add_to(library, make_read("b", "Het plein is vol", sector=("vo",), date="2014"))
    for filters, expected in (
        (Filters(sector=("vo",)), ["b"]),
        (Filters(year_to=2013), ["a"]),
        (Filters(sector=("po",), year_from=2014), []),
    ):
        hits = search(library, "plein", filters, 10)
        assert [hit.passage.document.id for hit in hits] == expected
        assert [hit.rank for hit in hits] == list(range(1, len(expected) + 1))


def test_title_is_searched_and_not_shown(
    library: Library, make_read: MakeRead, add_to: Add
) -> None:
    add_to(library, make_read("a", "De bus komt", title="Regeling schoolzwemmen"))
    add_to(library, make_read("b", "De tuin bloeit", title="Nota"))
    hit = search(library, "schoolzwemmen", Filters(), 1)[0]
    assert hit.passage.document.id == "a"
    assert hit.passage.text == "De bus komt"


def test_retriever_hands_the_hits_on(library: Library, make_read: MakeRead, add_to: Add) -> None:
    """Through Haystack documents and back, nothing is lost."""
    add_to(library, make_read("a", "De tuin bloeit", "Het plein is leeg", sector=("po", "so")))
    documents = PassageRetriever(library, limit=5).run("Welk plein?")["documents"]
    assert documents[0].content == "Het plein is leeg"
    assert hits_in(documents) == search(library, "Welk plein?", Filters(), 5)
    filtered = PassageRetriever(library).run("plein", filters=Filters(sector=("so",)))
    assert len(filtered["documents"]) == 2
    with pytest.raises(UsageError, match="sector=mbo"):
        PassageRetriever(library).run("plein", filters=Filters(sector=("mbo",)))


def test_words_in_quotation_marks_stand_in_every_hit(
    library: Library, make_read: MakeRead, add_to: Add
) -> None:
    add_to(library, make_read("a", "Het lege plein", "Het plein is leeg", "Leeg is het plein"))
    result = find(library, understood(library, 'Is het "plein is leeg"?'), Filters(), 10)
    assert [hit.passage.text for hit in result.hits] == ["Het plein is leeg"]
    assert result.missing == ()


def test_words_in_quotation_marks_that_stand_nowhere(
    library: Library, make_read: MakeRead, add_to: Add
) -> None:
    """They are searched as words, and the result says so."""
    add_to(library, make_read("a", "Het lege plein", "De bus komt"))
    result = find(library, understood(library, 'Is het "plein weer leeg"?'), Filters(), 10)
    assert result.hits[0].passage.text == "Het lege plein"
    assert result.missing == ("plein weer leeg",)


def test_a_strict_cue_restricts_and_can_be_taken_away(
    library: Library, make_read: MakeRead, add_to: Add
) -> None:
    add_to(library, make_read("a", "Het plein is leeg", sector=("po",)))
    add_to(library, make_read("b", "Het plein is vol", sector=("vo",)))
    text = "Hoe vol is het plein, alleen in het po?"
    hits = find(library, understood(library, text), Filters(), 10).hits
    assert [hit.passage.document.id for hit in hits] == ["a"]
    both = find(library, understood(library, text, ["sector"]), Filters(), 10).hits
    assert {hit.passage.document.id for hit in both} == {"a", "b"}
    chosen = find(library, understood(library, text), Filters(sector=("vo",)), 10).hits
    assert [hit.passage.document.id for hit in chosen] == ["b"]


def test_a_loose_cue_lifts(library: Library, make_read: MakeRead, add_to: Add) -> None:
    for name, sector in (("a", "po"), ("b", "vo")):
        add_to(library, make_read(name, "Het plein is leeg", sector=(sector,)))
    hits = find(library, understood(library, "plein op een vo-school"), Filters(), 10).hits
    assert [hit.passage.document.id for hit in hits] == ["b", "a"]
    assert hits[0].score - hits[1].score == pytest.approx(RANKING.boost, abs=1e-5)


def test_neighbours_are_joined_unless_switched_off(
    library: Library, make_read: MakeRead, add_to: Add
) -> None:
    read = make_read("a", "Het plein is leeg", "Het plein is groot")
    first, second = read.passages
    add_to(library, replace(read, passages=(replace(first, after="\n\n"), second)))
    question = understood(library, "plein")
    (hit,) = find(library, question, Filters(), 10).hits
    assert hit.passage.text == read.canonical.text
    assert len(find(library, question, Filters(), 10, Ranking(merge=False)).hits) == 2


def test_reordered_documents_are_ranked_anew(
    library: Library, make_read: MakeRead, add_to: Add
) -> None:
    """A reranker between retriever and answer decides the order."""
    add_to(library, make_read("a", "De tuin bloeit", "Het plein is leeg"))
    documents = PassageRetriever(library).run("plein")["documents"][::-1]
    hits = hits_in(documents)
    assert [(hit.rank, hit.passage.text) for hit in hits] == [
        (1, "De tuin bloeit"),
        (2, "Het plein is leeg"),
    ]


def test_a_hit_has_its_sentences_with_their_likeness(
    library: Library, make_read: MakeRead, add_to: Add
) -> None:
    add_to(library, make_read("a", "De bus rijdt. Het plein wordt geveegd.\nKlaar."))
    hit = search(library, "Wordt het plein geveegd?", Filters(), 1)[0]
    texts = [hit.passage.text[s.start : s.end] for s in hit.sentences]
    assert texts == ["De bus rijdt.", "Het plein wordt geveegd.", "Klaar."]
    vectors = library.embedder.embed_passages([f"{context(hit.passage)}\n{t}" for t in texts])
    question = library.embedder.embed_question("Wordt het plein geveegd?")
    likeness = [sentence.similarity for sentence in hit.sentences]
    assert likeness == pytest.approx((vectors @ question).tolist(), abs=1e-3)  # kept in 16 bits


def test_sentences_of_a_hit_pass_through_haystack(
    library: Library, make_read: MakeRead, add_to: Add
) -> None:
    add_to(library, make_read("a", "De bus rijdt.", "Het plein wordt geveegd."))
    found = PassageRetriever(library).run("Wie veegt het plein?")
    assert hits_in(found["documents"]) == search(library, "Wie veegt het plein?", Filters(), 10)
