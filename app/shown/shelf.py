"""The documents of a library as a table, and one of them as a book: outline and text."""

from collections.abc import Sequence
from html import escape
from urllib.parse import quote

from app.books import Book
from app.memo import date_in_words
from app.reading import Part, Parted
from app.shelf import Volume
from app.shown.address import Fields, address, address_html
from app.shown.outline import TAB, outline_html, page_text, part_name, read_link
from app.shown.parts import result_html, table
from app.shown.reading import PartWriter
from ingest.nouns import ReadDocument
from ingest.wording import counted

COLUMNS = (
    "Titel", "Soort", "Datum", "Afzender", "Sector", "Blz.", "Passages", "Doelen",
    "Verwijst naar", "Genoemd door",
)  # fmt: skip
NONE = "Er zijn geen documenten gevonden. Kies andere filters."
NO_FILE = (
    "Van dit document is alleen de tekst bewaard. Voeg het bestand opnieuw toe om ook de "
    "bladzijden te zien."
)
EMPTY = "Deze bibliotheek is nog leeg. Een beheerder kan documenten toevoegen."


def shelf_html(
    volumes: Sequence[Volume], total: int, filters: Fields, *, attention: bool = False
) -> str:
    """The volumes that were found of `total` with the `filters`, each title a link that opens it.

    With `attention` the script of the page brings the reader to it.
    """
    sought = ' tabindex="-1" data-aandacht="lijst"' if attention else ""
    rows = table("documenten", "Documenten", COLUMNS, map(_row, volumes)) if volumes else ""
    told = _said(len(volumes), total)
    return result_html(told, f"<div{sought}>{rows}</div>", address_html(TAB, filters))


def _said(found: int, total: int) -> str:
    if not total:
        return EMPTY
    if not found:
        return NONE
    documents = counted(found, "document", "documenten")
    return f"{documents}." if found == total else f"{documents} gevonden van {total}."


def told_html(text: str) -> str:
    """What became of something that was done; the script of the page brings the reader to it."""
    words = escape(text)
    return f'<p class="melding" tabindex="-1" data-aandacht="{words}">{words}</p>'


def sure_html(title: str) -> str:
    """The question whether a document is to be removed."""
    return (
        '<p class="zeker" tabindex="-1" data-aandacht="zeker">Wil je '
        f"‘{escape(title)}’ echt verwijderen? Daarna is het voor niemand meer te vinden. Je kunt "
        "het alleen terugzetten door het bestand opnieuw toe te voegen.</p>"
    )


def reread_html(title: str) -> str:
    """That a document is being read again."""
    return (
        f'<p class="melding" role="status">‘{escape(title)}’ wordt opnieuw gelezen. Op het tabblad '
        f'<a href="?{escape(address("toevoegen", {}))}">Toevoegen</a> zie je hoe ver het is.</p>'
    )


def _row(volume: Volume) -> tuple[str, ...]:
    document = volume.document
    return (
        read_link(escape(document.title), document.id),
        escape(document.kind),
        _date(document.date),
        escape(document.publisher or "onbekend"),
        escape(", ".join(document.sector)) or "onbekend",
        "geen" if volume.pages is None else str(volume.pages),
        *map(str, (volume.passages, volume.goals, volume.leads, volume.referred)),
    )


def _date(date: str | None) -> str:
    """In words; the script that sorts the table goes by the figures."""
    if date is None:
        return "onbekend"
    return f'<time datetime="{escape(date)}">{escape(date_in_words(date) or date)}</time>'


def book_html(book: Book, whole: Parted, part: Part, at: int | None) -> str:
    """One part of a document for reading, beside the outline; the heading `at` a place is shown."""
    read, document = book.read, book.read.document
    asked = {"document": document.id, "deel": str(part.number), "kop": str(at or "")}
    if at is not None:
        asked["deel"] = ""
    return (
        '<article class="boek" aria-labelledby="boek-titel">'
        f'<h2 id="boek-titel">{escape(document.title)}</h2>{_about(book)}'
        f'<div class="boek-naast">{outline_html(read, whole, part)}'
        f'<div class="boek-deel">{_part_heading(whole, part, attention=at is None)}'
        f"{_turning(read, whole, part)}{PartWriter(read, whole, part, at).html()}"
        f"{_turning(read, whole, part)}</div></div></article>"
        f"{address_html(TAB, asked)}"
    )


def _about(book: Book) -> str:
    document, record = book.read.document, book.record
    pages = None if record.pages is None else counted(record.pages, "bladzijde", "bladzijden")
    known = (
        document.kind, document.publisher, date_in_words(document.date),
        ", ".join(document.sector), pages, counted(record.passages, "passage", "passages"),
    )  # fmt: skip
    said = escape(" · ".join(filter(None, known)))
    if not book.has_file:
        return f'<p class="plaats">{said}</p><p class="uitleg">{NO_FILE}</p>'
    link = f'<a href="bestand/{escape(quote(document.id, safe=""))}">Haal het bestand op</a>'
    return f'<p class="plaats">{said} · {link}</p>'


def _part_heading(whole: Parted, part: Part, *, attention: bool) -> str:
    if len(whole.parts) == 1:
        name = "Hele document"
    else:
        name = f"Deel {part.number} van {len(whole.parts)}: {part_name(part)}"
    pages = list(dict.fromkeys(page_text(page) for page in part.pages))
    where = pages[0] + (f" tot en met {pages[-1]}" if len(pages) > 1 else "") if pages else ""
    sought = f' data-aandacht="deel {part.number}"' if attention else ""
    small = f" <small>{escape(where)}</small>" if where else ""
    return f'<h3 class="deel-kop" tabindex="-1"{sought}>{escape(name)}{small}</h3>'


def _turning(read: ReadDocument, whole: Parted, part: Part) -> str:
    """Links to the part before and the part after this one."""
    links = "".join(
        read_link(escape(f"{word} deel: {part_name(other)}"), read.document.id, part=other.number)
        for word, step in (("Vorig", -1), ("Volgend", 1))
        for other in whole.parts
        if other.number == part.number + step
    )
    return f'<p class="deel-bladeren">{links}</p>' if links else ""
