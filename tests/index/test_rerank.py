from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from sentence_transformers import CrossEncoder
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

from index.library import Library
from index.rerank import CrossEncoderReranker
from index.search import find, search, understood
from index.settings import Settings
from ingest.errors import UsageError
from ingest.nouns import Filters, Hit, ReadDocument

MakeRead = Callable[..., ReadDocument]
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "bus", "plein", "tuin", "plan"]


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real cross-encoder, tiny and untrained: its scores are arbitrary but always the same."""
    folder = tmp_path_factory.mktemp("herschikker")
    torch.manual_seed(1)
    config = BertConfig(
        vocab_size=len(WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=64,
        num_labels=1,
    )
    BertForSequenceClassification(config).save_pretrained(folder)
    vocabulary = {word: number for number, word in enumerate(WORDS)}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="[PAD]",
        unk_token="[UNK]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        model_max_length=64,
    ).save_pretrained(folder)
    return folder


def test_hits_go_in_the_order_of_the_model(model_folder: Path, make_read: MakeRead) -> None:
    passages = make_read("a", "bus", "plein", "tuin", "bus tuin", title="plan").passages
    hits = [
        Hit(rank=rank, score=1 / rank, passage=passage, similarity=0.8)
        for rank, passage in enumerate(passages, 1)
    ]
    reranked = CrossEncoderReranker(str(model_folder)).rerank("tuin", hits)
    model = CrossEncoder(str(model_folder), device="cpu")
    scores = model.predict([("tuin", f"plan\n{p.text}") for p in passages])
    assert [hit.score for hit in reranked] == pytest.approx(sorted(map(float, scores))[::-1])
    best = passages[int(np.argmax(scores))]
    assert reranked[0].passage == best
    assert [hit.rank for hit in reranked] == [1, 2, 3, 4]


def test_hits_behind_those_that_are_read_keep_their_order(
    model_folder: Path, make_read: MakeRead, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.rerank.RERANKED", 2)
    passages = make_read("a", "bus", "plein", "tuin", "bus tuin").passages
    hits = [
        Hit(rank=rank, score=1 / rank, passage=passage, similarity=0.8)
        for rank, passage in enumerate(passages, 1)
    ]
    reranked = CrossEncoderReranker(str(model_folder)).rerank("tuin", hits)
    assert [hit.passage for hit in reranked[2:]] == list(passages[2:])
    assert {hit.passage for hit in reranked[:2]} == set(passages[:2])
    assert CrossEncoderReranker(str(model_folder)).rerank("tuin", []) == []


def test_a_search_uses_the_reranker_of_the_settings(
    settings: Settings, model_folder: Path, make_read: MakeRead, add_to: Callable[..., None]
) -> None:
    with Library(settings, "test", create=True) as library:
        add_to(library, make_read("a", "bus", "plein", "tuin"))
        plain = search(library, "tuin", Filters(), 3)
    with Library(replace(settings, reranker=str(model_folder)), "test") as library:
        hits = find(library, understood(library, "tuin"), Filters(), 3).hits
    assert {hit.passage for hit in hits} == {hit.passage for hit in plain}
    expected = CrossEncoderReranker(str(model_folder)).rerank("tuin", plain)
    assert [hit.score for hit in hits] == pytest.approx([hit.score for hit in expected])


def test_a_model_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="VINDPLAATS_RERANKER"):
        CrossEncoderReranker(str(tmp_path / "niets"))
