"""What a user says of a document goes before what was recognised, as a manifest entry does."""

from collections.abc import Sequence

from app.adding.nouns import Correction
from ingest.errors import UsageError
from ingest.manifest import USABLE_DATE, ManifestEntry
from ingest.metadata import SECTORS

KNOWN_SECTORS = tuple(sector for sector, _ in SECTORS)
LONGEST = {"titel": 300, "soort": 60}  # characters


def entry_of(name: str, correction: Correction) -> ManifestEntry:
    """The correction of the file `name`; raises UsageError for what cannot be used."""
    date = correction.date.strip()
    if date and not USABLE_DATE.fullmatch(date):
        raise UsageError(
            f"{name}: de datum '{date}'",
            "is niet te gebruiken.",
            "Schrijf 2014, 2014-07 of 2014-07-10.",
        )
    return ManifestEntry(
        title=_text(name, "titel", correction.title),
        kind=_text(name, "soort", correction.kind),
        date=date or None,
        sector=_sectors(name, correction.sector),
    )


def _text(name: str, field: str, value: str) -> str | None:
    text = " ".join(value.split())
    if len(text) > LONGEST[field]:
        raise UsageError(
            f"{name}: de {field}",
            f"is langer dan {LONGEST[field]} tekens.",
            "Maak hem korter.",
        )
    return text or None


def _sectors(name: str, sectors: Sequence[str]) -> tuple[str, ...]:
    for sector in sectors:
        if sector not in KNOWN_SECTORS:
            raise UsageError(
                f"{name}: de sector '{sector}'",
                "kent Vindplaats niet.",
                f"Kies uit {', '.join(KNOWN_SECTORS)}.",
            )
    return tuple(sector for sector in KNOWN_SECTORS if sector in sectors)
