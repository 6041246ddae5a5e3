"""Which letters of a text are which letters of a page, though their order may differ.

1. Lay the longest stretches that both have upon each other, as far as they are whole words.
2. Fill what is left between them with what the page has left between them.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher
from itertools import pairwise

from app.places.letters import Spelling

SEED = 8  # letters; a stretch from here on is looked for anywhere on the page
MOST = 0.5  # of the letters of a gap inside a piece; fewer are alike by chance
LONELY = 16  # letters; a longer stretch is hardly alike by chance
UNPLACED = -1

Stretch = tuple[int, int, int]  # (in text, in page, length)


def aligned(text: Spelling, page: Spelling, pieces: frozenset[int]) -> list[int]:
    """For each letter of `text` where it stands in `page`; `UNPLACED` if nowhere.

    No place is given twice. `pieces` are the letters that begin what stands together on a page.
    """
    places = [UNPLACED] * len(text.text)
    taken = bytearray(len(page.text))
    common = [_whole_words(text, page, stretch) for stretch in _common(text.text, page.text)]
    for start, at, length in sorted(common, key=lambda s: (-s[2], abs(s[0] - s[1]))):
        _lay(places, taken, start, at, length, SEED)
    for start, end in list(gaps(places)):
        cuts = [start, *(at for at in range(start + 1, end) if at in pieces), end]
        for begin, stop in pairwise(cuts):
            whole = begin in pieces and (stop in pieces or stop == len(places))
            least = 1.0 if whole else MOST
            _fill(text.text[begin:stop], page.text, places, taken, begin, least)
    _drop_lonely(places, pieces)
    return places


def _drop_lonely(places: list[int], pieces: frozenset[int]) -> None:
    """Takes a word's place away if of its piece neither what is before nor what is after it is.

    So a word that many sentences have does not stand for a sentence that is on another page.
    """
    for (_, start), (end, _) in pairwise([(0, 0), *gaps(places), (len(places), len(places))]):
        inside = 0 < start < end < len(places) and not pieces & {start, end}
        if inside and end - start < LONELY:
            places[start:end] = [UNPLACED] * (end - start)


def _common(text: str, page: str) -> Iterator[Stretch]:
    """All stretches in common that cannot be made longer."""
    seeds: dict[str, list[int]] = defaultdict(list)
    for at in range(len(page) - SEED + 1):
        seeds[page[at : at + SEED]].append(at)
    for start in range(len(text) - SEED + 1):
        for at in seeds.get(text[start : start + SEED], ()):
            if start and at and text[start - 1] == page[at - 1]:
                continue
            yield start, at, _run(text, page, start, at)


def _run(text: str, page: str, start: int, at: int) -> int:
    length = SEED
    longest = min(len(text) - start, len(page) - at)
    while length < longest and text[start + length] == page[at + length]:
        length += 1
    return length


def _whole_words(text: Spelling, page: Spelling, stretch: Stretch) -> Stretch:
    """The stretch without a piece of a word at its ends: that is alike by chance."""
    start, at, length = stretch

    def parted(index: int) -> bool:
        here, there = start + index, at + index
        return (here == len(text.text) or here in text.first) and (
            there == len(page.text) or there in page.first
        )

    # A longer piece is hardly alike by chance.
    first = next((index for index in range(SEED) if parted(index)), 0)
    last = next((index for index in range(length, length - SEED, -1) if parted(index)), length)
    return start + first, at + first, max(0, last - first)


def _lay(places: list[int], taken: bytearray, start: int, at: int, length: int, least: int) -> None:
    """Places what is free of a stretch on both sides, in pieces of `least` or more."""
    begin = 0
    for index in range(length + 1):
        if index < length and places[start + index] == UNPLACED and not taken[at + index]:
            continue
        if index - begin >= least:
            places[start + begin : start + index] = range(at + begin, at + index)
            taken[at + begin : at + index] = b"\1" * (index - begin)
        begin = index + 1


def gaps(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretches without a place."""
    start = None
    for index, place in enumerate([*places, 0]):
        if place == UNPLACED:
            start = index if start is None else start
        elif start is not None:
            yield start, index
            start = None


def _fill(
    gap: str, page: str, places: list[int], taken: bytearray, start: int, least: float
) -> None:
    """Places a gap in what is free behind the letter before it, else before the next.

    At least that share of it must stand there together: single letters are in any stretch.
    """
    before = next((place for place in reversed(places[:start]) if place != UNPLACED), -1)
    after = next((place for place in places[start + len(gap) :] if place != UNPLACED), len(page))
    behind = before + 1, _free(taken, before + 1, 1)
    ahead = _free(taken, after - 1, -1) + 1, after
    for begin, stop in dict.fromkeys((behind, ahead)):
        matcher = SequenceMatcher(None, gap, page[begin:stop], autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        found = sum(block.size for block in blocks)
        if blocks and found >= least * max(len(gap), _end(blocks) - blocks[0].b):
            for a, b, length in blocks:
                _lay(places, taken, start + a, begin + b, length, 1)


def _end(blocks: Sequence[Match]) -> int:
    return blocks[-1].b + blocks[-1].size


def _free(taken: bytearray, at: int, step: int) -> int:
    """The first place from `at` on, in that direction, that is taken or off the page."""
    while 0 <= at < len(taken) and not taken[at]:
        at += step
    return at
