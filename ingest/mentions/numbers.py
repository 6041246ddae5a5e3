"""Numbers as documents write them, and what they are worth."""

import re

WRITTEN = {
    **{"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7},
    **{"acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "twintig": 20, "dertig": 30},
    **{"veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90},
    **{"honderd": 100, "nul": 0},
}
COUNT = "|".join(WRITTEN)
NUMBER = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)"  # "46.800", "1.234,5", "6,4"
# Of a share also "3.5%", and "l0%" and "2O%", as text recognition may read "10%" and "20%".
SHARE = rf"(?:[lI]\d+(?=\s?%)|\d+O(?=\s?%)|\d+\.\d\d?(?!\d)|{NUMBER})"
POINT = re.compile(r"\d+\.\d\d?")
LETTERS = str.maketrans("lLiIoO", "111100")


def number_in(text: str) -> float:
    """The value of a number in words or digits: "vijf" -> 5, "46.800" -> 46800, "l0" -> 10."""
    if text.lower() in WRITTEN:
        return WRITTEN[text.lower()]
    digits = text.translate(LETTERS)
    if POINT.fullmatch(digits):
        return float(digits)
    return float(digits.replace(".", "").replace(",", "."))
