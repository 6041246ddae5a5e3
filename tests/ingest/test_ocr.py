"""Text recognition: how the programs are called, and what happens when they fail.

A script takes the place of the program, so that this is tested on every machine; the last
tests use the real ones where they are installed.
"""

import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfWriter

from ingest.errors import DocumentError
from ingest.nouns import ReadDocument
from ingest.ocr import recognise
from ingest.read import read_document
from tests.conftest import SHARED
from tests.files import pdf

FIRST = "De school leest elke dag een half uur met alle groepen."
SCANNED = "De gemeente betaalt de bus naar het zwembad en terug."
HALF = pdf(FIRST, "")  # its second page is a picture

StandIn = Callable[[str, str], Path]


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """Puts a Python script on the path, alone, under the name of a program.

    The script finds its arguments in `given`, which are also kept in the file that is returned.
    """
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def put(name: str, code: str) -> Path:
        kept = tmp_path / f"{name}.arguments"
        program = folder / name
        program.write_text(
            f"#!{sys.executable}\nimport pathlib, sys, time\ngiven = sys.argv[1:]\n"
            f"pathlib.Path({str(kept)!r}).write_text('\\n'.join(given))\n{code}\n"
        )
        program.chmod(0o755)
        return kept

    return put


def copying(tmp_path: Path, data: bytes) -> str:
    """Code that writes `data` to the last argument, as ocrmypdf does with its result."""
    source = tmp_path / "gelezen.pdf"
    source.write_bytes(data)
    return f"pathlib.Path(given[-1]).write_bytes(pathlib.Path({str(source)!r}).read_bytes())"


def read(data: bytes, *, ocr: bool = True) -> ReadDocument:
    return read_document(Path("half.pdf"), data, ocr=ocr)


def test_only_the_pages_that_need_it_are_recognised(tmp_path: Path, stand_in: StandIn) -> None:
    arguments = stand_in("ocrmypdf", copying(tmp_path, pdf(FIRST, SCANNED)))
    found = read(HALF)
    assert SCANNED in found.canonical.text
    assert found.findings.recognised_pages == (2,)
    assert found.findings.pages_without_text == ()
    assert found.warnings == (
        "half.pdf: de tekst van pagina 2 komt uit tekstherkenning (OCR). "
        "Vergelijk getallen en namen met het origineel.",
    )
    given = arguments.read_text().splitlines()
    assert {"--language=nld", "--force-ocr", "--pages=2"} < set(given)
    assert not Path(given[-1]).parent.exists()


def test_the_document_is_still_the_file_of_the_user(tmp_path: Path, stand_in: StandIn) -> None:
    stand_in("ocrmypdf", copying(tmp_path, pdf(FIRST, SCANNED)))
    assert read(HALF).document.sha256 == read(HALF, ocr=False).document.sha256


def test_nothing_is_recognised_unasked_or_without_need(stand_in: StandIn) -> None:
    arguments = stand_in("ocrmypdf", "")
    assert read(HALF, ocr=False).findings.pages_without_text == (2,)
    assert read(pdf(FIRST)).findings.recognised_pages == ()
    assert not arguments.exists()


def test_a_page_that_stays_empty_is_said_to_be(tmp_path: Path, stand_in: StandIn) -> None:
    stand_in("ocrmypdf", copying(tmp_path, HALF))
    found = read(HALF)
    assert found.findings.ocr is True
    assert found.warnings == (
        "half.pdf: geen tekst op pagina 2 (waarschijnlijk een scan). De andere pagina's zijn "
        "gelezen. Ook met tekstherkenning (OCR) is er geen tekst gevonden.",
    )


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("sys.exit(3)", "ocrmypdf mist een onderdeel, waarschijnlijk Nederlands."),
        ("sys.exit(8)", "ocrmypdf stopte met code 8."),
        ("", "ocrmypdf stopte met code 0."),
        ("pathlib.Path(given[-1]).write_text('geen PDF')", "zij leverde geen leesbare PDF."),
    ],
)
def test_a_failure_is_one_line_and_the_other_pages_are_read(
    code: str, fault: str, stand_in: StandIn
) -> None:
    stand_in("ocrmypdf", code)
    found = read(HALF)
    assert FIRST in found.canonical.text
    assert found.findings.ocr is False
    (warning,) = found.warnings
    assert f"Tekstherkenning is niet gelukt: {fault}" in warning
    assert len(warning.splitlines()) == 1


