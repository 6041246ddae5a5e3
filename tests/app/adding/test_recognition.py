"""Scans: whether their text can be recognised here, and what one is told of it."""

import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from app.adding.desk import Desk
from app.adding.nouns import Batch, Upload
from app.adding.recognition import AGAIN, ELSEWHERE, on_the_page, why_not
from index.library import Library
from ingest.read_pdf import REMEDY

WORDS = "De gemeente betaalt de bus naar het zwembad."
ABLE = not why_not()


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Puts programs on the path, alone; each knows the languages that it is given."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def put(**languages: str) -> None:
        for name, known in languages.items():
            program = tmp_path / name
            program.write_text(f"#!{sys.executable}\nprint({known!r})\n")
            program.chmod(0o755)
        why_not.cache_clear()

    yield put
    why_not.cache_clear()


def test_without_programs_it_is_not_offered(programs: Callable[..., None]) -> None:
    programs()
    assert why_not().startswith("ocrmypdf staat niet op deze computer.")
    programs(ocrmypdf="")
    assert why_not().startswith("tesseract staat niet op deze computer.")
    assert on_the_page(f"x.pdf: geen tekst. {REMEDY}") == f"x.pdf: geen tekst. {ELSEWHERE}"


def test_without_dutch_it_is_not_offered(programs: Callable[..., None]) -> None:
    programs(tesseract="eng")
    assert why_not() == (
        "tesseract kent op deze computer geen Nederlands. Laat de beheerder dat (nld) installeren."
    )


@pytest.mark.parametrize("names", [("tesseract",), ("tesseract", "ocrmypdf")])
def test_with_dutch_it_is_offered(programs: Callable[..., None], names: tuple[str, ...]) -> None:
    programs(**dict.fromkeys(names, "eng\nnld"))
    assert why_not() == ""
    assert on_the_page(REMEDY) == AGAIN


@pytest.fixture
def scan() -> bytes:
    """A PDF of one page that is a picture of text."""
    page = Image.new("L", (1_240, 1_754), 255)
    font = ImageFont.load_default(size=40)
    ImageDraw.Draw(page).text((120, 200), WORDS, fill=0, font=font)
    data = io.BytesIO()
    page.save(data, "PDF", resolution=150)
    return data.getvalue()


@pytest.mark.skipif(not ABLE, reason="needs ocrmypdf or tesseract, with Dutch")
def test_a_scan_is_refused_with_the_next_step_and_recognised_when_asked(
    desk: Desk,
    library: Library,
    brought: Callable[..., list[Upload]],
    seen: Callable[[Batch], Batch],
    ended: Callable[[Batch], Batch],
    scan: bytes,
) -> None:
    refused = seen(desk.receive(brought(("scan.pdf", scan)), "an")).files[0]
    assert refused.step == "mislukt"
    assert refused.messages == (
        f"scan.pdf: geen tekst op pagina 1 (waarschijnlijk een scan). {AGAIN}",
    )
    batch = seen(desk.receive(brought(("scan.pdf", scan)), "an", ocr=True))
    assert batch.files[0].step == "herkend", batch.files[0].messages
    assert "tekstherkenning (OCR)" in batch.files[0].messages[0]
    done = ended(desk.start(batch.id, {})).files[0]
    assert done.outcome == "toegevoegd"
    assert library.state.records["scan"].ocr is True
    assert WORDS in library.text_path("scan").read_text("utf-8")
