"""A place as HTML: what stands in the panel. All text of documents is escaped."""

from collections.abc import Sequence
from html import escape
from urllib.parse import quote, urlencode

from app.memo import date_in_words, memo_reference
from app.output import page_text
from app.places.place import Place
from app.places.shapes import Box, Located
from app.places.text import context_html, lines_html
from app.shown.address import place_link
from ingest.errors import VindplaatsError

SURE = 0.9  # of the letters; with fewer found nothing is marked on the page
FINE = 1_000  # steps of the width or height of a page
TITLE = '<h2 id="plaats-titel" tabindex="-1">{}</h2>'
NOT_FOUND = (
    "De woorden zijn op deze bladzijde niet precies aan te wijzen. Ze staan onder de bladzijde."
)
ELSEWHERE = "De aangehaalde woorden staan op bladzijde {}."
GOES_ON = "De aangehaalde woorden gaan verder op bladzijde {}."
NO_SOURCE = (
    "Van dit document is het bestand zelf niet bewaard. Lees het document opnieuw in om ook de "
    "bladzijden te zien."
)
NOT_DRAWN = "Deze bladzijde is niet te tonen. Lees de tekst hieronder."


def sure(located: Located) -> bool:
    """Whether enough of the words was found to point at them."""
    return located.share >= SURE


def place_html(place: Place) -> str:
    """The panel: what it is, the page or the text with the words marked, and its notes."""
    document = place.read.document
    path = " › ".join(map(escape, place.citation.passage.section))
    return (
        f'<article class="vindplaats" data-bladzijde="{place.page or ""}">'
        + TITLE.format(escape(document.title))
        + (f'<p class="pad">{path}</p>' if path else "")
        + f'<p class="waar">{escape(_where(place))}</p>'
        + (_page(place) if place.page else _text(place))
        + _notes(place)
        + _reference(place)
        + "</article>"
    )


def no_place_html(error: VindplaatsError) -> str:
    """The panel where there is nothing to show."""
    return (
        f'<article class="vindplaats">{TITLE.format("Deze plaats is er niet")}'
        f'<p class="fout">{escape(str(error))}</p></article>'
    )


def _where(place: Place) -> str:
    """'p. 3 (bladzijde 5 van 8 in de pdf) · kamerbrief · 10 juli 2014 · beleidsvoornemen'."""
    citation = place.citation
    document = citation.passage.document
    numbers = [page.number for page in citation.pages]
    where = page_text(citation)
    if where and place.pages:
        first, last = numbers[0], numbers[-1]
        pages = f"bladzijde {first}" if first == last else f"bladzijden {first}-{last}"
        where += f" ({pages} van {place.pages} in de pdf)"
    date = date_in_words(document.date)
    about = [where, document.kind, document.publisher, date, citation.passage.evidence]
    return " · ".join(part for part in about if part)


def _page(place: Place) -> str:
    located = place.located
    shown = located if located is not None and sure(located) else Located()
    marked = bool(shown.boxes)
    message = _message(place, marked=marked)
    return (
        (f'<p class="melding">{message}</p>' if message else "")
        + _turning(place)
        + f'<figure class="blad" tabindex="0"><div class="papier">{_picture(place)}'
        f"{_marks(shown)}</div><figcaption>{_quoted(place, marked=marked)}</figcaption></figure>"
        + ("" if marked or located is None else context_html(place))
    )


def _message(place: Place, *, marked: bool) -> str:
    """What a reader must know of a page on which not all of the words are marked."""
    if place.located is None:
        return ELSEWHERE.format(" en ".join(map(str, place.stands_on)))
    if not marked:
        return NOT_FOUND
    after = [number for number in place.stands_on if number > (place.page or 0)]
    return GOES_ON.format(after[0]) if after else ""


def _picture(place: Place) -> str:
    key = quote(place.read.document.id, safe="")
    source = f"bladzijde/{key}/{place.page}.webp?{urlencode({'v': place.files.revision})}"
    name = f"Bladzijde {place.page} van {place.pages} van {place.read.document.title}"
    # With its size the page has its place before it is there, and can be scrolled to the words.
    width, height = place.size
    return (
        f'<img src="{source}" width="{width}" height="{height}" alt="{escape(name)}" '
        f'data-mislukt="{NOT_DRAWN}">'
    )


def _marks(located: Located) -> str:
    """The marked words as a drawing over the page; the caption has them for screen readers."""
    rectangles = _rectangles(located.boxes) + _rectangles(located.names, ' class="kop"')
    if not rectangles:
        return ""
    return (
        f'<svg class="markering" viewBox="0 0 {FINE} {FINE}" preserveAspectRatio="none" '
        f'aria-hidden="true">{rectangles}</svg>'
    )


def _rectangles(boxes: Sequence[Box], kind: str = "") -> str:
    return "".join(
        f'<rect{kind} x="{box.left * FINE:.2f}" y="{box.top * FINE:.2f}" '
        f'width="{(box.right - box.left) * FINE:.2f}" '
        f'height="{(box.bottom - box.top) * FINE:.2f}"/>'
        for box in boxes
    )


def _quoted(place: Place, *, marked: bool) -> str:
    begin = "Gemarkeerd op deze bladzijde" if marked else "Aangehaald"
    return f'<span class="alleen-voor-lezers">{begin}: {lines_html(place.citation.text)}</span>'


def _turning(place: Place) -> str:
    """The buttons to the pages before and after; one that leads nowhere is not offered."""
    page = place.page or 0
    buttons = [
        f'<button type="button" data-bladzijde="{number}" data-richting="{way}">'
        f"{way.capitalize()} bladzijde</button>"
        for number, way in ((page - 1, "vorige"), (page + 1, "volgende"))
        if 1 <= number <= place.pages
    ]
    counted = f'<span class="teller">Bladzijde {page} van {place.pages}</span>'
    return f'<div class="bladeren">{"".join(buttons)}{counted}</div>'


def _text(place: Place) -> str:
    missing = bool(place.read.canonical.pages) and place.files.source is None
    return (f'<p class="melding">{NO_SOURCE}</p>' if missing else "") + context_html(place)


def _notes(place: Place) -> str:
    text, key = place.read.canonical.text, place.read.document.id
    items = "".join(
        "<li>"
        + place_link(f"Voetnoot {escape(note.label)}", key, note.start, note.end)
        + f": {lines_html(text[note.start : note.end])}</li>"
        for note in place.footnotes
    )
    return f'<h3>Voetnoten bij deze passage</h3><ul class="voetnoten">{items}</ul>' if items else ""


def _reference(place: Place) -> str:
    """The reference as a memo has it, with a button that copies it; and the file."""
    key = quote(place.read.document.id, safe="")
    file = f'<p><a href="bestand/{key}" download>Download het bestand</a></p>'
    return (
        '<h3>Verwijzing</h3><p><span id="plaats-verwijzing">'
        f"{escape(memo_reference(place.citation))}</span> "
        '<button type="button" class="kopieer" data-kopieer="plaats-verwijzing">'
        "Kopieer verwijzing</button></p>" + (file if place.files.source else "")
    )
