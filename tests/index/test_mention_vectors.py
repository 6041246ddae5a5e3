"""Vectors of mentions are kept beside their register, and made anew where they do not fit it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from index import mention_vectors as module
from index.embedder import Embedder, Vectors
from index.library import Library
from index.mention_vectors import kept_vectors, mention_text, mention_vectors, vectors_path
from index.settings import Settings
from ingest.nouns import ReadDocument, Register
from ingest.register import register_of

MakeRead = Callable[..., ReadDocument]
Add = Callable[..., None]
TEXT = "In 2030 zong 40% van de klassen. In 2035 leest 90% van de klassen."


@pytest.fixture
def register(make_read: MakeRead) -> Register:
    """That of a document with two mentions."""
    found = register_of(make_read("plan", TEXT, date="2031"))
    assert len(found.mentions) == 2
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of an index with room for registers."""
    (tmp_path / "registers").mkdir()
    return tmp_path


@pytest.fixture
def kept(folder: Path, register: Register, fake_embedder: Embedder) -> Callable[..., Vectors]:
    def vectors(embedder: Embedder = fake_embedder, of: Register = register) -> Vectors:
        return kept_vectors(folder, of, "r1", embedder)

    return vectors


class Refusing:
    """An embedder of the same name that may not be asked anything."""

    name = "nep"
    dimension = 16

    def embed_passages(self, texts: list[str]) -> Vectors:
        raise AssertionError(texts)

    def embed_question(self, text: str) -> Vectors:
        raise AssertionError(text)


def test_the_heading_is_embedded_with_the_sentences(register: Register) -> None:
    mention = replace(register.mentions[0], section=("Deel 1", "Zang"), subject="Voor. Zin.")
    assert mention_text(mention) == "Zang. Voor. Zin."
    assert mention_text(replace(mention, section=())) == ". Voor. Zin."


def test_they_are_kept_and_the_same_when_read_again(
    kept: Callable[..., Vectors], register: Register, fake_embedder: Embedder
) -> None:
    made = kept()
    assert made.shape == (2, 16)
    assert made.dtype == np.float32
    assert made == pytest.approx(mention_vectors(register.mentions, fake_embedder), abs=1e-3)
    again = kept(Refusing())
    assert again.dtype == np.float32
    assert again.tolist() == made.tolist()


def test_of_another_model_or_other_rules_they_are_made_anew(
    kept: Callable[..., Vectors], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept()
    other = Refusing()
    other.name = "ander"
    with pytest.raises(AssertionError):
        kept(other)
    monkeypatch.setattr(module, "VERSION", module.VERSION + 1)
    with pytest.raises(AssertionError):
        kept(Refusing())
    kept()
    kept(Refusing())


def test_of_fewer_mentions_they_are_made_anew(
    kept: Callable[..., Vectors], register: Register
) -> None:
    kept()
    assert kept(of=replace(register, mentions=register.mentions[:1])).shape == (1, 16)


@pytest.mark.parametrize("size", [0, 3, 200])
def test_damaged_ones_are_made_anew(kept: Callable[..., Vectors], folder: Path, size: int) -> None:
    made = kept().tolist()
    path = vectors_path(folder, "plan", "r1")
    path.write_bytes(path.read_bytes()[:size])
    assert kept().tolist() == made
    assert kept(Refusing()).tolist() == made


def test_a_byte_that_fell_over_is_seen(kept: Callable[..., Vectors], folder: Path) -> None:
    made = kept().tolist()
    path = vectors_path(folder, "plan", "r1")
    data = bytearray(path.read_bytes())
    data[data.index(b"vectors.npy") + 140] ^= 0xFF  # of the vectors themselves
    path.write_bytes(data)
    assert kept().tolist() == made


def test_where_nothing_can_be_written_they_are_right_all_the_same(
    kept: Callable[..., Vectors], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path, _data: bytes) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(module, "write_whole_bytes", refused)
    made = kept()
    assert list((folder / "registers").iterdir()) == []
    monkeypatch.undo()
    assert kept().tolist() == made.tolist()


def test_they_come_and_go_with_their_document(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    with Library(settings, "proef", create=True) as library:
        add_to(library, make_read("plan", TEXT, date="2031"))
        [before] = settings.index.glob("registers/*.npz")
        add_to(library, make_read("plan", TEXT.replace("40%", "30%"), date="2031"))
        [after] = settings.index.glob("registers/*.npz")
    assert before.name != after.name
    assert {path.stem for path in settings.index.glob("registers/*")} == {after.stem}
