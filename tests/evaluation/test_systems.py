"""The systems that are compared find passages in the same text."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from evaluation.bm25 import Bm25
from evaluation.metrics import Shown
from evaluation.quickstart import HaystackQuickstart
from evaluation.systems import HITS, DenseAlone, Ours
from index.library import Library
from index.search import search
from index.settings import Settings, default_cache
from index.unpack import unpacked_model
from index.vectors import context_text
from ingest.nouns import Filters, ReadDocument
from ingest.read import read_document
from tests.documents import document

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
QUESTION = "Hoe werken scholen aan lezen?"

TEXTS = {
    "lezen.txt": "Lezen op school\n\n" + "De leerlingen kiezen elke dag zelf een boek. " * 60,
    "geld.txt": "Geld voor scholen\n\n" + "Het ministerie betaalt de bekostiging per jaar. " * 30,
}


@pytest.fixture(scope="module")
def documents() -> list[ReadDocument]:
    return [read_document(Path(name), text.encode()) for name, text in TEXTS.items()]


def verbatim(hits: Sequence[Shown], documents: Sequence[ReadDocument]) -> bool:
    texts = {read.document.id: read.canonical.text for read in documents}
    return all(texts[hit.document][hit.start : hit.end] == hit.text for hit in hits)


def test_bm25_finds_what_shares_a_stem(documents: list[ReadDocument]) -> None:
    passages = [passage for read in documents for passage in read.passages]
    hits = Bm25(passages, "dutch").search("Welke boeken kiest een kind?")
    assert {hit.document for hit in hits} == {"lezen"}
    assert verbatim(hits, documents)
    assert Bm25(passages, "english").search("Welke boeken kiest iemand?") == []


def test_bm25_finds_words_of_the_title(documents: list[ReadDocument]) -> None:
    passages = [passage for read in documents for passage in read.passages]
    assert passages[0].document.title not in passages[0].text
    for language in ("dutch", "english"):
        assert Bm25(passages, language).search("geld")[0].document == "geld"


def test_the_quickstart_finds_windows_of_200_words(documents: list[ReadDocument]) -> None:
    model = unpacked_model(default_cache())
    hits = HaystackQuickstart(documents, model).search("Wie betaalt de scholen?")
    assert hits[0].document == "geld"
    assert verbatim(hits, documents)
    assert {hit.document for hit in hits} == {"geld", "lezen"}
    assert max(len(hit.text.split(" ")) for hit in hits) <= 202
    total = sum(len(hit.text) for hit in hits)
    assert total == sum(len(read.canonical.text) for read in documents)


def test_ours_is_the_search_of_the_product(corpus_settings: Settings) -> None:
    with Library(corpus_settings, "test") as library:
        hits = Ours(library).search(QUESTION)
        found = search(library, QUESTION, Filters(), HITS)
    assert [hit.text for hit in hits] == [hit.passage.text for hit in found]
    assert len(hits) == HITS


def test_dense_alone_is_by_cosine(corpus_settings: Settings) -> None:
    passages = {
        (passage.document.id, passage.start, passage.end): passage
        for path in CORPUS.glob("*.pdf")
        for passage in document(path).passages
    }
    with Library(corpus_settings, "test") as library:
        hits = DenseAlone(library).search(QUESTION)[:6]
        question = library.embedder.embed_question(QUESTION)
        texts = [context_text(passages[hit.document, hit.start, hit.end]) for hit in hits]
        cosines = library.embedder.embed_passages(texts) @ question
    assert np.all(np.diff(cosines) < 0.005)  # bfloat16 gives a text other vectors in other batches
