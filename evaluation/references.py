"""How well named papers and laws are found in running text, against a list made by hand.

The list holds every mention by name of a plan, agreement, programme, report, letter or law in two
documents of the shared corpus and three of the shared documents; `references/judged.jsonl` points
at them, for the documents are not ours to publish. Not in it: numbers of Kamerstukken, articles of
law, abbreviations ("WPO"), motions, news, literature without a word for its kind, what stands for
a name given before ("het plan"), and what a document says of itself.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.documents import ROOT, SHARED, folder_of
from evaluation.markdown import number, table
from evaluation.pointers import check_span, same_place
from index.plan import plan
from ingest.nouns import ReadDocument, Reference
from ingest.placed_references import references_of
from ingest.read import read_document

JUDGED = ROOT / "evaluation" / "references" / "judged.jsonl"
NAMED = ("stuk", "wet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A mention in the list."""

    doc: str
    start: int  # in the canonical text
    end: int
    hash: str  # of its text


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many mentions there are, were found, and are in both."""

    gold: int
    found: int
    right: int  # of those found
    told: int  # of the gold

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None if nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of the gold that was found; None without gold."""
        return self.told / self.gold if self.gold else None


def score(gold: Sequence[Named], found: Sequence[Reference]) -> Score:
    """Of one document; a mention is found where half of the shorter of two spans is common."""
    return Score(
        gold=len(gold),
        found=len(found),
        right=sum(any(_same(one, other) for other in gold) for one in found),
        told=sum(any(_same(other, one) for other in found) for one in gold),
    )


def _same(found: Reference, gold: Named) -> bool:
    return same_place((found.start, found.end), (gold.start, gold.end))


def named_in(read: ReadDocument) -> list[Reference]:
    """The references of a document by name: no numbers, and no articles of law."""
    return [one for one in references_of(read) if one.kind in NAMED and " art. " not in one.key]


def check(read: ReadDocument, gold: Sequence[Named]) -> None:
    """Raises UsageError if the list is about another text than that of the document."""
    remedy = "Beoordeel de verwijzingen opnieuw in evaluation/references/judged.jsonl."
    for one in gold:
        check_span(read.canonical.text, one.doc, (one.start, one.end), one.hash, remedy)


def report(shared: Path, judged: Path = JUDGED) -> str:
    """The figures by document and together, in Markdown, with what was missed or is wrong."""
    gold = [Named(**json.loads(line)) for line in judged.read_text("utf-8").splitlines()]
    rows, faults = [], []
    scores = []
    for read in _documents(shared, {one.doc for one in gold}):
        own = [one for one in gold if one.doc == read.document.id]
        check(read, own)
        found = named_in(read)
        scores.append(score(own, found))
        rows.append(_row(read.document.id, scores[-1]))
        faults += _faults(read, own, found)
    rows.append(_row("together", _sum(scores)))
    head = ("document", "gold", "found", "precision", "recall")
    return "\n".join([table(head, rows), "", *faults])


def _documents(shared: Path, wanted: set[str]) -> list[ReadDocument]:
    folders = [folder_of(SHARED, shared), shared / "documents"]
    read = [
        read_document(one.path, one.data)
        for one in plan(folders, {}).add
        if one.document_id in wanted
    ]
    return sorted(read, key=lambda one: one.document.id)


def _sum(scores: Sequence[Score]) -> Score:
    return Score(
        gold=sum(one.gold for one in scores),
        found=sum(one.found for one in scores),
        right=sum(one.right for one in scores),
        told=sum(one.told for one in scores),
    )


def _row(name: str, one: Score) -> list[str]:
    return [name, str(one.gold), str(one.found), number(one.precision), number(one.recall)]


def _faults(read: ReadDocument, gold: Sequence[Named], found: Sequence[Reference]) -> list[str]:
    name = read.document.id
    missed = [one for one in gold if not any(_same(other, one) for other in found)]
    wrong = [one for one in found if not any(_same(one, other) for other in gold)]
    return [
        *(f"{name} {one.start}-{one.end} missed" for one in missed),
        *(f"{name} {one.start}-{one.end} wrong" for one in wrong),
    ]
