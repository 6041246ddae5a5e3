"""What is refused at the desk, before a file is read: names, sizes, kinds, the same file twice."""

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.adding.nouns import FileState, Upload
from ingest.errors import DocumentError, UsageError
from ingest.metadata import slug
from ingest.read import READERS

MOST_FILES = 50  # at a time: half an hour of work, and a list that one can look through
LARGEST = 100_000_000  # bytes of a file; a scanned report of 300 pages has 60 million
TOGETHER = 10 * LARGEST  # bytes of the files that are sent at a time
LONGEST_NAME = 120  # bytes in UTF-8; with a revision it stays a usable file name
INCOMPLETE = "dit bestand is niet goed overgekomen. Kies het nog een keer."
# How files of a kind begin. A PDF may have some bytes before its mark.
BEGINNINGS = {".pdf": b"%PDF-", ".docx": b"PK\x03\x04", ".odt": b"PK\x03\x04"}
WITHIN = 1_024  # bytes
FOREIGN = (b"%PDF-", b"PK\x03\x04", b"\x7fELF", b"MZ", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")


def check_count(files: int) -> None:
    """Raises UsageError for too many files at a time, or none."""
    if not files:
        raise UsageError("Er is", "geen bestand gekozen.", "Kies een of meer bestanden.")
    if files > MOST_FILES:
        raise UsageError(
            f"{files} bestanden",
            f"is te veel in één keer; het mogen er {MOST_FILES} zijn.",
            "Voeg ze in delen toe.",
        )


def checked(uploads: Sequence[Upload]) -> tuple[FileState, ...]:
    """The files as they come in; those that are refused have failed."""
    taken: dict[str, str] = {}  # contents and ids -> the file that has it
    return tuple(_checked(key, upload, taken) for key, upload in enumerate(uploads))


def _checked(key: int, upload: Upload, taken: dict[str, str]) -> FileState:
    name = clean_name(upload.name)
    state = FileState(key=key, name=name, size=0)
    try:
        state = replace(state, size=upload.path.stat().st_size)
        check_file(name, upload.path)
        _check_once(name, upload.path, taken)
    except DocumentError as error:
        return replace(state, step="mislukt", messages=(str(error),))
    except OSError:
        return replace(state, step="mislukt", messages=(f"{name}: {INCOMPLETE}",))
    return state


def _check_once(name: str, path: Path, taken: dict[str, str]) -> None:
    with path.open("rb") as file:
        content = hashlib.file_digest(file, "sha256").hexdigest()
    document_id = slug(Path(name).stem)
    if content in taken:
        raise DocumentError(
            name, f"dit is hetzelfde bestand als '{taken[content]}'.", "Eén keer is genoeg."
        )
    if document_id in taken:
        raise DocumentError(
            name,
            f"dit bestand krijgt in de bibliotheek dezelfde naam als '{taken[document_id]}'.",
            "Geef een van de twee een andere naam.",
        )
    taken[content] = taken[document_id] = name


def clean_name(name: str) -> str:
    """The name of a file without folders, control characters and idle spaces; never empty."""
    path = Path(visible(re.split(r"[/\\]", name)[-1]).lstrip(". ") or "document")
    ending = _shortened(path.suffix, LONGEST_NAME // 2)
    return _shortened(path.stem, LONGEST_NAME - len(ending.encode())).rstrip() + ending


def visible(text: str) -> str:
    """The text on one line, without characters that steer a screen: controls, changes of
    direction, half characters."""
    seen = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in text)
    return " ".join(unicodedata.normalize("NFC", seen).split())


def _shortened(text: str, size: int) -> str:
    """As many of its characters as fit in `size` bytes."""
    return text.encode()[:size].decode(errors="ignore")


def check_file(name: str, path: Path) -> None:
    """Raises DocumentError for a file that is too large, empty, or not of a kind that is read."""
    ending = Path(name).suffix.lower()
    if ending not in READERS:
        kind = f"bestanden van het soort '{ending}'" if ending else "een bestand zonder soort"
        raise DocumentError(
            name,
            f"{kind} leest Vindplaats niet.",
            f"Bewaar het als een van deze soorten: {', '.join(sorted(READERS))}.",
        )
    size = path.stat().st_size
    if not size:
        raise DocumentError(name, "dit bestand is leeg.", "Kies het gevulde bestand.")
    if size > LARGEST:
        raise DocumentError(
            name,
            f"dit bestand is te groot ({size // 1_000_000} MB); "
            f"het mag {LARGEST // 1_000_000} MB zijn.",
            "Splits het, of bewaar het met kleinere afbeeldingen.",
        )
    _check_beginning(name, ending, path)


def _check_beginning(name: str, ending: str, path: Path) -> None:
    with path.open("rb") as file:
        begin = file.read(WITHIN)
    wanted = BEGINNINGS.get(ending)
    foreign = begin.startswith(FOREIGN) if wanted is None else wanted not in begin
    if foreign:
        raise DocumentError(
            name,
            f"dit is geen {ending[1:]}-bestand, al heet het zo.",
            "Bewaar het opnieuw vanuit het programma waarmee het gemaakt is.",
        )
