"""What the files of pandoc lack for an office in Europe: A4, and footnotes counted in one go."""

import io
from typing import Literal
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

# Form -> the part that tells of the page, and what stands there -> what should.
CHANGES: dict[str, tuple[str, dict[bytes, bytes]]] = {
    "odt": (
        "styles.xml",
        {
            b'fo:page-width="8.5in"': b'fo:page-width="210mm"',
            b'fo:page-height="11in"': b'fo:page-height="297mm"',
        },
    ),
    "docx": (
        "word/document.xml",
        {
            # LibreOffice begins again at 1 after each heading.
            b'<w:numRestart w:val="eachSect" />': b'<w:numRestart w:val="continuous"/>',
            # In twentieths of a point; the margins of 2.5 cm are Word's own.
            b"</w:sectPr>": b'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" '
            b'w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" '
            b'w:gutter="0"/></w:sectPr>',
        },
    ),
}


def finished(data: bytes, form: Literal["odt", "docx"]) -> bytes:
    """The same file with these changes."""
    part, changes = CHANGES[form]
    target = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == part:
                for here, wanted in changes.items():
                    content = content.replace(here, wanted)
            # The first part of an ODT tells what it is, and must not be packed.
            packing = ZIP_STORED if entry.filename == "mimetype" else ZIP_DEFLATED
            new.writestr(entry, content, compress_type=packing)
    return target.getvalue()
