"""The profile of a school that an answer about practice names: the lines of its information box."""

import re
from collections.abc import Callable, Sequence

from app.extract.labels import case_of
from app.extract.pool import Candidate
from ingest.nouns import Hit, Passage
from ingest.sentences import sentence_spans

# A passage of the document -> all passages of it, in order.
Passages = Callable[[Passage], Sequence[Passage]]

# "Sector: primair onderwijs"
SHOWN = re.compile(
    r"(?:sector|aantal leerlingen|verstedelijking|achterstandsscore): \S", re.IGNORECASE
)
FEWEST = 2  # lines of a box


def no_passages(passage: Passage) -> Sequence[Passage]:
    """For who has only the hits."""
    return ()


def profile_of(chosen: Sequence[Candidate], passages: Passages) -> list[Candidate]:
    """The lines about the school of the first case among the chosen; none without a box."""
    for candidate in chosen:
        case = case_of(candidate.hit.passage)
        if case is not None:
            known = {line.text for line in chosen}
            lines = _lines(case, passages(candidate.hit.passage))
            return [line for line in lines if line.text not in known]
    return []


def _lines(case: str, passages: Sequence[Passage]) -> list[Candidate]:
    """The lines of the first box of the case."""
    for passage in passages:
        if case_of(passage) == case:
            lines = [line for line in _sentences(passage) if SHOWN.match(line.text)]
            if len(lines) >= FEWEST:
                return lines
    return []


def _sentences(passage: Passage) -> list[Candidate]:
    # The box was not found by the search: it stands behind all hits.
    hit = Hit(rank=10_000, score=0.0, passage=passage, similarity=0.0)
    return [
        Candidate(
            hit=hit,
            index=index,
            start=passage.start + start,
            end=passage.start + end,
            text=passage.text[start:end],
            similarity=0.0,
            asked={},
        )
        for index, (start, end) in enumerate(sentence_spans(passage.text))
    ]
