"""Sentences that tell how something is or was in figures, and whether two are about the same."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from ingest.goals.numbers import WORDS
from ingest.goals.places import Place
from ingest.goals.quantities import Quantity, quantities
from ingest.goals.stood import FROM_TO, NOW, stood
from ingest.goals.verbs import PAST
from ingest.goals.years import moments
from ingest.nouns import Document

# Words of every other sentence: they prove no link.
COMMON = re.compile(
    r"^(?:school|schol|leerling|lera|leerkracht|bestu|onderwijs|primair|voortgezet|kwaliteit|alle|"
    r"hebben|worden|wordt|waarin|tussen|minder|ongeveer|minimaal|moment|volgen|binnen|andere|"
    r"opleiding|verschillende|gebruik|percentage|aantal|voldoen|beeld|procent|hoogst|hooguit|"
    r"student|"
    r"jongeren|kinderen|docent|lessen|aandeel|augustus|september|oktober|november|december|januari|"
    r"februari|gemiddeld|streef|bereik|gemeent|partij|schooljaar|maart|april|juni|juli|voor|"
    r"naar|niet|meer|"
    r"deze|dit|dan|zijn|heeft|moet|door|over|onder|eind|jaar|jaren|drie|twee|vier|vijf|zonder|"
    r"nieuw|"
    r"worden|weer|nog|hebben|tegen|zeer|groep|aan|met|van|een|per|geteld|halve|komt|gaat|staat|"
    r"wordt|ruim|"
    r"eigen|punt|laatste|cijfer|volgende|daarvan|waarde|hun|onze|deel|doel|keer|maar|wel|ook|"
    r"zich|alleen)"
)
KEEPS = re.compile(
    r"^(?:schoolleidersregister|lerarenregister|onderwijstijd|schoolverlat|voortijd)"
)
LONG = 4  # letters of a word that tells something
TAIL = 9  # letters of the last part of a compound that two words share
# Before a figure that is an older goal: "de beoogde 90", "de norm van 50"
AIMED = re.compile(
    r"\b(?:beoogde|doel van|norm van|grens van|streefwaarde van|ambitie van|minimaal|minstens|"
    r"ten minste|hooguit|hoogstens|de) $",
    re.IGNORECASE,
)
NUMERIC = re.compile(rf"\d|\b(?:{WORDS}|helft|kwart|derde)\b", re.IGNORECASE)
# It asks, is about money, or about longer ago: "lang geleden was dat 90"
UNFIT = re.compile(r"\?$|€|\beuro\b|\bgeleden\b|\b(?:eerder|destijds|vroeger)\b")
PRESENT = re.compile(
    rf"\b{NOW}\b|\b(?:laat|laten|bedraagt|beloopt|ontbreekt|ontbreken|heeft|hebben|haalt|is|"
    rf"zijn|scoren|scoort|wordt|"
    r"ligt|scoort|leest|lezen|blijven|blijft|komen|geven|telt|tellen|valt|staat|zitten|"
    r"signaleert)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A sentence that tells how something is or was, in figures."""

    place: Place
    index: int  # among the sentences
    found: tuple[Quantity, ...]
    telling: frozenset[str]  # its words that tell what it is about
    year: int | str | None  # of its first moment


def measured_in(sentences: Sequence[Place], goals: Set[int], document: Document) -> list[Measured]:
    """The sentences that tell a measure; `goals`: the starts of those that state a goal instead."""
    measured = []
    for index, place in enumerate(sentences):
        if place.start in goals or not NUMERIC.search(place.text) or UNFIT.search(place.text):
            continue
        if not (PAST.search(place.text) or PRESENT.search(place.text)):
            continue
        dates = moments(place.text, document.date)
        if any(m.last > (document.year or m.last) for m in dates):
            continue
        measured.append(
            Measured(
                place=place,
                index=index,
                found=tuple(quantities(place.text, [(m.start, m.end) for m in dates])),
                telling=frozenset(telling_of(place.text)),
                year=dates[0].year if dates and not dates[0].resolved else None,
            )
        )
    return measured


def figure_of(one: Measured, target: Quantity) -> Quantity | None:
    """The figure of a sentence that counts what the target does."""
    text = one.place.text
    fits = [q for q in one.found if _alike(q, target, text)]
    fits = [q for q in fits if not AIMED.search(text[: q.start])]
    for quantity in fits:  # "van 72 naar 54": where it came to
        if FROM_TO.search(text[: quantity.start]):
            return quantity
    stated = stood(text, one.found, ()).base if fits else None
    told = [q for q in fits if q is stated]
    figures = [q for q in fits if "%" in q.text and target.kind == "share"]
    return next(iter(told or figures or fits), None)


def _alike(one: Quantity, target: Quantity, text: str) -> bool:
    """Whether two quantities can be of the same measure, by their kind and their size."""
    share = one.kind == "share" or (
        one.kind == "bare" and re.search(r"percentage|aandeel|\bprocent", text) is not None
    )
    if target.kind == "group" and one.kind == "count":
        return one.unit is not None and target.text.endswith(one.unit)
    if target.kind in ("share", "group"):
        return share
    if one.kind not in ("count", "bare") or target.kind not in ("count", "bare"):
        return share and target.kind == "bare" and "," in target.text
    if one.value is None or target.value is None:
        return False
    if target.value == 0:
        return one.value >= 10
    return 0.15 <= one.value / target.value <= 7 and ("punt" in one.text) == ("punt" in target.text)


def shared(one: Set[str], other: Set[str]) -> int:
    """How many telling words, or parts of compounds, two sentences share."""
    return sum(any(_form(a, b) for b in other) for a in one)


def telling_of(text: str) -> set[str]:
    found = {word for word in re.findall(r"[^\W\d_]+", text.lower()) if len(word) >= LONG}
    return {word for word in found if KEEPS.match(word) or not COMMON.match(word)}


def _form(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if long.startswith(short[: max(LONG, len(short) - 2)]) and (len(short) > 5 or len(long) < 8):
        return True
    return len(short) >= TAIL and long.endswith(short)
