"""References as a Dutch memo has them."""

from collections.abc import Sequence
from typing import Any

import pytest

from app.memo import date_in_words, memo_reference
from app.memo_papers import paper_names
from app.memo_section import section_number
from ingest.nouns import Citation, Document, Page, Passage

AGREEMENT = "Bestuursakkoord primair onderwijs"
NOTES = "5 Zie de brief.\n\n6 Zie de kaart.\n\n* Idem."


def cited(
    words: str = "Zin.",
    *,
    text: str = "Zin.",
    section: Sequence[str] = (),
    pages: Sequence[Page] = (),
    **fields: Any,
) -> Citation:
    """A citation of `words` of a passage that begins at 10."""
    standard = {
        "id": "d", "title": AGREEMENT, "kind": "bestuursakkoord", "publisher": None,
        "date": "2014-07-10", "sector": (), "reference": None, "dossiers": (), "file": "d.pdf",
        "sha256": "",
    }  # fmt: skip
    passage = Passage(
        document=Document(**{**standard, **fields}),
        start=10,
        end=10 + len(text),
        text=text,
        section=tuple(section),
        pages=tuple(pages),
        footnotes=(),
    )
    start = 10 + text.index(words)
    return Citation(number=1, passage=passage, start=start, end=start + len(words), text=words)


def page(number: int, label: str | None, start: int = 10, end: int = 100) -> Page:
    return Page(start=start, end=end, number=number, label=label)


LINE = ("Lijn 1. Talent", "1.2 Talentontwikkeling voor elk kind", "Toptalenten uitdagen")


@pytest.mark.parametrize(
    ("citation", "reference"),
    [
        (
            cited(section=LINE, pages=[page(7, "5")]),
            "Bestuursakkoord primair onderwijs, 10 juli 2014, lijn 1.2, p. 5",
        ),
        (cited(date=None), AGREEMENT),
        (cited(date="2014-07", pages=[page(5, None)]), f"{AGREEMENT}, juli 2014, pdf-p. 5"),
        (
            cited(pages=[page(7, "5", 10, 12), page(8, "6", 12, 20)]),
            f"{AGREEMENT}, 10 juli 2014, p. 5-6",
        ),
        # One of the pages has no printed number: both by those of the file.
        (
            cited(pages=[page(7, "iv", 10, 12), page(8, None, 12, 20)]),
            f"{AGREEMENT}, 10 juli 2014, pdf-p. 7-8",
        ),
        (
            cited(
                title="Kabinetsreactie", kind="kamerbrief", date="2023-05-03",
                dossiers=("31293-658",), section=("3. Sturing", "A. Doelen"), pages=[page(2, "2")],
            ),
            "Kabinetsreactie, 3 mei 2023, Kamerstuk 31 293, nr. 658, paragraaf 3, onderdeel A, "
            "p. 2",
        ),
        # A title that has the day says it once; a period in a title is no date.
        (cited(title="Besluitenlijst 10 juli 2014"), "Besluitenlijst 10 juli 2014"),
        (cited(title="Plan 2011-2015", date="2011"), "Plan 2011-2015, 2011"),
        (
            cited("Zie de kaart.", text=NOTES, section=(*LINE, "Voetnoten"), date=None),
            f"{AGREEMENT}, lijn 1.2, voetnoot 6",
        ),
        (
            cited(NOTES, text=NOTES, section=("Voetnoten",), date=None),
            f"{AGREEMENT}, voetnoten 5, 6 en *",
        ),
        # The rest of a note that was too long for one passage has no label to go by.
        (
            cited("En zo.", text="Zo verder. En zo.", section=("Voetnoten",), date=None),
            f"{AGREEMENT}, voetnoot",
        ),
    ],
)  # fmt: skip
def test_references(citation: Citation, reference: str) -> None:
    assert memo_reference(citation) == reference


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2014-07-01", "1 juli 2014"), ("2014-12", "december 2014"), ("2014", "2014"), (None, None),
    ],
)  # fmt: skip
def test_dates_in_words(date: str | None, words: str | None) -> None:
    assert date_in_words(date) == words


