"""Text recognition by ocrmypdf (https://ocrmypdf.readthedocs.io)."""

from collections.abc import Sequence
from pathlib import Path

from ingest.ocr.program import RecognitionError, run

MISSING_DEPENDENCY = 3  # its exit status, for instance when a language is not installed


def with_ocrmypdf(source: Path, pages: Sequence[int], seconds: float) -> bytes:
    """The PDF with `pages` read anew; raises RecognitionError."""
    target = source.with_name("gelezen.pdf")
    command = [
        "ocrmypdf",
        "--quiet",
        "--language=nld",
        # Takes a page for a picture, so that a garbled text layer goes; and only these pages.
        "--force-ocr",
        f"--pages={','.join(map(str, pages))}",
        # Only the text is used: no archive format, no time spent on a smaller file.
        "--output-type=pdf",
        "--optimize=0",
        str(source),
        str(target),
    ]
    status = run(command, seconds).returncode
    if status == MISSING_DEPENDENCY:
        raise RecognitionError(
            "ocrmypdf mist een onderdeel, waarschijnlijk Nederlands. Laat de beheerder tesseract "
            "met Nederlands (nld) installeren."
        )
    if status != 0 or not target.is_file():
        raise RecognitionError(
            f"ocrmypdf stopte met code {status}. Bewaar het bestand opnieuw als PDF, zonder "
            "beveiliging of handtekening, en probeer het nog eens."
        )
    return target.read_bytes()
