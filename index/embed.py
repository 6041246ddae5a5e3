"""Texts become vectors, with sentence-transformers. The one file that knows that library."""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from sentence_transformers import SentenceTransformer

from index.embedder import Progress, Vectors
from index.settings import BUNDLED, default_cache
from index.unpack import unpacked_model
from ingest.errors import UsageError

BATCH = 8  # texts at a time; with 16 or more long passages take a fifth longer
REPORT_EVERY = 64  # texts
REMEMBERED = 1_024  # questions, of 1.5 kB each; an evaluation asks some hundreds again and again
# A question is as fast on one thread (12 ms), and then need not wait for a core that is busy: with
# two threads beside another program it took up to 300 ms. Each Python thread has its own number:
# who embeds passages does not slow down who asks.
ALL_THREADS, ONE_THREAD = torch.get_num_threads(), 1


class SentenceTransformerEmbedder:
    """Any sentence-transformers model by folder or name; by default the bundled one.

    The model is loaded at first use. Nothing is downloaded: a name must be in the local
    cache of the Hugging Face libraries.
    """

    def __init__(self, name: str, cache: Path) -> None:
        """`cache` is where the bundled model is unpacked."""
        self.name = name
        self._cache = cache
        # People ask a question again with another filter, and an answer embeds it once more.
        self._question = lru_cache(maxsize=REMEMBERED)(self._embed_question)

    @cached_property
    def _model(self) -> SentenceTransformer:
        source = str(unpacked_model(self._cache)) if self.name == BUNDLED else self.name
        remedy = (
            f"Verwijder de map {source}; zij wordt dan opnieuw gemaakt."
            if self.name == BUNDLED
            else "Zet VINDPLAATS_MODEL op de map van een sentence-transformers-model, "
            "of haal de instelling weg."
        )
        try:
            return _loaded(source)
        except (OSError, ValueError, SafetensorError) as error:
            raise UsageError(
                f"Het taalmodel '{self.name}'",
                "is op deze computer niet gevonden of niet te laden.",
                remedy,
            ) from error

    @property
    def dimension(self) -> int:
        """The length of each vector."""
        dimension = self._model.get_embedding_dimension()
        assert dimension is not None
        return dimension

    def embed_passages(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        """Unit vectors, float32, shape (len(texts), dimension)."""
        torch.set_num_threads(ALL_THREADS)
        # Texts of like length are embedded together, so that little is padded.
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for at in range(0, len(order), REPORT_EVERY):
            chosen = order[at : at + REPORT_EVERY]
            vectors[chosen] = self._model.encode_document(
                [texts[i] for i in chosen], batch_size=BATCH, show_progress_bar=False
            )
            if progress is not None:
                progress(len(chosen))
        return unit(vectors)

    def embed_question(self, text: str) -> Vectors:
        """A unit vector, float32, shape (dimension,); read-only, for it is remembered."""
        return self._question(text)

    def _embed_question(self, text: str) -> Vectors:
        torch.set_num_threads(ONE_THREAD)
        model = self._model
        # What `encode_query` does for one text; it spends 2 ms more on what several texts need.
        prompt = model.prompts.get("query")
        with torch.inference_mode():
            tokens = model.preprocess([text], prompt=prompt, task="query")
            vector = model(tokens, task="query")["sentence_embedding"][0]
        made = unit(vector[: model.truncate_dim].float().numpy())
        made.flags.writeable = False
        return made


def bundled_embedder() -> SentenceTransformerEmbedder:
    """The model that comes with the installation, from the cache of this user."""
    return SentenceTransformerEmbedder(BUNDLED, default_cache())


@lru_cache(maxsize=1)
def _loaded(source: str) -> SentenceTransformer:
    # Loading takes seconds; a process that opens several indexes loads the model once.
    return SentenceTransformer(
        source, device="cpu", local_files_only=True, model_kwargs={"dtype": compute_type()}
    )


def unit(vectors: Vectors) -> Vectors:
    """The vectors at length 1; low precision leaves them a little off."""
    lengths: Vectors = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return vectors / lengths


def compute_type() -> torch.dtype:
    """bfloat16 where the processor computes it in hardware, else float32."""
    capabilities = torch.cpu.get_capabilities()
    native = any(capabilities.get(name) for name in ("amx_bf16", "avx512_bf16"))
    return torch.bfloat16 if native else torch.float32
