"""Pages as pictures, and the pictures that are kept."""

import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from app.places import pictures as pictures_module
from app.places.pictures import Pictures
from app.places.render import DPI, pages_in, picture, sheet, size_of
from ingest.errors import DocumentError

ROOT = Path(__file__).resolve().parents[3]
AGREEMENT = ROOT / "corpus" / "bestuursakkoord-primair-onderwijs-2014.pdf"


def test_a_page_is_drawn_at_its_size() -> None:
    image = Image.open(io.BytesIO(picture(AGREEMENT, 2)))
    width, height = size_of(AGREEMENT, 2)
    assert image.format == "WEBP"
    assert image.size == pytest.approx((width * DPI / 72, height * DPI / 72), abs=2)
    assert pages_in(AGREEMENT) == 7


@pytest.mark.parametrize("number", [0, -1, 8])
def test_a_page_that_is_not_there_is_told(number: int) -> None:
    with pytest.raises(DocumentError, match="niet te tonen"):
        picture(AGREEMENT, number)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\nno objects\n%%EOF", b"PK\x03\x04 a zip"])
def test_a_damaged_file_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "damaged.pdf"
    path.write_bytes(content)
    for read in (picture, sheet, size_of):
        with pytest.raises(DocumentError, match=r"damaged\.pdf"):
            read(path, 1)


def test_pages_drawn_by_several_threads_are_those_drawn_by_one() -> None:
    alone = [picture(AGREEMENT, number) for number in (1, 2, 3)]
    with ThreadPoolExecutor(6) as threads:
        many = list(threads.map(lambda n: picture(AGREEMENT, n % 3 + 1), range(12)))
    assert many == [alone[n % 3] for n in range(12)]


def test_no_more_pictures_are_kept_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []

    def draw(path: Path, number: int) -> bytes:
        drawn.append(number)
        return bytes(40)

    monkeypatch.setattr(pictures_module, "picture", draw)
    kept = Pictures(room=100)
    for number in (1, 2, 1, 3, 1, 2):  # two fit; 1 was asked for last when 3 came
        kept.page(AGREEMENT, number)
    assert drawn == [1, 2, 3, 2]
