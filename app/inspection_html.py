"""A document as it is read, as one page to look at beside the file.

The page is whole by itself, without scripts: it can be mailed, and opens without a server.
"""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from app.inspecting import Field, Inspection, metadata
from app.reporting import found_text, removed_text
from app.sheet_html import marked, sheet_html
from app.sheets import Entry, outline, page_at, page_name, sheets
from ingest.errors import UsageError
from ingest.nouns import ReadDocument

COLUMNS = ("stuk", "zoals vermeld", "plaats")  # of the references
STYLE = Path(__file__).with_name("inspection.css")


def write_page(inspection: Inspection, path: Path) -> None:
    """Writes the page; raises UsageError where no file can be written."""
    try:
        path.write_text(inspection_html(inspection), encoding="utf-8")
    except OSError as error:
        raise UsageError(
            str(path), "hier kan geen bestand komen.", "Controleer de naam, de map en de rechten."
        ) from error


def inspection_html(inspection: Inspection) -> str:
    """The page; all text of the document is escaped."""
    read = inspection.read
    document = read.document
    return (
        '<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(document.title)} – zoals gelezen door Vindplaats</title>"
        f"<style>{STYLE.read_text('utf-8')}</style></head><body>"
        '<a class="sprong" href="#inhoudelijk">Ga naar de tekst</a>'
        f"<header><h1>{escape(document.title)}</h1>"
        f"<p>Zo leest Vindplaats <b>{escape(document.file)}</b>. Leg deze pagina naast het "
        "bestand om te controleren of alles er staat.</p></header>"
        f'<div class="naast elkaar">{_outline(read)}<main>{_about(inspection)}'
        f'<section><h2 id="inhoudelijk" tabindex="-1">Tekst</h2>{_legend()}{_pages(read)}'
        "</section></main></div></body></html>\n"
    )


def _pages(read: ReadDocument) -> str:
    document = marked(read)
    return "".join(sheet_html(document, sheet) for sheet in sheets(read))


def _legend() -> str:
    return (
        '<p class="uitleg"><del>Doorgestreept</del>: weggelaten, met de reden erbij. '
        '<span class="passage">passage 1: …</span>: hier begint een passage, met de soort '
        "informatie die zij geeft. Een lijn om de tekst: een kader in het bestand.</p>"
    )


def _outline(read: ReadDocument) -> str:
    body = _branches(outline(read)) or "<p>Er zijn geen koppen gevonden.</p>"
    return f'<nav aria-labelledby="kop-inhoud"><h2 id="kop-inhoud">Inhoud</h2>{body}</nav>'


def _branches(entries: Sequence[Entry]) -> str:
    """Headings as nested lists: under each those that are deeper, up to its next equal."""
    items, at = "", 0
    while at < len(entries):
        end = at + 1
        while end < len(entries) and entries[end].depth > entries[at].depth:
            end += 1
        items += f"<li>{_link(entries[at])}{_branches(entries[at + 1 : end])}</li>"
        at = end
    return f"<ul>{items}</ul>" if items else ""


def _link(entry: Entry) -> str:
    place = f" <small>{escape(entry.place)}</small>" if entry.place else ""
    return f'<a href="#kop-{entry.index}">{escape(entry.title)}</a>{place}'


def _about(inspection: Inspection) -> str:
    read = inspection.read
    warnings = _list([*read.warnings, *read.differences])
    counts = _list(filter(None, [found_text(read.findings), removed_text(read.findings)]))
    fields = "".join(map(_field, metadata(read)))
    return (
        (f'<section class="let-op"><h2>Opvallend</h2>{warnings}</section>' if warnings else "")
        + f'<section><h2>Gegevens</h2><table class="gegevens">{fields}</table></section>'
        + (f"<section><h2>Gevonden</h2>{counts}</section>" if counts else "")
        + _references(inspection)
    )


def _list(lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""


def _field(field: Field) -> str:
    own = ""
    if field.own is not None:
        said = f"„{escape(field.own)}”" if field.own else "niets"
        own = f'<br><span class="reden">uit het manifest; het document zelf: {said}</span>'
    value = escape(field.value) or '<span class="reden">onbekend</span>'
    return f'<tr><th scope="row">{escape(field.name)}</th><td>{value}{own}</td></tr>'


def _references(inspection: Inspection) -> str:
    read = inspection.read
    if not read.references:
        return ""
    rows = ""
    pairs = zip(read.references, inspection.leads, strict=True)
    for number, (reference, lead) in enumerate(pairs, 1):
        page = page_at(read, reference.start)
        place = f'<a href="#pagina-{page.number}">{page_name(page)}</a>' if page else ""
        held = f'<br><span class="reden">in de bibliotheek: {escape(lead)}</span>' if lead else ""
        rows += (
            f'<tr id="verwijzing-{number}"><th scope="row">{escape(reference.key)}{held}</th>'
            f"<td>{escape(read.canonical.text[reference.start : reference.end])}</td>"
            f"<td>{place}</td></tr>"
        )
    head = "".join(f'<th scope="col">{name}</th>' for name in COLUMNS)
    return (
        '<section><h2>Verwijzingen</h2><table class="stukken"><thead><tr>'
        f"{head}</tr></thead><tbody>{rows}</tbody></table></section>"
    )
