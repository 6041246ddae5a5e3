"""Whether the numbers of a sentence stand in its sources, near enough.

A number in words is the same as one in digits, 'driekwart' the same as 75 procent. 'Bijna',
'ruim' and 'ongeveer' allow a rounder number on the right side of the other; a share in words may
be one of two numbers that stand there ('21 van de 64' is a third).
"""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from app.llm.numbers import Quantity, quantities
from app.llm.reckoning import reckoned

HEDGED = {  # from and to, as a part of the number itself
    "below": (Fraction(85, 100), Fraction(1)),
    "above": (Fraction(1), Fraction(115, 100)),
    "about": (Fraction(93, 100), Fraction(107, 100)),
}
PERCENTAGE = re.compile(r"\b[Pp]ercentages?\b")
HALVED = re.compile(r"\b(?:ge)?halve(?:er|re|ri)\w*", re.IGNORECASE)  # bears out 'met de helft'
HALF = 50
MILLION = 1_000_000
ROUND = Fraction(3, 2)  # percent points between a share in words and its percentage


def unsupported_numbers(text: str, sources: Sequence[str]) -> list[str]:
    """The numbers of `text` that none of the sources has, as they are written."""
    known = [quantity for source in sources for quantity in quantities(source, articles=True)]
    halved = any(map(HALVED.search, sources))
    return _more_than_all(text) + [
        text[wanted.start : wanted.end]
        for wanted in quantities(text)
        if not is_loose_first(text, wanted)
        and not any(same(wanted, one) for one in known)
        and not (wanted.share and _is_ratio(wanted, known))
        and not (halved and wanted.share and wanted.value == HALF)
        and not (PERCENTAGE.search(text) and any(_is_percent(wanted, one) for one in known))
        and not reckoned(text, wanted, sources)
    ]


def _more_than_all(text: str) -> list[str]:
    """'418 van de 342' cannot be: two numbers changed places."""
    return [
        text[part.start : whole.end]
        for part, whole in pairwise(quantities(text))
        if part.unit == whole.unit == ""
        and part.value > whole.value
        and text[part.end : whole.start].split() in (["van", "de"], ["van"])
    ]


def is_loose_first(text: str, quantity: Quantity) -> bool:
    """'Ten eerste' and 'de eerste' are said of anything."""
    return text[quantity.start : quantity.end].lower().startswith("eerste")


def same(wanted: Quantity, known: Quantity) -> bool:
    """Whether a number of a source bears out one of a sentence."""
    if wanted.code or known.code:
        return wanted.code == known.code
    if {wanted.unit, known.unit} == {"jarig", "maand"}:
        return _months(wanted) == _months(known)
    if wanted.unit != known.unit and not _fitting(wanted, known):
        return False
    if wanted.value == known.value or _is_cut_short(wanted, known):
        return True
    if wanted.share and abs(wanted.value - known.value) <= ROUND:
        return True
    if wanted.hedge and (wanted.share or _digits(wanted.value) < _digits(known.value)):
        low, high = HEDGED[wanted.hedge]
        return low * wanted.value <= known.value <= high * wanted.value
    return False


def _is_cut_short(wanted: Quantity, known: Quantity) -> bool:
    """'Eerst tien weken, nu vier': a unit left out is the one of the source."""
    return wanted.bare and not wanted.unit and wanted.value == known.written


def _is_percent(wanted: Quantity, known: Quantity) -> bool:
    """'Het percentage daalde van negen naar vier'."""
    return wanted.unit == "" and known.unit == "%" and wanted.value == known.value


def _months(quantity: Quantity) -> Fraction:
    return quantity.value * (12 if quantity.unit == "jarig" else 1)


def _digits(value: Fraction) -> int:
    """How many digits say something: 2 of 240.000, 3 of 0,125."""
    return len(f"{float(value):.6g}".split("e")[0].replace(".", "").strip("0"))


def _fitting(wanted: Quantity, known: Quantity) -> bool:
    """A number without a unit may be one with a unit left out: '(21)', a cell of a table."""
    if {wanted.unit, known.unit} == {"", "keer"}:
        return True
    if (wanted.unit, known.unit) == ("", "euro") and wanted.value >= MILLION:
        return True  # 'negentien miljoen uitgetrokken'
    return (wanted.bare and not wanted.unit) or (known.bare and not known.unit)


def _is_ratio(wanted: Quantity, known: Sequence[Quantity]) -> bool:
    counts = [one.value for one in known if one.unit == "" and one.value]
    low, high = (bound * wanted.value for bound in HEDGED.get(wanted.hedge, (1, 1)))
    return any(
        low - ROUND <= 100 * part / whole <= high + ROUND
        for part in counts
        for whole in counts
        if part < whole
    )
