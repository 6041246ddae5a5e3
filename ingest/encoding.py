"""From bytes to characters: UTF-8, UTF-16 with a byte order mark, or Windows-1252.

A text in UTF-8 with a few damaged bytes stays one: read as Windows-1252, each of its accented
letters would become two wrong ones, where now only the damage itself shows.
"""

import codecs
import re

from ingest.errors import DocumentError

UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
REPLACED = "\ufffd"
# Damage in UTF-8: less than one character in so many, or one for so many whole accented letters.
CHARACTERS_PER_FAULT = 1_000
ACCENTS_PER_FAULT = 10
CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")
# What files of other formats begin with; their endings are often changed by hand.
OTHER_FORMATS = {
    b"%PDF-": "een PDF",
    b"PK\x03\x04": "een zipbestand, zoals DOCX of ODT",
    b"\xd0\xcf\x11\xe0": "een Word-bestand van de oude soort (.doc)",
}


def characters(
    name: str, data: bytes, what: str = "tekstbestand", declared: str | None = None
) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and warnings in Dutch.

    `declared` is the encoding that the file names itself; it goes before a guess. Raises
    DocumentError if `data` is another format, or no text in one of these encodings.
    """
    for start, other in OTHER_FORMATS.items():
        if data.startswith(start):
            raise DocumentError(
                name,
                f"dit is geen {what}, maar {other}.",
                "Geef het bestand de juiste uitgang en voeg het opnieuw toe.",
            )
    text = _decoded(data, declared)
    if text is None or CONTROL.search(text):
        raise DocumentError(
            name,
            "de tekencodering is niet te lezen.",
            "Sla het bestand op als tekst in UTF-8 en voeg het opnieuw toe.",
        )
    faults = text.count(REPLACED)
    return text, (_warning(faults),) if faults else ()


def _decoded(data: bytes, declared: str | None) -> str | None:
    if data.startswith(UTF16_MARKS):
        return _exact(data, "utf-16")
    if (text := _exact(data, "utf-8-sig")) is not None:
        return text
    if declared is not None and (text := _exact(data, declared)) is not None:
        return text
    repaired = data.decode("utf-8-sig", errors="replace")
    faults = repaired.count(REPLACED)
    accents = sum(ord(char) > 127 for char in repaired) - faults
    few = faults * CHARACTERS_PER_FAULT < len(repaired) or faults * ACCENTS_PER_FAULT <= accents
    return repaired if accents and few else _exact(data, "cp1252")


def _exact(data: bytes, encoding: str) -> str | None:
    """The text if all bytes fit; None if they do not, or the encoding is unknown."""
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _warning(faults: int) -> str:
    """What a user is told about characters that cannot be read."""
    one = faults == 1
    return (
        f"{faults} {'teken is' if one else 'tekens zijn'} onleesbaar en "
        f"{'staat' if one else 'staan'} als {REPLACED} in de tekst. "
        "Bewaar het bestand opnieuw in UTF-8."
    )
