"""The `manifest.jsonl` beside a document, in which people record what a document is."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest.errors import UsageError

NAME = "manifest.jsonl"
# An id is part of the name of a file in the index.
USABLE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


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


def manifest_entry(path: Path) -> ManifestEntry:
    """The entry for `path` in the manifest of its folder; empty without one.

    Raises UsageError if the manifest is not one JSON object a line, or an id is unusable.
    """
    manifest = path.with_name(NAME)
    if not manifest.is_file():
        return ManifestEntry()
    lines = manifest.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        record = _parse(manifest, number, line)
        if record.get("file") == path.name:
            entry = _entry(record)
            if entry.id is not None and not USABLE_ID.fullmatch(entry.id):
                raise UsageError(
                    f"{manifest}, regel {number}",
                    f"de id '{entry.id}' is niet bruikbaar.",
                    "Gebruik alleen letters, cijfers, punten en streepjes.",
                )
            return entry
    return ManifestEntry()


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


def _entry(record: dict[str, Any]) -> ManifestEntry:
    def text(key: str) -> str | None:
        value = record.get(key)
        return str(value) if value not in (None, "") else None

    sector = record.get("sector") or ()
    return ManifestEntry(
        id=text("id"),
        title=text("title"),
        kind=text("kind"),
        publisher=text("publisher"),
        date=text("date"),
        sector=(sector,) if isinstance(sector, str) else tuple(map(str, sector)),
        reference=text("reference"),
    )
