"""References as lists, a list a document, and as the table behind the drawing."""

from collections.abc import Sequence
from html import escape

from app.references.edges import LAW, Edge
from app.references.shown import OUTSIDE
from app.shown.parts import (
    drawing,
    folded,
    listed,
    page_link,
    paragraph,
    place,
    quoted,
    result_html,
    table,
)
from ingest.nouns import Document
from ingest.wording import counted

NONE = "Geen verwijzingen gevonden."
HEADS = ("Document", "Verwijst naar", "In de bibliotheek", "Hoe vaak", "Eerste plaats")
DRAWING = "Tekening: welke documenten verwijzen naar welke stukken"


def references_html(edges: Sequence[Edge], svg: str, address: str = "") -> str:
    """A list a document, the drawing, and the table; `address` as in `result_html`."""
    if not edges:
        return result_html(NONE, "", address)
    documents = {edge.source.id: edge.source for edge in edges}
    documents |= {edge.target.id: edge.target for edge in edges if edge.target}
    places = sum(len(edge.places) for edge in edges)
    missing = len({edge.end for edge in edges if edge.missing})
    found = (
        f"{counted(places, 'verwijzing', 'verwijzingen')} gevonden. "
        f"{counted(missing, 'genoemd stuk staat', 'genoemde stukken staan')} {OUTSIDE}."
    )
    body = (
        "<section><h2>Verwijzingen per document</h2>"
        + "".join(_document(documents[key], edges) for key in sorted(documents))
        + "</section><section><h2>Tekening</h2>"
        + paragraph("uitleg", "Schuif opzij om alles te zien. Dezelfde gegevens staan in de tabel.")
        + drawing(svg, DRAWING)
        + "</section><section><h2>Alles in een tabel</h2>"
        + folded(
            "Toon de tabel", table("stukken", "Verwijzingen", HEADS, [_row(edge) for edge in edges])
        )
        + "</section>"
    )
    return result_html(found, body, address)


def _document(document: Document, edges: Sequence[Edge]) -> str:
    out = [edge for edge in edges if edge.source.id == document.id]
    into = [edge for edge in edges if edge.target and edge.target.id == document.id]
    papers = [edge for edge in out if edge.kind != LAW]
    laws = [edge for edge in out if edge.kind == LAW]
    body = (
        _under("Verwijst naar", [_item(_name(edge), edge) for edge in papers])
        + _under("Verwijst naar de wet", [_item(escape(edge.label), edge) for edge in laws])
        + _under("Wordt genoemd in", [_item(escape(place(edge.source, ())), edge) for edge in into])
    )
    named = counted(len(out), "stuk of wet", "stukken en wetten")
    by = f", wordt genoemd in {counted(len(into), 'document', 'documenten')}" if into else ""
    return folded(f"{place(document, ())}: noemt {named}{by}", body)


def _under(head: str, html: Sequence[str]) -> str:
    return f"<h3>{head}</h3>{listed(html)}" if html else ""


def _name(edge: Edge) -> str:
    """What is referred to; of what is held its title too."""
    if edge.target:
        return f"{escape(edge.label)} ({escape(edge.target.title)})"
    return f'{escape(edge.label)} <span class="soort">{OUTSIDE}</span>'


def _item(name: str, edge: Edge) -> str:
    return f"{name}, {len(edge.places)} keer{_first(edge)}"


def _first(edge: Edge) -> str:
    first = edge.places[0]
    quote = first.quote
    return quoted(quote.text, page_link(edge.source, quote.start, quote.end, first.pages))


def _row(edge: Edge) -> tuple[str, ...]:
    held = "niet nagegaan (wet)" if edge.kind == LAW else "nee" if edge.missing else "ja"
    return (
        escape(place(edge.source, ())),
        escape(edge.label),
        held,
        str(len(edge.places)),
        _first(edge),
    )
