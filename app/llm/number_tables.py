"""Units, labels and words of shares, as numbers in Dutch policy text have them."""

import re
from fractions import Fraction

from app.llm.number_words import ordinals

# Unit -> its family and how many of the smallest unit of that it is.
UNITS = {
    **dict.fromkeys(("%", "procent", "percent", "procentpunt", "procentpunten"), ("%", 1)),
    **dict.fromkeys(("€", "euro"), ("euro", 1)),
    **dict.fromkeys(("minuut", "minuten"), ("minuut", 1)),
    **dict.fromkeys(("kwartier", "kwartieren"), ("minuut", 15)),
    **dict.fromkeys(("uur", "uren", "klokuren", "lesuren"), ("minuut", 60)),
    **dict.fromkeys(("dag", "dagen", "schooldagen", "werkdagen"), ("dag", 1)),
    **dict.fromkeys(("week", "weken", "schoolweken"), ("dag", 7)),
    **dict.fromkeys(("maand", "maanden"), ("maand", 1)),
    **dict.fromkeys(("jaar", "jaren", "schooljaar", "schooljaren"), ("maand", 12)),
    **dict.fromkeys(("keer", "maal"), ("keer", 1)),
}
# A word of one of these ends is a number with its unit: 'driemaal', '15-jarigen'.
ENDINGS = (
    (re.compile(r"-?(?:maal|voudige?)"), "keer", 1),
    (re.compile(r"-?jari(?:ge|gen|g)"), "jarig", 1),
    (re.compile(r"-?jaarlijkse?"), "maand", 12),
    (re.compile(r"-?wekelijkse?|-?weekse"), "dag", 7),
    (re.compile(r"-?daagse"), "dag", 1),
    (re.compile(r"-?tal"), "", 1),
    (re.compile(r"e?groepers?|e?klassers?|e?jaars"), "nr", 1),
)
# Before a number that counts nothing but tells which: 'groep 8', 'artikel 3', 'jaar twee'.
LABELS = frozenset(
    """groep groepen klas klassen leerjaar leerjaren artikel artikelen lid niveau paragraaf
    hoofdstuk lijn bijlage kamerstuk praktijkvoorbeeld pagina bladzijde fase stap tabel figuur jaar
    graad tranche aanbeveling doel maatregel nummer nr art""".split()
)
SHORTENED = frozenset("art nr blz pag hfst par".split())  # labels before a full stop
EACH = frozenset("per elk ieder dit dat vorig volgend ander".split())  # 'per jaar 600 plaatsen'
# End in e, but are no adjectives between a number and its unit: 'groep 4 elke dag'.
NO_ADJECTIVE = frozenset("halve de die elke iedere deze alle te je ze we".split())
COPULAS = frozenset("is was zijn waren wordt worden werd werden".split())  # 'als ze vijftien zijn'
# A number and its unit in one word.
PARTS_OF_TIME = {
    "kwartier": (Fraction(15), "minuut"),
    "halfuur": (Fraction(30), "minuut"),
    "halfjaar": (Fraction(6), "maand"),
}
FRACTIONS = {
    "helft": Fraction(1, 2),
    "kwart": Fraction(1, 4),
    "driekwart": Fraction(3, 4),
    **{word: Fraction(1, n) for word, n in ordinals().items() if 3 <= n <= 20},
}
WHOLES = frozenset((2, 3, 4, 5, 6, 8, 10, 20, 100))  # 'vier van de vijf' is 80 percent
RANGES = frozenset(
    "naar tot en met of a - t/m tegen tegenover versus".split()
)  # '6,1 naar 4,9 procent'
HEDGES = {
    **dict.fromkeys(("bijna", "vrijwel", "haast", "krap", "minder dan", "net geen"), "below"),
    **dict.fromkeys(("ruim", "dik", "meer dan", "boven de"), "above"),
    **dict.fromkeys("ongeveer circa rond zo'n grofweg plusminus pakweg zowat".split(), "about"),
}
