"""Result files: JSON, one question a line, so that two of them can also be compared with `diff`."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from evaluation.results import About, Decided, Followup, Found, Misspelt, Result
from ingest.errors import UsageError


def write_result(result: Result, path: Path) -> None:
    """Writes a result file.

    Documents are named once, and by their number in that list in the hits: long names that come
    back ten times a question would be half of the file.
    """
    systems = [found for by_question in result.systems.values() for found in by_question.values()]
    documents = sorted({document for found in systems for document, _, _ in found.top})
    fields = {"documents": documents, **asdict(result)}
    for by_question in fields["systems"].values():
        for found in by_question.values():
            found["top"] = [(documents.index(name), *span) for name, *span in found["top"]]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_lines(fields), encoding="utf-8")


def _lines(value: Any, depth: int = 0) -> str:
    if not isinstance(value, dict) or not value or _is_row(value, depth):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    rows = (f"{json.dumps(key)}: {_lines(inner, depth + 1)}" for key, inner in value.items())
    return "{\n" + ",\n".join(rows) + "\n}"


def _is_row(value: dict[str, Any], depth: int) -> bool:
    """Whether an object comes on one line: what is said of one question."""
    return depth == 3 or (depth == 2 and not any(isinstance(i, dict) for i in value.values()))


def read_result(path: Path) -> Result:
    """What `write_result` wrote; raises UsageError if that cannot be read."""
    try:
        fields = json.loads(path.read_text("utf-8"))
        return Result(
            made=fields["made"],
            questions={key: About(**about) for key, about in fields["questions"].items()},
            systems={
                name: {key: _found(one, fields["documents"]) for key, one in found.items()}
                for name, found in fields["systems"].items()
            },
            answers=fields["answers"],
            held_out=fields["held_out"],
            threshold=fields["threshold"],
            decided={key: Decided(**one) for key, one in fields["decided"].items()},
            followups={key: Followup(**one) for key, one in fields["followups"].items()},
            spelling=tuple(_misspelt(one) for one in fields["spelling"]),
        )
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise UsageError(
            f"Het resultaat {path}",
            "is er niet of is niet te lezen.",
            "Maak het met 'python -m evaluation run'.",
        ) from error


def _found(fields: dict[str, Any], documents: list[str]) -> Found:
    main = tuple((place[0], place[1]) if place else None for place in fields["main"])
    top = tuple((documents[number], start, end) for number, start, end in fields["top"])
    return Found(scores=fields["scores"], main=main, top=top)


def _misspelt(fields: dict[str, Any]) -> Misspelt:
    scores = {name: (well, badly) for name, (well, badly) in fields["scores"].items()}
    return Misspelt(question=fields["question"], kind=fields["kind"], scores=scores)
