"""An answer and its sources as HTML; all text of documents is escaped."""

from html import escape

from app.output import missing_text, page_text
from ingest.nouns import Answer, Citation, Passage


def answer_html(answer: Answer) -> str:
    """The statements with markers that lead to their sources, or why there is no answer."""
    note = (
        f'<p class="melding">{escape(text)}</p>' if (text := missing_text(answer.missing)) else ""
    )
    if answer.abstained:
        refusal = f'<p class="weigering">{escape(answer.reason or "")}</p>'
        return _region("Geen antwoord gevonden", note + refusal)
    statements = "".join(
        f"<p>{_lines(statement.text)} {''.join(map(_marker, statement.citations))}</p>"
        for statement in answer.statements
    )
    return _region("Antwoord", note + statements)


def _region(title: str, body: str) -> str:
    # A live region: screen readers read a new answer out without being asked.
    return f'<section aria-live="polite" class="antwoord"><h2>{title}</h2>{body}</section>'


def _marker(number: int) -> str:
    return f'<a class="verwijzing" href="#bron-{number}" aria-label="bron {number}">[{number}]</a>'


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
    for citation in sorted(citations, key=lambda c: c.start):
        before = passage.text[at - passage.start : citation.start - passage.start]
        text += f'{_lines(before)}<mark id="bron-{citation.number}">{_lines(citation.text)}</mark>'
        at = citation.end
    text += _lines(passage.text[at - passage.start :])
    numbers = " ".join(f"[{citation.number}]" for citation in citations)
    return _article(f"{numbers} ", passage, text)


def _article(prefix: str, passage: Passage, text: str) -> str:
    document = passage.document
    about = [document.kind, document.publisher, document.date, page_text(passage)]
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
        + "</article>"
    )


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
