import gc
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from index import contents
from index import library as library_module
from index.embedder import Embedder
from index.library import Library, stored_state
from index.points import Point
from index.prepare import revision_of
from index.search import search
from index.settings import Settings
from index.state import State, read_state, write_state
from ingest.errors import IndexUnavailableError
from ingest.nouns import Filters, ReadDocument

Add = Callable[..., None]
MakeRead = Callable[..., ReadDocument]


class BrokenOff(Exception):
    """Stands for whatever stops a process."""


def texts_of(library: Library, question: str = "tuin plein bus water gymzaal") -> list[str]:
    """The texts of everything found, in order of text; a small index is found whole."""
    return sorted(hit.passage.text for hit in search(library, question, Filters(), 100))


def held_by(settings: Settings) -> tuple[list[str], int, dict[str, int]]:
    """Texts, number of points and passages by document, of the index opened anew."""
    with Library(settings, "test") as library:
        records = {key: record.passages for key, record in library.state.records.items()}
        return texts_of(library), library.store.count(), records


def test_add_and_reopen(settings: Settings, make_read: MakeRead, add_to: Add) -> None:
    with Library(settings, "test", create=True) as library:
        add_to(library, make_read("a", "De tuin bloeit", "Het plein is leeg"))
        add_to(library, make_read("b", "De bus komt"))
        inside = texts_of(library), library.store.count()
    assert inside == (["De bus komt", "De tuin bloeit", "Het plein is leeg"], 3)
    assert held_by(settings) == (*inside, {"a": 2, "b": 1})


def test_replace(settings: Settings, make_read: MakeRead, add_to: Add) -> None:
    with Library(settings, "test", create=True) as library:
        add_to(library, make_read("a", "De tuin bloeit", "Het plein is leeg"))
        add_to(library, make_read("b", "De bus komt"))
        add_to(library, make_read("a", "De gymzaal lekt"), source="nieuwe bron")
        assert texts_of(library) == ["De bus komt", "De gymzaal lekt"]
        assert library.state.leftover == ()
        assert library.state.records["a"].source == "nieuwe bron"
    assert held_by(settings) == (["De bus komt", "De gymzaal lekt"], 2, {"a": 1, "b": 1})


def test_same_document_again(settings: Settings, make_read: MakeRead, add_to: Add) -> None:
    """Another source, the same revision: its points must not be discarded as old ones."""
    with Library(settings, "test", create=True) as library:
        add_to(library, make_read("a", "De tuin bloeit"))
        add_to(library, make_read("a", "De tuin bloeit"), source="nieuwe bron")
        assert library.state.records["a"].source == "nieuwe bron"
    assert held_by(settings) == (["De tuin bloeit"], 1, {"a": 1})


def test_revision_names_metadata_text_and_build(settings: Settings, make_read: MakeRead) -> None:
    read = make_read("a", "De tuin bloeit")
    with Library(settings, "test", create=True) as library:
        build = library.state.build
    revision = revision_of(read, build)
    assert revision_of(make_read("a", "De tuin bloeit"), build) == revision
    others = [make_read("a", "De tuin rust"), make_read("a", "De tuin bloeit", date="2014")]
    revisions = {revision_of(other, build) for other in others}
    revisions.add(revision_of(read, replace(build, analyzer=99)))
    assert len(revisions | {revision}) == 4


def test_canonical_text_is_kept(settings: Settings, make_read: MakeRead, add_to: Add) -> None:
    read = make_read("a", "De tuin bloeit", "Eén plein")
    with Library(settings, "test", create=True) as library:
        add_to(library, read)
        fields = json.loads(library.text_path("a").read_text(encoding="utf-8"))
    assert fields["canonical"]["text"] == "De tuin bloeit\n\nEén plein"
    assert fields["document"]["title"] == "Plan"


def test_missing_index(settings: Settings) -> None:
    with pytest.raises(IndexUnavailableError, match="hier is geen index") as caught:
        Library(settings, "test")
    assert caught.value.exit_status == 3
    assert "vindplaats ingest" in str(caught.value)
    assert not settings.index.exists(), "looking for an index makes none"
    assert stored_state(settings) is None


# Where `put` can be broken off, in the order of its steps.


def fail(*_: Any) -> None:
    raise BrokenOff


