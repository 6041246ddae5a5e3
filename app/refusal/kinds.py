"""Whether the sentences have the kind of thing that is asked for: so many hours, an amount, a name.

Stricter than what helps to choose a sentence: "Hoeveel uur" asks for a number of hours.
"""

import re
from collections.abc import Callable

from app.extract.asked import (
    A_SHARE,
    AN_AMOUNT,
    Asked,
    has_name,
    has_number,
    has_time,
)
from index.dutch import words
from index.dutch.numbers import CARDINALS
from index.dutch.stemming import stem

Has = Callable[[str], bool]

COUNTED = re.compile(  # Hoeveel uur begeleiding krijgt een school?
    r"\b(?:hoeveel|hoevel|how many|aantal)\s+(?P<unit>(?:[\w’'-]+\s+){0,2}[\w’'-]+)", re.IGNORECASE
)
PRICE = re.compile(  # Wat kost een basisteam?
    r"\b(?:kost\w*|bedrag|hoe hoog|euro|boete|loon|salaris|prijs|premie|tarief)\b", re.IGNORECASE
)
NAMED = re.compile(  # Hoe heet de methode? In welke gemeente staat de school?
    r"\b(?:hoe heet\w*|hoe heten|wie|naam van|in welke|welke? (?:[\w-]*(?:methode|gemeente|plaats|"
    r"stad|provincie|school|bureau|uitgever|programma|app|merk|organisatie|instituut|bedrijf|"
    r"leverancier|auteur|minister|staatssecretaris|hoogleraar|directeur))|who|"
    r"which (?:city|town|school|company|journal|organi[sz]ation|method)|what is the name)\b",
    re.IGNORECASE,
)
WORD = re.compile(r"[\w%€.,’'-]+")
A_COUNT = re.compile(rf"\d|^(?:één|een|{'|'.join(CARDINALS)}|honderd\w*|duizend\w*)$")
NEAR = 4  # words after a number within which its unit stands


def has_asked_kind(asked: Asked) -> Has | None:
    """A test of a sentence for what is asked; None where any sentence may answer."""
    counted = COUNTED.search(asked.text)
    units = frozenset(map(stem, words(counted["unit"]))) if counted else frozenset()
    if units:
        return lambda text: _counts(text, units)
    if asked.share:  # before the price: "Hoe hoog is het percentage" asks for no amount of money
        return lambda text: A_SHARE.search(text) is not None
    if PRICE.search(asked.text):
        return lambda text: AN_AMOUNT.search(text) is not None
    if asked.number or asked.time:  # "Hoe lang" asks for either
        return lambda text: (
            (asked.number and has_number(asked, text)) or (asked.time and has_time(asked, text))
        )
    if NAMED.search(asked.text):
        return lambda text: has_name(asked, text)
    return None


def _counts(text: str, units: frozenset[str]) -> bool:
    """Whether a text has a number and one of the units, the unit soon behind it."""
    found = [word.strip(".,'’") for word in WORD.findall(text.lower())]
    stems = [stem(word) for word in found]
    return any(
        not units.isdisjoint(stems[at + 1 : at + 1 + NEAR])
        for at, word in enumerate(found)
        if A_COUNT.search(word)
    )
