"""Two or three cases beside each other, one row a field."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table
from rich.text import Text

from app.cases.entries import Entry, page_at, place_text
from app.cases.text import name, skills
from ingest.errors import UsageError
from ingest.nouns import Excerpt, Finding, PracticeCase
from ingest.wording import counted

HEAVIEST = 5  # findings of a field that a cell shows
UNSAID = "niet bekend"

Lines = Sequence[str | None]  # what is None is not said


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A field of some cases."""

    label: str  # Dutch
    cells: tuple[tuple[str, ...], ...]  # a cell a case, in lines; empty: not said


def compared(entries: Sequence[Entry]) -> list[Row]:
    """The rows of the cases, in their order; UsageError unless they are two or three."""
    if not 2 <= len({entry.id for entry in entries}) == len(entries) <= 3:
        raise UsageError(
            "De vergelijking",
            f"kan niet met {counted(len(entries), 'praktijkvoorbeeld', 'praktijkvoorbeelden')}.",
            "Noem er twee of drie, elk een keer.",
        )
    return [
        Row(
            label=label,
            cells=tuple(tuple(line for line in read(e.case) if line) for e in entries),
        )
        for label, read in FIELDS
    ]


def _findings(case: PracticeCase, found: Sequence[Finding]) -> list[str]:
    """The heaviest findings with their pages; what is left over is counted."""
    shown = sorted(found, key=lambda one: (-one.weight, one.start))[:HEAVIEST]
    more = len(found) - len(shown)
    return [*_excerpts(case, shown), *([f"en nog {more}"] if more else [])]


def _excerpts(case: PracticeCase, found: Sequence[Excerpt | Finding]) -> list[str]:
    return [f"{one.text}{place_text(page_at(case, one.start))}" for one in found]


def _score(case: PracticeCase) -> str | None:
    score = case.disadvantage_score
    if score is None:
        return None
    reading = case.high_score.reads(score) if case.high_score else None
    return f"{score.text} (volgens het rapport {reading})" if reading else score.text


def _unspent(case: PracticeCase) -> str | None:
    return None if case.unspent_percent is None else f"{case.unspent_percent}%"


# The label of a row, and the lines of a case in it.
FIELDS: tuple[tuple[str, Callable[[PracticeCase], Lines]], ...] = (
    ("voorbeeld", lambda c: [name(c)]),
    ("document", lambda c: [c.document.title]),
    ("sector", lambda c: [c.sector]),
    ("schoolsoort", lambda c: [c.school_type]),
    ("stedelijkheid", lambda c: [c.urbanisation]),
    ("leerlingen", lambda c: [c.pupils.text if c.pupils else None]),
    ("achterstandsscore", lambda c: [_score(c)]),
    ("basisvaardigheden", skills),
    ("besteed aan", lambda c: [one.text for one in c.main_spending]),
    ("niet besteed", lambda c: [_unspent(c)]),
    ("plan gewijzigd", lambda c: [c.plan_changed]),
    ("uitvoering of tevredenheid", lambda c: [c.satisfaction]),
    ("ervaren effecten", lambda c: [c.perceived_effects]),
    ("leernetwerk", lambda c: [c.network_participation]),
    ("gesproken met", lambda c: [one.text for one in c.interviewed]),
    ("thema's", lambda c: _findings(c, c.themes)),
    ("aanpak", lambda c: _findings(c, c.approach)),
    ("resultaten", lambda c: _findings(c, c.results)),
    ("succesfactoren", lambda c: _findings(c, c.success_factors)),
    ("hindernissen", lambda c: _findings(c, c.obstacles)),
    ("borging", lambda c: _findings(c, c.lasting)),
    ("kader en tekst verschillen", lambda c: [one.says for one in c.contradictions]),
)


def compared_text(entries: Sequence[Entry], width: int) -> str:
    """The rows as a table of `width` characters; cells wrap."""
    table = Table(show_lines=True)
    table.add_column("")
    for entry in entries:
        table.add_column(Text(entry.id), ratio=1, overflow="fold")
    for row in compared(entries):
        table.add_row(Text(row.label), *(Text(_cell(cell)) for cell in row.cells))
    console = Console(file=io.StringIO(), width=width, color_system=None, legacy_windows=False)
    with console.capture() as captured:
        console.print(table)
    return captured.get().rstrip("\n")


def _cell(lines: Sequence[str]) -> str:
    if len(lines) > 1:
        return "\n".join(f"- {line}" for line in lines)
    return lines[0] if lines else UNSAID
