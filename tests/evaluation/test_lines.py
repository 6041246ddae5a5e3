"""The figures of the links, the material that they are taken on, and the fit."""

import hashlib
import math
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from app.lines.features import known
from app.lines.score import KNOTS, score
from app.lines.terms import Weights
from evaluation.documents import DocumentSet
from evaluation.lines import material as module
from evaluation.lines.fit import COLUMNS, expanded, fitted, page
from evaluation.lines.material import Material
from evaluation.lines.report import judged, scored
from ingest.errors import UsageError
from ingest.nouns import Mention
from ingest.read import read_document
from ingest.register import register_of

TEXT = """# Koren

Datum 10 juli 2014

In 2012 zong 40% van de valse koren. In 2013 zong 41% van de valse koren.

In 2012 waren er 300 piano's.
"""
READ = read_document(Path("koren.md"), TEXT.encode())
MakeMaterial = Callable[..., Material]


@pytest.fixture
def make_material() -> MakeMaterial:
    """Three mentions, of which the first two are one line and lie close."""

    def make(
        judged: Sequence[tuple[bool, list[int], list[int]]] = (),
        lines: Sequence[set[int]] = ({0}, {0}, set()),
    ) -> Material:
        vectors = np.array([[1, 0], [0.8, 0.6], [0, 1]], dtype=np.float32)
        mentions: tuple[Mention, ...] = register_of(READ).mentions
        return Material(
            name="proef",
            known=known(mentions, vectors, Weights({}, 10)),
            lines=[frozenset(one) for one in lines],
            judged=judged,
        )

    return make


def test_precision_and_recall_by_hand(make_material: MakeMaterial) -> None:
    pairs = [
        (True, [0], [1]),
        (True, [0], [2]),
        (True, [], [1]),
        (False, [1], [2]),
        (False, [0], [2]),
    ]
    one = make_material(pairs)
    # Linked at 0.2: the first (right), the fourth (wrong); of three wanted one is found.
    assert judged(one, [0.9, 0.1, None, 0.2, 0.19], 0.2) == (1, 1 / 2, 1 / 3)
    assert judged(one, [0.1, 0.1, None, 0.1, 0.1], 0.2) == (0, None, 0)
    assert judged(make_material([(False, [0], [2])]), [0.9], 0.2) == (0, 0, None)


def test_a_judged_pair_has_the_score_of_its_best_mentions(make_material: MakeMaterial) -> None:
    one = make_material([(True, [0], [1, 2]), (True, [], [1])])
    slopes = {name: tuple((knot, 0.0) for knot in knots) for name, knots in KNOTS.items()}
    slopes["meaning"] = ((0.0, 2.0),)
    [best, missing] = scored(one, slopes, -1.0)
    assert best == pytest.approx(1 / (1 + math.exp(-0.6)))  # of 0 and 1: 2 x 0.8 - 1
    assert missing is None


def test_pairs_are_all_but_those_of_one_sentence(make_material: MakeMaterial) -> None:
    one = make_material()
    assert list(one.pairs()) == [(0, 1), (0, 2), (1, 2)]
    assert module._alike(("a", 0, 10), ("a", 5, 100))
    assert not module._alike(("a", 0, 10), ("a", 6, 100))
    assert not module._alike(("a", 0, 10), ("b", 0, 10))


def test_the_columns_count_from_their_knots(make_material: MakeMaterial) -> None:
    rows, same = expanded(make_material())
    assert same.tolist() == [True, False, False]
    assert rows.shape == (3, len(COLUMNS))
    meaning = [n for n, (name, _) in enumerate(COLUMNS) if name == "meaning"]
    assert [COLUMNS[n][1] for n in meaning] == [0, 0.3, 0.5]
    assert rows[0, meaning] == pytest.approx([0.8, 0.5, 0.3])
    assert rows[1, meaning] == pytest.approx([0, 0, 0])


def test_a_fit_tells_its_own_pairs_apart_and_can_be_written(make_material: MakeMaterial) -> None:
    from app.lines.features import features

    one = make_material()
    slopes, bias = fitted([one, one])
    assert {name: tuple(k for k, _ in rows) for name, rows in slopes.items()} == KNOTS
    likely = [score(features(one.known, a, b), slopes, bias) for a, b in one.pairs()]
    assert likely[0] > 0.5 > max(likely[1:])
    written: dict[str, object] = {}
    exec(page(slopes, bias), written)
    assert (written["SLOPES"], written["BIAS"]) == (slopes, bias)


def test_a_place_that_was_judged_must_have_its_text_still(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    text = READ.canonical.text
    start = text.index("In 2012 zong")
    hashed = hashlib.sha256(text[start : start + 20].encode()).hexdigest()[:12]
    place = f'{{"doc": "koren", "start": {start}, "end": {start + 20}, "hash": "%s"}}'
    row = f'{{"set": "%s", "same": true, "a": {place}, "b": {place}}}\n'
    file = tmp_path / "judged.jsonl"
    monkeypatch.setattr(module, "HERE", tmp_path)
    documents = DocumentSet(name="proef", folder=tmp_path, documents=(READ,), texts={})
    file.write_text(row % ("proef", hashed, hashed) + row % ("ander", "x", "x"))
    at = [(READ.document.id, start, start + 20)]
    assert module._pointed("proef", documents) == ([], [(True, at, at)])
    file.write_text(row % ("proef", hashed, "0" * 12))
    with pytest.raises(UsageError, match="een andere tekst dan is beoordeeld"):
        module._pointed("proef", documents)


def test_the_written_sets_are_whole() -> None:
    """Every point and pair of the two written sets stands in its document."""
    for name in module.WRITTEN:
        documents = module.read_set(name, module.HERE / name)
        lines, pairs = module._written(documents, module.HERE / name)
        assert len(pairs) >= 40
        assert all(lines)
        assert all(a and b for _, a, b in pairs)
