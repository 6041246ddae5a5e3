"""Practice cases as cards, the best first: why each is shown, what differs, what it tells."""

from collections.abc import Sequence
from html import escape

from app.cases.compare import HEAVIEST
from app.cases.likeness import Likeness, Reason
from app.cases.text import name, profile
from app.shown.parts import folded, listed, page_at, pages_text, paragraph, place, quoted, status
from ingest.nouns import Finding, PracticeCase
from ingest.wording import counted

MOST = 20  # cards that are shown
NONE = "Er staan geen praktijkvoorbeelden in deze bibliotheek."
# From this likeness on -> in words; the first row that is reached wins.
WORDS = (
    (0.85, "Lijkt veel op wat je vroeg"),
    (0.65, "Lijkt redelijk op wat je vroeg"),
    (0.45, "Lijkt een beetje op wat je vroeg"),
    (0.0, "Lijkt weinig op wat je vroeg"),
)


def asked(one: Likeness) -> bool:
    """Whether it was ranked by anything: each thing asked gives a reason or a difference."""
    return bool(one.reasons or one.differences)


def cards_html(ranking: Sequence[Likeness], notes: Sequence[str] = ()) -> str:
    """The cases in their order, at most `MOST`, after what is to be said of the wish."""
    if not ranking:
        return status(NONE)
    number = counted(len(ranking), "praktijkvoorbeeld", "praktijkvoorbeelden")
    order = ", wat het meest lijkt eerst" if asked(ranking[0]) else ""
    left = f" De eerste {MOST} staan hieronder." if len(ranking) > MOST else ""
    cards = "".join(_card(at, one) for at, one in enumerate(ranking[:MOST], 1))
    return (
        '<section class="kaarten"><h2>Gevonden scholen</h2>'
        + status(f"{number}{order}.{left}")
        + "".join(paragraph("opmerking", note) for note in notes)
        + f"{cards}</section>"
    )


def likeness_text(score: float) -> str:
    """A likeness from 0 to 1 in words."""
    return f"{next(words for least, words in WORDS if score >= least)} ({score:.0%})"


def _card(at: int, one: Likeness) -> str:
    case = one.entry.case
    return (
        f'<article class="kaart"><h3>{at}. {escape(name(case))}</h3>'
        + paragraph("plaats", place(case.document, case.pages))
        + paragraph("profiel", profile(case))
        + (paragraph("gelijkenis", likeness_text(one.score)) if asked(one) else "")
        + _under("Waarom deze school", [_reason(reason) for reason in one.reasons])
        + _under("Wat anders is", [escape(text) for text in one.differences])
        + _findings("Resultaten", case, case.results)
        + _findings("Wat hielp", case, case.success_factors)
        + _findings("Wat hinderde", case, case.obstacles)
        + "</article>"
    )


def _under(head: str, html: Sequence[str]) -> str:
    return f"<h4>{head}</h4>{listed(html)}" if html else ""


def _reason(reason: Reason) -> str:
    page = pages_text([reason.page] if reason.page else [])
    return escape(reason.text) + (quoted(reason.quote.text, page) if reason.quote else "")


def _findings(head: str, case: PracticeCase, found: Sequence[Finding]) -> str:
    """The heaviest, folded; what is left over is counted."""
    if not found:
        return ""
    shown = sorted(found, key=lambda one: (-one.weight, one.start))[:HEAVIEST]
    quotes = "".join(quoted(one.text, page_at(case, one)) for one in shown)
    more = len(found) - len(shown)
    rest = paragraph("uitleg", f"En nog {more}. Bewaar de lijst om alles te zien.") if more else ""
    return folded(f"{head} ({len(found)})", quotes + rest)
