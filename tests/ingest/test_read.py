"""From a path to passages, and every way in which that can fail."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.errors import DocumentError
from ingest.read import READERS, load, read_document

MakePdf = Callable[..., bytes]


def read_bytes(name: str, data: bytes) -> str:
    """Read a file that cannot be read, and return the message."""
    with pytest.raises(DocumentError) as caught:
        read_document(Path(name), data)
    message = str(caught.value)
    assert message.startswith(f"{name}: ")
    assert "\n" not in message
    return message


def test_load_missing_file(tmp_path: Path) -> None:
    with pytest.raises(DocumentError) as caught:
        load(tmp_path / "weg.txt")
    assert str(caught.value) == (
        f"{tmp_path / 'weg.txt'}: dit bestand bestaat niet. Controleer de naam en de map."
    )


def test_load_folder(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"kan niet gelezen worden\. Controleer de rechten\."):
        load(tmp_path)


@pytest.mark.parametrize("data", [b"", b" \r\n\t\x0c "])
def test_load_file_without_content(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "leeg.txt"
    path.write_bytes(data)
    with pytest.raises(DocumentError, match=r"leeg\.txt: dit bestand is leeg\."):
        load(path)


def test_load_gives_the_bytes_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_bytes(b" \xff\r\n")
    assert load(path) == b" \xff\r\n"


def test_unknown_ending_names_the_known_ones() -> None:
    message = read_bytes("brief.xyz", b"tekst")
    assert "'.xyz'" in message
    assert all(ending in message for ending in READERS)


def test_ending_in_capitals_is_known() -> None:
    read = read_document(Path("BRIEF.TXT"), b"De school leest.")
    assert [passage.text for passage in read.passages] == ["De school leest."]


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf", b"\xff\xfe", b"Pagina 1 van 2\n", b"\x1a"])
def test_text_without_running_text(data: bytes) -> None:
    assert "geen lopende tekst" in read_bytes("brief.txt", data)


def test_pdf_with_manifest_from_file_to_passages(tmp_path: Path, pdf: MakePdf) -> None:
    """A running head, a note, a page break inside a sentence, and a manifest that names it."""
    pages = [
        [
            "Leesplan De Wilg",
            "1. Lezen in de wijk",
            "",
            "Elke dag lezen de kinderen van de hele school een kwartier voor.1 Daarna",
            "vertellen zij aan elkaar wat zij lazen, en dat schrijven zij op in hun",
            "",
            "1 Zie het rooster van de school.",
            "Pagina 1 van 2",
        ],
        [
            "Leesplan De Wilg",
            "eigen schrift. Thuis lezen de ouders mee.",
            "Pagina 2 van 2",
        ],
    ]
    data = pdf(*pages)
    path = tmp_path / "Leesplan (definitief).pdf"
    path.write_bytes(data)
    entry = {"file": path.name, "id": "leesplan", "kind": "actieplan", "date": "2031-03"}
    (tmp_path / "manifest.jsonl").write_text(json.dumps(entry), "utf-8")

    read = read_document(path, load(path))

    assert (read.document.id, read.document.kind, read.document.date) == (
        "leesplan",
        "actieplan",
        "2031-03",
    )
    assert read.document.file == path.name
    assert read.document.sha256 == hashlib.sha256(data).hexdigest()
    assert read.warnings == ()
    running, note = read.passages
    assert running.text == (
        "Elke dag lezen de kinderen van de hele school een kwartier voor.1 Daarna vertellen zij "
        "aan elkaar wat zij lazen, en dat schrijven zij op in hun eigen schrift. "
        "Thuis lezen de ouders mee."
    )
    assert running.section == ("1. Lezen in de wijk",)
    assert (running.page_numbers, running.page_labels) == ((1, 2), ("1", "2"))
    assert [(n.label, n.text) for n in running.footnotes] == [
        ("1", "Zie het rooster van de school.")
    ]
    assert (note.page_numbers, note.section) == ((1,), ("1. Lezen in de wijk", "Voetnoten"))
    assert all(p.document is read.document for p in read.passages)


def test_pdf_with_an_empty_page_passes_the_warning_on(pdf: MakePdf) -> None:
    read = read_document(Path("half.pdf"), pdf(["De school leest."], []))
    assert len(read.warnings) == 1
    assert "pagina 2" in read.warnings[0]


def test_scan_with_stamped_page_numbers_is_a_document_error(pdf: MakePdf) -> None:
    assert "scan.pdf" in read_bytes("scan.pdf", pdf(["Pagina 1 van 2"], ["Pagina 2 van 2"]))


def test_name_without_an_ending_is_said_so() -> None:
    assert "''" not in read_bytes("LEESMIJ", b"De school leest.")
