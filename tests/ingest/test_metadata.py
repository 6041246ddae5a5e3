"""What a document is, by its own text and by the manifest beside it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.canonical import canonical_text
from ingest.lines import RawText
from ingest.metadata import describe, slug
from ingest.nouns import Document
from ingest.plain import draft_of_lines

Raw = Callable[..., RawText]
Describe = Callable[..., Document]


@pytest.fixture
def described(raw: Raw, tmp_path: Path) -> Describe:
    """Describe a file of one page, in a folder of its own."""

    def build(*lines: str, name: str = "stuk.txt", title: str | None = None) -> Document:
        draft = draft_of_lines(RawText(pages=raw(lines).pages, title=title))
        return describe(tmp_path / name, "f" * 64, draft, canonical_text(draft))

    return build


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("De Voorzitter van de Tweede Kamer der Staten-Generaal", "kamerbrief"),
        ("Hierbij antwoord ik op vragen van het lid De Wilg.", "kamervragen"),
        ("Aanhangsel van de Handelingen", "kamervragen"),
        ("Bestuursakkoord over lezen in de wijk.", "bestuursakkoord"),
        ("Actieplan lezen in de wijk.", "actieplan"),
        ("Zes praktijkvoorbeelden uit de wijk.", "casusrapport"),
        ("Overeenkomst over lezen in de wijk.", "overeenkomst"),
        ("Besluit op uw Woo-verzoek over lezen.", "besluit"),
        ("Rapport over lezen in de wijk.", "rapport"),
        ("Lezen in de wijk.", "document"),
    ],
)
def test_kind_by_the_opening(described: Describe, line: str, kind: str) -> None:
    assert described(line).kind == kind


def test_kind_by_the_name_of_the_file(described: Describe) -> None:
    assert described("Lezen in de wijk.", name="Monitor-2031.txt").kind == "rapport"


def test_kind_is_not_sought_beyond_the_opening(described: Describe) -> None:
    assert described("Lezen gaat goed. " * 200, "Rapport").kind == "document"


@pytest.mark.parametrize(
    ("lines", "name", "date"),
    [
        (["Zwolle, 7 maart 2031", "Later, op 8 april 2032, ..."], "stuk.txt", "2031-03-07"),
        (["Datum 12 AUGUSTUS 2031"], "stuk.txt", "2031-08-12"),
        (["Plannen voor 2030."], "jaarplan_2031.txt", "2031"),
        (["Plannen voor 2030."], "stuk.txt", "2030"),
        (["Er staan 2500 stoelen."], "stuk.txt", None),
    ],
)
def test_date(described: Describe, lines: list[str], name: str, date: str | None) -> None:
    document = described(*lines, name=name)
    assert document.date == date
    assert document.year == (int(date[:4]) if date else None)


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        (
            "Ministerie van Onderwijs, Cultuur en Wetenschap",
            "Ministerie van Onderwijs, Cultuur en Wetenschap",
        ),
        ("Ministerie van Financiën en meer", "Ministerie van Financiën"),
        ("De Inspectie van het Onderwijs schrijft", "Inspectie van het Onderwijs"),
        ("De PO-Raad vraagt", "PO-Raad"),
        ("Stichting De Wilg", None),
    ],
)
def test_publisher(described: Describe, line: str, publisher: str | None) -> None:
    assert described(line).publisher == publisher


@pytest.mark.parametrize(
    ("lines", "reference"),
    [
        (["Onze referentie", "51234567"], "51234567"),
        (["Ons kenmerk: VO-1234567/b"], "VO-1234567/b"),
        (["Kenmerk 51234567 van 3 mei"], "51234567"),
        (["Dossier 51234567"], None),
    ],
)
def test_kenmerk(described: Describe, lines: list[str], reference: str | None) -> None:
    assert described(*lines, "Een zin over lezen.").reference == reference


def test_dossier_of_the_document_itself(described: Describe) -> None:
    foot = "Tweede Kamer, vergaderjaar 2030–2031, 45 678, nr. 90"
    assert described("Een brief over lezen.", foot).dossiers == ("45678-90",)
    assert described("Zie ook Kamerstuk 45 678, nr. 90.").dossiers == ()


def test_sectors_by_their_share_of_the_mentions(described: Describe) -> None:
    """Two mentions at least, and a fifth of all."""
    assert described("Het mbo en het mbo. Het vo.").sector == ("mbo",)
    assert described("Basisscholen en het po. Vo en vo.").sector == ("po", "vo")
    assert described("Het mbo. " * 9, "Het vo en het vo.").sector == ("mbo",)
    assert described("Voortgezet speciaal onderwijs en voortgezet onderwijs, vo.").sector == ("vo",)
    assert described("Het onderwijs.").sector == ()


def test_title_of_the_file_then_heading_then_name(described: Describe) -> None:
    body = "Alle scholen in de wijk lezen samen en dat bevalt iedereen in de wijk goed."
    assert described("Lezen in de wijk", body, title="  Plan\n voor lezen ").title == (
        "Plan voor lezen"
    )
    assert described("Lezen in de wijk", body, title="Microsoft Word - x").title == (
        "Lezen in de wijk"
    )
    assert described("Lezen in de wijk", body, title="plan.docx").title == "Lezen in de wijk"
    assert described(body, name="plan_voor-lezen.txt").title == "Plan voor lezen"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Plan van Aanpak (2031)", "plan-van-aanpak-2031"),
        ("Coördinatie_één", "coordinatie-een"),
        ("--", "document"),
        ("汉字", "document"),
    ],
)
def test_slug(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_manifest_wins(described: Describe, tmp_path: Path) -> None:
    """Every field that the text would fill otherwise comes from the manifest."""
    record = {
        "file": "stuk.txt",
        "id": "eigen-id",
        "title": "Eigen titel",
        "kind": "notitie",
        "publisher": "De Wilg",
        "date": "2029-02",
        "sector": ["so"],
        "reference": "W-1",
    }
    (tmp_path / "manifest.jsonl").write_text(json.dumps(record), "utf-8")
    found = described(
        "Rapport van het Ministerie van Financiën, 7 maart 2031",
        "Kenmerk 51234567",
        "Over het po en het po.",
        title="Titel van het bestand",
    )
    assert found == Document(
        id="eigen-id",
        title="Eigen titel",
        kind="notitie",
        publisher="De Wilg",
        date="2029-02",
        sector=("so",),
        reference="W-1",
        dossiers=(),
        file="stuk.txt",
        sha256="f" * 64,
    )


def test_text_fills_what_the_manifest_leaves_open(described: Describe, tmp_path: Path) -> None:
    (tmp_path / "manifest.jsonl").write_text('{"file": "stuk.txt", "kind": "notitie"}', "utf-8")
    found = described("Rapport van de PO-Raad, 7 maart 2031")
    assert (found.kind, found.publisher, found.date) == ("notitie", "PO-Raad", "2031-03-07")
    assert found.id == "stuk"


@pytest.mark.parametrize(
    "name",
    [
        "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
        "Ministerie van Sociale Zaken en Werkgelegenheid",
        "Ministerie van Economische Zaken",
    ],
)
def test_ministry_whose_name_has_two_words_in_a_row(described: Describe, name: str) -> None:
    assert described(name).publisher == name


def test_ministry_whose_name_runs_over_two_lines(described: Describe) -> None:
    """As on the letterhead of the ministry."""
    found = described("Ministerie van Onderwijs, Cultuur en", "Wetenschap", "", "Geachte heer,")
    assert found.publisher == "Ministerie van Onderwijs, Cultuur en Wetenschap"


def test_ministry_ends_where_its_name_ends(described: Describe) -> None:
    assert described("Met het Ministerie van OCW, Amsterdam en Zwolle.").publisher == (
        "Ministerie van OCW"
    )


def test_dossier_stands_beside_the_vergaderjaar(described: Describe) -> None:
    found = described(
        "Ik schreef dit eerder (Kamerstuk 45 001, nr. 2).",
        "Tweede Kamer, vergaderjaar 2030–2031, 45 678, nr. 90",
    )
    assert found.dossiers == ("45678-90",)


def test_kenmerk_with_the_letters_of_a_directorate(described: Describe) -> None:
    assert described("Ons kenmerk", "PO/KOV/512345", "Lezen.").reference == "PO/KOV/512345"


def test_kenmerk_at_the_end_of_a_sentence(described: Describe) -> None:
    assert described("Kenmerk: 51234567. Lezen is leuk.").reference == "51234567"


def test_letter_about_an_agreement_is_a_letter(described: Describe) -> None:
    found = described(
        "De Voorzitter van de Tweede Kamer der Staten-Generaal",
        "Hierbij bied ik u het bestuursakkoord over lezen aan.",
    )
    assert found.kind == "kamerbrief"


@pytest.mark.parametrize("day", ["0", "45"])
def test_date_that_does_not_exist_is_no_date(described: Describe, day: str) -> None:
    assert described(f"Bladzijde {day} mei 2031.").date == "2031"
