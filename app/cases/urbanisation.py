"""How urban the surroundings of a school are, in the five classes of Statistics Netherlands (CBS).

They count addresses per square kilometre. People also say "stad" or "dorp": that is more than one
class.
"""

import re

# From the first class to the last.
CLASSES = (
    "zeer sterk stedelijk",  # 2,500 addresses or more
    "sterk stedelijk",  # 1,500 to 2,500
    "matig stedelijk",  # 1,000 to 1,500
    "weinig stedelijk",  # 500 to 1,000
    "niet stedelijk",  # fewer than 500
)
URBAN = r"[ -](?:ver)?stedelijk"
# (first class, last class, pattern, example); the first row that is found wins.
ROWS = (
    (0, 0, rf"\bzeer[ -]sterk(?:{URBAN})?\b", "zeer sterk stedelijk"),
    (1, 1, rf"\bsterk(?:{URBAN})?\b", "sterk verstedelijkt"),
    (2, 2, rf"\bmatig(?:{URBAN})?\b", "matig"),
    (3, 3, rf"\bweinig(?:{URBAN})?\b", "weinig stedelijk"),
    (4, 4, rf"\bniet{URBAN}\b|^niet$", "niet-stedelijk"),
    (4, 4, r"(?:minder dan|onder de|tot) 500\b", "minder dan 500 adressen per km2"),
    (3, 3, r"\b500\D{1,9}1\.?000\b", "500 tot 1.000 per km2"),
    (2, 2, r"\b1\.?000\D{1,9}1\.?500\b", "1.000 - 1.500 per km2"),
    (1, 1, r"\b1\.?500\D{1,9}2\.?500\b", "1500 tot 2500 per km2"),
    (0, 0, r"\b2\.?500\b", "meer dan 2.500 adressen per km2"),
    (0, 0, r"\b(?:grote stad|grootstedelijk|binnenstad)\b", "een wijk in een grote stad"),
    (3, 4, r"\b(?:dorp|dorps|dorpen)\b", "een dorp"),
    (4, 4, r"\b(?:platteland|buitengebied)\b", "op het platteland"),
    (0, 1, r"\b(?:stad|steden|stedelijk)\b", "een stad"),
)
TABLE = [(first, last, re.compile(form, re.IGNORECASE)) for first, last, form, _ in ROWS]


def classes_in(text: str) -> tuple[int, int] | None:
    """The first and last class that a text names, counted from 0; None if it names none."""
    plain = re.sub(r"[‐‑–—]", "-", text.strip())
    return next(((first, last) for first, last, form in TABLE if form.search(plain)), None)
