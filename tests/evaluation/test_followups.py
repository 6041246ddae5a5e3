"""Whether follow-up questions are completed, by made-up conversations."""

import json
from pathlib import Path

from evaluation.followups import followup_scores, holds
from evaluation.results import Followup
from index.question.known import known_from
from ingest.nouns import Document

QUESTION = "Hoeveel zwakke scholen waren er in 2010?"
PLAN = Document(
    id="plan",
    title="Plan",
    kind="actieplan",
    publisher=None,
    date="2011",
    sector=("po",),
    reference=None,
    dossiers=(),
    file="plan.pdf",
    sha256="0" * 64,
)
ROWS = [
    ("f1", "En in 2012?", "Hoeveel zwakke scholen waren er in 2012?", ["zwakke", "2012"], ["2010"]),
    ("f2", "En in 2012?", "Hoeveel zwakke scholen waren er in 2012?", ["rekenen"], []),
    ("f3", "Wat staat er in het plan over muziek op school?", "", ["muziek"], []),
    ("f4", "Wat staat er in het plan over muziek op school?", "iets anders", ["muziek"], []),
]


def test_conversations_are_judged(tmp_path: Path) -> None:
    """A new question is one whose completion is itself."""
    path = tmp_path / "reporting.jsonl"
    lines = [
        json.dumps(
            {
                "id": key,
                "before": [QUESTION],
                "followup": text,
                "complete": whole or text,
                "must": must,
                "mustnot": mustnot,
            }
        )
        for key, text, whole, must, mustnot in ROWS
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    known = known_from([PLAN])
    assert followup_scores(known, path) == {
        "f1": Followup(new=False, right=True),
        "f2": Followup(new=False, right=False),
        "f3": Followup(new=True, right=True),
        "f4": Followup(new=False, right=False),
    }


def test_words_are_looked_for_from_their_start() -> None:
    row = {"must": ["Reken", "po"], "mustnot": ["taal"]}
    assert holds("Hoe gaat rekenen in het po?", row)
    assert not holds("Hoe gaat voorrekenen in het po?", row)
    assert not holds("Hoe gaan rekenen en taal in het po?", row)
    assert holds("Hoe gaan rekenen en moedertaal in het po?", row)
