"""The numbers of a text with their units: '€ 18.500', '2,4 miljard euro', 'twee derde', '6 weken'.

Values of one family of units are in its smallest: a quarter of an hour is 15 minutes, a year is 12
months. A share of a whole ('de helft', 'zeven op de tien') is in percents. Dates are left to
`dates`; 'een' is no number, but a source that has it holds 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from app.llm.dates import dates
from app.llm.folding import folded
from app.llm.number_tables import (
    COPULAS,
    EACH,
    FRACTIONS,
    HEDGES,
    LABELS,
    NO_ADJECTIVE,
    PARTS_OF_TIME,
    RANGES,
    SHORTENED,
    UNITS,
    WHOLES,
)
from app.llm.number_tokens import Token, tokens
from app.llm.number_words import MAGNITUDES


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number of a text."""

    value: Fraction  # in the smallest unit of its family
    # "%", "euro", "minuut", "dag", "maand", "jarig" (an age), "keer", "nr" (which one), "" (counts)
    unit: str
    start: int
    end: int
    hedge: str = ""  # "below" (bijna), "above" (ruim) or "about" (ongeveer)
    bare: bool = False  # nothing stands after it that it could count
    share: bool = False  # written as a share: 'een derde', 'zeven op de tien'
    code: str = ""  # with letters: '2f', '164b'
    written: Fraction | None = None  # the number before its unit: 4 of '4 weken'


def quantities(text: str, *, articles: bool = False) -> list[Quantity]:
    """The numbers of a text, in order; with `articles` every 'een' is a 1 too."""
    shown = list(folded(text))
    for date in dates(text):
        shown[date.start : date.end] = "\x00" * (date.end - date.start)
    found_tokens = tokens("".join(shown), articles=articles)
    found: list[Quantity] = []
    at = 0
    while at < len(found_tokens):
        quantity, after = _quantity(found_tokens, at)
        if quantity:
            found.append(quantity)
        at = after
    return _with_units_of_ranges(found, "".join(shown))


def _quantity(tokens: Sequence[Token], at: int) -> tuple[Quantity | None, int]:
    """The number that starts at a token, if one does, and where to go on."""
    token = tokens[at]
    if token.code:
        return _made(tokens, at, at + 1, Fraction(0), "nr", code=token.code), at + 1
    if share := _share(tokens, at):
        return share
    if token.text in PARTS_OF_TIME:
        return _made(tokens, at, at + 1, *PARTS_OF_TIME[token.text]), at + 1
    if token.text in ("half", "halve"):
        return _half(tokens, at)
    if token.value is None:
        return None, at + 1
    if token.unit or token.scale > 1:
        return _made(tokens, at, at + 1, token.value * token.scale, token.unit), at + 1
    if token.ordinal:
        return _made(tokens, at, at + 1, token.value, "nr"), at + 1
    value, after = _magnified(tokens, at)
    before = _before(tokens, at)
    if before == "€":
        return _made(tokens, at - 1, after, value, "euro", bare=False), after
    labelled = after == at + 1 and _is_label(tokens, at, before)
    unit = _unit_after(tokens, after, hop=not labelled)
    if unit:
        family, scale, after = unit
        return _made(tokens, at, after, value * scale, family, written=value), after
    return _made(
        tokens, at, after, value, "nr" if labelled else "", bare=_bare(tokens, after)
    ), after


def _before(tokens: Sequence[Token], at: int) -> str:
    """The word or sign before a token; of 'art. 10' the word before the full stop."""
    if at > 1 and tokens[at - 1].text == "." and tokens[at - 1].end < tokens[at].start:
        label = tokens[at - 2]
        return label.text if label.text in SHORTENED and label.end == tokens[at - 1].start else "."
    return tokens[at - 1].text if at else ""


def _is_label(tokens: Sequence[Token], at: int, before: str) -> bool:
    """Whether a number tells which; 'elk jaar 600 plaatsen' counts, 'jaar twee' does not."""
    if before not in LABELS:
        return False
    return not (before == "jaar" and at > 1 and tokens[at - 2].text in EACH)


def _half(tokens: Sequence[Token], at: int) -> tuple[Quantity | None, int]:
    """'een half uur', 'een half miljard'; 'een halve klas' is no number."""
    value, after = _magnified(tokens, at)
    if after == at + 1:
        value = Fraction(1)
    unit = _unit_after(tokens, after)
    if unit is None:
        return (_made(tokens, at, after, value / 2, ""), after) if after > at + 1 else (None, after)
    family, scale, end = unit
    return _made(tokens, at, end, value * scale / 2, family), end


