"""The `manifest.jsonl` beside a document, in which people record what a document is."""

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ingest.errors import UsageError

NAME = "manifest.jsonl"
# An id is part of the name of a file in the index.
USABLE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
USABLE_SESSION = re.compile(r"\d{4}-\d{4}")
USABLE_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
ANYTHING = re.compile(r".+", re.DOTALL)
TEXT = "Zet er tekst tussen aanhalingstekens."
# What a document may lack: of these the manifest can say that nothing is known.
CAN_LACK = ("publisher", "date", "sector", "reference", "dossiers", "session")
HINTS = {
    "id": "Gebruik alleen letters, cijfers, punten en streepjes.",
    "date": "Schrijf 2014, 2014-07 of 2014-07-10.",
    "sector": 'Schrijf een lijst, zoals ["po", "vo"].',
    "dossiers": 'Schrijf een lijst, zoals ["31293-658"].',
    "session": "Schrijf 2022-2023.",
    "unknown": f"Kies uit {', '.join(CAN_LACK)}, in een lijst.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestEntry:
    """What the manifest says of one file; None or empty where it says nothing."""

    id: str | None = None
    title: str | None = None
    kind: str | None = None
    publisher: str | None = None
    date: str | None = None
    sector: tuple[str, ...] = ()
    reference: str | None = None
    dossiers: tuple[str, ...] = ()
    session: str | None = None
    # Fields that stay empty, whatever the document itself seems to say.
    unknown: tuple[str, ...] = ()


def manifest_entry(path: Path) -> ManifestEntry:
    """The entry for `path` in the manifest of its folder; empty without one.

    Raises UsageError if the manifest is not one JSON object a line, or a value in it is unusable.
    """
    manifest = path.with_name(NAME)
    if not manifest.is_file():
        return ManifestEntry()
    found = ManifestEntry()
    for number, record in _records(manifest, _text(manifest)).get(path.name, ()):
        found = _entry(f"{manifest}, regel {number}", record)
    return found


# The manifest of a folder is asked for each of its files, and parsed once.
@lru_cache(maxsize=4)
def _records(manifest: Path, text: str) -> dict[str, list[tuple[int, dict[str, Any]]]]:
    """File name -> its records with their line numbers. All lines are looked at: whether a
    manifest is sound does not depend on the file asked for."""
    found: dict[str, list[tuple[int, dict[str, Any]]]] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            record = _parse(manifest, number, line)
            found.setdefault(str(record.get("file")), []).append((number, record))
    return found


def _text(manifest: Path) -> str:
    try:
        return manifest.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(
            str(manifest), "dit is geen tekst in UTF-8.", "Bewaar het bestand opnieuw in UTF-8."
        ) from error


def _parse(manifest: Path, number: int, line: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise UsageError(
            f"{manifest}, regel {number}",
            "dit is geen JSON.",
            "Zet op elke regel één JSON-object, of haal de regel weg.",
        ) from error
    if not isinstance(record, dict):
        raise UsageError(
            f"{manifest}, regel {number}",
            "hier staat geen JSON-object.",
            'Begin de regel met {"file": "naam.pdf", ...}.',
        )
    return record


def _entry(place: str, record: dict[str, Any]) -> ManifestEntry:
    def text(key: str, usable: re.Pattern[str] = ANYTHING) -> str | None:
        value = record.get(key)
        if value in (None, ""):
            return None
        if not isinstance(value, str) or not usable.fullmatch(value):
            raise _unusable(place, key, value)
        return value

    def texts(key: str) -> tuple[str, ...]:
        value = record.get(key) or ()
        several = (value,) if isinstance(value, str) else value
        if not isinstance(several, list | tuple) or not all(isinstance(v, str) for v in several):
            raise _unusable(place, key, value)
        return tuple(several)

    return ManifestEntry(
        id=text("id", USABLE_ID),
        title=text("title"),
        kind=text("kind"),
        publisher=text("publisher"),
        date=text("date", USABLE_DATE),
        sector=texts("sector"),
        reference=text("reference"),
        dossiers=texts("dossiers"),
        session=text("session", USABLE_SESSION),
        unknown=_lacking(place, texts("unknown")),
    )


def _lacking(place: str, names: tuple[str, ...]) -> tuple[str, ...]:
    if not {*names} <= {*CAN_LACK}:
        raise _unusable(place, "unknown", list(names))
    return names


def _unusable(place: str, key: str, value: object) -> UsageError:
    return UsageError(place, f"'{key}' is hier niet bruikbaar: {value!r}.", HINTS.get(key, TEXT))
