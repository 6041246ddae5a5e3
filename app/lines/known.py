"""The mentions of an index with their vectors, ready for lines."""

from functools import lru_cache
from pathlib import Path

import numpy as np

from app.lines.features import Known, known
from app.lines.terms import Weights
from index.embedder import Embedder, Vectors
from index.mention_vectors import kept_vectors
from index.registers import register_in
from index.state import missing_index, read_state
from index.vocabulary import read_words


def known_in(folder: Path, embedder: Embedder) -> Known:
    """The mentions of the index in `folder`, by date of document; remembered until it changes.

    Raises IndexUnavailableError if there is no index or it is damaged. Takes no lock.
    """
    state = read_state(folder)
    if state is None:
        raise missing_index(folder)
    revisions = tuple((key, record.revision) for key, record in sorted(state.records.items()))
    passages = sum(record.passages for record in state.records.values())
    return _known(folder, revisions, passages, embedder)


@lru_cache(2)
def _known(
    folder: Path, revisions: tuple[tuple[str, str], ...], passages: int, embedder: Embedder
) -> Known:
    registers = [(register_in(folder, key, revision), revision) for key, revision in revisions]
    registers.sort(key=lambda pair: (pair[0].document.date or "", pair[0].document.id))
    mentions = [mention for register, _ in registers for mention in register.mentions]
    vectors = [kept_vectors(folder, *pair, embedder) for pair in registers if pair[0].mentions]
    return known(
        mentions,
        centred(np.concatenate(vectors)) if vectors else np.zeros((0, 1), dtype=np.float32),
        Weights(read_words(folder), passages),
    )


def centred(vectors: Vectors) -> Vectors:
    """Unit vectors without what all have in common: the model puts all Dutch text close together.

    (Mu & Viswanath, "All-but-the-top", 2018, take more away.)
    """
    left = vectors - vectors.mean(axis=0)
    lengths = np.linalg.norm(left, axis=1, keepdims=True)
    return np.asarray(left / np.where(lengths > 0, lengths, 1), dtype=np.float32)
