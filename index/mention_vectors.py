"""The vectors of the mentions of an index, kept beside its registers.

Made when a document comes in; anew where the rules of extraction or the model have changed.
"""

import io
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from index.embedder import Embedder, Vectors
from index.registers import register_path
from index.writing import write_whole_bytes
from ingest.nouns import Mention, Register
from ingest.register import VERSION

HalfVectors = NDArray[np.float16]


def mention_text(mention: Mention) -> str:
    """What is embedded: the heading, and the sentence with those that it leans on."""
    return f"{mention.section[-1] if mention.section else ''}. {mention.subject}"


def mention_vectors(mentions: Sequence[Mention], embedder: Embedder) -> Vectors:
    """Unit vectors, float32, shape (len(mentions), dimension)."""
    if not mentions:
        return np.zeros((0, embedder.dimension), dtype=np.float32)
    return embedder.embed_passages([mention_text(mention) for mention in mentions])


def kept_vectors(folder: Path, register: Register, revision: str, embedder: Embedder) -> Vectors:
    """The vectors of a register's mentions, from the index in `folder` if it has them."""
    path = vectors_path(folder, register.document.id, revision)
    with (
        suppress(OSError, ValueError, KeyError, EOFError, BadZipFile),
        np.load(path, allow_pickle=False) as kept,
    ):
        vectors = kept["vectors"]
        if str(kept["made_by"]) == _maker(embedder) and len(vectors) == len(register.mentions):
            return np.asarray(vectors, dtype=np.float32)
    # Rounded before the first use too, so that a second run gives the same lines.
    vectors = mention_vectors(register.mentions, embedder).astype(np.float16)
    # A reader of a shared folder may have no right to write in it; the vectors are still right.
    with suppress(OSError):
        write_whole_bytes(path, vectors_bytes(vectors, embedder))
    return np.asarray(vectors, dtype=np.float32)


def vectors_bytes(vectors: Vectors | HalfVectors, embedder: Embedder) -> bytes:
    """What is kept of the vectors of mentions; `kept_vectors` reads it again."""
    file = io.BytesIO()
    np.savez(file, made_by=np.array(_maker(embedder)), vectors=vectors.astype(np.float16))
    return file.getvalue()


def _maker(embedder: Embedder) -> str:
    return f"{VERSION} {embedder.name}"


def vectors_path(folder: Path, document_id: str, revision: str) -> Path:
    """Where the index in `folder` keeps the vectors of a document's mentions."""
    return register_path(folder, document_id, revision).with_suffix(".npz")
