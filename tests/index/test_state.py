import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from index.state import Build, Record, State, check_build, read_state, write_state
from ingest.errors import IndexUnavailableError
from ingest.nouns import Document

BUILD = Build(model="nep", dimension=16, store="edge")


@pytest.fixture
def record(make_document: Callable[..., Document]) -> Callable[..., Record]:
    def make(document_id: str, revision: str, **fields: Any) -> Record:
        document = make_document(document_id, **fields)
        return Record(document=document, source="bron", revision=revision, passages=3, pages=None)

    return make


def test_round_trip(tmp_path: Path, record: Callable[..., Record]) -> None:
    full = record(
        "één",
        "r1",
        title="Brief over «reizen»",
        publisher="PO-Raad",
        date="2014-07",
        sector=("po", "vo"),
        reference="K-1",
        dossiers=("12345-6",),
    )
    records = {"één": replace(full, pages=7), "twee": record("twee", "r2")}
    state = State(build=BUILD, records=records, leftover=("r0", "r9"))
    write_state(tmp_path / "index", state)
    assert read_state(tmp_path / "index") == state


def test_no_index(tmp_path: Path) -> None:
    assert read_state(tmp_path) is None
    assert read_state(tmp_path / "nergens") is None


def test_writing_replaces_and_leaves_one_file(tmp_path: Path) -> None:
    write_state(tmp_path, State(build=BUILD, leftover=("r1",)))
    write_state(tmp_path, State(build=BUILD))
    assert read_state(tmp_path) == State(build=BUILD)
    assert [path.name for path in tmp_path.iterdir()] == ["index.json"]


def test_failed_writing_leaves_the_old_state(tmp_path: Path, record: Callable[..., Record]) -> None:
    """Half of a pair of surrogates cannot be written as UTF-8: the write fails on the way."""
    old = State(build=BUILD, records={"a": record("a", "r1")})
    write_state(tmp_path, old)
    with pytest.raises(UnicodeEncodeError):
        write_state(tmp_path, State(build=BUILD, records={"b": record("b", "r2", title="\ud800")}))
    assert read_state(tmp_path) == old


STATE = {"build": {"model": "nep", "dimension": 16, "store": "edge"}, "records": {}, "leftover": []}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"build": {"mod',
        b"null",
        b"[]",
        b"{}",
        b"\xff\xfe\xfa",
        json.dumps({**STATE, "records": {"a": {"source": "bron"}}}).encode(),
        json.dumps({**STATE, "build": {**STATE["build"], "kleur": "rood"}}).encode(),
        json.dumps({"build": STATE["build"], "records": {}}).encode(),
        json.dumps({**STATE, "records": []}).encode(),
    ],
)
def test_damaged_state(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "index.json").write_bytes(content)
    with pytest.raises(IndexUnavailableError, match="beschadigd of van een andere versie") as error:
        read_state(tmp_path)
    assert str(tmp_path) in str(error.value)
    assert error.value.exit_status == 3


def test_undamaged_sample_is_read(tmp_path: Path) -> None:
    """The damaged ones above differ from this one only by their damage."""
    (tmp_path / "index.json").write_text(json.dumps(STATE), encoding="utf-8")
    assert read_state(tmp_path) == State(build=BUILD)


def test_same_build_passes(tmp_path: Path) -> None:
    check_build(tmp_path, BUILD, Build(model="nep", dimension=16, store="edge"))


@pytest.mark.parametrize(
    ("field", "value", "name"),
    [
        ("format", 0, "de indeling van de index"),
        ("model", "ander-model", "het taalmodel"),
        ("dimension", 768, "de lengte van de vectoren"),
        ("analyzer", 0, "de versie van de woordanalyse"),
        ("passages", {"longest": 99}, "hoe passages en zinnen worden gesneden"),
        ("store", "http://127.0.0.1:6333", "de opslag"),
    ],
)
def test_other_build_is_named(tmp_path: Path, field: str, value: Any, name: str) -> None:
    """Only what differs, with both values."""
    stored = replace(BUILD, **{field: value})
    with pytest.raises(IndexUnavailableError) as caught:
        check_build(tmp_path, stored, BUILD)
    difference = f"{name} ({value} in de index, nu {getattr(BUILD, field)})"
    assert f"deze index is anders gebouwd: {difference}." in str(caught.value)


def test_all_differences_are_named(tmp_path: Path) -> None:
    stored = replace(BUILD, model="ander", dimension=8)
    with pytest.raises(IndexUnavailableError) as caught:
        check_build(tmp_path, stored, BUILD)
    assert "het taalmodel (ander in de index, nu nep), de lengte van" in str(caught.value)
    assert "Zet de instelling terug, of maak met --index een nieuwe." in str(caught.value)


@pytest.mark.parametrize(
    ("store", "what"),
    [("edge", "de map,"), ("http://q:6333", "de map en de collectie op de Qdrant-server,")],
)
def test_an_index_of_an_older_version_is_to_be_made_anew(
    tmp_path: Path, store: str, what: str
) -> None:
    """No setting brings the old form back; a server keeps points when the folder goes."""
    wanted = replace(BUILD, store=store)
    with pytest.raises(IndexUnavailableError) as caught:
        check_build(tmp_path, replace(wanted, format=2), wanted)
    assert "de indeling van de index (2 in de index, nu 3)" in str(caught.value)
    anew = f"Verwijder {what} en voeg de documenten opnieuw toe met 'vindplaats ingest MAP'."
    assert anew in str(caught.value)
    assert "Zet de instelling terug" not in str(caught.value)


def test_new_record_takes_its_revision_out_of_leftover(record: Callable[..., Record]) -> None:
    state = State(build=BUILD).with_leftover("r1")
    assert state.leftover == ("r1",)
    added = state.with_record(record("a", "r1"))
    assert added.leftover == ()
    assert list(added.records) == ["a"]


def test_old_revision_becomes_leftover(record: Callable[..., Record]) -> None:
    state = State(build=BUILD, records={"a": record("a", "r1"), "b": record("b", "r5")})
    replaced = state.with_leftover("r2").with_record(record("a", "r2"))
    assert replaced.leftover == ("r1",)
    assert {key: r.revision for key, r in replaced.records.items()} == {"a": "r2", "b": "r5"}
    assert replaced.without_leftover().leftover == ()
    assert replaced.without_leftover().records == replaced.records


def test_same_revision_again_leaves_nothing_over(record: Callable[..., Record]) -> None:
    """Its points are the same ones: to discard them would empty the document."""
    state = State(build=BUILD, records={"a": record("a", "r1")})
    assert state.with_record(record("a", "r1")).leftover == ()


def test_back_to_an_interrupted_revision(record: Callable[..., Record]) -> None:
    """r2 was begun and broken off; now r3 goes in, later r2 after all."""
    state = State(build=BUILD, records={"a": record("a", "r1")}).with_leftover("r2")
    third = state.with_leftover("r3").with_record(record("a", "r3"))
    assert third.leftover == ("r1", "r2")
    assert third.with_leftover("r2").with_record(record("a", "r2")).leftover == ("r1", "r3")


def test_changes_leave_the_former_state_alone(record: Callable[..., Record]) -> None:
    state = State(build=BUILD)
    state.with_leftover("r1").with_record(record("a", "r1"))
    assert state == State(build=BUILD)
