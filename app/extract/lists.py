"""Lists in the passages: a sentence that ends with a colon, and its items."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from app.extract.asked import COUNT, counted
from app.extract.pool import Candidate, Pool
from app.extract.score import Scores
from ingest.headings import is_item, style_of

MARGIN = 1.5  # how far below the best sentence a list may score
FEWEST = 2  # items
ENUMERATING = ("1", "a", "A")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A list of a passage."""

    lead: Candidate
    items: tuple[Candidate, ...]  # the first sentence of each

    @property
    def all(self) -> list[Candidate]:
        """The lead-in and the items."""
        return [self.lead, *self.items]


def list_asked(pool: Pool, scores: Scores) -> Listed | None:
    """The best list where a list or a number of things is asked for; None if none scores."""
    if pool.asked.form != "list" and pool.asked.count is None:
        return None
    lists = lists_in(pool)
    best = max(lists, key=lambda one: _score(one, scores), default=None)
    if best is None or _score(best, scores) < max(scores.values()) - MARGIN:
        return None
    return best


def _score(listed: Listed, scores: Scores) -> float:
    """The mean of the lead-in and the best item: a list is about what its lead-in says."""
    return (scores[listed.lead] + max(scores[item] for item in listed.items)) / 2


def lists_in(pool: Pool) -> list[Listed]:
    """All lists of at least two items."""
    found = []
    for group in pool.by_hit:
        for lead in group:
            if lead.text.endswith(":"):
                items = _items(lead, group[lead.index + 1 :])
                if len(items) >= FEWEST:
                    found.append(Listed(lead=lead, items=items))
    return found


def _items(lead: Candidate, after: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates that open an item of the list, up to the next lead-in.

    Those that have the mark of an item; if none has, as many lines as the lead-in says:
    "op basis van vijf indicatoren:".
    """
    lines = list(takewhile(_is_no_lead, filter(_opens_line, after)))
    marked = [candidate for candidate in lines if is_marked(candidate.text)]
    if marked and marked[0] is lines[0]:
        return tuple(_of_one_kind(marked))
    count = COUNT.search(lead.text)
    wanted = counted(count["count"]) if count else 0
    return tuple(lines[:wanted]) if len(lines) >= wanted else ()


def _is_no_lead(candidate: Candidate) -> bool:
    return not candidate.text.endswith(":") or is_marked(candidate.text)


def is_marked(text: str) -> bool:
    """Whether a line opens with the mark of a list item."""
    # The reader takes "A. Heldere doelen" for a heading where it stands alone.
    return is_item(text) or style_of(text) in ("A", "1")


def _of_one_kind(marked: Sequence[Candidate]) -> list[Candidate]:
    """The items whose mark is of the kind of the first: not the bullets under a letter.

    After bullets a letter begins another list.
    """
    first = _kind(marked[0])
    if first not in ENUMERATING:
        marked = list(takewhile(lambda item: _kind(item) not in ENUMERATING, marked))
    return [item for item in marked if _kind(item) == first]


def _kind(item: Candidate) -> str:
    mark = item.text[0]
    return "1" if mark.isdigit() else "a" if mark.islower() else "A" if mark.isupper() else mark


def _opens_line(candidate: Candidate) -> bool:
    at = candidate.start - candidate.hit.passage.start
    return at == 0 or candidate.hit.passage.text[at - 1] == "\n"
