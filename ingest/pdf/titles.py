"""The title of a PDF, and the type on its title page that is no heading."""

from collections.abc import Sequence

from ingest.pdf.headings import LARGER, TITLE, TITLE_PAGES, group_text, stands_out
from ingest.pdf.levels import SAME_SIZE, depth_of_number
from ingest.pdf.order import Element, Line, PlacedTable
from ingest.pdf.scan import Body

SHORT_TITLE = 15  # characters
SHORT_LINE = 30  # characters; a longer line on a title page is running text


def title_group(
    elements: Sequence[Element], groups: Sequence[Sequence[int]], body: Body
) -> int | None:
    """Which of the headings is the title: the largest text, once, on one of the first pages."""
    weights = [_weight(elements, group) for group in groups]
    if not weights:
        return None
    largest = max(size for size, _ in weights)
    heaviest = max(weight for weight in weights if weight[0] > largest / SAME_SIZE)
    places = [
        n
        for n, (size, bold) in enumerate(weights)
        if size > largest / SAME_SIZE and bold == heaviest[1]
    ]
    number = places[0]
    others = [depth_of_number(group_text(elements, groups[n])) for n in places[1:]]
    if number == 0 and all(others):
        places = places[:1]
    first = elements[groups[number][0]]
    if (
        len(places) > 1
        or first.page >= TITLE_PAGES
        or depth_of_number(group_text(elements, groups[number]))
    ):
        return _title_in_capitals(elements, groups)
    large = largest >= TITLE * body.size
    if large or (number == 0 and largest >= LARGER * body.size):
        return number
    return _title_in_capitals(elements, groups)


def _title_in_capitals(elements: Sequence[Element], groups: Sequence[Sequence[int]]) -> int | None:
    """Papers of the Kamer print what they are in capitals: BRIEF VAN DE MINISTER VAN ..."""
    first = next(iter(groups), None)
    if first is None or elements[first[0]].page > 0:
        return None
    text = group_text(elements, first)
    return 0 if text.isupper() and len(text) > SHORT_TITLE else None


def is_subtitle(
    elements: Sequence[Element],
    groups: Sequence[Sequence[int]],
    number: int,
    title: int,
    body: Body,
) -> bool:
    """True for type set apart on the page of the title that heads no text.

    It stands right under the title in a type of its own, or no running text follows it there.
    """
    group = groups[number]
    page = elements[groups[title][0]].page
    if (
        number == title
        or elements[group[0]].page > page
        or depth_of_number(group_text(elements, group))
    ):
        return False
    weights = [_weight(elements, other) for other in groups]
    if group[0] == groups[title][-1] + 1 and weights.count(weights[number]) == 1:
        return True
    return not any(
        isinstance(e, PlacedTable) or len(e.text) > SHORT_LINE
        for e in elements[group[-1] + 1 :]
        if e.page == page and (isinstance(e, PlacedTable) or not stands_out(e, body))
    )


def _weight(elements: Sequence[Element], group: Sequence[int]) -> tuple[float, bool]:
    line = elements[group[0]]
    return (line.size, line.bold) if isinstance(line, Line) else (0.0, False)
