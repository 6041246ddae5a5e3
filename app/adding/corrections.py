"""What a user says of a document goes before what was recognised, as a manifest entry does."""

from collections.abc import Sequence

from app.adding.checks import visible
from app.adding.nouns import Correction
from ingest.errors import UsageError
from ingest.manifest import USABLE_DATE, ManifestEntry
from ingest.metadata import SECTORS

KNOWN_SECTORS = tuple(sector for sector, _ in SECTORS)
LONGEST = {"titel": 300, "soort": 60}  # characters


def entry_of(name: str, correction: Correction) -> ManifestEntry:
    """The correction of the file `name`; raises UsageError for what cannot be used."""
    date = _date(name, correction.date)
    sector = None if correction.sector is None else _sectors(name, correction.sector)
    said = {"date": date, "sector": sector}
    return ManifestEntry(
        title=_text(name, "titel", correction.title),
        kind=_text(name, "soort", correction.kind),
        date=date or None,
        sector=sector or (),
        unknown=tuple(field for field, value in said.items() if value is not None and not value),
    )


def _text(name: str, field: str, value: str | None) -> str | None:
    if value is None:
        return None
    text = visible(value)
    if not text:
        raise UsageError(f"{name}: de {field}", "mag niet leeg zijn.", f"Vul een {field} in.")
    if len(text) > LONGEST[field]:
        raise UsageError(
            f"{name}: de {field}",
            f"is langer dan {LONGEST[field]} tekens.",
            "Maak hem korter.",
        )
    return text


def _date(name: str, value: str | None) -> str | None:
    date = None if value is None else value.strip()
    if date and not USABLE_DATE.fullmatch(date):
        raise UsageError(
            f"{name}: de datum '{date}'",
            "is niet te gebruiken.",
            "Schrijf 2014, 2014-07 of 2014-07-10, of maak het veld leeg als je hem niet weet.",
        )
    return date


def _sectors(name: str, sectors: Sequence[str]) -> tuple[str, ...]:
    for sector in sectors:
        if sector not in KNOWN_SECTORS:
            raise UsageError(
                f"{name}: de sector '{sector}'",
                "kent Vindplaats niet.",
                f"Kies uit {', '.join(KNOWN_SECTORS)}.",
            )
    return tuple(sector for sector in KNOWN_SECTORS if sector in sectors)
