"""An answer as HTML; all text of documents is escaped."""

from collections.abc import Mapping, Sequence
from html import escape

from app.markdown import UNSUPPORTED
from app.output import missing_text
from app.shown.address import place_link
from app.shown.marked import lines
from app.shown.rows import has_rows, rows_html
from ingest.nouns import Answer, Citation, Remark, Statement

Cited = Mapping[int, Citation]  # by number

UNCHECKED = (
    "Deze tekst is nog niet nagekeken. Zodra hij af is, wordt elke zin met de bron vergeleken."
)
WRITTEN = (
    "Geschreven door het taalmodel {}. Elke zin is vergeleken met de bron; lees bij twijfel de "
    "bron zelf."
)


def answer_html(answer: Answer, address: str = "") -> str:
    """The statements with markers that lead to their places, or why there is no answer.

    `address` is what `address_html` makes.
    """
    note = _paragraph("melding", escape(missing_text(answer.missing)))
    if answer.abstained:
        refusal = _paragraph("weigering", escape(answer.reason or ""))
        return region_html("Geen antwoord gevonden", note + refusal) + address
    cited = {citation.number: citation for citation in answer.citations}
    remarks = [(remark.leads, _remark(remark, cited)) for remark in answer.remarks]
    body = (
        note
        + _labelled("voorbehoud", "Met voorbehoud", answer.reason)
        + "".join(html for leads, html in remarks if leads)
        + _paragraph("", escape(answer.lead))
        + _statements(answer.statements, cited)
        + "".join(html for leads, html in remarks if not leads)
        + _paragraph("herkomst", WRITTEN.format(escape(answer.model)) if answer.model else "")
    )
    return region_html("Antwoord", body) + address


def region_html(title: str, body: str, *, busy: bool = False) -> str:
    """Where answers come: a region that screen readers read out when another one stands in it.

    They do so only if it was there: the page begins with `NO_ANSWER`, and Gradio keeps elements
    that stay at their place. While it is `busy` they wait.
    """
    head = f"<h2>{title}</h2>" if title else ""
    wait = "true" if busy else "false"
    return (
        f'<section class="antwoord" aria-live="polite" aria-atomic="true" aria-busy="{wait}">'
        f"{head}{body}</section>"
    )


NO_ANSWER = region_html("", "")


def _paragraph(kind: str, html: str) -> str:
    return f'<p class="{kind}">{html}</p>' if html else ""


def _labelled(kind: str, label: str, text: str | None) -> str:
    """A notice: what it is in words, for it must not hang on its colour."""
    return _paragraph(kind, f"<strong>{label}.</strong> {escape(text)}" if text else "")


def _remark(remark: Remark, cited: Cited) -> str:
    markers = _markers(remark.citations, cited)
    return _paragraph("opmerking", f"<strong>Let op.</strong> {escape(remark.text)} {markers}")


def _statements(statements: Sequence[Statement], cited: Cited) -> str:
    """A heading before the first of the statements that share one."""
    html, label = "", ""
    for statement in statements:
        if statement.label and statement.label != label:
            html += f"<h3>{escape(statement.label)}</h3>"
        label = statement.label
        html += _statement(statement, cited)
    return html


def _statement(statement: Statement, cited: Cited) -> str:
    text = statement.text
    doubt = _doubt(statement.doubt) if statement.doubt else ""
    after = _markers(statement.citations, cited) + doubt
    if not has_rows(text):
        return f"<p>{lines(text)} {after}</p>"
    return rows_html(text, lambda start, end: lines(text[start:end])) + _paragraph("merken", after)


def _markers(numbers: Sequence[int], cited: Cited) -> str:
    return "".join(_marker(number, cited.get(number)) for number in numbers)


def _marker(number: int, citation: Citation | None) -> str:
    """A link to the cited words; a number without a citation is shown all the same."""
    if citation is None:
        return f'<span class="verwijzing">[{number}]</span>'
    document = citation.passage.document.id
    span = (citation.start, citation.end)
    return place_link(f"[{number}]", document, *span, name=f"bron {number}", kind="verwijzing")


def _doubt(doubt: str) -> str:
    return f' <em class="twijfel">({UNSUPPORTED}: {escape(doubt)})</em>'


def writing_html(text: str) -> str:
    """What a language model has written so far, unchecked."""
    body = f'<p class="melding">{UNCHECKED}</p><p>{lines(text)}</p>'
    return region_html("Het taalmodel schrijft", body, busy=True)


def error_html(message: str) -> str:
    """A message about something that went wrong."""
    return f'<section role="alert" class="fout"><p>{escape(message)}</p></section>'
