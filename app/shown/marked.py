"""Words of a passage with those that are cited marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from app.shown.rows import Write, has_rows, rows_html
from ingest.nouns import Citation, Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Cited words: where they stand in the text of their passage, and who cite them."""

    start: int
    end: int
    numbers: tuple[int, ...]  # of the citations; more than one where they overlap


def stretches(passage: Passage, citations: Sequence[Citation]) -> list[Stretch]:
    """What is cited of a passage, in its order."""
    found: list[Stretch] = []
    for one in sorted(citations, key=lambda one: (one.start, one.end)):
        start, end = one.start - passage.start, one.end - passage.start
        if found and start < found[-1].end:
            last = found.pop()
            numbers = (*last.numbers, one.number)
            start, end = last.start, max(last.end, end)
        else:
            numbers = (one.number,)
        found.append(Stretch(start=start, end=end, numbers=numbers))
    return found


def passage_html(text: str, cited: Sequence[Stretch], *, named: bool) -> str:
    """The whole passage, its rows as tables; `named` marks have an address within the page."""
    return _laid_out(text, _marking(text, cited, named=named), 0, len(text))


def cited_html(text: str, cited: Sequence[Stretch], gap: str) -> str:
    """The cited words alone, with a `gap` between them."""
    write = _marking(text, cited, named=True)
    return f" {gap} ".join(_laid_out(text, write, one.start, one.end) for one in cited)


def _laid_out(text: str, write: Write, start: int, end: int) -> str:
    if has_rows(text[start:end]):
        return rows_html(text, write, start, end)
    return write(start, end)


def _marking(text: str, cited: Sequence[Stretch], *, named: bool) -> Write:
    """Writes stretches of the text, in its order."""
    left = {number for one in cited if named for number in one.numbers}  # not yet named

    def write(start: int, end: int) -> str:
        html, at = "", start
        for one in cited:
            first, last = max(one.start, at), min(one.end, end)
            if first >= last:
                continue
            # What is cited may stand in several cells, and begin with the name of a column.
            names = [number for number in one.numbers if number in left]
            left.difference_update(names)
            html += lines(text[at:first]) + _mark(lines(text[first:last]), names)
            at = last
        return html + lines(text[at:end])

    return write


def _mark(html: str, names: Sequence[int]) -> str:
    first = f' id="bron-{names[0]}"' if names else ""
    others = "".join(f'<span id="bron-{number}"></span>' for number in names[1:])
    return f"<mark{first}>{html}</mark>{others}"


def lines(text: str) -> str:
    """A text as HTML that keeps its lines."""
    return escape(text).replace("\n", "<br>")
