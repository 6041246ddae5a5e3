"""Samples for the tests of `index/`, handed out as fixtures: no test module imports another."""

import struct
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from index.dutch import words
from index.embed import SentenceTransformerEmbedder, unit
from index.embedder import Progress, Vectors
from index.library import Library
from index.points import points_of
from index.prepare import SourceFile, prepared, revision_of
from index.settings import BUNDLED, Settings, default_cache
from index.vectors import PassageVectors, vectors_of
from ingest.nouns import Block, CanonicalText, Document, Passage, ReadDocument, Section


class FakeEmbedder:
    """Hashes words into 16 dimensions; keeps no state, so a text always gets one vector."""

    def __init__(self, name: str = "nep", cache: Path | None = None) -> None:
        self.name = name

    @property
    def dimension(self) -> int:
        return 16

    def embed_passages(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in zip(vectors, texts, strict=True):
            row[:] = self._vector("passage", text)
            if progress is not None:
                progress(1)
        return vectors

    def embed_question(self, text: str) -> Vectors:
        return self._vector("query", text)

    def _vector(self, prompt: str, text: str) -> Vectors:
        vector = np.zeros(self.dimension, dtype=np.float32)
        for word in (prompt, *words(text)):
            vector[zlib.crc32(word.encode()) % self.dimension] += 1
        return unit(vector)


@pytest.fixture(scope="session")
def real_embedder() -> SentenceTransformerEmbedder:
    """The bundled model, from the cache of this user; loaded once for all tests."""
    return SentenceTransformerEmbedder(BUNDLED, default_cache())


@pytest.fixture
def fake_embedder() -> FakeEmbedder:
    return FakeEmbedder()


@pytest.fixture
def settings(index_root: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings of an index that is not there yet; libraries opened with them use the fake."""
    monkeypatch.setattr("index.library.SentenceTransformerEmbedder", FakeEmbedder)
    return Settings(index=index_root / "index", model="nep", cache=index_root / "cache")


def make_document(document_id: str, **fields: Any) -> Document:
    standard: dict[str, Any] = {
        "id": document_id,
        "title": "Plan",
        "kind": "document",
        "publisher": None,
        "date": None,
        "sector": (),
        "reference": None,
        "dossiers": (),
        "file": f"{document_id}.txt",
        "sha256": zlib.crc32(document_id.encode()).to_bytes(4).hex(),
    }
    return Document(**{**standard, **fields})


def make_read(document_id: str, *texts: str, **fields: Any) -> ReadDocument:
    """A document of one section, with a passage for each text."""
    document = make_document(document_id, **fields)
    starts = [sum(len(text) + 2 for text in texts[:n]) for n in range(len(texts))]
    whole = "\n\n".join(texts)
    blocks = tuple(
        Block(kind="paragraph", start=start, end=start + len(text))
        for start, text in zip(starts, texts, strict=True)
    )
    canonical = CanonicalText(
        text=whole,
        blocks=blocks,
        pages=(),
        sections=(Section(start=0, end=len(whole), level=0, path=()),),
        footnotes=(),
    )
    passages = tuple(
        Passage(
            document=document,
            start=block.start,
            end=block.end,
            text=whole[block.start : block.end],
            section=(),
            pages=(),
            footnotes=(),
        )
        for block in blocks
    )
    return ReadDocument(document=document, canonical=canonical, passages=passages)


def add_to(library: Library, read: ReadDocument, source: str = "bron") -> None:
    """Adds a document the way the ingestion does."""
    revision = revision_of(read, library.state.build)
    points = points_of(read.passages, vectors_of(read.passages, library.embedder), revision)
    file = SourceFile(data=read.canonical.text.encode(), fingerprint=source)
    library.put(prepared(read, points, revision, file, library.embedder))


def one_sentence(*rows: Vectors) -> list[PassageVectors]:
    """Vectors of passages whose only sentence says what the whole says."""
    return [PassageVectors(whole=row, sentences=row[None]) for row in rows]


@pytest.fixture(name="one_sentence")
def _one_sentence() -> Callable[..., list[PassageVectors]]:
    return one_sentence


@pytest.fixture(name="make_document")
def _make_document() -> Callable[..., Document]:
    return make_document


@pytest.fixture(name="make_read")
def _make_read() -> Callable[..., ReadDocument]:
    return make_read


@pytest.fixture(name="add_to")
def _add_to() -> Callable[..., None]:
    return add_to


# Sizes of the tiny model: hidden, layers, heads, feed forward, vocabulary, positions, types.
TINY = (32, 1, 2, 32, 6, 16, 1)
TINY_EPSILON = 1e-5
TINY_PIECES = [
    ("<s>", 0.0),
    ("<pad>", 0.0),
    ("</s>", 0.0),
    ("<unk>", -9.0),
    ("▁les", -1.5),
    ("▁één", -2.5),
]
TINY_MAP = {"\t": " ", "\x07": "", "½": "1/2"}


def tiny_tensors() -> dict[str, list[float]]:
    """Weights of the tiny model by name, all multiples of 1/8 that 4 bits can hold."""
    hidden, _, _, forward, vocabulary, positions, types = TINY
    sizes = {
        "emb.word": vocabulary * hidden,
        "emb.pos": positions * hidden,
        "emb.type": types * hidden,
        "emb.ln.w": hidden,
        "emb.ln.b": hidden,
    }
    for name in ("q", "k", "v", "ao"):
        sizes |= {f"l0.{name}.w": hidden * hidden, f"l0.{name}.b": hidden}
    for name in ("aln", "oln"):
        sizes |= {f"l0.{name}.w": hidden, f"l0.{name}.b": hidden}
    sizes |= {"l0.fi.w": hidden * forward, "l0.fi.b": forward}
    sizes |= {"l0.fo.w": hidden * forward, "l0.fo.b": hidden}
    return {
        name: [((3 * at + number) % 16 - 8) / 8 for at in range(size)]
        for number, (name, size) in enumerate(sizes.items())
    }


def quantised(weights: Sequence[float], scale: float = 0.125) -> bytes:
    """Q4_0 blocks of weights that are multiples of `scale`."""
    raw = b""
    for at in range(0, len(weights), 32):
        steps = [round(weight / scale) + 8 for weight in weights[at : at + 32]]
        nibbles = (low | high << 4 for low, high in zip(steps[:16], steps[16:], strict=True))
        raw += struct.pack("<e", scale) + bytes(nibbles)
    return raw


def tiny_model_bytes() -> bytes:
    """A whole model file: matrices of the layer in 4 bits, the rest in float32."""
    texts = [piece.encode() for piece, _ in TINY_PIECES]
    ends = [sum(map(len, texts[:n])) for n in range(len(texts) + 1)]
    head = b"E5S1" + struct.pack("<8i", 1, *TINY) + struct.pack("<fi", TINY_EPSILON, 32)
    head += struct.pack("<5iQ", len(texts), 0, 1, 2, 3, ends[-1])
    head += struct.pack(f"<{len(ends)}I", *ends)
    head += struct.pack(f"<{len(texts)}f", *(score for _, score in TINY_PIECES))
    head += b"".join(texts)
    head += struct.pack("<iI", len(TINY_MAP), sum(map(len, TINY_MAP.values())))
    for point, seen in TINY_MAP.items():
        head += struct.pack(f"<IB{len(seen)}I", ord(point), len(seen), *map(ord, seen))
    tensors = tiny_tensors()
    directory = 4 + sum(2 + len(name) + 21 for name in tensors)
    body = b""
    head += struct.pack("<i", len(tensors))
    at = len(head) + directory - 4
    for name, weights in tensors.items():
        matrix = name.startswith("l0.") and name.endswith(".w") and "ln" not in name
        raw = quantised(weights) if matrix else struct.pack(f"<{len(weights)}f", *weights)
        head += struct.pack("<H", len(name)) + name.encode()
        head += struct.pack("<BIQQ", int(matrix), len(weights), at + len(body), len(raw))
        body += raw
    return head + body


@pytest.fixture
def tiny_model_file(tmp_path: Path) -> Path:
    """A model file of 6 pieces and 32 dimensions, written byte by byte."""
    path = tmp_path / "klein.bin"
    path.write_bytes(tiny_model_bytes())
    return path


@pytest.fixture(name="tiny_tensors")
def _tiny_tensors() -> dict[str, list[float]]:
    return tiny_tensors()
