"""The vectors of a passage: one of the whole, and one of each of its sentences.

A question looks like one sentence of a passage more than like all of it. The vectors of whole
passages find candidates, those of their sentences decide between them (docs/retrieval.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from index.embedder import Embedder, Progress, Vectors
from ingest.nouns import Passage
from ingest.sentences import sentence_spans


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PassageVectors:
    """What the model makes of one passage; all vectors have length 1."""

    whole: Vectors  # shape (dimension,)
    sentences: Vectors  # shape (number of sentences, dimension), in order, at least one


def context(passage: Passage) -> str:
    """Title and headings: what a passage leaves unsaid about its subject."""
    return " > ".join([passage.document.title, *passage.section])


def context_text(passage: Passage) -> str:
    """What is indexed: title and headings go before the text, which is shown without them."""
    return f"{context(passage)}\n{passage.text}"


def sentence_texts(passage: Passage) -> list[str]:
    """Each sentence with title and headings before it."""
    spans = sentence_spans(passage.text)
    return [f"{context(passage)}\n{passage.text[start:end]}" for start, end in spans]


def vectors_of(
    passages: Sequence[Passage], embedder: Embedder, progress: Progress | None = None
) -> list[PassageVectors]:
    """The vectors of each passage; `progress` hears how many passages that makes."""
    texts = [[context_text(passage), *sentence_texts(passage)] for passage in passages]
    flat = [text for group in texts for text in group]
    told = progress and _in_passages(progress, len(passages), len(flat))
    vectors = embedder.embed_passages(flat, told)
    ends = np.cumsum([len(group) for group in texts])
    return [
        PassageVectors(whole=group[0], sentences=group[1:])
        for group in np.split(vectors, ends[:-1])
        if len(group)
    ]


def _in_passages(progress: Progress, passages: int, texts: int) -> Progress:
    """Takes numbers of texts and hands on numbers of passages; in the end all of them."""
    done = 0

    def told(count: int) -> None:
        nonlocal done
        before, done = done, done + count
        progress(done * passages // texts - before * passages // texts)

    return told
