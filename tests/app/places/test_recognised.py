"""Words of a scan: placed by the layer of its recognised text, on the picture of the scan."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfgen.canvas import Canvas

from app.places.place import Files, place_of
from index.texts import text_bytes
from ingest.nouns import ReadDocument
from ingest.read import load, read_document

SENTENCE = "De school opent morgen een nieuwe bibliotheek."
DPI = 200


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_words_of_a_scan_are_marked_where_the_scan_shows_them(tmp_path: Path) -> None:
    font = ImageFont.load_default(size=36)
    scan = Image.new("L", (8 * DPI, 11 * DPI), "white")
    pen = ImageDraw.Draw(scan)
    pen.text((200, 300), "Bericht voor alle ouders en leerlingen", font=font, fill="black")
    pen.text((200, 900), SENTENCE, font=font, fill="black")
    picture, path = tmp_path / "scan.png", tmp_path / "scan.pdf"
    scan.save(picture)
    canvas = Canvas(str(path), pagesize=(8 * 72, 11 * 72))
    canvas.drawImage(str(picture), 0, 0, 8 * 72, 11 * 72)
    canvas.save()

    read = read_document(path, load(path), ocr=True)
    assert read.layer is not None
    assert read.layer.startswith(b"%PDF-")
    text, layer = tmp_path / "text.json", tmp_path / "layer.pdf"
    text.write_bytes(text_bytes(read))
    layer.write_bytes(read.layer)
    files = Files(revision="", text=text, source=path, layer=layer)
    start = read.canonical.text.index(SENTENCE)
    located = place_of(files, start, start + len(SENTENCE), None).located

    assert located is not None
    assert located.share == 1.0
    (box,) = located.boxes
    left, top, right, bottom = pen.textbbox((200, 900), SENTENCE, font=font)
    expected = (left / scan.width, top / scan.height, right / scan.width, bottom / scan.height)
    assert (box.left, box.top, box.right, box.bottom) == pytest.approx(expected, abs=0.012)


def test_a_file_that_needs_no_recognition_has_no_layer(
    drawn: Callable[..., tuple[ReadDocument, Path]],
) -> None:
    _, path = drawn(lambda canvas: canvas.drawString(72, 700, SENTENCE))
    assert read_document(path, load(path), ocr=True).layer is None
