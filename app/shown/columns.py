"""The rows of files that are made from the page: with Dutch names above the columns.

The command line gives the same rows under the names of its contract, for other programs.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.cases.likeness import Likeness
from app.cases.rows import entry_json, likeness_json
from app.goals import goal_json
from app.lines.line import Line
from app.lines.shown import line_rows
from app.references import Edge
from app.references.shown import edge_row
from app.shown.cases import asked
from ingest.nouns import Goal

Rows = list[dict[str, Any]]

# What several kinds of rows have.
COMMON = {
    "doc": "Document (kenmerk)",
    "title": "Document",
    "date": "Datum",
    "sector": "Sector",
    "kind": "Soort",
    "unit": "Eenheid",
    "themes": "Thema's",
    "quote": "Citaat",
    "start": "Begin (teken)",
    "end": "Einde (teken)",
    "page": "Bladzijde van de pdf",
    "page_label": "Bladzijde (gedrukt)",
}
GOAL = {
    "section": "Kop",
    "goal": "Doel of afspraak",
    "indicator": "Indicator",
    "baseline": "Uitgangswaarde",
    "baseline_year": "Jaar van de uitgangswaarde",
    "target": "Streefwaarde",
    "target_year": "Streefjaar",
    "deadline": "Termijn",
    "resolved": "Streefjaar berekend",
    "comparison": "Vergelijking",
    "actor": "Wie",
}
LINE = {
    "line": "Lijn",
    "name": "Naam van de lijn",
    "year": "Jaar",
    "dated": "Jaar staat in de zin",
    "value": "Waarde",
    "verdict": "Oordeel",
    "change": "Verandering",
    "score": "Zekerheid",
}
EDGE = {
    "from": "Document (kenmerk)",
    "to": "Verwijst naar (kenmerk)",
    "key": "Nummer van het stuk",
    "name": "Verwijst naar",
    "count": "Aantal keer",
    "in_library": "In de bibliotheek",
}
CASE = {
    "id": "Voorbeeld (kenmerk)",
    "case": "Nummer",
    "title": "Voorbeeld",
    "school_type": "Schoolsoort",
    "urbanisation": "Stedelijkheid",
    "pupils": "Leerlingen",
    "disadvantage_score": "Achterstandsscore",
    "disadvantage": "Achterstand volgens het rapport",
    "skills": "Basisvaardigheden (% van de subsidie)",
    "main_spending": "Besteed aan",
    "unspent_percent": "Niet besteed (%)",
    "plan_changed": "Plan gewijzigd",
    "satisfaction": "Uitvoering of tevredenheid",
    "perceived_effects": "Ervaren effecten",
    "network_participation": "Leernetwerk",
    "interviewed": "Gesproken met",
    "approach": "Aanpak",
    "results": "Resultaten",
    "success_factors": "Succesfactoren",
    "obstacles": "Hindernissen",
    "lasting": "Borging",
    "contradictions": "Kader en tekst verschillen",
    "likeness": "Gelijkenis",
    "reasons": "Waarom deze school",
    "differences": "Wat anders is",
}


def goal_rows(goals: Sequence[Goal]) -> Rows:
    """A row for each goal."""
    return _named(map(goal_json, goals), GOAL)


def line_columns(lines: Sequence[Line]) -> Rows:
    """A row for each point and change of each line."""
    return _named(line_rows(lines), LINE)


def edge_rows(edges: Sequence[Edge]) -> Rows:
    """A row for each document and what it refers to."""
    return _named(map(edge_row, edges), EDGE)


def case_rows(ranking: Sequence[Likeness]) -> Rows:
    """A row for each case, with how alike it is if that was asked."""
    rows = (likeness_json(one) if asked(one) else entry_json(one.entry) for one in ranking)
    return _named(rows, CASE)


def _named(rows: Iterable[Mapping[str, Any]], names: Mapping[str, str]) -> Rows:
    known = {**COMMON, **names}
    return [{known[key]: _plain(value) for key, value in row.items()} for row in rows]


def _plain(value: Any) -> Any:
    """The value; "ja" or "nee" for true or false."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return value