def _magnified(tokens: Sequence[Token], at: int) -> tuple[Fraction, int]:
    """The value with 'en een half' and 'miljoen' after it."""
    value, after = tokens[at].value or Fraction(1), at + 1
    words = [token.text for token in tokens[after : after + 3]]
    if words in (["en", "een", "half"], ["en", "een", "halve"]):
        value, after = value + Fraction(1, 2), after + 3
    for _ in range(2):  # 'honderd duizend'
        if after < len(tokens) and tokens[after].text in MAGNITUDES:
            value, after = value * MAGNITUDES[tokens[after].text], after + 1
    return value, after


def _unit_after(
    tokens: Sequence[Token], after: int, *, hop: bool = True
) -> tuple[str, int, int] | None:
    """Family, scale and where it ends; with `hop` also after an adjective: 'twee volle jaren'."""
    for at in (after, after + 1) if hop else (after,):
        if at < len(tokens) and tokens[at].text in UNITS and tokens[at].text != "€":
            family, scale = UNITS[tokens[at].text]
            return family, scale, at + 1
        if at < len(tokens) and not _is_adjective(tokens[at]):
            return None
    return None


def _is_adjective(token: Token) -> bool:
    return token.value is None and token.text.endswith("e") and token.text not in NO_ADJECTIVE


def _share(tokens: Sequence[Token], at: int) -> tuple[Quantity, int] | None:
    """'de helft', 'twee derde', 'zeven op de tien', 'vier van de vijf'."""
    words = [token.text for token in tokens[at : at + 4]]
    first = tokens[at].value
    if words[0] in ("helft", "driekwart", "kwart"):
        return _part(tokens, at, at + 1, FRACTIONS[words[0]])
    counted = Fraction(1) if words[0] in ("een", "1") else first
    if counted and len(words) > 1 and words[1] in FRACTIONS and not tokens[at].ordinal:
        return _part(tokens, at, at + 2, counted * FRACTIONS[words[1]])
    if counted and len(words) == 4 and words[1] in ("op", "van") and words[2] in ("de", "elke"):
        whole = tokens[at + 3].value
        known = words[1] == "op" or whole in WHOLES
        if whole and known and counted < whole:
            return _part(tokens, at, at + 4, counted / whole)
    return None


def _part(
    tokens: Sequence[Token], at: int, after: int, part: Fraction
) -> tuple[Quantity, int] | None:
    if part > 1:
        return None
    return _made(tokens, at, after, 100 * part, "%", share=True), after


def _made(
    tokens: Sequence[Token],
    at: int,
    after: int,
    value: Fraction,
    unit: str,
    *,
    bare: bool = False,
    share: bool = False,
    code: str = "",
    written: Fraction | None = None,
) -> Quantity:
    before = [one.text for one in tokens[max(0, at - 3) : at] if one.text not in ("de", "het")][-2:]
    hedges = [HEDGES[word] for word in (*before, " ".join(before)) if word in HEDGES]
    return Quantity(
        value=value,
        unit=unit,
        start=tokens[at].start,
        end=tokens[after - 1].end,
        hedge=hedges[-1] if hedges else "",
        bare=bare,
        share=share,
        code=code,
        written=written,
    )


def _bare(tokens: Sequence[Token], after: int) -> bool:
    return (
        after >= len(tokens) or not tokens[after].text[0].isalpha() or tokens[after].text in COPULAS
    )


def _with_units_of_ranges(found: Sequence[Quantity], shown: str) -> list[Quantity]:
    """'van 6,1 naar 4,9 procent': the first number is in percents too."""
    kept: list[Quantity] = []
    for quantity in reversed(found):
        after = kept[0] if kept else None
        between = shown[quantity.end : after.start].split() if after else []
        joined = between and len(between) <= 3 and RANGES.issuperset(between)
        if after and joined and quantity.unit == "nr" and not after.unit and not after.code:
            kept[0] = replace(after, unit="nr")  # 'groep 3 tot en met 5'
        elif after and joined and not quantity.unit and after.unit not in ("", "nr"):
            scale = _scale(shown, after)
            quantity = replace(
                quantity,
                unit=after.unit,
                value=quantity.value * scale,
                written=quantity.value,
                bare=False,
            )
        kept.insert(0, quantity)
    return kept


def _scale(shown: str, quantity: Quantity) -> int:
    """How many of the smallest unit the unit behind a number is, magnitude and all."""
    scale = 1
    for word in shown[quantity.start : quantity.end].split():
        scale *= MAGNITUDES.get(word, 1) * UNITS.get(word, ("", 1))[1]
    return scale
