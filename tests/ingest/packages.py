"""Builds small DOCX and ODT files out of the XML of their parts."""

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
WORD_PARTS = {
    "styles": "styles.xml",
    "numbering": "numbering.xml",
    "footnotes": "footnotes.xml",
    "endnotes": "endnotes.xml",
    "header": "header1.xml",
    "footer": "footer1.xml",
}
ODF = "urn:oasis:names:tc:opendocument:xmlns"
ODT_NAMES = " ".join(
    [
        *(
            f'xmlns:{prefix}="{ODF}:{name}:1.0"'
            for prefix, name in {
                "office": "office",
                "text": "text",
                "table": "table",
                "draw": "drawing",
                "style": "style",
                "fo": "xsl-fo-compatible",
                "manifest": "manifest",
                "meta": "meta",
            }.items()
        ),
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
    ]
)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip file with these parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def docx_parts(body: str, title: str | None = None, **parts: str) -> dict[str, str | bytes]:
    """The parts of a DOCX: the inside of its body, and of parts such as `styles`, `footnotes`."""
    files: dict[str, str | bytes] = {
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}">'
        f'<Relationship Id="a" Type="{R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="b" Type="{R}/metadata/core-properties" Target="docProps/core.xml"/>'
        "</Relationships>",
        "word/document.xml": _word("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELATIONS}">'
        + "".join(
            f'<Relationship Id="{kind}" Type="{R}/{kind}" Target="{WORD_PARTS[kind]}"/>'
            for kind in parts
        )
        + "</Relationships>",
    }
    for kind, content in parts.items():
        files[f"word/{WORD_PARTS[kind]}"] = _word(kind, content)
    if title is not None:
        files["docProps/core.xml"] = (
            f'<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></c>'
        )
    return files


def docx(body: str, title: str | None = None, **parts: str) -> bytes:
    """A DOCX; see `docx_parts`."""
    return zipped(docx_parts(body, title, **parts))


def _word(root: str, content: str) -> str:
    names = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="{MC}"'
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {names}>{content}</w:{root}>'


def odt_parts(
    body: str, title: str | None = None, automatic: str = "", styles: str = "", master: str = ""
) -> dict[str, str | bytes]:
    """The parts of an ODT: the inside of its text, its styles and its page headers."""
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": f"<manifest:manifest {ODT_NAMES}/>",
        "content.xml": f"<office:document-content {ODT_NAMES}>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>",
        "styles.xml": f"<office:document-styles {ODT_NAMES}>"
        f"<office:styles>{styles}</office:styles>"
        f"<office:master-styles><style:master-page>{master}</style:master-page>"
        "</office:master-styles></office:document-styles>",
        "meta.xml": f"<office:document-meta {ODT_NAMES}><office:meta>"
        f"<dc:title>{title or ''}</dc:title></office:meta></office:document-meta>",
    }


def odt(body: str, title: str | None = None, **styles: str) -> bytes:
    """An ODT; see `odt_parts`."""
    return zipped(odt_parts(body, title, **styles))
