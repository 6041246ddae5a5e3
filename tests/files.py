"""Files as users bring them, made where they are needed."""

import io

from pypdf import PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas


def pdf(*pages: str) -> bytes:
    """A real PDF with one line of text a page; an empty string draws a picture instead."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for text in pages:
        if text:
            canvas.drawString(72, 720, text)
        else:
            canvas.rect(72, 300, 300, 300, fill=1)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def encrypted_pdf() -> bytes:
    """A PDF that asks for a password."""
    writer = PdfWriter()
    writer.append(io.BytesIO(pdf("De school leest elke dag.")))
    writer.encrypt("geheim", algorithm="AES-256")
    return _bytes(writer)


def pdf_without_pages() -> bytes:
    """A PDF with an empty page tree."""
    return _bytes(PdfWriter())


def _bytes(writer: PdfWriter) -> bytes:
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
