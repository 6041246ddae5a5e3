"""Real PDF files, sound and unsound, made in the test."""

import io
import random
from collections.abc import Callable

import pytest
from pypdf import PdfWriter
from pypdf.generic import NameObject, NumberObject

from ingest.errors import DocumentError
from ingest.read_pdf import REMEDY, page_ranges, read_pdf

MakePdf = Callable[..., bytes]
FIRST = ["De school opent vroeg.", "Ouders zijn blij."]
SECOND = ["Het kost “niets”, dus € 0.", "Kinderen ook."]


def fault_of(name: str, data: bytes) -> str:
    """Read a file that cannot be read; every message is one line and names the file."""
    with pytest.raises(DocumentError) as caught:
        read_pdf(name, data)
    message = str(caught.value)
    assert message.startswith(f"{name}: ")
    assert "\n" not in message
    assert message.endswith(".")
    return message.removeprefix(f"{name}: ")


def encrypted(data: bytes, user: str, owner: str, algorithm: str) -> bytes:
    writer = PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt(user, owner, algorithm=algorithm)
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def test_lines_and_page_numbers(pdf: MakePdf) -> None:
    text = read_pdf("plan.pdf", pdf(FIRST, SECOND, title="Plan voor lezen"))
    assert [block.text for block in text.blocks] == [" ".join(FIRST), " ".join(SECOND)]
    assert [(page.number, page.label) for page in text.pages] == [(1, None), (2, None)]
    assert text.title == "Plan voor lezen"
    assert text.warnings == ()


def test_wide_step_between_lines_gives_an_empty_one(pdf: MakePdf) -> None:
    lines = [*FIRST, "", *SECOND, "", "", "Slot."]
    assert read_pdf("plan.pdf", pdf(lines)).opening == "\n".join([*FIRST, "", *SECOND, "", "Slot."])


def test_page_labels_of_the_file(pdf: MakePdf) -> None:
    """Roman numbers for the foreword: the file says so, and what equals the number is left out."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf(FIRST, SECOND)))
    writer.set_page_label(0, 0, style="/r", start=4)
    writer.set_page_label(1, 1, style="/D", start=2)
    pages = read_pdf("plan.pdf", written(writer)).pages
    assert [(page.number, page.label) for page in pages] == [(1, "iv"), (2, None)]


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_password_of_the_reader_is_asked_for(pdf: MakePdf, algorithm: str) -> None:
    assert fault_of("slot.pdf", encrypted(pdf(FIRST), "geheim", "eigen", algorithm)) == (
        "de PDF is beveiligd met een wachtwoord. "
        "Bewaar het bestand zonder wachtwoord en voeg het opnieuw toe."
    )


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_password_of_the_owner_alone_does_not_keep_a_reader_out(
    pdf: MakePdf, algorithm: str
) -> None:
    text = read_pdf("slot.pdf", encrypted(pdf(FIRST), "", "eigen", algorithm))
    assert text.opening == "\n".join(FIRST)


def test_drawing_without_text(pdf: MakePdf) -> None:
    message = fault_of("scan.pdf", pdf([], []))
    assert message.startswith("geen tekst op pagina 1-2 (waarschijnlijk een scan).")
    assert "OCR" in message


def test_page_without_text_among_others_is_a_warning(pdf: MakePdf) -> None:
    text = read_pdf("half.pdf", pdf(FIRST, []))
    assert text.opening == "\n".join(FIRST)
    assert len(text.pages) == 2
    assert text.warnings == (
        "half.pdf: geen tekst op pagina 2 (waarschijnlijk een scan). "
        "De andere pagina's zijn gelezen. "
        f"{REMEDY}",
    )


def test_truncated_file(pdf: MakePdf) -> None:
    data = pdf(FIRST, SECOND)
    assert "niet compleet" in fault_of("kort.pdf", data[: len(data) // 2])


def test_file_without_pages() -> None:
    assert "geen pagina's" in fault_of("leeg.pdf", written(PdfWriter()))


def test_text_that_is_called_a_pdf() -> None:
    assert "dit is geen PDF" in fault_of("brief.pdf", b"Geachte heer,\nHet is zo.")


@pytest.mark.parametrize("seed", range(5))
def test_garbage_behind_the_first_bytes(seed: int) -> None:
    garbage = b"%PDF-1.7\n" + random.Random(seed).randbytes(2000)
    assert "niet compleet" in fault_of("ruis.pdf", garbage)
    assert "beschadigd" in fault_of("ruis.pdf", garbage + b"\n%%EOF\n")


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("/Contents", "beschadigd"),
        ("/Type", "geen pagina's"),
    ],
)
def test_page_with_a_wrong_entry(pdf: MakePdf, key: str, message: str) -> None:
    writer = PdfWriter(clone_from=io.BytesIO(pdf(FIRST)))
    writer.pages[0][NameObject(key)] = NumberObject(7)
    assert message in fault_of("fout.pdf", written(writer))


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([1], "pagina 1"),
        ([2, 3], "pagina 2-3"),
        ([2, 3, 5], "pagina 2-3 en 5"),
        ([1, 3, 5, 6, 7], "pagina 1, 3 en 5-7"),
    ],
)
def test_page_ranges(numbers: list[int], expected: str) -> None:
    assert page_ranges(numbers) == expected


def test_stream_with_an_abbreviated_filter_is_a_damaged_file(pdf: MakePdf) -> None:
    """Old producers wrote /Fl for /FlateDecode; pypdf 7 raises DeprecationError for it."""
    data = pdf(FIRST).replace(b"/FlateDecode", b"/Fl         ")
    assert "beschadigd" in fault_of("oud.pdf", data)


def test_whole_file_with_padding_behind_it_is_read(pdf: MakePdf) -> None:
    """Mail gateways and disk images pad files with zeros; pypdf reads them."""
    assert read_pdf("gevuld.pdf", pdf(FIRST) + bytes(5000)).opening == "\n".join(FIRST)
