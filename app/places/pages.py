"""The pages that words stand on, and where on them.

The text gives a table row to the page that it begins on. Where a page turn cuts the last row of
a page, what the page lacks of it is looked for on the next.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from app.places.align import SEED
from app.places.expected import Span
from app.places.locate import PlacedPage
from app.places.shapes import Located
from ingest.nouns import CanonicalText

# A PDF page, 1-based, and what of a row of the page before stands on it -> the page.
Placed = Callable[[int, tuple[int, ...]], PlacedPage]


def pages_of(canonical: CanonicalText, start: int, end: int, placed: Placed) -> tuple[int, ...]:
    """The PDF pages that the words of `[start, end)` stand on, in order."""
    numbers = dict.fromkeys(page.number for page in canonical.pages_within(start, end))
    for number in list(numbers):
        if any(start <= at < end for at in _cut_off(canonical, number, placed)):
            numbers[number + 1] = None
    return tuple(sorted(numbers))


def located_on(
    canonical: CanonicalText, number: int, start: int, end: int, placed: Placed
) -> Located:
    """Where the words of `[start, end)` stand on a page.

    Of a row that a page turn cuts, the share counts what is found on both pages.
    """
    here = placed(number, _cut_off(canonical, number - 1, placed)).locate(start, end)
    for first in (number, number - 1):
        cut = _cut_off(canonical, first, placed)
        if any(start <= at < end for at in cut):
            one = placed(first, ()).locate(start, end)
            two = placed(first + 1, cut).locate(start, end)
            return replace(here, share=one.share + (1 - one.share) * two.share)
    return here


def _cut_off(canonical: CanonicalText, number: int, placed: Placed) -> tuple[int, ...]:
    """The characters of the last row of a page that are not found on it."""
    row = _last_row(canonical, number)
    if row is None:
        return ()
    # What the page before left over has its place here first. Further back makes no difference
    # but for a row that is longer than a page.
    before = _last_row(canonical, number - 1)
    rest = _left(placed(number - 1, ()), before) if before else ()
    return _left(placed(number, rest), row)


def _left(page: PlacedPage, row: Span) -> tuple[int, ...]:
    """The letters of a row that are not on its page; none if it lacks but a word here or there."""
    missing = page.missing(*row)
    cut = any(len(run) >= SEED for run in _runs(missing))
    return tuple(missing) if cut else ()


def _last_row(canonical: CanonicalText, number: int) -> Span | None:
    """The table row with which the running text of a page ends, if there is a page after it."""
    stretches = [page for page in canonical.pages if page.number == number]
    further = any(page.number == number + 1 for page in canonical.pages)
    blocks = [
        block
        for block in canonical.blocks
        if block.kind != "note" and any(page.start <= block.start < page.end for page in stretches)
    ]
    if not (further and blocks and blocks[-1].kind == "row"):
        return None
    return blocks[-1].start, blocks[-1].end


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Letters that follow each other; a few characters may stand between two of them."""
    runs: list[list[int]] = [list(numbers[:1])] if numbers else []
    for before, number in pairwise(numbers):
        if number - before > SEED:
            runs.append([])
        runs[-1].append(number)
    return runs
