"""Places and what is named after them: 'Tilburgse' of 'Tilburg', 'Friese' of 'Friesland'."""

import re

SHORTEST = 4  # letters that two words must have in common

# Ends of what is named after a place, and of places, each with what it may leave.
OF_A_PLACE = re.compile(r"(?:i?sche?|(?:aan)?i?se?|er|ers)$")  # Twentse, Belgische, Marokkaanse
ENDINGS = re.compile(r"(?:land|en|he|ije|ie|e|a|o)$")  # Gelderland, Leiden, Drenthe, Belgie, Twente
DOUBLED = re.compile(r"([a-z])\1")  # Almeerse and Almere, Zwolse and Zwolle

# Where the vowel changes too. [Zeeuwse leraren] [leraren in Zeeland]
ODD = {
    "zeeuws": "zeeland",
    "vlaams": "vlaanderen",
    "goois": "gooi",
    "bossch": "bosch",
    "oekraiens": "oekraine",
    "syrisch": "syrie",
}


def is_of_place(word: str) -> bool:
    """Whether a folded word may be named after a place: 'tilburgse', 'twents'."""
    return word.endswith(("se", "s", "sch", "sche"))


def roots(word: str) -> frozenset[str]:
    """What a folded word may share with the place it is, or is named after."""
    word = ODD.get(word.removesuffix("e"), word)
    cut = {word, OF_A_PLACE.sub("", word), ENDINGS.sub("", word)}
    found = {DOUBLED.sub(r"\1", root) for root in cut | {ENDINGS.sub("", root) for root in cut}}
    return frozenset(root for root in found if len(root) >= SHORTEST)
