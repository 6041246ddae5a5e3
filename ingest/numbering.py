"""Numbers of lists and headings that a file leaves to the program that shows it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Shape = Literal[
    "decimal", "padded", "ordinal", "lower-letter", "upper-letter", "lower-roman", "upper-roman",
    "bullet", "none",
]  # fmt: skip

BULLET = "•"
DEEPEST = 10  # levels that a list can have
LARGEST = 1_000_000  # a number beyond it is a mistake or an attack
ROMAN = [
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
]
PLACE = re.compile(r"%(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLevel:
    """How the items of one level of a list are numbered."""

    shape: Shape
    template: str = "%1."  # "%2" stands for the number at level 2
    start: int = 1


NO_NUMBER = ListLevel(shape="none", template="")


def numeral(number: int, shape: Shape) -> str:
    """The number as its shape writes it: 3 is "3", "03", "3e", "c", "C", "iii" or "III"."""
    if not 0 < number <= LARGEST or shape in ("bullet", "none"):
        return "" if shape in ("bullet", "none") else str(number)
    if shape in ("lower-letter", "upper-letter"):
        # After z comes aa, then bb: so do Word and LibreOffice.
        times = (number - 1) // 26 + 1
        letters = chr(ord("a") + (number - 1) % 26) * times if times <= 9 else str(number)
        return letters if shape == "lower-letter" else letters.upper()
    if shape in ("lower-roman", "upper-roman"):
        letters = _roman(number) if number < 4_000 else str(number)
        return letters if shape == "lower-roman" else letters.upper()
    return {"padded": f"{number:02}", "ordinal": f"{number}e"}.get(shape, str(number))


class ListCounter:
    """Counts the items of one list; its state is the last number of each level."""

    def __init__(self) -> None:
        self._last: dict[int, int] = {}

    def restart(self, level: int, number: int) -> None:
        """Let the next item of this level have this number."""
        self._last[level] = number - 1

    def label(self, levels: Mapping[int, ListLevel], level: int) -> str:
        """What stands before the next item of this level, counted from 1."""
        this = levels.get(level, NO_NUMBER)
        self._last[level] = min(self._last.get(level, this.start - 1) + 1, LARGEST)
        for deeper in [x for x in self._last if x > level]:
            del self._last[deeper]
        if this.shape == "bullet":
            return BULLET
        if this.shape == "none" and PLACE.findall(this.template) == [str(level)]:
            return ""  # what stands around a number that is not there
        return PLACE.sub(lambda match: self._number(levels, int(match[1])), this.template).strip()

    def _number(self, levels: Mapping[int, ListLevel], level: int) -> str:
        if level not in levels:
            return ""
        if level not in self._last:
            self._last[level] = levels[level].start
        return numeral(self._last[level], levels[level].shape)


def _roman(number: int) -> str:
    letters = ""
    for value, sign in ROMAN:
        letters += sign * (number // value)
        number %= value
    return letters
