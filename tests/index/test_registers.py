"""Registers are kept beside the texts, made anew where needed, and go when their text goes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from index import registers
from index.library import Library
from index.registers import registers_in
from index.settings import Settings
from ingest.errors import IndexUnavailableError
from ingest.nouns import ReadDocument

MakeRead = Callable[..., ReadDocument]
Add = Callable[..., None]
GOAL = "In 2035 leest 90% van de leerlingen elke dag een half uur."


@pytest.fixture
def filled(settings: Settings, make_read: MakeRead, add_to: Add) -> Path:
    """The folder of an index with one document that states one goal."""
    with Library(settings, "proef", create=True) as library:
        add_to(library, make_read("plan", GOAL, date="2031"))
    registers.register_in.cache_clear()
    return settings.index


def kept(index: Path) -> list[Path]:
    return sorted((index / "registers").glob("*.json"))


def targets(index: Path) -> list[Any]:
    registers.register_in.cache_clear()
    return [(goal.target, goal.target_year) for r in registers_in(index) for goal in r.goals]


def test_a_register_comes_with_its_document(filled: Path) -> None:
    assert [path.name.split("@")[0] for path in kept(filled)] == ["plan"]
    assert targets(filled) == [("90%", 2035)]


@pytest.mark.parametrize("damage", ["{", "{}", '{"version": 0, "register": {}}'])
def test_a_register_of_other_rules_or_damaged_is_made_anew(filled: Path, damage: str) -> None:
    path = kept(filled)[0]
    before = json.loads(path.read_text("utf-8"))
    path.write_text(damage, encoding="utf-8")
    assert targets(filled) == [("90%", 2035)]
    assert json.loads(path.read_text("utf-8")) == before


def test_a_missing_register_is_made_also_where_nothing_can_be_written(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path, _data: bytes) -> None:
        raise PermissionError(path)

    for path in (filled / "registers").iterdir():
        path.unlink()
    monkeypatch.setattr(registers, "write_whole_bytes", refused)
    assert targets(filled) == [("90%", 2035)]
    assert not kept(filled)


def test_a_register_goes_with_the_text_that_it_is_of(
    filled: Path, settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    with Library(settings, "proef") as library:
        add_to(library, make_read("plan", GOAL.replace("90%", "80%"), date="2031"))
    assert len(kept(filled)) == 1
    assert len(list((filled / "registers").glob("*.npz"))) == 1
    assert targets(filled) == [("80%", 2035)]


def test_without_an_index_there_are_none(tmp_path: Path) -> None:
    with pytest.raises(IndexUnavailableError):
        registers_in(tmp_path)
