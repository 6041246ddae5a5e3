"""Policy goals as a table, each with the words that prove it."""

from collections.abc import Sequence
from html import escape

from app.shown.parts import folded, paragraph, quoted, result_html, table, titled_link
from ingest.nouns import Goal
from ingest.wording import counted

MOST = 500  # goals that are shown
NONE = "Geen doelen of afspraken gevonden. Probeer het met minder woorden of andere keuzes."
HEADS = ("Doel of afspraak", "Van → naar", "Wanneer", "Wie", "Waar het staat")
UNSAID = "–"


def goals_html(goals: Sequence[Goal], address: str = "") -> str:
    """The number of goals, and a table of the first `MOST`; `address` as in `result_html`."""
    if not goals:
        return result_html(NONE, "", address)
    left = len(goals) - MOST
    more = (
        f" De eerste {MOST} staan hieronder; er zijn er nog {left}. Bewaar de lijst om alles te "
        "zien, of zoek gerichter."
    )
    found = counted(len(goals), "doel of afspraak", "doelen en afspraken")
    rows = table("doelen", "Doelen en afspraken", HEADS, [_row(goal) for goal in goals[:MOST]])
    return result_html(f"{found} gevonden.{more if left > 0 else ''}", rows, address)


def _row(goal: Goal) -> tuple[str, ...]:
    return (
        f'<span class="soort">{goal.kind}</span> {escape(goal.goal)}',
        escape(change_text(goal)) or UNSAID,
        escape(when_text(goal)) or UNSAID,
        escape(goal.actor or UNSAID),
        titled_link(goal.document, goal.start, goal.end, goal.pages)
        + folded("Lees het na", quoted(goal.text) + paragraph("pad", " › ".join(goal.section))),
    )


def change_text(goal: Goal) -> str:
    """ "57 (2010) → 35 scholen", of what is known."""
    known = goal.baseline_year is not None
    start = f"{goal.baseline} ({goal.baseline_year})" if known else goal.baseline
    # A target that names its unit needs it no second time.
    bare = goal.target and goal.unit and goal.unit not in goal.target
    target = f"{goal.target} {goal.unit}" if bare else goal.target
    if goal.baseline is None:
        return target or ""
    return f"{start} → {target}" if target else f"nu {start}"


def when_text(goal: Goal) -> str:
    """The year, and as it is written where that says more: "2016 (binnen drie jaar)"."""
    year = "" if goal.target_year is None else str(goal.target_year)
    if not goal.deadline or goal.deadline in (year, f"in {year}"):
        return year
    return f"{year} (“{goal.deadline}”)" if year else f"“{goal.deadline}”"
