"""A wish in free text: found by the search of the library among the documents that hold cases.

1. Search.  2. Each case gets the hits that stand in it.  3. Its nearness is the score of its best
hit divided by that of the best case.  4. Its proof is the sentence nearest in meaning and words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import get_args

from app.cases.entries import Entry
from app.cases.judgement import Judgement
from app.cases.nearness import ALIKE, UNKNOWN
from app.extract.features import NEARNESS
from app.extract.pool import pool_of
from app.output import read_text
from app.refusal.decide import verdict
from index.library import Library
from index.search import Result, find, understood
from ingest.nouns import CueKey, Excerpt, Filters, Hit, PracticeCase

HITS = 200  # passages that are asked for: more than the search hands on for one question
READ = 3  # hits of a case whose sentences are looked at
# What a question says of documents ("in 2014") is no matter here: a wish is about schools.
OF_DOCUMENTS = tuple(key for key in get_args(CueKey) if key not in ("spelling", "conversation"))

Key = tuple[str, int]  # the document of a case, and where it starts


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was found for a wish; a criterion."""

    found: Mapping[Key, tuple[float, Excerpt]]  # how near, 0 to 1, and the sentence that tells it
    told: bool  # whether the documents tell of it at all; if not, something near was found
    notes: tuple[str, ...]  # Dutch: how it was read, and what is doubtful
    field: str = "wish"

    def judge(self, case: PracticeCase) -> Judgement:
        """1 for the case with the best passage, 0 where none was found; half of it if not told."""
        nearness, quote = self.found.get(_key(case), (0.0, None))
        if quote is None:
            return Judgement(nearness=0.0, alike=False, text="niets gevonden over je wens")
        if not self.told:
            nearness *= UNKNOWN
        text = "past bij je wens" if nearness >= ALIKE else "raakt aan je wens"
        return Judgement(nearness=nearness, alike=True, text=text, quote=quote)


def wish_of(library: Library, text: str, entries: Sequence[Entry]) -> Wish:
    """Searches the documents of `entries`, at least one; UsageError for an empty wish."""
    documents = tuple(sorted({entry.case.document.id for entry in entries}))
    read = understood(library, text, without=OF_DOCUMENTS)
    result = find(library, read, Filters(document=documents), HITS)
    told = verdict(library, read, result.hits, pool_of(read, result.hits))
    notes = (read_text(read, result.missing), f"Let op: {told.reason}" if told.reason else "")
    return Wish(
        found=found_in(result, entries),
        told=told.answers,
        notes=tuple(note for note in notes if note),
    )


def found_in(result: Result, entries: Sequence[Entry]) -> dict[Key, tuple[float, Excerpt]]:
    """How near each case comes, 0 to 1, by the hits that stand in it, and its nearest sentence."""
    # No hit counts for more than the one before it: a reranker scores only the first of them, and
    # on a scale of its own.
    levels = list(accumulate((max(0.0, hit.score) for hit in result.hits), min))
    best: dict[Key, tuple[float, Excerpt]] = {}
    for case in (entry.case for entry in entries):
        own = [at for at, hit in enumerate(result.hits) if _stands_in(hit, case)]
        quote = _sentence(result, [result.hits[at] for at in own[:READ]], case)
        if quote:
            best[_key(case)] = (levels[own[0]], quote)
    top = max((level for level, _ in best.values()), default=0.0) or 1.0
    return {key: (level / top, quote) for key, (level, quote) in best.items()}


def _stands_in(hit: Hit, case: PracticeCase) -> bool:
    passage = hit.passage
    same = passage.document.id == case.document.id
    return same and passage.start < case.end and case.start < passage.end


def _sentence(result: Result, hits: Sequence[Hit], case: PracticeCase) -> Excerpt | None:
    """The sentence of its running text that is nearest; of equals the first of the best hit."""
    candidates = [
        one
        for one in pool_of(result.question, hits).candidates
        if case.start <= one.start
        and one.end <= case.end
        # The box is what the other criteria judge; "Aantal leerlingen" tells of no wish.
        and not any(line.start < one.end and one.start < line.end for line in case.box)
    ]
    near = max(candidates, key=lambda one: NEARNESS * one.similarity + one.words / 2, default=None)
    return Excerpt(text=near.text, start=near.start, end=near.end) if near else None


def _key(case: PracticeCase) -> Key:
    return case.document.id, case.start