@pytest.mark.parametrize(
    ("path", "kind", "number"),
    [
        ((), "rapport", None),
        (("Inleiding", "Waarom dit plan"), "actieplan", None),
        (("Lijn 2. Een brede aanpak",), "bestuursakkoord", "lijn 2"),
        (("Lijn 1. Talent", "1.2 Voor elk kind"), "bestuursakkoord", "lijn 1.2"),
        (("Lijn 4. Lijnen", "4.4 Ontvlechting", "Bijlage 1: Kader15"), "bestuursakkoord",
         "bijlage 1"),
        (("4 Actieprogramma", "Actielijn 3: Leiderschap", "Leraren"), "actieplan", "actielijn 3"),
        (("Praktijkvoorbeeld 3: “Werken aan taal”", "Resultaten"), "casusrapport",
         "praktijkvoorbeeld 3"),
        (("Praktijkvoorbeeld 3: taal", "2. Rekenen"), "casusrapport",
         "praktijkvoorbeeld 3, paragraaf 2"),
        (("2. Aanvraagfase",), "rapport", "hoofdstuk 2"),
        (("2. Aanvraagfase", "2.1 Aantal", "2.1.2 Soort"), "rapport", "paragraaf 2.1.2"),
        (("Hoofdstuk 3 Aanpak", "3.4 Schoolleiders"), "rapport", "paragraaf 3.4"),
        (("Bijlage I - Werkwijze", "1.1 De commissie"), "rapport", "bijlage I, paragraaf 1.1"),
        (("Bijlage: onderwerpen",), "casusrapport", "bijlage"),
        (("Doelstelling 4: minder zwakke scholen",), "actieplan", "doelstelling 4"),
        (("3. Sturingsfilosofie",), "kamerbrief", "paragraaf 3"),
        (("2. De basis", "A. Heldere doelen"), "kamerbrief", "paragraaf 2, onderdeel A"),
        (("A. Over het onderzoek",), "casusrapport", "onderdeel A"),
        (("Vraag 9 en 10",), "kamervragen", "vraag 9 en 10"),
        (("5. Slotbepalingen",), "overeenkomst", "artikel 5"),
        (("Bijlage 2 — Artikelen Wob", "Artikel 10"), "besluit", "bijlage 2, artikel 10"),
        # Figures that are no number of a section.
        (("2014 in cijfers",), "rapport", None),
        (("12 scholen deden mee",), "rapport", None),
        (("Doel van dit rapport",), "rapport", None),
        (("Vragen van scholen",), "rapport", None),
    ],
)  # fmt: skip
def test_numbers_of_sections(path: tuple[str, ...], kind: str, number: str | None) -> None:
    assert section_number(path, kind) == number


@pytest.mark.parametrize(
    ("keys", "names"),
    [
        ((), None),
        (("31293-658",), "Kamerstuk 31 293, nr. 658"),
        (("31293-614", "31289-614"), "Kamerstukken 31 293 en 31 289, nr. 614"),
        (("31293-5", "31289-6"), "Kamerstukken 31 293, nr. 5 en 31 289, nr. 6"),
        (("36200-VIII-70",), "Kamerstuk 36 200 VIII, nr. 70"),
        (("21501-02-5",), "Kamerstuk 21 501-02, nr. 5"),
        (("31293-A",), "Kamerstuk 31 293, A"),
        (("31293",), "Kamerstuk 31 293"),
        (("ah-tk-20232024-2129",), "Aanhangsel Handelingen II 2023/24, nr. 2129"),
        (("OCW-12",), None),
    ],
)
def test_parliamentary_numbers(keys: tuple[str, ...], names: str | None) -> None:
    assert paper_names(keys) == names
