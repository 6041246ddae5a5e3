"""How well practice cases are extracted, against the gold profiles of `dev_cases.jsonl`.

Boxes: the share of the box fields of the gold that are exact. Case, white space and the kind of
hyphen do not count; where box and text disagree, either value is right. Lists: gold items of which
a right passage was found. What is right was judged by meaning: `evaluation/cases/judged.jsonl`
points at the passages, for the documents are not ours to publish. Of three cases all passages found
were judged, which gives the share that is right.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.documents import SHARED, folder_of, read_set
from evaluation.markdown import number, table
from evaluation.pointers import check_span, same_place
from ingest.cases.extract import cases_of
from ingest.nouns import PracticeCase, ReadDocument, Skill

JUDGED = Path(__file__).parent / "cases" / "judged.jsonl"
LISTS = ("themes", "results", "success_factors", "obstacles")
SKILLS: tuple[Skill, ...] = ("taal", "rekenen-wiskunde", "burgerschap", "digitale geletterdheid")
DASHES = re.compile("[‐‑–—]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A passage that was judged for a field of a case."""

    doc: str
    case: int
    field: str
    item: int | None  # which of the gold items it tells, from 1; 0: right beside them; None: wrong
    start: int  # in the canonical text
    end: int
    hash: str  # of its text


def read_judgements(path: Path = JUDGED) -> list[Judgement]:
    """The judgements of a file with one JSON object a line."""
    return [Judgement(**json.loads(line)) for line in path.read_text("utf-8").splitlines() if line]


def box_values(case: PracticeCase) -> dict[str, list[Any]]:
    """The values of the box fields, by the names of the gold; each that is right, best first."""
    shares = {share.skill: share.percent for share in case.skills}
    spent = [int(one.says.split("%")[0]) for one in case.contradictions if one.field == "spent"]
    return {
        "title": [case.title],
        "sector": [case.sector],
        "urbanisation": [case.urbanisation],
        "pupils": [case.pupils.text if case.pupils else None],
        "disadvantage_score": [case.disadvantage_score.text if case.disadvantage_score else None],
        "skills": [{skill: shares.get(skill) for skill in SKILLS}],
        "main_spending": [[item.text for item in case.main_spending]],
        "unspent_percent": [case.unspent_percent, *spent],
        "plan_changed": [case.plan_changed],
        "network_participation": [case.network_participation],
        "satisfaction": [case.satisfaction],
        "perceived_effects": [case.perceived_effects],
    }


def wrong_fields(case: PracticeCase, gold: dict[str, Any]) -> list[str]:
    """The box fields of a case that differ from the gold."""
    values = box_values(case)
    return [f for f in values if _plain(gold[f]) not in [_plain(value) for value in values[f]]]


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return DASHES.sub("-", " ".join(value.casefold().split()))
    return [_plain(item) for item in value] if isinstance(value, list) else value


def told_items(case: PracticeCase, field: str, judged: Iterable[Judgement]) -> set[int]:
    """The gold items of a field of which a right passage was found."""
    return {one.item for one in judged if one.item and _finds(case, field, one)}


def _finds(case: PracticeCase, field: str, one: Judgement) -> bool:
    return one.field == field and any(
        same_place((one.start, one.end), (found.start, found.end)) for found in getattr(case, field)
    )


def precision(case: PracticeCase, field: str, judged: Sequence[Judgement]) -> tuple[int, int]:
    """How many passages found are right, of how many that were judged."""
    verdicts: dict[tuple[int, int], bool] = {}
    for one in judged:
        if one.field == field:
            key = (one.start, one.end)
            verdicts[key] = verdicts.get(key, False) or one.item is not None
    found = [verdicts[f.start, f.end] for f in getattr(case, field) if (f.start, f.end) in verdicts]
    return sum(found), len(found)


def check(document: ReadDocument, judged: Iterable[Judgement]) -> None:
    """Raises UsageError if a judgement is about another text than that of the document."""
    remedy = "Beoordeel de passages van dit document opnieuw in evaluation/cases/judged.jsonl."
    for one in judged:
        check_span(document.canonical.text, one.doc, (one.start, one.end), one.hash, remedy)


def report(shared: Path, judgements: Path = JUDGED) -> str:
    """The figures, in Markdown, with the box fields that are wrong."""
    documents = {
        one.document.id: one for one in read_set(SHARED, folder_of(SHARED, shared)).documents
    }
    lines = (shared / "evaluation" / "dev_cases.jsonl").read_text("utf-8").splitlines()
    gold = {(one["doc"], one["case"]): one for one in map(json.loads, filter(str.strip, lines))}
    cases = {
        (case.document.id, case.number): case
        for name in {key[0] for key in gold}
        for case in cases_of(documents[name])
    }
    judged = read_judgements(judgements)
    for name, document in documents.items():
        check(document, [one for one in judged if one.doc == name])
    rows = _rows({key: (cases[key], one) for key, one in gold.items()}, judged)
    return table(("field", "right", "of", "share", "judged right", "of", "share"), rows)


def _rows(
    pairs: dict[tuple[str, int], tuple[PracticeCase, dict[str, Any]]], judged: Sequence[Judgement]
) -> list[list[str]]:
    wrong = {key: wrong_fields(case, one) for key, (case, one) in pairs.items()}
    fields = len(pairs) * len(box_values(next(iter(pairs.values()))[0]))
    rows = [["box fields", *_share(fields - sum(map(len, wrong.values())), fields), "", "", ""]]
    rows += [
        [f"wrong: case {key[1]}, {field}", "", "", "", "", "", ""]
        for key, names in wrong.items()
        for field in names
    ]
    for field in LISTS:
        found = total = right = seen = 0
        for key, (case, one) in pairs.items():
            own = [other for other in judged if (other.doc, other.case) == key]
            found += len(told_items(case, field, own))
            total += len(one[field])
            if any(other.field == field and not other.item for other in own):  # all were judged
                counted = precision(case, field, own)
                right, seen = right + counted[0], seen + counted[1]
        rows.append([field, *_share(found, total), *_share(right, seen)])
    return rows


def _share(part: int, whole: int) -> tuple[str, str, str]:
    return str(part), str(whole), number(part / whole if whole else None)
