"""Text recognition (OCR) of scans: whether it can be offered, and what the page says of it."""

import shutil
from functools import cache

from ingest.ocr.program import RecognitionError
from ingest.ocr.recognise import ENGINES
from ingest.ocr.with_tesseract import check_dutch
from ingest.read_pdf import REMEDY

OFFER = "Herken tekst in scans"  # what the page calls it
AGAIN = f"Zet ‘{OFFER}’ aan en kies het bestand opnieuw."
ELSEWHERE = "Laat de tekst met een ander programma herkennen (OCR) en kies het bestand opnieuw."
ASK = "Laat de beheerder ocrmypdf en tesseract met Nederlands (nld) installeren."
SECONDS = 10.0  # for a program to say which languages it knows


@cache  # programs are installed before the server starts
def why_not() -> str:
    """Dutch: why no text can be recognised on this machine; "" where it can."""
    if not any(map(shutil.which, ENGINES)):
        return f"ocrmypdf staat niet op deze computer. {ASK}"
    if shutil.which("tesseract") is None:  # ocrmypdf needs it too
        return f"tesseract staat niet op deze computer. {ASK}"
    try:
        check_dutch(SECONDS)
    except RecognitionError as error:
        return str(error)
    return ""


def on_the_page(message: str) -> str:
    """A message about a file, with the next step as it is on the page, not on the command line."""
    return message.replace(REMEDY, ELSEWHERE if why_not() else AGAIN)
