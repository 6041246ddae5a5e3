"""Mentions with the policy lines that people gave them, and pairs that people judged.

`tuning` and `reporting`: ten documents each, written for this by two authors who did not know the
rules or each other. `corpus`: the project's own library, and `shared`: real documents beside it,
judged by a third reader (`judged.jsonl`, pointers without text).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from app.lines.features import Known, known
from app.lines.known import centred
from app.lines.terms import Weights
from evaluation.documents import SHARED, DocumentSet, folder_of, read_set
from evaluation.goals import spans_of
from evaluation.pointers import check_span, same_place
from evaluation.question_files import read_lines
from index.embedder import Embedder
from index.mention_vectors import mention_vectors
from index.vectors import context_text
from index.vocabulary import counted
from ingest.nouns import Mention
from ingest.register import register_of

HERE = Path(__file__).parent
WRITTEN = ("tuning", "reporting")
HELD = "reporting"
Place = tuple[str, int, int]  # document id, start, end


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Material:
    """One set of documents."""

    name: str
    known: Known
    lines: Sequence[frozenset[int]]  # of each mention, the lines it belongs to
    judged: Sequence[tuple[bool, list[int], list[int]]]  # same line?, mentions of the two places

    def pairs(self) -> Iterator[tuple[int, int]]:
        """All pairs of mentions that are not of one sentence."""
        for one, other in combinations(range(len(self.lines)), 2):
            a, b = self.known.mentions[one], self.known.mentions[other]
            if a.document.id != b.document.id or not _alike(_place(a), _place(b)):
                yield one, other


def material(name: str, shared: Path, embedder: Embedder) -> Material:
    """The set of that name; raises UsageError if a judged place has another text now."""
    folder = HERE / name if name in WRITTEN else folder_of(name, shared)
    documents = read_set(name, folder)
    mentions = [m for read in documents.documents for m in register_of(read).mentions]
    passages = [p for read in documents.documents for p in read.passages]
    weights = Weights(counted(map(context_text, passages)), len(passages))
    lines, judged = _written(documents, folder) if name in WRITTEN else _pointed(name, documents)
    found = [{n for n, line in enumerate(lines) if _in(mention, line)} for mention in mentions]
    return Material(
        name=name,
        known=known(mentions, centred(mention_vectors(mentions, embedder)), weights),
        lines=[frozenset(one) for one in found],
        judged=[(same, _at(mentions, a), _at(mentions, b)) for same, a, b in judged],
    )


def available(shared: Path) -> list[str]:
    """The names of the sets on this machine."""
    real = [SHARED] if folder_of(SHARED, shared).is_dir() else []
    return [*WRITTEN, "corpus", *real]


def open_sets(shared: Path, embedder: Embedder) -> list[Material]:
    """The sets that may be looked at and fitted on: all but `reporting`."""
    return [material(name, shared, embedder) for name in available(shared) if name != HELD]


Judged = tuple[bool, list[Place], list[Place]]


def _written(documents: DocumentSet, folder: Path) -> tuple[list[list[Place]], list[Judged]]:
    texts = {read.document.id: read.canonical.text for read in documents.documents}

    def places(row: Mapping[str, Any]) -> list[Place]:
        spans = spans_of(texts[row["doc"]], [row["quote"]])
        return [(row["doc"], start, end) for start, end in spans]

    lines = [
        [place for point in line["points"] for place in places(point)]
        for line in read_lines(folder / "lines.jsonl")
    ]
    pairs = read_lines(folder / "pairs.jsonl")
    return lines, [(row["same"], places(row["a"]), places(row["b"])) for row in pairs]


def _pointed(name: str, documents: DocumentSet) -> tuple[list[list[Place]], list[Judged]]:
    texts = {read.document.id: read.canonical.text for read in documents.documents}
    lines: list[list[Place]] = []
    judged: list[Judged] = []
    for row in read_lines(HERE / "judged.jsonl"):
        if row["set"] != name:
            continue
        if "line" in row:
            lines.append([_checked(one, texts) for one in row["line"]])
        else:
            judged.append((row["same"], [_checked(row["a"], texts)], [_checked(row["b"], texts)]))
    return lines, judged


def _checked(row: Mapping[str, Any], texts: Mapping[str, str]) -> Place:
    span = (row["start"], row["end"])
    remedy = "Beoordeel de beleidslijnen van dit document opnieuw."
    check_span(texts[row["doc"]], row["doc"], span, row["hash"], remedy)
    return row["doc"], row["start"], row["end"]


def _place(mention: Mention) -> Place:
    return mention.document.id, mention.start, mention.end


def _alike(one: Place, other: Place) -> bool:
    """Whether two places share half of the shorter."""
    return one[0] == other[0] and same_place(one[1:], other[1:])


def _in(mention: Mention, places: Sequence[Place]) -> bool:
    return any(_alike(_place(mention), place) for place in places)


def _at(mentions: Sequence[Mention], places: Sequence[Place]) -> list[int]:
    return [n for n, mention in enumerate(mentions) if _in(mention, places)]
