"""Places words that the order of the file does not tell: in cells, or drawn over a gap later.

They are looked for beside words that were placed: in the same row of a table between its other
cells, in running text right before or after the word next to them. What could be in two places
gets none.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.places.align import UNPLACED, gaps
from app.places.letters import Spelling
from app.places.shapes import Box

REACH = 3.0  # heights; as far may the next word of running text stand


def place_nearby(
    text: Spelling,
    page: Spelling,
    places: list[int],
    rows: Sequence[tuple[int, int | None]],
    boxes: Sequence[Box],
) -> None:
    """Adds to `places` what `aligned` left out.

    `rows` has for each letter of `text` the piece and the row of a table that it is of; `boxes`
    has the place of each letter of `page`.
    """
    free = bytearray(b"\1" * len(page.text))
    for place in places:
        if place != UNPLACED:
            free[place] = 0
    for start, end in list(_words(rows, places)):
        found = [
            at
            for at in _occurrences(text.text[start:end], page)
            if all(free[at : at + end - start])
        ]
        _, row = rows[start]
        before, after = _neighbours(places, rows, start, end)
        if row is None:
            near = [at for at in found if _adjoins(boxes, before, at, at + end - start, after)]
        else:
            beside = [boxes[p] for p, r in zip(places, rows, strict=True) if p >= 0 and r[1] == row]
            near = [at for at in found if _in_row(beside, boxes[at])]
            if len(near) > 1:
                near = [at for at in near if _between(boxes, before, at, after)]
        if len(near) == 1:
            places[start:end] = range(near[0], near[0] + end - start)
            free[near[0] : near[0] + end - start] = bytes(end - start)


def _words(
    rows: Sequence[tuple[int, int | None]], places: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """The stretches without a place, cut where another piece begins."""
    for start, end in gaps(places):
        for _, letters in groupby(range(start, end), key=lambda at: rows[at]):
            numbers = list(letters)
            yield numbers[0], numbers[-1] + 1


def _occurrences(words: str, page: Spelling) -> Iterator[int]:
    """Where whole words stand on the page."""
    at = page.text.find(words)
    while at >= 0:
        end = at + len(words)
        if at in page.first and (end == len(page.text) or end in page.first):
            yield at
        at = page.text.find(words, at + 1)


def _neighbours(
    places: Sequence[int], rows: Sequence[tuple[int, int | None]], start: int, end: int
) -> tuple[int, int]:
    """The places of the letters before and after a stretch, in its row or piece."""
    part = 0 if rows[start][1] is None else 1
    before = places[start - 1] if start and rows[start - 1][part] == rows[start][part] else UNPLACED
    inside = end < len(places) and rows[end][part] == rows[start][part]
    return before, places[end] if inside else UNPLACED


def _adjoins(boxes: Sequence[Box], before: int, start: int, end: int, after: int) -> bool:
    """Whether a stretch of the page stands on one line with the letter before or after it."""
    behind = before != UNPLACED and _next_to(boxes[before], boxes[start])
    return behind or (after != UNPLACED and _next_to(boxes[end - 1], boxes[after]))


def _next_to(left: Box, right: Box) -> bool:
    height = left.bottom - left.top
    level = left.top < (right.top + right.bottom) / 2 < left.bottom
    return level and -height < right.left - left.right < REACH * height


def _in_row(beside: Sequence[Box], box: Box) -> bool:
    middle = (box.top + box.bottom) / 2
    return any(other.top <= middle <= other.bottom for other in beside)


def _between(boxes: Sequence[Box], before: int, at: int, after: int) -> bool:
    """Whether a letter stands to the right of one letter and to the left of another."""
    behind = before == UNPLACED or boxes[before].right <= boxes[at].left
    return behind and (after == UNPLACED or boxes[at].left <= boxes[after].left)
