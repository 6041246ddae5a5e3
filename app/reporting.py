"""What was found in a file, in a line of Dutch."""

from ingest.nouns import Findings
from ingest.wording import counted


def found_text(found: Findings) -> str:
    """'7 pagina's, 9 koppen, 13 voetnoten (12 gekoppeld)'; what there is none of is left out."""
    numbers = [
        (found.pages, "pagina", "pagina's"),
        (found.headings, "kop", "koppen"),
        (found.footnotes_linked + found.footnotes_without_mark, "voetnoot", "voetnoten"),
        (found.tables, "tabel", "tabellen"),
        (found.boxes, "kader", "kaders"),
        (found.references, "verwijzing", "verwijzingen"),
        (sum(found.removed.values()), "weggelaten regel", "weggelaten regels"),
    ]
    parts = [
        counted(number, one, more) + (_linked(found) if one == "voetnoot" else "")
        for number, one, more in numbers
        if number
    ]
    return ", ".join(parts)


def _linked(found: Findings) -> str:
    """How many of the footnotes have their mark in the text."""
    if not found.footnotes_linked:
        return " (niet gekoppeld)"
    if found.footnotes_without_mark:
        return f" ({found.footnotes_linked} gekoppeld)"
    return " (gekoppeld)" if found.footnotes_linked == 1 else " (alle gekoppeld)"


def removed_text(found: Findings) -> str:
    """'weggelaten: 14 × kop- of voetregel, 7 × paginanummer'; empty if nothing was."""
    reasons = ", ".join(f"{number} × {reason}" for reason, number in found.removed.items())
    return f"weggelaten: {reasons}" if reasons else ""
