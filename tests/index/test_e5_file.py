import struct
from pathlib import Path

import numpy as np
import pytest

from index.e5_file import dequantise, read_e5_file


def test_one_block_by_hand() -> None:
    """Low nibbles are the first 16 weights, high nibbles the last; both minus 8, times scale."""
    block = struct.pack("<e", 0.5) + bytes([0x80, 0xF7, 0x1F] + [0x98] * 13)
    expected = [-4.0, -0.5, 3.5] + [0.0] * 13 + [0.0, 3.5, -3.5] + [0.5] * 13
    weights = dequantise(block)
    assert weights.dtype == np.float32
    assert weights.tolist() == expected


def test_each_block_has_its_own_scale() -> None:
    raw = struct.pack("<e", 1.0) + b"\x99" * 16 + struct.pack("<e", -0.25) + b"\x99" * 16
    assert dequantise(raw).tolist() == [1.0] * 32 + [-0.25] * 32


def test_tiny_file_reads_back(tiny_model_file: Path, tiny_tensors: dict[str, list[float]]) -> None:
    model = read_e5_file(tiny_model_file)
    sizes = (model.hidden, model.layers, model.heads, model.feed_forward)
    assert sizes == (32, 1, 2, 32)
    assert (model.vocabulary, model.positions, model.token_types) == (6, 16, 1)
    assert model.epsilon == pytest.approx(1e-5)
    assert model.pieces == [
        ("<s>", 0.0),
        ("<pad>", 0.0),
        ("</s>", 0.0),
        ("<unk>", -9.0),
        ("▁les", -1.5),
        ("▁één", -2.5),
    ]
    assert model.normalisation == {"\t": " ", "\x07": "", "½": "1/2"}
    assert {name: tensor.tolist() for name, tensor in model.tensors.items()} == tiny_tensors


def test_other_format_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ander.bin"
    path.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(ValueError, match=r"ander\.bin.*E5S1"):
        read_e5_file(path)


@pytest.mark.parametrize("length", [0, 3, 20, 200])
def test_truncated_file_is_refused(tiny_model_file: Path, length: int) -> None:
    tiny_model_file.write_bytes(tiny_model_file.read_bytes()[:length])
    with pytest.raises(ValueError, match=r"klein\.bin"):
        read_e5_file(tiny_model_file)
