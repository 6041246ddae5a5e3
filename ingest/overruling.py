"""What the manifest says of a document against what the document says itself.

The manifest wins; where the two contradict each other, that is reported.
"""

import re
from dataclasses import fields, replace

from ingest.manifest import ManifestEntry
from ingest.nouns import Document
from ingest.publishers import bodies_in

# Field -> its name in a report of differences.
COMPARED = {
    "kind": "soort",
    "publisher": "afzender",
    "date": "datum",
    "reference": "kenmerk",
    "dossiers": "Kamerstuk",
    "session": "vergaderjaar",
}


NOTHING = ManifestEntry()


def overruled(own: Document, entry: ManifestEntry) -> Document:
    """The document with what the manifest says in place of what it says itself."""
    said = {field.name: getattr(entry, field.name) for field in fields(entry)}
    unknown = {name: getattr(NOTHING, name) for name in said.pop("unknown")}
    return replace(own, **unknown | {name: value for name, value in said.items() if value})


def differences(own: Document, entry: ManifestEntry) -> tuple[str, ...]:
    """Where the manifest contradicts the document itself, as Dutch sentences.

    A date that is only less precise, another name of the same body, and a part of what the
    other says do not contradict. Titles are worded too freely to compare.
    """
    pairs = [(label, getattr(entry, name), getattr(own, name)) for name, label in COMPARED.items()]
    return tuple(
        f"manifest: {label} {_shown(said)}, het document zelf zegt {_shown(found)}"
        for label, said, found in pairs
        if said and found and not _agree(said, found)
    )


def _agree(said: str | tuple[str, ...], found: str | tuple[str, ...]) -> bool:
    if isinstance(said, str) and isinstance(found, str):
        one, other = (re.sub(r"\W", "", text).lower() for text in (said, found))
        same_body = set(bodies_in(said)) & set(bodies_in(found))
        return one in other or other in one or bool(same_body)
    return bool(set(said) & set(found))


def _shown(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else ", ".join(value)
