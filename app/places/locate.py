"""Finds words of a canonical text on a page of its PDF.

1. Lay the whole text of the page upon the glyphs of the page, so that words that stand there
twice are told apart by what is around them.  2. Of the words asked for, take the glyphs, with the
marks of punctuation between and around them.  3. Draw boxes around them, line by line.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.places.align import UNPLACED, aligned
from app.places.expected import Span, expected_on
from app.places.letters import letters, mark, spelled
from app.places.lines import boxes_of
from app.places.nearby import place_nearby
from app.places.shapes import Box, Located, Sheet
from ingest.nouns import CanonicalText


class PlacedPage:
    """A page of which each letter of the canonical text has its glyph."""

    def __init__(
        self, canonical: CanonicalText, number: int, sheet: Sheet, rest: Sequence[int] = ()
    ) -> None:
        """`number` is the PDF page, 1-based, and `sheet` that page.

        `rest` are the letters of a row of the page before that may stand on this one.
        """
        self._text = canonical.text
        self._sheet = sheet
        expected = expected_on(canonical, number)
        of: dict[int, tuple[int, int | None]] = {}
        if rest:
            of |= dict.fromkeys(rest, (rest[0], rest[0]))
        for piece in expected.pieces:
            of |= dict.fromkeys(range(piece.start, piece.end), (piece.start, piece.row))
        text = spelled((at, canonical.text[at]) for at in of)
        page = spelled((n, glyph.character) for n, glyph in enumerate(sheet.glyphs))
        rows = [of[at] for at in text.numbers]
        pieces = frozenset(n for n, (one, two) in enumerate(pairwise([None, *rows])) if one != two)
        places = aligned(text, page, pieces)
        place_nearby(text, page, places, rows, [sheet.glyphs[n].box for n in page.numbers])
        self._heads = {at for head in expected.heads for at in range(*head)}
        self._shown = {*text.numbers, *(at for at in self._heads if letters(self._text[at]))}
        self._glyphs: dict[int, list[int]] = {}  # offset in the text -> numbers of glyphs
        self._stands: dict[int, int] = {}  # number of a glyph -> offset in the text
        for offset, place in zip(text.numbers, places, strict=True):
            if place != UNPLACED:
                self._glyphs.setdefault(offset, []).append(page.numbers[place])
                self._stands[page.numbers[place]] = offset
        for spans in expected.repeats:
            self._repeat(spans)

    def _repeat(self, spans: Sequence[Span]) -> None:
        """Gives words that stand once for several rows the same place in each of those rows."""
        placed = [
            n for n, span in enumerate(spans) if any(at in self._glyphs for at in range(*span))
        ]
        for number, (start, end) in enumerate(spans):
            if placed and number not in placed:
                shift = spans[min(placed, key=lambda n: abs(n - number))][0] - start
                for at in range(start, end):
                    if (found := self._glyphs.get(at + shift)) is not None:
                        self._glyphs[at] = found

    def locate(self, start: int, end: int) -> Located:
        """Where the words of `[start, end)` stand that this page is expected to show."""
        wanted = [at for at in range(start, end) if at in self._shown]
        values = [at for at in wanted if at not in self._heads] or wanted
        if not values:
            return Located()
        found = sum(at in self._glyphs for at in values)
        names = [at for at in wanted if at in self._heads] if values != wanted else []
        return Located(
            boxes=self._boxes(values, start, end),
            names=self._boxes(names, start, end),
            share=found / len(values),
        )

    def missing(self, start: int, end: int) -> list[int]:
        """The letters of `[start, end)` that the page should show and does not."""
        wanted = (at for at in range(start, end) if at in self._shown and at not in self._heads)
        return [at for at in wanted if at not in self._glyphs]

    def _boxes(self, offsets: Sequence[int], start: int, end: int) -> tuple[Box, ...]:
        numbers = sorted({n for at in offsets for n in self._glyphs.get(at, ())})
        runs = [
            [self._sheet.glyphs[n] for n in run] for run in self._runs(numbers, start, end) if run
        ]
        return tuple(self._fraction(box) for run in runs for box in boxes_of(run))

    def _runs(self, numbers: Sequence[int], start: int, end: int) -> list[list[int]]:
        """The glyphs in runs between which nothing else stands, with the marks that go with them.

        Between two glyphs of the words all marks go with them; before the first and after the
        last only those that the words have there too.
        """
        runs: list[list[int]] = [[]]
        for number, following in pairwise([*numbers, len(self._sheet.glyphs)]):
            run = runs[-1]
            if not run:
                run += self._marks_before(number, start)
            run.append(number)
            between = range(number + 1, following)
            if following < len(self._sheet.glyphs) and not any(map(self._letter, between)):
                run += self._visible(between)
            else:
                run += self._marks_after(number, end)
                runs.append([])
        return runs

    def _letter(self, number: int) -> bool:
        return bool(letters(self._sheet.glyphs[number].character))

    def _visible(self, numbers: Iterable[int]) -> list[int]:
        return [n for n in numbers if not self._sheet.glyphs[n].character.isspace()]

    def _marks_after(self, number: int, end: int) -> list[int]:
        return self._marks(number, 1, range(self._stands[number] + 1, end))

    def _marks_before(self, number: int, start: int) -> list[int]:
        return self._marks(number, -1, range(self._stands[number] - 1, start - 1, -1))[::-1]

    def _marks(self, number: int, step: int, offsets: Iterable[int]) -> list[int]:
        """The marks next to a glyph that the text has next to its letter too."""
        allowed = []
        for at in offsets:
            if letters(self._text[at]):
                break
            allowed.append(mark(self._text[at]))
        found = []
        at = number + step
        while 0 <= at < len(self._sheet.glyphs) and not self._letter(at):
            glyph = self._sheet.glyphs[at]
            if not glyph.character.isspace():
                if mark(glyph.character) not in allowed:
                    break
                found.append(at)
            at += step
        return found

    def _fraction(self, box: Box) -> Box:
        width, height = self._sheet.width, self._sheet.height
        return Box(
            left=max(0.0, box.left / width),
            top=max(0.0, box.top / height),
            right=min(1.0, box.right / width),
            bottom=min(1.0, box.bottom / height),
        )
