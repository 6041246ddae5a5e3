"""The files of questions: read, added to, and written out in full.

`questions/tuning.jsonl` and `questions/reporting.jsonl` are the project's own; the development
questions come with the shared material. See `evaluation/gold.py` for the fields.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from evaluation.documents import OWN, SHARED, DocumentSet
from evaluation.gold import GoldQuestion, Half, complete, question_from
from evaluation.pointers import pointer_to, with_quote
from ingest.errors import UsageError

FOLDER = Path(__file__).parent / "questions"
HALVES: tuple[Half, ...] = ("tuning", "reporting")


def load_questions(
    sets: Sequence[DocumentSet], shared: Path, halves: Iterable[Half]
) -> list[GoldQuestion]:
    """The questions of these halves over the documents that are here.

    Raises UsageError if a document is another one than the questions were made for.
    """
    by_name = {documents.name: documents for documents in sets}
    found = []
    for half in halves:
        path = _file(half, shared)
        for fields in read_lines(path):
            documents = by_name.get(fields.get("documents", SHARED))
            if documents is not None:
                gold = [with_quote(gold, documents.texts) for gold in fields["gold"]]
                found.append(question_from({**fields, "gold": gold}, half, documents.name))
    return found


def add_questions(new: Path, half: Half, documents: DocumentSet, folder: Path = FOLDER) -> int:
    """Adds the questions of a file in the complete format; returns how many.

    Gold in documents that are not ours becomes pointers. Raises UsageError for an id that is
    taken or a quote that is nowhere, and then adds none.
    """
    taken = {fields["id"] for name in HALVES for fields in read_lines(folder / f"{name}.jsonl")}
    added = []
    for fields in read_lines(new):
        if fields["id"] in taken:
            raise UsageError(f"De vraag '{fields['id']}'", "is er al.", "Geef haar een ander id.")
        taken.add(fields["id"])
        pointers = [pointer_to(gold, documents.texts) for gold in fields["gold"]]
        gold = fields["gold"] if documents.name == OWN else pointers
        added.append({**fields, "documents": documents.name, "gold": gold})
    path = folder / f"{half}.jsonl"
    write_lines(path, sorted([*read_lines(path), *added], key=lambda fields: str(fields["id"])))
    return len(added)


def write_sets(sets: Sequence[DocumentSet], shared: Path, folder: Path) -> None:
    """Writes `<documents>-<half>.jsonl` for each set and half, as `check_gold.py` reads them.

    The texts that the quotes stand in go beside them, in `<documents>/`.
    """
    for documents in sets:
        texts = folder / documents.name
        texts.mkdir(parents=True, exist_ok=True)
        for name, text in documents.texts.items():
            (texts / f"{name}.txt").write_text(text, encoding="utf-8")
        for half in HALVES:
            questions = load_questions([documents], shared, [half])
            write_lines(folder / f"{documents.name}-{half}.jsonl", map(complete, questions))


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSONL file; none if there is no file."""
    if not path.exists():
        return []
    # Not splitlines: it also cuts at characters that may stand inside a JSON string.
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]


def write_lines(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Writes a JSONL file."""
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    path.write_text("".join(lines), encoding="utf-8")


def _file(half: Half, shared: Path) -> Path:
    if half == "development":
        return shared / "evaluation" / "dev_questions.jsonl"
    return FOLDER / f"{half}.jsonl"
