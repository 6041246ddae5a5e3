"""What files turned out to be, with what the user says of them, before they go in."""

from collections.abc import Mapping
from html import escape

from app.adding.nouns import Batch, Correction, FileState, Recognised
from app.shown.parts import listed, table
from ingest.wording import counted

COLUMNS = ("Bestand", "Titel", "Soort", "Datum", "Sector", "Gevonden")
UNKNOWN = "onbekend"


def as_corrected(found: Recognised, said: Correction | None) -> Correction:
    """What the library will hold: what the user said, else what was recognised."""
    said = said or Correction()
    return Correction(
        title=found.title if said.title is None else said.title,
        kind=found.kind if said.kind is None else said.kind,
        date=(found.date or "") if said.date is None else said.date,
        sector=found.sector if said.sector is None else said.sector,
    )


def correction_of(found: Recognised, filled: Correction) -> Correction:
    """Only what the user filled in otherwise than it was recognised."""
    return Correction(
        title=filled.title if filled.title != found.title else None,
        kind=filled.kind if filled.kind != found.kind else None,
        date=filled.date if filled.date != (found.date or "") else None,
        sector=filled.sector if {*(filled.sector or ())} != {*found.sector} else None,
    )


def to_check(batch: Batch) -> list[tuple[FileState, Recognised]]:
    """The files of a batch that can go in."""
    return [
        (file, file.recognised)
        for file in batch.files
        if file.step == "herkend" and file.recognised is not None
    ]


def messages_of(file: FileState) -> list[str]:
    """What is said of a file, without its name before it."""
    return [message.removeprefix(f"{file.name}: ") for message in file.messages]


def recognised_html(batch: Batch, said: Mapping[int, Correction]) -> str:
    """The files that can go in as a table, and why the others cannot."""
    rows = [_row(file, found, said.get(file.key)) for file, found in to_check(batch)]
    refused = listed(
        f"<b>{escape(file.name)}</b>: {escape(' '.join(messages_of(file)))}"
        for file in batch.files
        if file.step == "mislukt"
    )
    left_out = f"<p>Deze bestanden kunnen er niet in:</p>{refused}" if refused else ""
    return table("herkend", "Herkende documenten", COLUMNS, rows) + left_out


def _row(file: FileState, found: Recognised, said: Correction | None) -> tuple[str, ...]:
    shown = as_corrected(found, said)
    return (
        escape(file.name),
        escape(shown.title or ""),
        escape(shown.kind or ""),
        escape(shown.date or UNKNOWN),
        escape(", ".join(shown.sector or ()) or UNKNOWN),
        _found(file, found),
    )


def _found(file: FileState, found: Recognised) -> str:
    """What was found in the file, and what the user has to know of it."""
    passages = counted(found.passages, "passage", "passages")
    lines = [f"{passages}, {found.found}" if found.found else passages]
    if found.unchanged:
        lines.append("Dit bestand staat al in de bibliotheek.")
    elif found.replaces is not None:
        lines.append(f"Komt in de plaats van ‘{found.replaces}’.")
    return "".join(f"<p>{escape(line)}</p>" for line in (*lines, *messages_of(file)))
