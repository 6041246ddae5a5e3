"""Carries out the drawing operators of a content stream (ISO 32000-1, 8.4, 8.5 and 9.4)."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from pypdf.errors import LimitReachedError
from pypdf.generic import ContentStream, DictionaryObject, StreamObject

from ingest.pdf.fonts import FontTable, PdfFont
from ingest.pdf.matrix import IDENTITY, Matrix, apply, matrix_of, number, shifted, times
from ingest.pdf.shapes import Area, Rule, Run

DEEPEST_FORM = 12  # forms inside forms; a file that nests them deeper is made to hang readers
MOST_FORMS = 2_000  # forms drawn on one page
SPACE = 0.17  # of the font size; a gap inside a line from here on is a space
GAP = 0.6  # of the width of a space; the same for fonts with wide spaces
NO_GAP = 0.06  # of the font size; some files draw spaces that they take back
PART = 1.0  # of the font size; a gap from here on parts two runs
THIN = 2.5  # points; a filled rectangle up to this thick is a rule
WHITE = 0.995  # of full brightness
INKS = 4  # of a colour for print: cyan, magenta, yellow and black
DOT = 7.0  # points; a filled shape up to this size is a bullet
MOST_OPERATORS = 2_000_000  # on one page; more are made to hang readers
STROKE_AND_FILL = 2  # text rendering mode that makes letters heavier


@dataclass(slots=True)
class _State:
    """The graphics state, as far as text needs it; saved by q and restored by Q."""

    matrix: Matrix
    font: PdfFont
    size: float = 1.0
    spacing: float = 0.0  # Tc
    word_spacing: float = 0.0  # Tw
    scale: float = 1.0  # Tz
    leading: float = 0.0  # TL
    rise: float = 0.0  # Ts
    mode: int = 0  # Tr
    colour: tuple[float, ...] = ()  # what is filled now

    @property
    def white(self) -> bool:
        """True if what is filled now cannot be seen on paper."""
        if len(self.colour) == INKS:
            return not any(ink > 1 - WHITE for ink in self.colour)
        return len(self.colour) in (1, 3) and min(self.colour) >= WHITE


class Pen:
    """Collects the text and the rules that a page draws."""

    def __init__(self, base: Matrix, fonts: FontTable) -> None:
        """`base` takes the page's own coordinates to those of the page as shown."""
        self.runs: list[tuple[int, Run]] = []  # (quarters its text is turned, run)
        self.rules: list[Rule] = []
        self.areas: list[Area] = []
        self.dots: list[Area] = []
        self._fonts = fonts
        self._state = _State(base, fonts.unknown)
        self._text = self._line = IDENTITY
        self._path: list[tuple[float, float, float, float]] = []
        self._boxes: list[tuple[float, float, float, float]] = []
        self._point = self._begin = (0.0, 0.0)
        self._forms = 0
        self._operators = 0
        self._parsed: dict[int, list[tuple[Any, bytes]]] = {}
        self._curve: list[tuple[float, float]] = []

    def draw(
        self,
        operations: Iterable[tuple[Any, bytes]],
        resources: DictionaryObject,
        depth: int = 0,
    ) -> None:
        """Carry out the operators; forms are drawn where they are called."""
        fonts = self._fonts.fonts_of(resources)
        saved: list[_State] = []
        for operands, operator in operations:
            self._operators += 1
            if self._operators > MOST_OPERATORS:
                raise LimitReachedError(f"more than {MOST_OPERATORS} operators on a page")
            if operator == b"q":
                saved.append(replace(self._state))
            elif operator == b"Q":
                self._state = saved.pop() if saved else self._state
            elif operator == b"Tf" and len(operands) > 1:
                self._state.font = fonts.get(str(operands[0]), self._fonts.unknown)
                self._state.size = number(operands[1], self._state.size)
            elif operator == b"Do" and operands:
                self._form(str(operands[0]), resources, depth)
            elif (act := ACTS.get(operator)) is not None:
                act(self, operands)

    def _form(self, name: str, resources: DictionaryObject, depth: int) -> None:
        forms = resources.get("/XObject")
        forms = forms.get_object() if forms is not None else None
        form = forms.get(name) if isinstance(forms, DictionaryObject) else None
        form = form.get_object() if form is not None else None
        if not isinstance(form, StreamObject) or form.get("/Subtype") != "/Form":
            return
        self._forms += 1
        if depth >= DEEPEST_FORM or self._forms > MOST_FORMS:
            return
        outer = replace(self._state)
        matrix = form.get("/Matrix")
        if matrix is not None:
            self._state.matrix = times(matrix_of(matrix.get_object()), self._state.matrix)
        own = resources_of(form) if "/Resources" in form else resources
        if id(form) not in self._parsed:
            self._parsed[id(form)] = ContentStream(form, None, "bytes").operations
        self.draw(self._parsed[id(form)], own, depth + 1)
        self._state = outer

    def transform(self, operands: list[Any]) -> None:
        """cm."""
        self._state.matrix = times(matrix_of(operands), self._state.matrix)

    def begin_text(self, _operands: list[Any]) -> None:
        """BT."""
        self._text = self._line = IDENTITY

    def move(self, operands: list[Any]) -> None:
        """Td: to the next line, shifted."""
        if len(operands) > 1:
            self._line = shifted(self._line, number(operands[0]), number(operands[1]))
            self._text = self._line

    def move_and_lead(self, operands: list[Any]) -> None:
        """TD: as Td, and the shift down becomes the leading."""
        if len(operands) > 1:
            self._state.leading = -number(operands[1])
            self.move(operands)

    def place(self, operands: list[Any]) -> None:
        """Tm."""
        self._text = self._line = matrix_of(operands)

    def next_line(self, _operands: list[Any]) -> None:
        """T*."""
        self.move([0.0, -self._state.leading])

    def set_state(self, field: str, operands: list[Any], unit: float = 1.0) -> None:
        """Tc, Tw, Tz, TL, Ts, Tr."""
        if operands:
            setattr(self._state, field, number(operands[0]) * unit)

    def fill_colour(self, operands: list[Any]) -> None:
        """g, rg, k, sc and scn: grey; red, green and blue; or four inks."""
        self._state.colour = tuple(round(number(value, -1.0), 3) for value in operands)

    def show(self, operands: list[Any]) -> None:
        """Tj and TJ: strings with shifts between them, in thousandths of the font size."""
        parts = operands[0] if operands and isinstance(operands[0], list) else operands[:1]
        self._show(parts)

    def show_next(self, operands: list[Any]) -> None:
        """' and ": on the next line, the latter with spacings before the string."""
        if len(operands) >= 3:
            self.set_state("word_spacing", operands)
            self.set_state("spacing", operands[1:])
        self.next_line([])
        self._show(operands[-1:])

    def _show(self, parts: Iterable[Any]) -> None:
        state = self._state
        text, at, start, end = "", 0.0, 0.0, 0.0  # in text space, from where the text matrix is
        wide = state.size * state.scale or 1.0
        gap = max(SPACE, GAP * state.font.space / 1000) * abs(wide)
        for part in parts:
            if isinstance(part, int | float):
                shift = -float(part) / 1000 * wide
                if shift >= PART * abs(wide):
                    self._add(text, start, at)
                    text, start = "", at + shift
                elif shift >= gap and not text.endswith(" "):
                    text += " "
                at += shift
            elif isinstance(part, bytes | str):
                data = part if isinstance(part, bytes) else part.encode("latin-1", "replace")
                for glyph, width, space in state.font.show(data):
                    if not glyph.isspace():
                        if text.endswith(" ") and at - end < NO_GAP * abs(wide) and text.strip():
                            text = text.rstrip()
                        end = at + width / 1000 * wide
                    at += width / 1000 * wide + state.spacing * state.scale
                    if space:
                        at += state.word_spacing * state.scale
                    text += glyph
        self._add(text, start, at)
        self._text = shifted(self._text, at, 0.0)

    def _add(self, text: str, start: float, end: float) -> None:
        """The run from `start` to `end`, in text space from where the text matrix is."""
        if not text:
            return
        state = self._state
        a, b, c, d, e, f = times(self._text, state.matrix)
        x0, y0 = a * start + c * state.rise + e, b * start + d * state.rise + f
        x1 = a * end + c * state.rise + e
        quarters = round(math.atan2(b, a) / (math.pi / 2)) % 4
        run = Run(
            text=text,
            x0=min(x0, x1),
            x1=max(x0, x1),
            y=y0,
            size=abs(state.size) * math.hypot(c, d),
            bold=state.font.bold or state.mode == STROKE_AND_FILL,
            italic=state.font.italic,
            colour=state.colour if any(state.colour) else (),
        )
        self.runs.append((quarters, run))

    def start_path(self, operands: list[Any]) -> None:
        """m."""
        if len(operands) > 1:
            self._point = apply(self._state.matrix, number(operands[0]), number(operands[1]))
            self._begin = self._point

    def close_path(self, _operands: list[Any]) -> None:
        """h: a line back to where the path began."""
        if self._path and self._point != self._begin:
            self._path.append((*self._point, *self._begin))
            self._point = self._begin

    def line_to(self, operands: list[Any]) -> None:
        """l."""
        if len(operands) > 1:
            start = self._point
            self._point = apply(self._state.matrix, number(operands[0]), number(operands[1]))
            self._path.append((*start, *self._point))

    def curve_to(self, operands: list[Any]) -> None:
        """c, v and y: only where they end is kept."""
        if len(operands) > 3:
            self._curve.append(self._point)
            self._point = apply(self._state.matrix, number(operands[-2]), number(operands[-1]))
            self._curve.append(self._point)

    def rectangle(self, operands: list[Any]) -> None:
        """re."""
        if len(operands) > 3:
            x, y, w, h = (number(value) for value in operands[:4])
            (x0, y0), (x1, y1) = (
                apply(self._state.matrix, x, y),
                apply(self._state.matrix, x + w, y + h),
            )
            self._boxes.append((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))

    def stroke(self, _operands: list[Any]) -> None:
        """S and the like: lines and the edges of rectangles become rules."""
        for x0, y0, x1, y1 in self._boxes:
            corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]
            self._path += [(*a, *b) for a, b in pairwise(corners)]
        for x0, y0, x1, y1 in self._path:
            if abs(x1 - x0) < THIN or abs(y1 - y0) < THIN:
                self.rules.append(Rule(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
        self.end_path([])

    def fill(self, _operands: list[Any]) -> None:
        """f: a thin rectangle is a rule, another a coloured area."""
        for x0, y0, x1, y1 in [*self._boxes, *_closed(self._path), *_round(self._curve)]:
            if self._state.white:
                continue
            if max(x1 - x0, y1 - y0) <= DOT:
                self.dots.append(Area(x0, y0, x1, y1))
            elif min(x1 - x0, y1 - y0) <= THIN:
                self.rules.append(Rule(x0, y0, x1, y1))
            else:
                self.areas.append(Area(x0, y0, x1, y1))
        self.end_path([])

    def fill_and_stroke(self, operands: list[Any]) -> None:
        """B and the like."""
        boxes, path = list(self._boxes), list(self._path)
        self.fill(operands)
        self._boxes, self._path = boxes, path
        self.stroke(operands)

    def end_path(self, _operands: list[Any]) -> None:
        """n: the path is forgotten."""
        self._path, self._boxes, self._curve = [], [], []


def _closed(
    path: list[tuple[float, float, float, float]],
) -> list[tuple[float, float, float, float]]:
    """The rectangle around a path of three or more lines, as some programs draw one."""
    if len(path) not in (3, 4):
        return []
    xs = [x for line in path for x in line[::2]]
    ys = [y for line in path for y in line[1::2]]
    return [(min(xs), min(ys), max(xs), max(ys))]


def _round(points: list[tuple[float, float]]) -> list[tuple[float, float, float, float]]:
    """The rectangle around a small shape with curves."""
    if not points:
        return []
    xs, ys = [x for x, _ in points], [y for _, y in points]
    box = (min(xs), min(ys), max(xs), max(ys))
    return [box] if max(box[2] - box[0], box[3] - box[1]) <= DOT else []


def _closing(paint: Callable[[Pen, list[Any]], None]) -> Callable[[Pen, list[Any]], None]:
    def close_and_paint(pen: Pen, operands: list[Any]) -> None:
        pen.close_path(operands)
        paint(pen, operands)

    return close_and_paint


def _setting(field: str, unit: float = 1.0) -> Callable[[Pen, list[Any]], None]:
    return lambda pen, operands: pen.set_state(field, operands, unit)


ACTS: dict[bytes, Callable[[Pen, list[Any]], None]] = {
    b"cm": Pen.transform,
    b"BT": Pen.begin_text,
    b"Td": Pen.move,
    b"TD": Pen.move_and_lead,
    b"Tm": Pen.place,
    b"T*": Pen.next_line,
    b"Tj": Pen.show,
    b"TJ": Pen.show,
    b"'": Pen.show_next,
    b'"': Pen.show_next,
    b"Tc": _setting("spacing"),
    b"Tw": _setting("word_spacing"),
    b"Tz": _setting("scale", 0.01),
    b"TL": _setting("leading"),
    b"Ts": _setting("rise"),
    b"Tr": _setting("mode"),
    **dict.fromkeys((b"g", b"rg", b"k", b"sc", b"scn"), Pen.fill_colour),
    b"m": Pen.start_path,
    b"l": Pen.line_to,
    **dict.fromkeys((b"c", b"v", b"y"), Pen.curve_to),
    b"re": Pen.rectangle,
    b"S": Pen.stroke,
    b"s": _closing(Pen.stroke),
    **dict.fromkeys((b"f", b"F", b"f*"), Pen.fill),
    **dict.fromkeys((b"B", b"B*"), Pen.fill_and_stroke),
    **dict.fromkeys((b"b", b"b*"), _closing(Pen.fill_and_stroke)),
    b"h": Pen.close_path,
    b"n": Pen.end_path,
}


def resources_of(holder: DictionaryObject) -> DictionaryObject:
    """The resources of a page or form; a page may inherit them from the pages above it."""
    for _ in range(DEEPEST_FORM):
        found = holder.get("/Resources")
        found = found.get_object() if found is not None else None
        if isinstance(found, DictionaryObject):
            return found
        parent = holder.get("/Parent")
        parent = parent.get_object() if parent is not None else None
        if not isinstance(parent, DictionaryObject):
            break
        holder = parent
    return DictionaryObject()
