"""How deep each heading of a PDF stands, by its type and its number."""

import re
from collections import Counter
from collections.abc import Sequence

from ingest.pdf.headings import Style, group_text, style
from ingest.pdf.order import Element, Line

SAME_SIZE = 1.06  # headings of one depth differ at most this much in size
DEPTH = re.compile(r"^(?P<n>\d{1,2}(?:\.\d{1,2})*)\.? ")


def levels(elements: Sequence[Element], groups: Sequence[Sequence[int]]) -> list[int]:
    """The depth of each heading, 1 is the highest.

    Larger goes before smaller, bold before plain, plain before italic and underlined. Within
    one style a number with more parts stands deeper; a heading without a number stands with
    the highest numbered ones of its style. Headings that look alike
    stand equally deep: as most of them do when no level is skipped on the way down.
    """
    styles = [style(line) for group in groups if isinstance(line := elements[group[0]], Line)]
    depths = [depth_of_number(group_text(elements, group)) for group in groups]
    shallowest: dict[Style, int] = {}
    for s, depth in zip(styles, depths, strict=True):
        if depth:
            shallowest[s] = min(depth, shallowest.get(s, depth))
    sizes = _clustered([s[0] for s in styles])
    keys = [
        (-sizes[s[0]], s[1], depth or shallowest.get(s, 0))
        for s, depth in zip(styles, depths, strict=True)
    ]
    found: list[int] = []
    above: list[tuple[float, int, int]] = []
    for key in keys:
        while above and above[-1] >= key:
            above.pop()
        above.append(key)
        found.append(len(above))
    counts: dict[tuple[float, int, int], Counter[int]] = {}
    for key, level in zip(keys, found, strict=True):
        counts.setdefault(key, Counter())[level] += 1
    return [counts[key].most_common(1)[0][0] for key in keys]


def _clustered(sizes: Sequence[float]) -> dict[float, float]:
    """Each size with the largest one that is about the same: recognised text varies."""
    found: dict[float, float] = {}
    leader = 0.0
    for size in sorted(set(sizes), reverse=True):
        leader = size if leader == 0.0 or size < leader / SAME_SIZE else leader
        found[size] = leader
    return found


def depth_of_number(text: str) -> int:
    """2 for "2.1 Doelen"; 0 for a heading without a number."""
    match = DEPTH.match(text)
    return match["n"].count(".") + 1 if match else 0