def break_at(step: str, library: Library, patch: pytest.MonkeyPatch) -> None:
    """Makes the library break off at one step of `put`."""
    write = library.store.write

    def write_half(points: Sequence[Point]) -> None:
        write(points[: len(points) // 2])
        fail()

    def write_all(points: Sequence[Point]) -> None:
        write(points)
        fail()

    states: list[State] = []

    def write_state_until(number: int) -> Callable[[Path, State], None]:
        def write_or_fail(folder: Path, state: State) -> None:
            states.append(state)
            if len(states) >= number:
                fail()
            write_state(folder, state)

        return write_or_fail

    if step == "announce":
        patch.setattr(contents, "write_state", write_state_until(1))
    elif step == "no points":
        patch.setattr(library.store, "write", fail)
    elif step == "half the points":
        patch.setattr(library.store, "write", write_half)
    elif step == "all points":
        patch.setattr(library.store, "write", write_all)
    elif step == "files":
        patch.setattr(contents, "write_whole_bytes", fail)
    elif step == "record":
        patch.setattr(contents, "write_state", write_state_until(2))
    elif step == "discard":
        patch.setattr(library.store, "discard", fail)
    elif step == "forget leftover":
        patch.setattr(contents, "write_state", write_state_until(3))
    else:
        raise AssertionError(step)


BEFORE = ["announce", "no points", "half the points", "all points", "files", "record"]
AFTER = ["discard", "forget leftover"]
OLD = ["De tuin bloeit", "Het plein is leeg"]
NEW = ["De gymzaal lekt", "Er is geen water"]


def interrupted(settings: Settings, step: str, read: ReadDocument, add_to: Add) -> None:
    """Opens the index, breaks off adding `read` at `step`, and closes it."""
    with pytest.MonkeyPatch.context() as patch, Library(settings, "test") as library:
        break_at(step, library, patch)
        with pytest.raises(BrokenOff):
            add_to(library, read)


@pytest.fixture
def filled(settings: Settings, make_read: MakeRead, add_to: Add) -> Settings:
    """An index with document 'a'."""
    with Library(settings, "test", create=True) as library:
        add_to(library, make_read("a", *OLD))
    return settings


@pytest.mark.parametrize("step", BEFORE)
def test_interrupted_replacement_leaves_the_old(
    filled: Settings, make_read: MakeRead, add_to: Add, step: str
) -> None:
    interrupted(filled, step, make_read("a", *NEW), add_to)
    assert held_by(filled) == (OLD, 2, {"a": 2})


@pytest.mark.parametrize("step", AFTER)
def test_replacement_interrupted_at_the_end_leaves_the_new(
    filled: Settings, make_read: MakeRead, add_to: Add, step: str
) -> None:
    interrupted(filled, step, make_read("a", *NEW), add_to)
    assert held_by(filled) == (NEW, 2, {"a": 2})


@pytest.mark.parametrize("step", BEFORE)
def test_interrupted_addition_leaves_nothing(
    filled: Settings, make_read: MakeRead, add_to: Add, step: str
) -> None:
    interrupted(filled, step, make_read("b", *NEW), add_to)
    assert held_by(filled) == (OLD, 2, {"a": 2})


@pytest.mark.parametrize("step", [*BEFORE, *AFTER])
def test_interrupted_addition_can_be_repeated(
    filled: Settings, make_read: MakeRead, add_to: Add, step: str
) -> None:
    """At once, without reopening first, and once more after it."""
    with Library(filled, "test") as library:
        with pytest.MonkeyPatch.context() as patch:
            break_at(step, library, patch)
            with pytest.raises(BrokenOff):
                add_to(library, make_read("a", *NEW))
        add_to(library, make_read("a", *NEW))
        assert texts_of(library) == NEW
        assert library.state.leftover == ()
    with Library(filled, "test") as library:
        add_to(library, make_read("a", *NEW))
    assert held_by(filled) == (NEW, 2, {"a": 2})


@pytest.mark.parametrize("step", [*BEFORE[:-1], "record", *AFTER])
def test_spans_fit_the_text_after_an_interruption(
    filled: Settings, make_read: MakeRead, add_to: Add, step: str
) -> None:
    """The passages that are found stand in the canonical text that is kept."""
    interrupted(filled, step, make_read("a", *NEW), add_to)
    with Library(filled, "test") as library:
        kept = json.loads(library.text_path("a").read_text(encoding="utf-8"))["canonical"]["text"]
        for hit in search(library, "tuin", Filters(), 10):
            assert kept[hit.passage.start : hit.passage.end] == hit.passage.text


def test_interrupted_creation_can_be_repeated(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store is made, the state not yet written."""

    def create_and_break_off() -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(library_module, "write_state", fail)
            Library(settings, "test", create=True)

    with pytest.raises(BrokenOff):
        create_and_break_off()
    with pytest.raises(IndexUnavailableError, match="hier is geen index"):
        Library(settings, "test")
    gc.collect()
    with Library(settings, "test", create=True) as library:
        assert library.store.count() == 0


def test_failed_opening_closes_the_store(settings: Settings) -> None:
    """Whoever catches the error can open the index again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library_module, "write_state", fail)
        with pytest.raises(BrokenOff) as caught:
            Library(settings, "test", create=True)
    with Library(settings, "test", create=True) as library:
        assert library.store.count() == 0
    assert caught.value.args == ()


# Another build.


def test_other_model_is_refused(filled: Settings) -> None:
    other = replace(filled, model="ander-model")
    for use in (lambda: Library(other, "test"), lambda: stored_state(other)):
        with pytest.raises(IndexUnavailableError, match="anders gebouwd") as caught:
            use()
        assert "het taalmodel (nep in de index, nu ander-model)" in str(caught.value)
        assert caught.value.exit_status == 3
    # The error is kept, and with it whatever its traceback holds on to.
    with pytest.raises(IndexUnavailableError) as kept:
        Library(other, "test", create=True)
    assert kept.value.exit_status == 3
    assert held_by(filled) == (OLD, 2, {"a": 2}), "refusing harms nothing and frees the index"


def test_other_store_is_refused(filled: Settings) -> None:
    with pytest.raises(IndexUnavailableError, match=r"de opslag \(edge in de index, nu :memory:"):
        Library(replace(filled, qdrant_url=":memory:"), "test")


@pytest.mark.parametrize(
    ("field", "value", "name"),
    [
        ("format", 0, "de indeling van de index"),
        ("analyzer", 0, "de versie van de woordanalyse"),
        ("passages", {"longest": 5}, "hoe passages en zinnen worden gesneden"),
    ],
)
def test_index_of_another_version_is_refused(
    filled: Settings, field: str, value: Any, name: str
) -> None:
    state = read_state(filled.index)
    assert state is not None
    write_state(filled.index, replace(state, build=replace(state.build, **{field: value})))
    with pytest.raises(IndexUnavailableError, match=f"anders gebouwd: {name}") as caught:
        Library(filled, "test")
    assert caught.value.exit_status == 3
    assert "--index" in str(caught.value)


def test_model_with_another_dimension_is_refused(
    filled: Settings, fake_embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder that VINDPLAATS_MODEL names now holds another model than it did."""
    monkeypatch.setattr(type(fake_embedder), "dimension", 8)
    with (
        pytest.raises(IndexUnavailableError, match="de lengte van de vectoren"),
        Library(filled, "test") as library,
    ):
        search(library, "tuin", Filters(), 10)


def test_damaged_index_is_refused(filled: Settings) -> None:
    (filled.index / "edge" / "edge_config.json").write_bytes(b"rommel")
    with pytest.raises(IndexUnavailableError, match="beschadigd"):
        Library(filled, "test")


def test_open_library_holds_the_index(filled: Settings) -> None:
    with Library(filled, "vindplaats serve"):
        with pytest.raises(IndexUnavailableError, match="in gebruik door 'vindplaats serve'"):
            Library(filled, "test")
        state = stored_state(filled)
        assert state is not None, "what it holds can be read without opening it"
        assert list(state.records) == ["a"]
    Library(filled, "test").close()


@pytest.mark.filterwarnings("ignore:Payload indexes have no effect")
def test_library_on_a_server(settings: Settings, make_read: MakeRead, add_to: Add) -> None:
    """One setting moves the points out; adding, replacing and searching stay the same."""
    with Library(replace(settings, qdrant_url=":memory:"), "test", create=True) as library:
        add_to(library, make_read("a", *OLD))
        add_to(library, make_read("a", *NEW))
        assert texts_of(library) == NEW
        assert library.store.count() == 2
    assert not (settings.index / "edge").exists()
