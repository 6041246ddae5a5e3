"""What a document is: from the manifest beside it, else from its own text."""

import re
import unicodedata
from pathlib import Path

from ingest.manifest import manifest_entry
from ingest.nouns import CanonicalText, Document, Draft

OPENING = 3_000  # characters of a document in which it says what it is

# Kind -> what its opening says. First match wins.
KINDS: list[tuple[str, re.Pattern[str]]] = [
    (
        "kamervragen",
        re.compile(r"(?i)aanhangsel van de handelingen|\bvragen van (het|de) (lid|leden)"),
    ),
    ("kamerbrief", re.compile(r"(?i)\bvoorzitter van de (tweede|eerste) kamer")),
    ("bestuursakkoord", re.compile(r"(?i)\b(bestuurs|sector|onderwijs)akkoord\b")),
    ("actieplan", re.compile(r"(?i)\b(actieplan|plan van aanpak)\b")),
    ("casusrapport", re.compile(r"(?i)\b(praktijkvoorbeeld|casusbeschrijving|casebeschrijving)")),
    ("kamerbrief", re.compile(r"(?i)kamerbrief|\buw kamer\b")),
    ("overeenkomst", re.compile(r"(?i)\b(samenwerkings)?overeenkomst\b")),
    ("besluit", re.compile(r"(?i)\b(wob|woo)-?(verzoek|besluit)|\bbesluitenlijst\b")),
    ("rapport", re.compile(r"(?i)\b(rapport|rapportage|monitor)\b")),
]
SECTORS: list[tuple[str, re.Pattern[str]]] = [
    ("po", re.compile(r"(?i)\bpo\b|primair onderwijs|basisonderwijs|basisschool|basisscholen")),
    ("vo", re.compile(r"(?i)\bvo\b|voortgezet onderwijs|middelbare school")),
    ("so", re.compile(r"(?i)\bv?so\b|(?<!voortgezet )speciaal onderwijs")),
    ("mbo", re.compile(r"(?i)\bmbo\b|middelbaar beroepsonderwijs")),
]
SECTOR_SHARE = 0.2  # of the mentions of all sectors, for a document to be about one

MONTHS = [
    *("januari", "februari", "maart", "april", "mei", "juni", "juli"),
    *("augustus", "september", "oktober", "november", "december"),
]
DATE = re.compile(
    rf"\b(0?[1-9]|[12]\d|3[01]) ({'|'.join(MONTHS)}) ((?:19|20)\d\d)\b", re.IGNORECASE
)
YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
MINISTRIES = (
    "Algemene Zaken",
    "Asiel en Migratie",
    "Binnenlandse Zaken en Koninkrijksrelaties",
    "Buitenlandse Zaken",
    "Defensie",
    "Economische Zaken en Klimaat",
    "Economische Zaken",
    "Financiën",
    "Infrastructuur en Waterstaat",
    "Justitie en Veiligheid",
    "Klimaat en Groene Groei",
    "Landbouw, Natuur en Voedselkwaliteit",
    "Landbouw, Visserij, Voedselzekerheid en Natuur",
    "Onderwijs, Cultuur en Wetenschap",
    "Sociale Zaken en Werkgelegenheid",
    "Veiligheid en Justitie",
    "Volksgezondheid, Welzijn en Sport",
    "Volkshuisvesting en Ruimtelijke Ordening",
    *("OCW", "BZK", "SZW", "EZK", "EZ", "VWS", "IenW", "JenV", "LNV", "BZ"),
)
# A name may run over two lines.
PUBLISHER = re.compile(
    rf"\bMinisterie van (?:{'|'.join(MINISTRIES)})\b"
    r"|\bInspectie van het Onderwijs\b|\bTweede Kamer der Staten-Generaal\b"
    r"|\bDienst Uitvoering Subsidies aan Instellingen\b|\bPO-Raad\b|\bVO-raad\b"
)
REFERENCE = re.compile(
    r"(?:Onze referentie|Ons kenmerk|Kenmerk)\s*:?\s*"
    r"(?P<it>(?=\S*\d{3})[A-Z0-9](?:[\w/-]|\.(?=\d)){4,})"
)
# "vergaderjaar 2022–2023, 31 293, nr. 658": beside the year stands the document's own number.
OWN_KAMERSTUK = re.compile(
    r"(?i)vergaderjaar\s+\d{4}\s?[-–]\s?\d{4}[\s,|]+(\d{2}) ?(\d{3})(?: [IVXL]+)?,?\s+nr\. ?(\d+)"
)
USELESS_TITLE = re.compile(r"(?i)^(microsoft word|untitled|naamloos|document\d*)\b|\.\w{3,4}$")


def describe(path: Path, sha256: str, draft: Draft, canonical: CanonicalText) -> Document:
    """The document's metadata; what the manifest says goes before what the text says."""
    entry = manifest_entry(path)
    opening = canonical.text[:OPENING]
    first_page = draft.opening
    return Document(
        id=entry.id or slug(path.stem),
        title=entry.title or _title(path, draft, canonical),
        kind=entry.kind or _first(KINDS, f"{path.stem}\n{opening}") or "document",
        publisher=entry.publisher or _publisher(f"{first_page}\n{opening}"),
        date=entry.date or _date(path, first_page, opening),
        sector=entry.sector or _sectors(canonical.text),
        reference=entry.reference or _reference(first_page),
        dossiers=_own_dossiers(first_page),
        file=path.name,
        sha256=sha256,
    )


def slug(name: str) -> str:
    """A readable id: lower case ASCII letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "document"


def _title(path: Path, draft: Draft, canonical: CanonicalText) -> str:
    if (
        draft.title
        and len(draft.title.strip()) > 5
        and not USELESS_TITLE.search(draft.title.strip())
    ):
        return re.sub(r"\s+", " ", draft.title).strip()
    heading = next((b for b in canonical.blocks[:5] if b.kind == "heading"), None)
    if heading is not None:
        return canonical.text[heading.start : heading.end]
    return re.sub(r"[-_+]+", " ", path.stem).strip().capitalize()


def _date(path: Path, first_page: str, opening: str) -> str | None:
    match = DATE.search(first_page[:OPENING]) or DATE.search(opening)
    if match:
        month = MONTHS.index(match[2].lower()) + 1
        return f"{match[3]}-{month:02}-{int(match[1]):02}"
    year = YEAR.search(re.sub(r"[_+-]", " ", path.stem)) or YEAR.search(opening[:300])
    return year[1] if year else None


def _sectors(text: str) -> tuple[str, ...]:
    counts = {sector: len(pattern.findall(text)) for sector, pattern in SECTORS}
    needed = max(2.0, SECTOR_SHARE * sum(counts.values()))
    return tuple(sector for sector, count in counts.items() if count >= needed)


def _own_dossiers(first_page: str) -> tuple[str, ...]:
    match = OWN_KAMERSTUK.search(first_page)
    return (f"{match[1]}{match[2]}-{match[3]}",) if match else ()


def _publisher(text: str) -> str | None:
    match = PUBLISHER.search(re.sub(r"\s+", " ", text))
    return match[0] if match else None


def _first(table: list[tuple[str, re.Pattern[str]]], text: str) -> str | None:
    return next((name for name, pattern in table if pattern.search(text)), None)


def _reference(first_page: str) -> str | None:
    match = REFERENCE.search(first_page)
    return match["it"] if match else None
