"""The reference to a cited place as a Dutch memo has it.

"Bestuursakkoord primair onderwijs, 10 juli 2014, lijn 1.2, p. 5": what is not known is left out.
"""

import re

from app.memo_papers import paper_names
from app.memo_section import section_number
from ingest.canonical import NOTES_HEADING
from ingest.dates import MONTHS
from ingest.nouns import Citation

# A note of the canonical text begins with its label: "14 Zie ...", "* Idem.", "ii Zie ..."
LABEL = re.compile(r"(\d{1,3}|\*{1,3}|[a-z]|[ivx]+)\s")


def memo_reference(citation: Citation) -> str:
    """Title, date, Kamerstuk, number of the section, page and footnote, parted by commas."""
    document = citation.passage.document
    date = date_in_words(document.date)
    # "Besluitenlijst raadsvergadering 29 juni 2015" has said it; "Plan 2011-2015" has not.
    said = date is not None and " " in date and date in document.title
    parts = [
        document.title,
        None if said else date,
        paper_names(document.dossiers),
        section_number(citation.passage.section, document.kind),
        _page(citation),
        _note(citation),
    ]
    return ", ".join(part for part in parts if part)


def date_in_words(date: str | None) -> str | None:
    """'2014-07-10' -> '10 juli 2014', '2014-07' -> 'juli 2014', '2014' -> '2014'."""
    if date is None:
        return None
    year, *rest = date.split("-")
    words = [str(int(day)) for day in rest[1:]] + [MONTHS[int(month) - 1] for month in rest[:1]]
    return " ".join([*words, year])


def _page(citation: Citation) -> str | None:
    """'p. 5' as printed; 'pdf-p. 5' where a page has no printed number."""
    pages = citation.pages
    if not pages:
        return None
    ends = (pages[0], pages[-1])
    labels = [page.label for page in ends if page.label is not None]
    if len(labels) == len(ends):
        return f"p. {'-'.join(dict.fromkeys(labels))}"
    return f"pdf-p. {'-'.join(dict.fromkeys(str(page.number) for page in ends))}"


def _note(citation: Citation) -> str | None:
    """'voetnoot 14' where what is cited stands in a footnote."""
    passage = citation.passage
    if passage.section[-1:] != (NOTES_HEADING,):
        return None
    labels = []
    at = passage.start
    for note in passage.text.split("\n\n"):
        if at < citation.end and citation.start < at + len(note) and (found := LABEL.match(note)):
            labels.append(found[1])
        at += len(note) + len("\n\n")
    if len(labels) > 1:
        return f"voetnoten {', '.join(labels[:-1])} en {labels[-1]}"
    return " ".join(["voetnoot", *labels])