def test_a_program_that_hangs_is_ended_with_its_helpers(
    tmp_path: Path, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The helper would write a file after a while; it is ended before it does."""
    late = tmp_path / "te-laat"
    helper = f"import time, pathlib; time.sleep(4); pathlib.Path({str(late)!r}).touch()"
    stand_in(
        "ocrmypdf",
        f"import subprocess; subprocess.Popen([{sys.executable!r}, '-c', {helper!r}])\n"
        "time.sleep(60)",
    )
    monkeypatch.setattr(recognise, "SECONDS", 2)
    monkeypatch.setattr(recognise, "SECONDS_A_PAGE", 0)
    before = set(Path(tempfile.gettempdir()).glob("vindplaats-ocr-*"))
    (warning,) = read(HALF).warnings
    assert "ocrmypdf was na 2 seconden niet klaar." in warning
    assert set(Path(tempfile.gettempdir()).glob("vindplaats-ocr-*")) <= before
    subprocess.run([sys.executable, "-c", "import time; time.sleep(3)"], check=True)
    assert not late.exists()


def test_a_scan_that_cannot_be_recognised_is_refused_in_one_line(stand_in: StandIn) -> None:
    stand_in("iets-anders", "")
    with pytest.raises(DocumentError) as caught:
        read(pdf("", ""))
    assert str(caught.value) == (
        "half.pdf: geen tekst op pagina 1-2 (waarschijnlijk een scan). Tekstherkenning is niet "
        "gelukt: ocrmypdf staat niet op deze computer. Laat de beheerder ocrmypdf en tesseract "
        "met Nederlands (nld) installeren."
    )


def test_tesseract_alone_must_know_dutch(stand_in: StandIn) -> None:
    stand_in("tesseract", "print('List of available languages (1):\\neng')")
    (warning,) = read(HALF).warnings
    assert "tesseract kent op deze computer geen Nederlands." in warning


def test_tesseract_alone_gets_pictures_of_the_pages(tmp_path: Path, stand_in: StandIn) -> None:
    """Its result has those pages only; they take the place of the pictures."""
    source = tmp_path / "gelezen.pdf"
    source.write_bytes(pdf(SCANNED))
    stand_in(
        "tesseract",
        "if given == ['--list-langs']: print('nld'); sys.exit()\n"
        "picture = pathlib.Path(pathlib.Path(given[0]).read_text().strip()).read_bytes()\n"
        "kind, width, height, rest = picture.split(None, 3)\n"
        "assert kind == b'P5' and int(width) > 2400 and int(height) > 3400\n"
        "assert len(rest) - len(b'255 ') == int(width) * int(height)\n"
        f"data = pathlib.Path({str(source)!r}).read_bytes()\n"
        "pathlib.Path(given[1] + '.pdf').write_bytes(data)",
    )
    found = read(HALF)
    assert found.warnings[0].startswith("half.pdf: de tekst van pagina 2 komt uit")
    assert [page.number for page in found.canonical.pages] == [1, 2]
    assert " ".join(found.canonical.text.split()) == f"{FIRST} {SCANNED}"


def knows_dutch() -> bool:
    """Whether tesseract is installed, with Dutch."""
    if shutil.which("tesseract") is None:
        return False
    command = ["tesseract", "--list-langs"]
    return "nld" in subprocess.run(command, capture_output=True, text=True, check=False).stdout


# Shared file -> which of its first two pages are unreadable, and words on them.
SCANS = {
    "brief-onderwijsinspectie-wob-besluit-mostly-image.pdf": ((2,), "www.bezwaarschriftenocw.nl"),
    "brief-broken-text-layer-1.pdf": ((1, 2), "digitaal ontvangen op 9 november 2020"),
}


@pytest.mark.parametrize("name", SCANS)
@pytest.mark.parametrize("program", recognise.ENGINES)
def test_a_real_scan_is_recognised(
    name: str, program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = SHARED / "documents" / name
    if not path.is_file() or not knows_dutch() or shutil.which(program) is None:
        pytest.skip(f"needs {name}, and {program} with Dutch")
    monkeypatch.setattr(recognise, "ENGINES", {program: recognise.ENGINES[program]})
    opening = io.BytesIO()
    writer = PdfWriter()
    writer.append(path, pages=(0, 2))
    writer.write(opening)
    pages, words = SCANS[name]
    found = read_document(path, opening.getvalue(), ocr=True)
    assert found.findings.recognised_pages == pages
    assert words in found.canonical.text
    assert found.findings.dutch
