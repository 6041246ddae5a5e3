"""Metadata of the real documents beside the repository, against what a person found in them.

The truth is what the pages show (rendered where the text layer is in doubt), without manifest.
It is None where the document does not say; what only the name of its file says, counts.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from ingest.canonical import canonical_text
from ingest.metadata import describe
from ingest.nouns import Document
from tests.documents import draft

SHARED = Path(__file__).resolve().parents[3] / "shared"
NEEDED = 0.9  # share of the documents whose field is as found by hand

OCW = "Ministerie van Onderwijs, Cultuur en Wetenschap"
PVO = "Minister voor Primair en Voortgezet Onderwijs"
IENW = "Ministerie van Infrastructuur en Waterstaat"
LNV = "Ministerie van Landbouw, Natuur en Voedselkwaliteit"
VWS = "Ministerie van Volksgezondheid, Welzijn en Sport"
DUS = "Dienst Uitvoering Subsidies aan Instellingen"
TK = "Tweede Kamer der Staten-Generaal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """The facts of one file; a title by its first words, twelve at most."""

    file: str  # how its name begins
    title: str
    kind: str
    date: str | None = None
    publisher: str | None = None
    reference: str | None = None
    dossiers: tuple[str, ...] = ()
    session: str | None = None


def questions(file: str, number: int, date: str, title: str) -> Truth:
    """Describe a print of questions to a minister, of the session 2023-2024."""
    return Truth(
        file=f"ah-{file}",
        title=title,
        kind="kamervragen",
        date=date,
        publisher=TK,
        dossiers=(f"ah-tk-20232024-{number}",),
        session="2023-2024",
    )


TRUTHS = [
    Truth(
        file="actieplan-basis-voor-presteren",
        title="Actieplan ‘Basis voor Presteren’",
        kind="actieplan",
        date="2011",
    ),
    Truth(
        file="bestuursakkoord-po-2014",
        title="Bestuursakkoord voor de sector primair onderwijs",
        kind="bestuursakkoord",
        date="2014-07-10",
        publisher=f"{OCW} en PO-Raad",
    ),
    # Neither letter has its first page.
    Truth(
        file="kamerbrief-ibo",
        title="Kamerbrief ibo 2023",
        kind="kamerbrief",
        date="2023",
        publisher=PVO,
    ),
    Truth(
        file="kamerbrief-masterplan",
        title="Kamerbrief masterplan 2023",
        kind="kamerbrief",
        date="2023",
        reference="37564300",
    ),
    Truth(
        file="sardes-praktijkvoorbeelden",
        title="Werken aan basisvaardigheden",
        kind="casusrapport",
        date="2025",
        publisher="Sardes",
    ),
    Truth(
        file="Samenvatting-projecten",
        title="Samenvatting projecten Regionaal Investeringsfonds mbo - eerste aanvraagronde 2024",
        kind="webpagina",
        date="2024-05-30",
    ),
    questions("01b2bcad", 2129, "2024-06-28", "Vragen over ontwikkelingen in Jemen"),
    questions("1a2d8959", 2210, "2024-07-23", "Vragen over de voortgang en procedure Delta Rhine"),
    questions("1b0f0b98", 1786, "2024-05-21", "Vragen over exportkredietverzekeringen voor de"),
    questions("1b38043f", 1292, "2024-03-21", "Vragen over de publicatie van de internet"),
    questions("1b922783", 2395, "2024-08-30", "Vragen over het bericht «Aanbieders jeugdzorg"),
    questions("1bd47dc8", 1893, "2024-06-03", "Vragen over het bericht dat Corendon"),
    questions("1c83f4f5", 1984, "2024-06-14", "Vragen over het bericht van de Hoge Raad"),
    Truth(
        file="besluitenlijst-raad",
        title="Besluitenlijst raadsvergadering 29 juni 2015",
        kind="besluitenlijst",
        date="2015-06-29",
        publisher="Gemeente Den Helder",
    ),
    Truth(
        file="brief-bz-wob",
        title="Reactie op uw Wob-verzoek",
        kind="besluit",
        date="2021-07-01",
        publisher="Ministerie van Buitenlandse Zaken",
        reference="BZ-2021.48862",
    ),
    Truth(
        file="brief-ezk-wob",
        title="Besluit Wob-verzoek d.d. 8 april 2021 inzake het rapport van het",
        kind="besluit",
        date="2021-07-13",
        publisher=LNV,
        reference="DGA-SKI / 21165506",
    ),
    # In this letter and the next the kenmerk is blacked out.
    Truth(
        file="brief-ocw-wob",
        title="Eerste deelbesluit op uw Wob-verzoeken",
        kind="besluit",
        date="2021-11-22",
        publisher=OCW,
    ),
    Truth(
        file="brief-onderwijsinspectie",
        title="Besluit op uw Wob-verzoek",
        kind="besluit",
        date="2021-09-23",
        publisher="Inspectie van het Onderwijs",
    ),
    Truth(
        file="faq-verbetering",
        title="Veelgestelde vragen webinar 4 juli 2023",
        kind="veelgestelde vragen",
        date="2024-03-18",
        publisher=DUS,
    ),
    Truth(
        file="format-plan-van-aanpak",
        title="Format plan van aanpak",
        kind="formulier",
        publisher=DUS,
    ),
    Truth(
        file="infographic",
        title="Subsidieregeling Brugfunctionaris",
        kind="infographic",
        date="2024-05-14",
        publisher=DUS,
    ),
    # A bare table: it names neither itself nor its sender.
    Truth(file="inventarislijst", title="Inventarislijst ienw table", kind="inventarislijst"),
    Truth(
        file="kamerbrief-ienw",
        title="Verzamelbrief luchtvaart",
        kind="kamerbrief",
        date="2023-10-18",
        publisher=IENW,
        reference="IENW/BSK-2023/297705",
    ),
    Truth(
        file="overeenkomst-daeb",
        title="Uitvoeringsovereenkomst bij een dienst van algemeen economisch belang (DAEB)",
        kind="overeenkomst",
        publisher=VWS,
    ),
    Truth(
        file="overeenkomst-impuls",
        title="Samenwerkings-overeenkomst",
        kind="overeenkomst",
        date="2024-09-12",
        publisher=DUS,
    ),
    Truth(
        file="rapport-dusi",
        title="Monitorrapportage 2023",
        kind="rapport",
        date="2024-09",
        publisher=DUS,
    ),
    Truth(
        file="toelichting",
        title="Toelichting bij het formulier subsidieaanvraag",
        kind="toelichting",
        date="2022-06",
        publisher=OCW,
    ),
]
# The text layer of this letter is nonsense; its reader refuses it.
WITHOUT = "brief-broken-text-layer-1.pdf"
FOLDERS = [SHARED / "corpus", SHARED / "documents"]

pytestmark = pytest.mark.skipif(
    not SHARED.is_dir(), reason=f"{SHARED} is absent: it is not part of the repository"
)


@cache
def found(truth: Truth) -> Document:
    """Describe the file of `truth` by itself."""
    path = next(p for folder in FOLDERS for p in folder.iterdir() if p.name.startswith(truth.file))
    read = draft(path)
    return describe(path, "", read, canonical_text(read))


def letters(text: str) -> str:
    """Keep the letters and digits, in lower case."""
    return "".join(c for c in text.lower() if c.isalnum())


def test_every_file_has_its_truth() -> None:
    files = [p.name for folder in FOLDERS for p in folder.iterdir() if p.suffix != ".jsonl"]
    assert len({*files} - {WITHOUT}) == len(TRUTHS) == 27
    assert all(len(truth.title.split()) <= 12 for truth in TRUTHS)


@pytest.mark.parametrize("field", ["kind", "date", "publisher", "reference", "dossiers", "session"])
def test_field(field: str) -> None:
    wrong = {
        truth.file: (getattr(found(truth), field), getattr(truth, field))
        for truth in TRUTHS
        if getattr(found(truth), field) != getattr(truth, field)
    }
    assert 1 - len(wrong) / len(TRUTHS) >= NEEDED, wrong


def test_title() -> None:
    wrong = {
        truth.file: (found(truth).title, truth.title)
        for truth in TRUTHS
        if not letters(found(truth).title).startswith(letters(truth.title))
    }
    assert 1 - len(wrong) / len(TRUTHS) >= NEEDED, wrong
