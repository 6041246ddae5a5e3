"""What every store has to do, on each of them; then what the embedded one does on disk."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from index import edge_store
from index.dutch import question_vector
from index.edge_store import EdgeStore
from index.points import HybridQuery, Point, passage_of, payload_of, points_of
from index.ranking import Ranking
from index.server_store import ServerStore
from index.settings import Quantisation, Storage
from index.store import Store
from index.vectors import PassageVectors, context_text
from ingest.errors import IndexUnavailableError
from ingest.nouns import Document, Filters, Note, Page, Passage, ReadDocument

pytestmark = pytest.mark.filterwarnings("ignore:Payload indexes have no effect")

MakeRead = Callable[..., ReadDocument]
MakeVectors = Callable[..., list[PassageVectors]]

DIMENSION = 4
EAST, NORTH, UP, AWAY = np.eye(DIMENSION, dtype=np.float32)


@pytest.fixture(params=["edge", "edge on disk", "server"])
def store(request: pytest.FixtureRequest, index_root: Path) -> Iterator[Store]:
    on_disk = Storage(quantisation="int8", on_disk=True)
    opened: Store = {
        "edge": lambda: EdgeStore(index_root / "edge", DIMENSION),
        "edge on disk": lambda: EdgeStore(index_root / "edge", DIMENSION, on_disk),
        "server": lambda: ServerStore(":memory:", DIMENSION),
    }[request.param]()
    yield opened
    opened.close()


@pytest.fixture
def two(make_read: MakeRead, one_sentence: MakeVectors) -> list[Point]:
    """Two points of document 'a' (revision 'a1') and one of 'b' (revision 'b1')."""
    a = make_read("a", "Kinderen oefenen met breuken", "De kantine schenkt water")
    b = make_read("b", "De bus rijdt om acht uur")
    return [
        *points_of(a.passages, one_sentence(EAST, NORTH), "a1"),
        *points_of(b.passages, one_sentence(UP), "b1"),
    ]


def ask(
    store: Store,
    words: str = "",
    near: Sequence[float] = tuple(AWAY),
    filters: Filters | None = None,
    limit: int = 10,
    **fields: Any,
) -> list[tuple[str, float]]:
    """Texts and scores of a query; `fields` are further ones of HybridQuery."""
    query = HybridQuery(
        dense=tuple(map(float, near)),
        lexical=question_vector(words),
        words=question_vector(words, {"stem": 1}),
        filters=filters or Filters(),
        limit=limit,
        **fields,
    )
    return [(found.payload["passage"]["text"], found.score) for found in store.query(query)]


def test_empty_store(store: Store) -> None:
    assert store.count() == 0
    assert ask(store, "breuken", EAST) == []


def test_written_points_are_counted(store: Store, two: list[Point]) -> None:
    store.write(two)
    assert store.count() == 3
    store.write([])
    assert store.count() == 3


def test_same_id_replaces(store: Store, two: list[Point]) -> None:
    store.write(two)
    other = Point(
        id=two[0].id,
        vectors=two[0].vectors,
        lexical=question_vector("gymzaal"),
        payload={**two[0].payload, "kind": "rapport", "passage": {"text": "De gymzaal is klaar"}},
    )
    store.write([other])
    assert store.count() == 3
    assert ask(store, "gymzaal")[0][0] == "De gymzaal is klaar"
    assert [text for text, _ in ask(store, filters=Filters(kind=("rapport",)))] == [
        "De gymzaal is klaar"
    ]
    assert "Kinderen oefenen met breuken" not in dict(ask(store, "breuken", EAST))


def test_discard_removes_one_revision_only(store: Store, two: list[Point]) -> None:
    store.write(two)
    store.discard("a1")
    assert store.count() == 1
    assert [text for text, _ in ask(store, "breuken water", EAST)] == ["De bus rijdt om acht uur"]
    store.discard("a")
    store.discard("bestaat niet")
    assert store.count() == 1


def test_hidden_revisions_are_not_found(store: Store, two: list[Point]) -> None:
    """Nor do they take the place of what is found, whichever search finds them."""
    store.write(two)
    assert ask(store, "breuken", EAST, hidden=("a1", "b1")) == []
    for part in ({"words": False}, {"meaning": False}, {"sentences": False}):
        ranking = Ranking(candidates=1, **part)
        found = ask(store, "water bus", NORTH, hidden=("a1", "a"), ranking=ranking)
        assert [text for text, _ in found] == ["De bus rijdt om acht uur"]
    only = Filters(document=("a",))
    assert ask(store, "breuken", EAST, only, hidden=("a1",)) == []
    assert len(ask(store, "breuken", EAST, only, hidden=("b1", "b2"))) == 2


def test_settling_changes_nothing_else(store: Store, two: list[Point]) -> None:
    store.write(two)
    before = dict(ask(store, "water", NORTH))
    store.settle()
    assert dict(ask(store, "water", NORTH)) == pytest.approx(before)
    store.write(two)
    assert store.count() == 3


def test_words_alone_put_a_passage_first(store: Store, two: list[Point]) -> None:
    store.write(two)
    for words, first in (("breuk", 0), ("Waar is WATER?", 1), ("acht", 2)):
        assert ask(store, words)[0][0] == two[first].payload["passage"]["text"]


def test_vector_alone_puts_a_passage_first(store: Store, two: list[Point]) -> None:
    store.write(two)
    for words in ("", "de het een", "zwembad"):
        for near, first in ((EAST, 0), (NORTH, 1), (UP, 2)):
            assert ask(store, words, near)[0][0] == two[first].payload["passage"]["text"]


def test_scores_by_hand(store: Store, two: list[Point]) -> None:
    """Score fusion; per list (score - (mean - 3 deviations)) / (6 deviations), added.

    Cosines 1, 0, 0: mean 1/3, sample deviation 0.57735, so 0.6925 and 0.4038. The word
    matches one passage: a list of one, which counts 0.5.
    """
    store.write(two)
    scores = dict(ask(store, "water", NORTH))
    assert scores["De kantine schenkt water"] == pytest.approx(1.1925, abs=1e-3)
    assert scores["Kinderen oefenen met breuken"] == pytest.approx(0.4038, abs=1e-3)
    assert scores["De bus rijdt om acht uur"] == pytest.approx(0.4038, abs=1e-3)


def test_best_sentence_decides(store: Store, make_read: MakeRead) -> None:
    """One sentence that answers outweighs a passage that is nearer as a whole."""
    read = make_read("a", "Tuin. Bus.", "Plein. Lokaal.")
    near = PassageVectors(whole=(EAST + NORTH) / np.sqrt(2), sentences=np.stack([NORTH, EAST]))
    nearer = PassageVectors(whole=EAST, sentences=np.stack([UP, (EAST + UP) / np.sqrt(2)]))
    store.write(points_of(read.passages, [near, nearer], "a1"))
    assert [text for text, _ in ask(store, near=EAST)] == ["Tuin. Bus.", "Plein. Lokaal."]
    whole = Ranking(sentences=False)
    assert [text for text, _ in ask(store, near=EAST, ranking=whole)] == [
        "Plein. Lokaal.",
        "Tuin. Bus.",
    ]


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ({"words": False}, ["Kinderen oefenen met breuken"]),
        ({"meaning": False}, ["De kantine schenkt water"]),
        ({"words": False, "sentences": False}, ["Kinderen oefenen met breuken"]),
        ({"meaning": False, "sentences": False}, ["De kantine schenkt water"]),
    ],
)
def test_parts_can_be_left_out(
    store: Store, two: list[Point], parts: dict[str, bool], found: list[str]
) -> None:
    """One candidate of each search, so that what is found tells which searches there were."""
    store.write(two)
    ranking = Ranking(candidates=1, **parts)
    assert [text for text, _ in ask(store, "water", EAST, ranking=ranking)] == found


def test_boost_adds_its_weight(store: Store, two: list[Point]) -> None:
    store.write(two)
    plain = dict(ask(store, "water", EAST))
    boosts = (Filters(document=("b",)), Filters(document=("a", "b"), year_from=2014))
    boosted = dict(ask(store, "water", EAST, boosts=boosts, ranking=Ranking(boost=0.25)))
    gained = {text: boosted[text] - score for text, score in plain.items()}
    assert gained == pytest.approx(
        {
            "Kinderen oefenen met breuken": 0,
            "De kantine schenkt water": 0,
            "De bus rijdt om acht uur": 0.25,
        },
        abs=1e-5,
    )


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        (("de kantine",), ["De kantine schenkt water"]),
        (("DE KANTINE SCHENKT",), ["De kantine schenkt water"]),
        (("kantine water",), []),
        (("kanti",), []),
        (("de", "om acht uur"), ["De bus rijdt om acht uur"]),
        (("de kantine", "om acht uur"), []),
    ],
)
def test_phrase_stands_word_for_word(
    store: Store, two: list[Point], phrase: tuple[str, ...], found: list[str]
) -> None:
    store.write(two)
    filters = Filters(phrase=phrase)
    assert [text for text, _ in ask(store, "bus", EAST, filters)] == found


def test_rare_word_counts_more(
    store: Store, make_read: MakeRead, one_sentence: MakeVectors
) -> None:
    """The store multiplies by the inverse document frequency, as BM25 asks."""
    texts = ["toets egels", "toets vogel", "toets tafel", "toets stoel", "regen buien"]
    read = make_read("a", *texts)
    store.write(points_of(read.passages, one_sentence(*[UP] * 5), "a1"))
    assert ask(store, "toets vogel", UP)[0][0] == "toets vogel"
    scores = dict(ask(store, "toets regen", UP))
    assert max(scores, key=scores.__getitem__) == "regen buien"


def test_limit(store: Store, two: list[Point]) -> None:
    store.write(two)
    assert [text for text, _ in ask(store, "breuken", EAST, limit=1)] == [
        "Kinderen oefenen met breuken"
    ]
    assert len(ask(store, "breuken", EAST, limit=2)) == 2


PO, SPECIAL = "primair onderwijs", "speciaal primair onderwijs"


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), "abcd"),
        (Filters(kind=("brief",)), "ad"),
        (Filters(kind=("brief", "plan")), "abd"),
        (Filters(kind=("bri",)), ""),
        (Filters(sector=("po",)), "ab"),
        (Filters(sector=("vo",)), "bd"),
        (Filters(sector=("po", "vo")), "abd"),
        (Filters(sector=("mbo",)), ""),
        (Filters(document=("c",)), "c"),
        (Filters(document=("a", "d")), "ad"),
        (Filters(publisher=(PO,)), "a"),
        (Filters(publisher=(SPECIAL,)), "b"),
        (Filters(publisher=("onderwijs",)), ""),
        (Filters(publisher=("PRIMAIR ONDERWIJS",)), ""),
        (Filters(year_from=2014), "bd"),
        (Filters(year_to=2014), "ab"),
        (Filters(year_from=2013, year_to=2015), "b"),
        (Filters(year_from=2014, year_to=2014), "b"),
        (Filters(year_from=2016, year_to=2012), ""),
        (Filters(kind=("brief",), sector=("vo",)), "d"),
        (Filters(kind=("plan",), publisher=(PO,)), ""),
        (Filters(publisher=(PO, SPECIAL), year_from=2013), "b"),
    ],
)
def test_filters(
    store: Store,
    make_read: MakeRead,
    one_sentence: MakeVectors,
    filters: Filters,
    expected: str,
) -> None:
    """Values of one field mean 'one of', fields mean 'and', and only whole labels match."""
    documents: dict[str, dict[str, Any]] = {
        "a": {"kind": "brief", "sector": ("po",), "publisher": PO, "date": "2012-03"},
        "b": {"kind": "plan", "sector": ("po", "vo"), "publisher": SPECIAL, "date": "2014"},
        "c": {"kind": "rapport"},
        "d": {"kind": "brief", "sector": ("vo",), "publisher": "PO-Raad", "date": "2016-05-01"},
    }
    for name, fields in documents.items():
        read = make_read(name, f"Tekst {name}", **fields)
        store.write(points_of(read.passages, one_sentence(EAST), f"{name}1"))
    for words in ("tekst", ""):
        found = [text[-1] for text, _ in ask(store, words, EAST, filters)]
        assert sorted(found) == list(expected)


def test_payload_comes_back(
    store: Store, make_document: Callable[..., Document], one_sentence: MakeVectors
) -> None:
    """Every field of a passage survives storing, its types included."""
    document = make_document(
        "brief",
        title="Brief over «schoolreizen» – één",
        kind="kamerbrief",
        publisher="Ministerie van Verkeer",
        date="2015-02-28",
        sector=("po", "so"),
        reference="KM-12/a",
        dossiers=("12345-67",),
    )
    passage = Passage(
        document=document,
        start=12,
        end=25,
        text="Reizen\nkost €",
        section=("1 Inleiding", "1.1 Kosten"),
        pages=(
            Page(start=12, end=19, number=2, label="ii"),
            Page(start=19, end=25, number=3, label=None),
        ),
        footnotes=(Note(label="4", text="Zie bijlage.", marks=(18, 90)),),
    )
    points = points_of([passage], one_sentence(np.array([0.6, 0, 0.8, 0], np.float32)), "r1")
    store.write(points)
    query = HybridQuery(
        dense=tuple(UP.tolist()),
        lexical=question_vector("kosten"),
        words=question_vector("kosten"),
        filters=Filters(),
        limit=1,
    )
    (found,) = store.query(query)
    assert passage_of(found.payload) == passage
    assert found.payload["revision"] == "r1"
    assert found.dense == pytest.approx((0.6, 0, 0.8, 0))
    assert passage_of(payload_of(passage, "r1")) == passage


SMALL_SET = [
    ("Elke klas heeft een moestuin achter het plein", (0.9, 0.1, 0.3, 0.1)),
    ("De moestuin vraagt veel water in de zomer", (0.5, 0.7, 0.2, 0.4)),
    ("Ouders helpen bij het wieden van de tuin", (0.3, 0.8, 0.1, 0.2)),
    ("Het plein krijgt nieuwe tegels", (0.1, 0.2, 0.9, 0.3)),
    ("Na de zomer begint de muziekles", (0.2, 0.4, 0.5, 0.7)),
    ("Muziekleraren delen hun instrumenten", (0.1, 0.5, 0.3, 0.95)),
]
QUESTIONS = [
    ("Wie helpt er in de moestuin?", (0.7, 0.6, 0.2, 0.1)),
    ("muziekinstrumenten", (0.1, 0.3, 0.4, 0.9)),
    ("water op het plein", (0.4, 0.3, 0.8, 0.15)),
    ("Wie helpt er in de moestuin bij water?", (0.5, 0.5, 0.5, 0.5)),
]


@pytest.mark.parametrize("changed", [False, True], ids=["new", "old"])
def test_both_stores_rank_alike(
    index_root: Path, make_read: MakeRead, one_sentence: MakeVectors, changed: bool
) -> None:
    """Also after a revision was replaced by another: history does not show in the ranking."""
    read = make_read("a", *(text for text, _ in SMALL_SET))
    rows = np.array([row for _, row in SMALL_SET], dtype=np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    with (
        closing(EdgeStore(index_root / "edge", DIMENSION)) as edge,
        closing(ServerStore(":memory:", DIMENSION)) as server,
    ):
        for store in (edge, server):
            if changed:
                store.write(points_of(read.passages[:3], one_sentence(*rows[:3]), "a0"))
            store.write(points_of(read.passages, one_sentence(*rows), "a1"))
            store.discard("a0")
            store.settle()
        for words, near in QUESTIONS:
            unit = np.array(near) / np.linalg.norm(near)
            ours, theirs = ask(edge, words, unit), ask(server, words, unit)
            assert [text for text, _ in ours] == [text for text, _ in theirs]
            # Edge keeps the vectors of sentences in half precision.
            assert [s for _, s in ours] == pytest.approx([s for _, s in theirs], abs=1e-3)


def test_context_goes_before_the_text(make_read: MakeRead, one_sentence: MakeVectors) -> None:
    (passage,) = make_read("a", "De bus komt", title="Nota vervoer").passages
    assert context_text(passage) == "Nota vervoer\nDe bus komt"
    deep = replace(passage, section=("1 Kosten", "1.2 Bus"))
    assert context_text(deep) == "Nota vervoer > 1 Kosten > 1.2 Bus\nDe bus komt"
    lexical = points_of([deep], one_sentence(EAST), "r1")[0].lexical
    stems = question_vector("vervoer kosten bus", {"stem": 1})
    assert len(stems.indices) == 3
    assert set(stems.indices) < set(lexical.indices)


def test_point_ids_follow_revision_and_span(make_read: MakeRead, one_sentence: MakeVectors) -> None:
    passages, rows = make_read("a", "Een tekst", "Een tekst").passages, one_sentence(EAST, EAST)
    first, again = points_of(passages, rows, "r1"), points_of(passages, rows, "r1")
    other = points_of(passages, rows, "r2")
    assert [point.id for point in first] == [point.id for point in again]
    assert len({point.id for point in first + other}) == 4


@pytest.mark.parametrize("quantisation", ["none", "int8"])
def test_optimised_store_finds_the_same(
    index_root: Path, make_read: MakeRead, one_sentence: MakeVectors, quantisation: Quantisation
) -> None:
    """Quantised vectors choose; what is found is compared in full."""
    read = make_read("a", *(text for text, _ in SMALL_SET))
    rows = np.array([row for _, row in SMALL_SET], dtype=np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    with closing(EdgeStore(index_root / "e", DIMENSION, Storage(quantisation=quantisation))) as s:
        s.write(points_of(read.passages, one_sentence(*rows), "a1"))
        before = [ask(s, words, near) for words, near in QUESTIONS]
        s.optimise()
        after = [ask(s, words, near) for words, near in QUESTIONS]
    assert [dict(found) for found in after] == [pytest.approx(dict(found)) for found in before]


def test_edge_keeps_everything_over_closing(index_root: Path, two: list[Point]) -> None:
    store = EdgeStore(index_root / "edge", DIMENSION)
    store.write(two)
    before = ask(store, "water", EAST)
    store.close()
    store = EdgeStore(index_root / "edge", DIMENSION)
    assert store.count() == 3
    assert dict(ask(store, "water", EAST)) == pytest.approx(dict(before))
    assert [text for text, _ in ask(store, filters=Filters(document=("b",)))] == [
        "De bus rijdt om acht uur"
    ]
    store.close()


def test_edge_is_open_once(index_root: Path) -> None:
    store = EdgeStore(index_root / "edge", DIMENSION)
    with pytest.raises(IndexUnavailableError, match="in gebruik"):
        EdgeStore(index_root / "edge", DIMENSION)
    store.close()
    EdgeStore(index_root / "edge", DIMENSION).close()


def spoil(folder: Path, pattern: str) -> None:
    """Makes an index with a point, then fills the files of `pattern` with rubbish."""
    EdgeStore(folder, DIMENSION).close()
    files = [path for path in folder.glob(pattern) if path.is_file()]
    assert files
    for path in files:
        path.write_bytes(b"rommel")


@pytest.mark.parametrize("pattern", ["edge_config.json", "wal/open-*", "**/*"])
def test_damaged_edge_folder(index_root: Path, pattern: str) -> None:
    spoil(index_root / "index" / "edge", pattern)
    with pytest.raises(IndexUnavailableError, match="beschadigd") as caught:
        EdgeStore(index_root / "index" / "edge", DIMENSION)
    assert str(index_root / "index") in str(caught.value)
    assert caught.value.exit_status == 3


def test_damage_is_told_from_use_whatever_the_path(index_root: Path) -> None:
    spoil(index_root / "vandenblock" / "edge", "edge_config.json")
    with pytest.raises(IndexUnavailableError, match="beschadigd"):
        EdgeStore(index_root / "vandenblock" / "edge", DIMENSION)


def test_interrupted_creation_can_be_repeated(
    index_root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(**_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(edge_store.edge, "EdgeConfig", interrupted)
        with pytest.raises(KeyboardInterrupt):
            EdgeStore(index_root / "edge", DIMENSION)
    store = EdgeStore(index_root / "edge", DIMENSION)
    assert store.count() == 0
    store.close()
    assert [path.name for path in index_root.iterdir()] == ["edge"]


def test_server_that_does_not_answer() -> None:
    """Port 9 (discard) of this machine answers nobody."""
    with pytest.raises(IndexUnavailableError, match="Qdrant-server antwoordt niet") as caught:
        ServerStore("http://127.0.0.1:9", DIMENSION)
    assert "VINDPLAATS_QDRANT_URL" in str(caught.value)


def test_server_that_does_not_answer_is_named() -> None:
    """Nothing listens on the discard port of this machine."""
    with pytest.raises(IndexUnavailableError, match="Qdrant-server") as error:
        ServerStore("http://127.0.0.1:9", DIMENSION)
    assert "http://127.0.0.1:9" in str(error.value)
    assert error.value.exit_status == 3
