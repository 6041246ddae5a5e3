from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from index.embed import SentenceTransformerEmbedder, unit
from index.embedder import Embedder
from index.settings import BUNDLED
from index.unpack import unpacked_model
from ingest.errors import UsageError, VindplaatsError

MIXED = [
    "De wethouder opent het nieuwe schoolgebouw aan de rand van de wijk. " * 12,
    "Zwemles",
    "Ouders praten mee over de vakanties en over het overblijven tussen de middag.",
    "Pestprotocol. " * 30,
    "Leesbevordering in de bibliotheek",
]


@pytest.fixture(params=["fake_embedder", "real_embedder"])
def embedder(request: pytest.FixtureRequest) -> Embedder:
    chosen: Embedder = request.getfixturevalue(request.param)
    return chosen


def test_passages_are_unit_vectors(embedder: Embedder) -> None:
    vectors = embedder.embed_passages(MIXED)
    assert vectors.dtype == np.float32
    assert vectors.shape == (len(MIXED), embedder.dimension)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(len(MIXED)), abs=1e-5)


def test_question_is_a_unit_vector(embedder: Embedder) -> None:
    vector = embedder.embed_question("Wie betaalt het schoolzwemmen?")
    assert vector.dtype == np.float32
    assert vector.shape == (embedder.dimension,)
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)


def test_no_texts_no_vectors(embedder: Embedder) -> None:
    assert embedder.embed_passages([]).shape == (0, embedder.dimension)


def test_order_is_kept(embedder: Embedder) -> None:
    """Short and long texts together give each its own vector, as it has alone."""
    alone = np.stack([embedder.embed_passages([text])[0] for text in MIXED])
    cosines = embedder.embed_passages(MIXED) @ alone.T
    assert cosines.argmax(axis=1).tolist() == [0, 1, 2, 3, 4]
    assert cosines.diagonal() == pytest.approx(np.ones(5), abs=2e-3)


def test_same_text_same_vector(embedder: Embedder) -> None:
    first, second = embedder.embed_question("Zwemles"), embedder.embed_question("Zwemles")
    assert first.tolist() == second.tolist()


def test_a_question_is_embedded_as_the_library_does_it(
    real_embedder: SentenceTransformerEmbedder,
) -> None:
    """The short way gives, bit by bit, what the long one gives."""
    for text in MIXED:
        usual = real_embedder._model.encode_query(text, show_progress_bar=False)
        assert real_embedder.embed_question(text).tolist() == unit(usual.astype("float32")).tolist()


def test_threads_do_not_hinder_each_other(real_embedder: SentenceTransformerEmbedder) -> None:
    """Questions get their own vector while others ask and passages are embedded."""
    asked = [f"{text} Vraag {number}." for number in range(4) for text in MIXED]
    with ThreadPoolExecutor(4) as threads:
        passages = threads.submit(real_embedder.embed_passages, MIXED)
        together = list(threads.map(real_embedder._embed_question, asked))
    alone = [real_embedder._embed_question(text) for text in asked]
    assert [one.tolist() for one in together] == [one.tolist() for one in alone]
    assert passages.result() == pytest.approx(real_embedder.embed_passages(MIXED))


def test_a_question_is_embedded_once(real_embedder: SentenceTransformerEmbedder) -> None:
    first = real_embedder.embed_question("Gymles")
    assert real_embedder.embed_question("Gymles") is first
    with pytest.raises(ValueError, match="read-only"):
        first[0] = 1.0


def test_question_and_passage_differ(embedder: Embedder) -> None:
    """Each has its own prompt, so one text has two vectors."""
    question, passage = embedder.embed_question("Zwemles"), embedder.embed_passages(["Zwemles"])[0]
    assert float(np.dot(question, passage)) < 0.999


def test_progress_adds_up(embedder: Embedder) -> None:
    done: list[int] = []
    embedder.embed_passages([f"Groep {n}" for n in range(70)], done.append)
    assert sum(done) == 70
    assert len(done) > 1


def test_related_texts_are_nearer(real_embedder: SentenceTransformerEmbedder) -> None:
    """Meaning counts, where no word is shared."""
    question = real_embedder.embed_question("Hoe leren kinderen zwemmen?")
    near, far = real_embedder.embed_passages(
        ["In het bad oefenen de jongste leerlingen de schoolslag.", "De dakgoot is gerepareerd."]
    )
    assert np.dot(question, near) > np.dot(question, far)


def test_unit() -> None:
    vectors = np.array([[3, 4], [0, -2]], dtype=np.float32)
    assert unit(vectors) == pytest.approx(np.array([[0.6, 0.8], [0, -1]]))


@pytest.mark.parametrize("content", [None, "", "{rommel"])
def test_unknown_model_is_refused_in_dutch(tmp_path: Path, content: str | None) -> None:
    """A name that is no folder, a folder without a model, and one with a broken model."""
    name = tmp_path / "onbekend"
    if content is not None:
        name.mkdir()
        (name / "modules.json").write_text(content)
    embedder = SentenceTransformerEmbedder(str(name), tmp_path)
    with pytest.raises(UsageError, match="niet gevonden of niet te laden") as caught:
        embedder.embed_question("Zwemles")
    assert str(name) in str(caught.value)
    assert caught.value.exit_status == 2


def test_damaged_weights_are_refused_in_dutch(
    tmp_path: Path, tiny_model_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk or a broken copy leaves half the weights."""
    monkeypatch.setattr("index.unpack._model_file", lambda: tiny_model_file)
    weights = unpacked_model(tmp_path / "cache") / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:100])
    with pytest.raises(VindplaatsError, match="model"):
        SentenceTransformerEmbedder(BUNDLED, tmp_path / "cache").embed_question("Zwemles")
