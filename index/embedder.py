"""What every embedding model can do."""

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Progress = Callable[[int], None]  # called with how many texts were done since the last call


class Embedder(Protocol):
    """Makes vectors of texts; questions and passages may be embedded differently."""

    def __hash__(self) -> int:
        """Embedders are told apart by identity or by name."""

    @property
    def name(self) -> str:
        """What an index remembers the model by."""

    @property
    def dimension(self) -> int:
        """The length of each vector."""

    def embed_passages(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        """Unit vectors, float32, shape (len(texts), dimension)."""

    def embed_question(self, text: str) -> Vectors:
        """A unit vector, float32, shape (dimension,)."""
