"""Numbers as documents write them, in words and in figures."""

import re

from ingest.dates import MONTHS

NUMBERS = {
    **{"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7},
    **{"acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "vijftien": 15, "zestien": 16},
    **{"achttien": 18, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "honderd": 100},
}
WORDS = "|".join(sorted(NUMBERS, key=len, reverse=True))
# Text recognition may read "10%" as "l0%"; "2F" and "31 juli" count nothing.
NOT_INSIDE = r"(?<![\w.,/-])"
FIGURE = (
    rf"{NOT_INSIDE}"
    r"(?:\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?|[lIO]\d+(?=\s?%)|\d+[lO](?=\s?%))"
    rf"(?![\w/]|[.,]\d|-(?:jarig|\d{{2}}-)|\s?(?:{'|'.join(MONTHS)})\b)"
)
TO = rf"(?:\s?(?:-|–|en|à)\s?{FIGURE.removeprefix(NOT_INSIDE)})?"  # "20-25", "543 en 544"
PERCENT = r"\s?(?:%|procent(?:punt(?:en)?)?\b)"


def plain(quantity: str) -> str:
    """A quantity with what text recognition spoiled put right: "l0%" -> "10%"."""
    return re.sub(
        r"(?<!\w)[lIO]\d+(?=\s?%)|\d+[lO](?=\s?%)",
        lambda match: match[0].replace("l", "1").replace("I", "1").replace("O", "0"),
        " ".join(quantity.split()),
    )
