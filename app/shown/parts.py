"""The pieces of HTML that several tabs share. What is called `html` is escaped already."""

from collections.abc import Iterable, Sequence
from html import escape

from app.shown.address import place_link
from app.shown.rows import has_rows, rows_html
from ingest.nouns import Document, Excerpt, Finding, Page, PracticeCase


def paragraph(kind: str, text: str) -> str:
    """A text as a paragraph of the class `kind`; "" for an empty one."""
    return f'<p class="{kind}">{escape(text)}</p>' if text else ""


def status(text: str) -> str:
    """What was found, in a line that screen readers read out."""
    return f'<p class="gevonden" role="status">{escape(text)}</p>'


def result_html(told: str, html: str, address: str = "") -> str:
    """A result: what is `told` of it, then the rest; `address` is what `address_html` makes.

    Screen readers read out only what comes into a line that is there already. So the page begins
    with `NO_RESULT`: Gradio keeps elements that stay at their place.
    """
    return f"{status(told)}<div>{html}</div>{address}"


NO_RESULT = result_html("", "")


def quoted(text: str, link: str = "") -> str:
    """Words of a document, on one line, with the link to their place; rows of a table as such."""
    where = f" <cite>({link})</cite>" if link else ""
    if has_rows(text):
        html = rows_html(text, lambda start, end: escape(" ".join(text[start:end].split())))
    else:
        html = escape(" ".join(text.split()))
    return f"<blockquote>{html}{where}</blockquote>"


def page_link(document: Document, start: int, end: int, pages: Sequence[Page]) -> str:
    """A link to words of a document: "p. 12", or "bekijk" where there are no pages."""
    page = pages_text(pages)
    name = f"{page or 'bekijk'}, in {document.title}"
    return place_link(page or "bekijk", document.id, start, end, name=name)


def titled_link(document: Document, start: int, end: int, pages: Sequence[Page]) -> str:
    """A link to words of a document that names it: "Beter lezen (2031), p. 12"."""
    return place_link(escape(place(document, pages)), document.id, start, end)


def found_link(case: PracticeCase, found: Excerpt | Finding) -> str:
    """A link to words of a case."""
    pages = [page for page in case.pages if page.start <= found.start < page.end]
    return page_link(case.document, found.start, found.end, pages)


def folded(summary: str, html: str, *, opened: bool = False) -> str:
    """What opens when its summary is clicked."""
    return (
        f"<details{' open' if opened else ''}><summary>{escape(summary)}</summary>{html}</details>"
    )


def listed(html: Iterable[str]) -> str:
    """The items as a list; "" without any."""
    items = "".join(f"<li>{item}</li>" for item in html)
    return f'<ul class="punten">{items}</ul>' if items else ""


def table(
    kind: str,
    caption: str,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    ids: Sequence[str] = (),
) -> str:
    """A table of the class `kind` under its caption; cells are HTML. `ids` may name the rows.

    On a narrow screen its rows stand below each other, each cell under the name of its column:
    without the roles that would be no table any more to a screen reader.
    """
    head = "".join(f'<th scope="col" role="columnheader">{escape(name)}</th>' for name in heads)
    body = "".join(
        f'<tr role="row"{_id(ids, number)}>'
        + "".join(
            f'<td role="cell" data-kop="{escape(name)}">{cell}</td>'
            for name, cell in zip(heads, row, strict=True)
        )
        + "</tr>"
        for number, row in enumerate(rows)
    )
    return (
        f'<div class="schuif" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f'<table role="table" class="lijst {kind}"><caption>{escape(caption)}</caption>'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table></div>'
    )


def _id(ids: Sequence[str], number: int) -> str:
    return f' id="{escape(ids[number])}"' if ids else ""


def drawing(svg: str, name: str) -> str:
    """A picture that was made by us, as wide as it is; what it shows stands in a table too."""
    return (
        f'<div class="schuif tekening" tabindex="0" role="region" aria-label="{escape(name)}">'
        f"{svg}</div>"
    )


def place(document: Document, pages: Sequence[Page]) -> str:
    """ "Beter lezen (2031), p. 12"; of what is known. Pages as printed, else by PDF page."""
    year = f" ({document.year})" if document.year else ""
    return ", ".join(part for part in (f"{document.title}{year}", pages_text(pages)) if part)


def pages_text(pages: Sequence[Page]) -> str:
    """ "p. 12" or "p. 12-14", as printed, else by PDF page; "" without pages."""
    labels = [page.label or str(page.number) for page in pages]
    return f"p. {'-'.join(dict.fromkeys((labels[0], labels[-1])))}" if labels else ""
