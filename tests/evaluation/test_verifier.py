"""Figures of the verifier, by hand."""

import json
from pathlib import Path

from evaluation.verifier import judged, precision, recall, report

PASSAGES = [
    {
        "title": "Brief",
        "section": ["1"],
        "text": "Op 62 procent van de scholen leest men elke dag.",
    },
    {"title": "Brief", "section": ["2"], "text": "Ouders betalen niets voor de boeken."},
]
ROWS = [
    ("Op 62% van de scholen leest men dagelijks.", [1], "supported"),
    ("Op 26% van de scholen leest men dagelijks.", [1], "number"),
    ("De lessen zijn een uur langer dan vroeger, vinden bezoekers.", [1], "supported"),
    ("Ouders betalen niets voor de boeken.", [2], "number"),  # labelled wrongly: not found
]


def rows(folder: Path) -> Path:
    path = folder / "tuning.jsonl"
    lines = [
        {"id": str(at), "passages": PASSAGES, "sentence": text, "cites": cites, "label": label}
        for at, (text, cites, label) in enumerate(ROWS)
    ]
    path.write_text("\n".join(map(json.dumps, lines)) + "\n", encoding="utf-8")
    return path


def test_recall_and_precision(tmp_path: Path) -> None:
    found = judged(rows(tmp_path))
    assert [one.check.supported for one in found] == [True, False, False, True]
    assert recall(found, "number") == 1 / 2
    assert recall(found, "supported") == 1 / 2
    assert recall(found, "name") is None
    assert precision(found, "number") == 1 / 2
    assert precision([], "number") is None


def test_report_has_the_halves_that_there_are(tmp_path: Path) -> None:
    rows(tmp_path)
    text = report(tmp_path)
    assert text.startswith("tuning\n\n| label |")
    assert "| number | 2 | 1 | 0.500 | 0.500 |" in text
    assert "| supported | 2 | 1 | – | 0.500 |" in text
    assert "reporting" not in text
