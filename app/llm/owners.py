"""Whether a number, date or name goes with the words that it goes with in the source.

All of "In 2019 haalde 58 procent het niveau" may stand in a source that says that of 2022. For
each item of the sentence its rivals are the items of the same kind near to it in the source. It
is out of place if the words around it in the sentence stand with a rival, and not with it.
"""

import re
from collections.abc import Hashable, Sequence

from app.llm.cells import Cell, Item, cells, items
from app.llm.coverage import ALIKE, content_words, terms

# How many sentences from an item its rivals may be; other names are for other sentences.
REACH = {"name": 0}
REACH_OF_NUMBERS = 1
ITEM = 2.0  # what a number, date or name in common weighs; a word weighs 1
WHOLE = re.compile(
    r"\b(?:derde|kwart|helft|procent|%|\d) van (?:de|alle) $"
)  # what it is a part of
WHERE = re.compile(r"\b(?:[Ii]n|[Tt]e|[Uu]it) (?:de |het )?$")
FROM = re.compile(r"\bvan $")  # 'van 61 naar 83'
COUNTED = 2  # words after a number that tell what it counts
SURELY = 0.9  # share of a word that must stand with a rival
MUCH = 2.0  # how much more must stand with the rival where something stands with the item


def misplaced(text: str, sources: Sequence[str]) -> str | None:
    """The first item of `text` that goes with other words in all sources; None if all fit."""
    known = [cells(source) for source in sources]
    for own in cells(text):
        if WHOLE.search(text[: own.item.start]):
            continue
        places = [
            (cell, rivals(cell, group))
            for group in known
            for cell in group
            if _is_same(own.item, cell.item)
        ]
        if places and all(_is_beaten(own, cell, others) for cell, others in places):
            return text[own.item.start : own.item.end]
    return None


def rivals(cell: Cell, group: Sequence[Cell]) -> list[Cell]:
    """The cells of the same kind near to a cell, with another item."""
    return [
        other
        for other in group
        if other.item.kind == cell.item.kind
        and abs(other.sentence - cell.sentence) <= REACH.get(cell.item.kind, REACH_OF_NUMBERS)
        and not set(other.item.keys) & set(cell.item.keys)
        and (cell.item.kind != "name" or _is_where(cell) == _is_where(other))
    ]


def _is_where(cell: Cell) -> bool:
    """Whether a name tells where: 'in Gouda' is no rival of who did it there."""
    return WHERE.search(cell.ahead) is not None


def _is_same(own: Item, item: Item) -> bool:
    if own.kind != item.kind:
        return False
    if own.kind == "date":
        return any(_date_within(mine, its) for mine in own.keys for its in item.keys)
    return not set(own.keys).isdisjoint(item.keys)


def _date_within(own: object, other: object) -> bool:
    assert isinstance(own, tuple)
    assert isinstance(other, tuple)
    return all(mine is None or mine == theirs for mine, theirs in zip(own, other, strict=True))


def _is_beaten(own: Cell, place: Cell, others: Sequence[Cell]) -> bool:
    return any(_goes_with(own, rival, place) for rival in others)


def _goes_with(own: Cell, rival: Cell, place: Cell) -> bool:
    """Whether the words of `own` stand with `rival` rather than with `place`."""
    if _is_of_another(own, rival, place):
        return True
    if _is_from_to(own, rival, place):
        return False
    if own.item.kind == "number " and _counts_the_same(own, rival, place):
        return False
    here = _in_common(own, place.near, rival.wide, ALIKE, surely=rival.near)
    there = _in_common(own, rival.near, place.wide, SURELY)
    clearly = there > MUCH * here and own.item.kind != "name"
    return there >= 1 and (here == 0 or clearly)


def _is_of_another(own: Cell, rival: Cell, place: Cell) -> bool:
    """Whether the sentence of the rival has a name of `own`, and that of `place` only others."""
    mine, here, there = (_names(cell.whole) for cell in (own, place, rival))
    return bool(here) and bool(mine & there) and not mine & here


def _is_from_to(own: Cell, rival: Cell, place: Cell) -> bool:
    """Whether 'van 61 naar 83' has both numbers in the order of the source."""
    later = [item.keys for item in items(own.after) if item.kind == own.item.kind]
    if FROM.search(own.ahead) and later and set(later[0]) & set(rival.item.keys):
        return place.item.start < rival.item.start
    return False


def _counts_the_same(own: Cell, rival: Cell, place: Cell) -> bool:
    """Whether the words after two counts are alike, and those after the rival are not."""
    here, there = (terms(_counted(cell)) for cell in (place, rival))
    words = content_words(_counted(own))
    return any(here.share_of(one) > ALIKE for one in words) and not any(
        there.share_of(one) > ALIKE for one in words
    )


def _counted(cell: Cell) -> str:
    return " ".join(word.written for word in content_words(cell.after)[:COUNTED])


def _names(text: str) -> set[Hashable]:
    return {key for item in items(text) if item.kind == "name" for key in item.keys}


def _in_common(
    own: Cell, near: str, elsewhere: str, least: float, *, surely: str | None = None
) -> float:
    """The weight of what `own` has in common with `near`, and `elsewhere` has not.

    A word is in common if more than `least` of it is there. Of `elsewhere` a number, date or name
    counts only if it stands in `surely`, where that is given.
    """
    mine, its, others = items(own.near), items(near), items(elsewhere if surely is None else surely)
    shared = sum(
        any(_is_same(one, item) for item in its) and not any(_is_same(one, o) for o in others)
        for one in mine
    )
    here, there = terms(near), terms(elsewhere)
    words = [
        word
        for word in dict.fromkeys(content_words(own.near))
        if here.share_of(word) > least and there.share_of(word) <= ALIKE
    ]
    return ITEM * shared + len(words)
