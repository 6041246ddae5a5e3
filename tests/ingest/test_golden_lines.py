"""Footnote marks and line-end hyphens of real documents, each judged by hand (tests/golden)."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from evaluation.structure import letters
from ingest.canonical import canonical_text
from ingest.errors import DocumentError
from ingest.nouns import Draft
from tests import documents

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
SHARED = Path(__file__).resolve().parents[3] / "shared"
WRONG = 0.01  # share of the line-end hyphens, at most
LINKED = 0.95  # share of the footnote marks, at least
# "real-time" and "Alfa-college" stand in their documents once: nothing tells them from
# "rekenonderwijs" cut in two.

pytestmark = pytest.mark.skipif(
    not SHARED.is_dir(), reason=f"{SHARED} is absent: it is not part of the repository"
)


def records(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (GOLDEN / name).read_text("utf-8").splitlines()]


def draft(name: str) -> Draft:
    return documents.draft(next(SHARED.glob(f"*/{name}")))


def marks(name: str) -> list[tuple[str, str, str]]:
    """(label, last letters before the mark, start of its note) as read; no note gives ''."""
    notes = [letters(block.text) for block in draft(name).blocks if block.kind == "note"]
    labels = [block.label for block in draft(name).blocks if block.kind == "note"]
    found = []
    for block in draft(name).blocks:
        for mark in block.marks:
            number = re.match(r"\d+", block.text[mark.at :])
            assert number is not None
            label = number[0] if mark.note is None else labels[mark.note] or ""
            assert block.text.startswith(label, mark.at)
            note = "" if mark.note is None else notes[mark.note]
            found.append((label, without_digits(block.text[: mark.at]), note))
    return found


def without_digits(text: str) -> str:
    return re.sub(r"\d", "", letters(text))[-4:]


def test_footnote_marks_are_linked_to_the_right_note_and_no_other_number_is_one() -> None:
    wanted = records("footnotes.jsonl")
    linked, false = 0, []
    for name in sorted({record["file"] for record in wanted}):
        found = marks(name)
        for record in (record for record in wanted if record["file"] == name):
            start = letters(record["note_start"] or "")[:6]
            match = next(
                (
                    (label, before, note)
                    for label, before, note in found
                    if label == record["label"]
                    and before == without_digits(record["before"])[-4:]
                    and (note.startswith(start) if start else not note)
                ),
                None,
            )
            if match:
                found.remove(match)
                linked += 1
        false += found
    assert len(wanted) > 80
    assert linked >= LINKED * len(wanted)
    assert false == []


def test_words_at_line_ends_are_joined_or_kept_apart() -> None:
    wanted = records("hyphens.jsonl")
    wrong = [record for record in wanted if not any(is_read(record, x) for x in readings(record))]
    assert len(wanted) > 200
    assert len(wrong) <= WRONG * len(wanted), wrong


def readings(record: dict[str, Any]) -> list[str]:
    """The right word; a trailing hyphen is the next line's business."""
    return [text.rstrip("-") for text in (record["joined"], record.get("alt")) if text]


def is_read(record: dict[str, Any], reading: str) -> bool:
    """Recognised text has spaces inside addresses; they are not what is asked here."""
    text = text_of(record["file"])
    return reading in (text.replace(" ", "") if record.get("url") else text)


@cache
def text_of(name: str) -> str:
    """All that was read, running text or not."""
    try:
        read = draft(name)
    except DocumentError:
        return ""
    text = "\n".join([canonical_text(read).text, *(line.text for line in read.removed)])
    return re.sub("[\u2010\u2011]", "-", text)
