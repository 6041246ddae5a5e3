"""Lists that run on into the next passage: the hit takes that passage along.

Passages are cut by length, so a list may lie over the edge of two, and the second, without its
lead-in, is often not found by itself.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.extract.asked import COUNT, Asked, counted
from app.extract.lists import is_marked
from ingest.nouns import Hit, Passage, Sentence
from ingest.passages import joined
from ingest.sentences import sentence_spans

Following = Callable[[Passage], Passage | None]

AMONG = 5  # hits that are looked at


def with_whole_lists(asked: Asked, hits: Sequence[Hit], following: Following) -> list[Hit]:
    """The hits; where a list is asked for, those that end inside one run on to the next passage."""
    if asked.form != "list" and asked.count is None:
        return list(hits)
    return [*(_whole(hit, following) for hit in hits[:AMONG]), *hits[AMONG:]]


def _whole(hit: Hit, following: Following) -> Hit:
    after = following(hit.passage) if _ends_in_list(hit.passage.text) else None
    if after is None:
        return hit
    # Nobody compared these sentences with the question; the list is found by its lead-in.
    near = sum(s.similarity for s in hit.sentences) / max(1, len(hit.sentences))
    more = (
        Sentence(start=after.start + start, end=after.start + end, similarity=near)
        for start, end in sentence_spans(after.text)
    )
    return replace(hit, passage=joined(hit.passage, after), sentences=(*hit.sentences, *more))


def _ends_in_list(text: str) -> bool:
    """Whether the last list of a passage has items up to its end, or fewer than it says."""
    lines = [line for line in text.split("\n") if line.strip()]
    lead = max((n for n, line in enumerate(lines) if line.rstrip().endswith(":")), default=None)
    if lead is None:
        return False
    items = lines[lead + 1 :]
    count = COUNT.search(lines[lead])
    if count and 0 < len(items) < counted(count["count"]):
        return True
    return not items or is_marked(items[-1])
