"""The PDFs of corpus/, read back, against golden files that their Typst sources give."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from evaluation.reading import structure_scores
from evaluation.structure import letters
from ingest.nouns import Draft
from tests import documents

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
STEMS = sorted(path.stem for path in CORPUS.glob("*.pdf"))
NEEDED = 0.98


@cache
def golden(stem: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((CORPUS / "golden" / f"{stem}.json").read_text("utf-8"))
    return loaded


def draft(stem: str) -> Draft:
    return documents.draft(CORPUS / f"{stem}.pdf")


def test_headings_footnotes_labels_and_rows_are_what_the_sources_say() -> None:
    scores = dict(structure_scores(CORPUS))
    assert len(scores) == 4
    assert {name: score for name, score in scores.items() if score < NEEDED} == {}


@pytest.mark.parametrize("stem", STEMS)
def test_furniture_is_in_no_passage(stem: str) -> None:
    for passage in documents.document(CORPUS / f"{stem}.pdf").passages:
        lines = [letters(line) for line in passage.text.splitlines()]
        for text in golden(stem)["furniture"]:
            assert letters(text) not in lines


@pytest.mark.parametrize("stem", STEMS)
def test_title(stem: str) -> None:
    titles = [letters(block.text) for block in draft(stem).blocks if block.kind == "title"]
    title = golden(stem)["title"]
    assert titles == ([letters(title)] if title else [])


@pytest.mark.parametrize("stem", STEMS)
def test_boxes(stem: str) -> None:
    """The words of each box stand in boxed blocks, one after the other."""
    boxed = letters("".join(block.text for block in draft(stem).blocks if block.boxed))
    for box in golden(stem)["boxes"]:
        assert letters(box["text_start"]) in boxed


def test_no_word_is_wrongly_joined_or_left_split() -> None:
    """Each word is one of the sources, also where a line or a page ends inside it."""
    word = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
    sources = " ".join(path.read_text("utf-8") for path in CORPUS.glob("source/**/*.typ"))
    known = set(word.findall(sources.lower()))
    words = [w for stem in STEMS for b in draft(stem).blocks for w in word.findall(b.text.lower())]
    assert len(words) > 10_000
    assert {w for w in words if w not in known} == set()
