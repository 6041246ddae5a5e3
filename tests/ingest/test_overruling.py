"""The manifest against the document: the manifest wins, and contradictions are named."""

from dataclasses import replace
from pathlib import Path

import pytest

from ingest.manifest import ManifestEntry
from ingest.nouns import Document
from ingest.overruling import differences, overruled
from ingest.read import read_document


@pytest.fixture
def own(document: Document) -> Document:
    """Describe a letter by itself."""
    return replace(
        document,
        kind="kamerbrief",
        publisher="Ministerie van Onderwijs, Cultuur en Wetenschap",
        date="2031-05-03",
        reference="51234567",
        dossiers=("45678-90",),
        session="2030-2031",
    )


def test_manifest_wins(own: Document) -> None:
    """Every field it fills; what names the file itself stays."""
    entry = ManifestEntry(
        id="eigen-id",
        title="Eigen titel",
        kind="notitie",
        publisher="De Wilg",
        date="2029-02",
        sector=("so",),
        reference="W-1",
        dossiers=("45001-2",),
        session="2028-2029",
    )
    assert overruled(own, entry) == Document(
        id="eigen-id",
        title="Eigen titel",
        kind="notitie",
        publisher="De Wilg",
        date="2029-02",
        sector=("so",),
        reference="W-1",
        dossiers=("45001-2",),
        session="2028-2029",
        file=own.file,
        sha256=own.sha256,
    )


def test_document_fills_what_the_manifest_leaves_open(own: Document) -> None:
    assert overruled(own, ManifestEntry(kind="notitie")) == replace(own, kind="notitie")
    assert overruled(own, ManifestEntry()) == own


@pytest.mark.parametrize(
    ("entry", "lines"),
    [
        (
            ManifestEntry(date="2031-05-02"),
            ["manifest: datum 2031-05-02, het document zelf zegt 2031-05-03"],
        ),
        (ManifestEntry(date="2030"), ["manifest: datum 2030, het document zelf zegt 2031-05-03"]),
        (ManifestEntry(date="2031"), []),
        (ManifestEntry(date="2031-05"), []),
        (
            ManifestEntry(reference="9", kind="actieplan"),
            [
                "manifest: soort actieplan, het document zelf zegt kamerbrief",
                "manifest: kenmerk 9, het document zelf zegt 51234567",
            ],
        ),
        (ManifestEntry(publisher="Ministerie van OCW"), []),
        (ManifestEntry(publisher="Vindplaats, naar het ministerie van OCW"), []),
        (
            ManifestEntry(publisher="PO-Raad"),
            [
                "manifest: afzender PO-Raad, het document zelf zegt "
                "Ministerie van Onderwijs, Cultuur en Wetenschap"
            ],
        ),
        (ManifestEntry(dossiers=("45678-90", "45001-2"), session="2030-2031"), []),
        (
            ManifestEntry(dossiers=("45001-2", "45001-3")),
            ["manifest: Kamerstuk 45001-2, 45001-3, het document zelf zegt 45678-90"],
        ),
        (ManifestEntry(title="Iets anders", sector=("mbo",), id="x"), []),
        (ManifestEntry(), []),
    ],
)
def test_differences(own: Document, entry: ManifestEntry, lines: list[str]) -> None:
    assert list(differences(own, entry)) == lines


def test_nothing_to_compare_with_is_no_difference(document: Document) -> None:
    entry = ManifestEntry(date="2031", publisher="De Wilg", reference="W-1")
    assert differences(document, entry) == ()


def test_reading_a_file_brings_all_together(tmp_path: Path) -> None:
    """The manifest wins, the difference is reported, and references and evidence are found."""
    path = tmp_path / "kamerbrief-lezen.txt"
    path.write_text(
        "Datum 7 maart 2031\nBetreft Lezen in de wijk\n\n"
        "Volgens Kamerstuk 31 293, nr. 655 zal het kabinet het lezen in de wijk versterken.\n",
        "utf-8",
    )
    record = '{"file": "kamerbrief-lezen.txt", "date": "2031-03-08"}'
    (tmp_path / "manifest.jsonl").write_text(record, "utf-8")
    read = read_document(path, path.read_bytes())
    assert read.document.date == "2031-03-08"
    assert read.differences == ("manifest: datum 2031-03-08, het document zelf zegt 2031-03-07",)
    mentions = [read.canonical.text[r.start : r.end] for r in read.references]
    assert mentions == ["Kamerstuk 31 293, nr. 655"]
    assert read.passages[-1].evidence == "beleidsvoornemen"
