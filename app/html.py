"""An answer and its sources as HTML; all text of documents is escaped."""

from collections.abc import Sequence
from html import escape

from app.markdown import UNSUPPORTED
from app.memo import memo_reference
from app.output import missing_text, page_text
from ingest.nouns import Answer, Citation, Passage, Remark, Statement

UNCHECKED = (
    "Deze tekst is nog niet nagekeken. Zodra hij af is, wordt elke zin met de bron vergeleken."
)
WRITTEN = (
    "Geschreven door het taalmodel {}. Elke zin is vergeleken met de bron; lees bij twijfel de "
    "bron zelf."
)


def answer_html(answer: Answer) -> str:
    """The statements with markers that lead to their sources, or why there is no answer."""
    note = _paragraph("melding", escape(missing_text(answer.missing)))
    if answer.abstained:
        refusal = _paragraph("weigering", escape(answer.reason or ""))
        return _region("Geen antwoord gevonden", note + refusal)
    remarks = [(remark.leads, _remark(remark)) for remark in answer.remarks]
    return _region(
        "Antwoord",
        note
        + _paragraph("voorbehoud", escape(answer.reason or ""))
        + "".join(html for leads, html in remarks if leads)
        + _paragraph("", escape(answer.lead))
        + _statements(answer.statements)
        + "".join(html for leads, html in remarks if not leads)
        + _paragraph("herkomst", WRITTEN.format(escape(answer.model)) if answer.model else ""),
    )


def _paragraph(kind: str, html: str) -> str:
    return f'<p class="{kind}">{html}</p>' if html else ""


def _remark(remark: Remark) -> str:
    return _paragraph("opmerking", f"{escape(remark.text)} {_markers(remark.citations)}")


def _statements(statements: Sequence[Statement]) -> str:
    """A heading before the first of the statements that share one."""
    html, label = "", ""
    for statement in statements:
        if statement.label and statement.label != label:
            html += f"<h3>{escape(statement.label)}</h3>"
        label = statement.label
        doubt = _doubt(statement.doubt) if statement.doubt else ""
        html += f"<p>{_lines(statement.text)} {_markers(statement.citations)}{doubt}</p>"
    return html


def _doubt(doubt: str) -> str:
    return f' <em class="twijfel">({UNSUPPORTED}: {escape(doubt)})</em>'


def writing_html(text: str) -> str:
    """What a language model has written so far, unchecked."""
    return (
        '<section class="antwoord"><h2>Het taalmodel schrijft</h2>'
        f'<p class="melding">{UNCHECKED}</p><p>{_lines(text)}</p></section>'
    )


def _region(title: str, body: str) -> str:
    # A live region: screen readers read a new answer out without being asked.
    return f'<section aria-live="polite" class="antwoord"><h2>{title}</h2>{body}</section>'


def _markers(numbers: Sequence[int]) -> str:
    return "".join(
        f'<a class="verwijzing" href="#bron-{n}" aria-label="bron {n}">[{n}]</a>' for n in numbers
    )


def error_html(message: str) -> str:
    """A message about something that went wrong."""
    return f'<section role="alert" class="fout"><p>{escape(message)}</p></section>'


def sources_html(answer: Answer) -> str:
    """Each cited passage once, with the cited words marked; on a refusal the nearest ones."""
    if answer.abstained:
        articles = "".join(
            _article("", hit.passage, _lines(hit.passage.text)) for hit in answer.nearest
        )
        title = "Passages die het dichtst in de buurt komen"
    else:
        by_passage: dict[Passage, list[Citation]] = {}
        for citation in answer.citations:
            by_passage.setdefault(citation.passage, []).append(citation)
        articles = "".join(_source(passage, cited) for passage, cited in by_passage.items())
        title = "Bronnen"
    return f"<section><h2>{title}</h2>{articles}</section>" if articles else ""


def _source(passage: Passage, citations: list[Citation]) -> str:
    text, at = "", passage.start
    for citation in sorted(citations, key=lambda c: (c.start, c.end)):
        if citation.start < at:
            text += f'<span id="bron-{citation.number}"></span>'
            continue
        before = passage.text[at - passage.start : citation.start - passage.start]
        text += f'{_lines(before)}<mark id="bron-{citation.number}">{_lines(citation.text)}</mark>'
        at = citation.end
    text += _lines(passage.text[at - passage.start :])
    numbers = " ".join(f"[{citation.number}]" for citation in citations)
    return _article(f"{numbers} ", passage, text, _references(citations))


def _references(citations: Sequence[Citation]) -> str:
    """The reference to each citation as a memo has it, with a button that copies it."""
    items = "".join(
        f'<li>[{c.number}] <span id="verwijzing-{c.number}">{escape(memo_reference(c))}</span> '
        f'<button type="button" class="kopieer" data-kopieer="verwijzing-{c.number}" '
        f'aria-label="Kopieer verwijzing {c.number}">Kopieer verwijzing</button></li>'
        for c in citations
    )
    return f'<ul class="verwijzingen">{items}</ul>'


def _article(prefix: str, passage: Passage, text: str, references: str = "") -> str:
    document = passage.document
    about = [document.kind, document.publisher, document.date, page_text(passage), passage.evidence]
    path = " › ".join(map(escape, passage.section))
    notes = "".join(
        f"<li>Voetnoot {escape(note.label)}: {_lines(note.text)}</li>" for note in passage.footnotes
    )
    return (
        f'<article class="bron"><h3>{prefix}{escape(document.title)}</h3>'
        f'<p class="plaats">{escape(" · ".join(filter(None, about)))}</p>'
        + (f'<p class="pad">{path}</p>' if path else "")
        + f"<blockquote>{text}</blockquote>"
        + (f'<ul class="voetnoten">{notes}</ul>' if notes else "")
        + references
        + "</article>"
    )


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
