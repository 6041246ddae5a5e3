"""Whether a text layer holds words, and whether they are Dutch.

A broken ToUnicode map turns letters into other letters or signs. Pairs of letters then come
out that no Dutch word has: of all pairs, real pages have 0.80 or more in `PAIRS` (English
0.80), shifted alphabets at most 0.49 (measured on the pages of 20 government PDFs).
"""

import re
import unicodedata
from itertools import pairwise

# The 192 pairs that make 94 % of all pairs of letters in Dutch policy documents.
PAIRS = frozenset(
    """aa ac ad af ag ak al am an ap ar as at ba be bi bo br ce ch co ct da de di do dr ds dt du
    ea eb ec ed ee ef eg ei ek el em en ep er es et eu ev ew ex ez fe ft ga ge gh gi go gr gs ha
    he hi ho ht hu ic id ie ig ij ik il im in io is it iv ja jd je jk jn js ka ke ki kk ko kt ku
    kw la ld le lg li ll lo ls lt ma me mi mo na nc nd ne ng ni nn no ns nt oc od oe of og ok ol
    om on oo op or ot ou ov pa pe pl po pr ra rb rd re rg ri rk rl rm rn ro rs rt ru rv rw rz sa
    sc se si so sp ss st su sv ta te tg ti to tr ts tt tu tw ud ui ul un ur us uu va ve vi vo vr
    wa we wi wo ze zi zo""".split()
)
ODD = frozenset("<>=;?!%$*^~{}|\\`:.")  # seldom before another sign or letter inside a word
NO_CHARACTER = ("Co", "Cn", "Cc", "So")  # private use, unassigned, control, pictures
SHORTEST = 5  # letters of a word in capitals that is no abbreviation
LEGIBLE = 0.65  # share of the pairs
ENOUGH = 40  # pairs; fewer tell nothing
ENOUGH_WORDS = 60

DUTCH = frozenset(
    "de het een en van in is dat op te voor met zijn aan er niet om ook als door naar".split()
)
OTHER = frozenset(
    """the of and to that with for are this which der die das und ist mit für nicht den von
    le la les des et est une pour dans que""".split()
)
LEAST_DUTCH = 0.10  # share of the words; Dutch policy texts have 0.25 or more


def is_legible(text: str) -> bool:
    """False if most pairs of neighbouring characters are none of a Dutch word."""
    good = bad = 0
    for word in text.split():
        bad += sum(unicodedata.category(c) in NO_CHARACTER for c in word)
        for a, b in pairwise(word):
            if a.isalpha() and b.isalpha():
                # Capitals in a short word are an abbreviation.
                if a.isascii() and b.isascii() and not (a.isupper() and len(word) < SHORTEST):
                    good += (a + b).lower() in PAIRS
                    bad += (a + b).lower() not in PAIRS
            else:
                bad += a in ODD and a != b and (b in ODD or (b.isalnum() and a not in ".:"))
    return good + bad < ENOUGH or good >= LEGIBLE * (good + bad)


def is_dutch(text: str) -> bool:
    """False if the little words of the text are those of another language."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    if len(words) < ENOUGH_WORDS:
        return True
    dutch = sum(word in DUTCH for word in words)
    other = sum(word in OTHER for word in words)
    return dutch >= LEAST_DUTCH * len(words) or dutch >= other
