"""Stems: Snowball's, of a word for which tables and blocks have looked first.

Snowball's stemmer alone takes 'kansen', 'voorbeelden' and 'methoden' for other words than 'kans',
'voorbeeld' and 'methode'.
"""

import Stemmer

from index.dutch.compounds import alone, cut, singular
from index.dutch.forms import FORMS, KEPT

_stemmer = Stemmer.Stemmer("dutch")
_english = Stemmer.Stemmer("english")


def stem(word: str) -> str:
    """The stem of a word in lower case."""
    if word in KEPT:
        return KEPT[word]
    return str(_stemmer.stemWord(FORMS.get(word) or singular(word)))


def english_stem(word: str) -> str:
    """The stem of an English word in lower case."""
    return str(_english.stemWord(word))


def parts(word: str) -> list[str]:
    """The stems of the parts of a compound; of another word its own stem."""
    return [stem(alone(part)) for part in cut(word)]
