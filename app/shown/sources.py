"""The sources of an answer: each cited passage once, with the cited words marked."""

from collections.abc import Sequence
from html import escape

from app.memo import date_in_words, memo_reference
from app.output import page_text
from app.shown.address import place_link
from app.shown.marked import cited_html, lines, passage_html, stretches
from app.shown.parts import folded
from ingest.nouns import Answer, Citation, Hit, Passage

SHORT = 600  # characters of a passage that is shown whole
OPEN = 3  # sources that are shown; the others are folded
READ = "Lees de hele passage"
GAP = "(…)"  # between cited words of a long passage
LOOK = "Bekijk op de bladzijde"
LOOK_IN_TEXT = "Bekijk in de tekst"


def sources_html(answer: Answer) -> str:
    """Each cited passage; on a refusal the nearest ones."""
    if answer.abstained:
        articles = [_nearest(hit) for hit in answer.nearest]
        title, others = "Passages die het dichtst in de buurt komen", "passages"
    else:
        by_passage: dict[Passage, list[Citation]] = {}
        for citation in answer.citations:
            by_passage.setdefault(citation.passage, []).append(citation)
        articles = [_source(passage, cited) for passage, cited in by_passage.items()]
        title, others = "Bronnen", "bronnen"
    if not articles:
        return ""
    more = "".join(articles[OPEN:])
    rest = folded(f"Toon ook de andere {others} ({len(articles) - OPEN})", more) if more else ""
    return f"<section><h2>{title}</h2>{''.join(articles[:OPEN])}{rest}</section>"


def _nearest(hit: Hit) -> str:
    passage = hit.passage
    whole = folded(READ, _quote(passage_html(passage.text, (), named=False)))
    return _article("", passage, (passage.start, passage.end), whole)


def _source(passage: Passage, citations: Sequence[Citation]) -> str:
    """The passage; of a long one the cited words, and the whole of it folded."""
    cited = stretches(passage, citations)
    if len(passage.text) > SHORT:
        whole = _quote(passage_html(passage.text, cited, named=False))
        body = _quote(cited_html(passage.text, cited, GAP)) + folded(READ, whole)
    else:
        body = _quote(passage_html(passage.text, cited, named=True))
    numbers = " ".join(f"[{citation.number}]" for citation in citations)
    span = (citations[0].start, citations[0].end)
    return _article(f"{numbers} ", passage, span, body, _references(citations))


def _quote(html: str) -> str:
    return f"<blockquote>{html}</blockquote>"


def _references(citations: Sequence[Citation]) -> str:
    """The reference to each citation as a memo has it, with a button that copies it."""
    items = "".join(
        f'<li>[{c.number}] <span id="verwijzing-{c.number}">{escape(memo_reference(c))}</span> '
        f'<button type="button" class="kopieer" data-kopieer="verwijzing-{c.number}" '
        f'aria-label="Kopieer verwijzing {c.number}">Kopieer verwijzing</button></li>'
        for c in citations
    )
    return f'<ul class="verwijzingen">{items}</ul>'


def _article(
    prefix: str, passage: Passage, span: tuple[int, int], body: str, references: str = ""
) -> str:
    document = passage.document
    date = date_in_words(document.date)
    about = [document.kind, document.publisher, date, page_text(passage), passage.evidence]
    path = " › ".join(map(escape, passage.section))
    look = LOOK if passage.pages else LOOK_IN_TEXT
    link = place_link(look, document.id, *span, name=f"{look}: {prefix}{document.title}")
    notes = "".join(
        f"<li>Voetnoot {escape(note.label)}: {lines(note.text)}</li>" for note in passage.footnotes
    )
    return (
        f'<article class="bron"><h3>{prefix}{escape(document.title)}</h3>'
        f'<p class="plaats">{escape(" · ".join(filter(None, about)))}</p>'
        + (f'<p class="pad">{path}</p>' if path else "")
        + body
        + (f'<ul class="voetnoten">{notes}</ul>' if notes else "")
        + f'<p class="kijk">{link}</p>'
        + references
        + "</article>"
    )
