"""A document as it is read, for a terminal."""

from collections.abc import Iterator

from app.inspecting import Field, Inspection, metadata
from app.output import page_text
from app.reporting import found_text, removed_text
from app.sheets import Piece, Sheet, outline, page_at, page_name, sheets, without_leaders
from ingest.nouns import ReadDocument, Removed

BEGINNING = 60  # characters of a passage that are shown


def inspection_text(inspection: Inspection) -> str:
    """Metadata, outline, text with what was removed, footnotes and passages."""
    read = inspection.read
    parts = {
        "Opvallend": [f"- {line}" for line in (*read.warnings, *read.differences)],
        "Gegevens": [_field(field) for field in metadata(read)],
        "Gevonden": [found_text(read.findings), removed_text(read.findings)],
        "Verwijzingen": list(_references(inspection)),
        "Inhoud": list(_outline(read)),
        "Tekst": [line for sheet in sheets(read) for line in _sheet(read, sheet)],
        "Voetnoten": list(_footnotes(read)),
        "Passages": list(_passages(read)),
    }
    shown = {title: [line for line in lines if line] for title, lines in parts.items()}
    return "\n\n".join(
        "\n".join([f"## {title}", *lines]) for title, lines in shown.items() if lines
    )


def _field(field: Field) -> str:
    own = "" if field.own is None else f" (manifest; het document zelf: {field.own or 'niets'})"
    return f"{field.name}: {field.value or 'onbekend'}{own}"


def _references(inspection: Inspection) -> Iterator[str]:
    read = inspection.read
    for reference, lead in zip(read.references, inspection.leads, strict=True):
        said = " ".join(read.canonical.text[reference.start : reference.end].split())
        place = page_name(page_at(read, reference.start))
        held = f"in de bibliotheek: {lead}" if lead else ""
        yield " · ".join(filter(None, (reference.key, f'"{said}"', place, held)))


def _outline(read: ReadDocument) -> Iterator[str]:
    for entry in outline(read):
        yield "  " * (entry.depth - 1) + " · ".join(filter(None, (entry.title, entry.place)))


def _sheet(read: ReadDocument, sheet: Sheet) -> Iterator[str]:
    if sheet.number is not None:
        printed = f", gedrukt: {sheet.label}" if sheet.label else ""
        yield f"\n--- pagina {sheet.number}{printed} ---"
    yield sheet.remark
    for part in sheet.body:
        yield _removed(part) if isinstance(part, Removed) else _piece(read, part)


def _removed(line: Removed) -> str:
    return f"[- {without_leaders(line.text)} -] ({line.reason})"


def _piece(read: ReadDocument, piece: Piece) -> str:
    block = piece.block
    signs = {
        "title": "# ",
        "heading": "#" * (block.level + 2) + " ",
        "item": "  " * block.level,
        "quote": "> ",
        "row": "| ",
    }
    sign = ("[kader] " if block.boxed else "") + signs.get(block.kind, "")
    return sign + read.canonical.text[piece.start : piece.end].strip()


def _footnotes(read: ReadDocument) -> Iterator[str]:
    for note in read.canonical.footnotes:
        places = [page_name(page_at(read, mark)) or f"teken {mark}" for mark in note.marks]
        where = f"bij {', '.join(places)}" if places else "geen cijfer in de tekst gevonden"
        yield f"{note.label} ({where}): {read.canonical.text[note.start : note.end]}"


def _passages(read: ReadDocument) -> Iterator[str]:
    for number, passage in enumerate(read.passages, 1):
        about = (passage.evidence, page_text(passage), " › ".join(passage.section))
        begins = " ".join(passage.text.split())[:BEGINNING]
        yield f"{number}. {' · '.join(filter(None, about))} · {len(passage.text)} tekens: {begins}"
