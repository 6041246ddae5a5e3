"""Practice cases as cards, the best first: why each is shown, what differs, what it tells."""

from collections.abc import Sequence
from html import escape

from app.cases.compare import HEAVIEST
from app.cases.likeness import Likeness, Reason
from app.cases.text import name, profile
from app.shown.parts import folded, found_link, listed, paragraph, quoted, result_html, titled_link
from ingest.nouns import Finding, PracticeCase
from ingest.wording import counted

MOST = 20  # cards that are shown
HEAD = 60  # characters at the start of a case that a link to it shows
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


def cards_html(ranking: Sequence[Likeness], notes: Sequence[str] = (), address: str = "") -> str:
    """The cases in their order, at most `MOST`, after what is to be said of the wish.

    `address` as in `result_html`.
    """
    if not ranking:
        return result_html(NONE, "", address)
    number = counted(len(ranking), "praktijkvoorbeeld", "praktijkvoorbeelden")
    order = ", wat het meest lijkt eerst" if asked(ranking[0]) else ""
    left = f" De eerste {MOST} staan hieronder." if len(ranking) > MOST else ""
    cards = "".join(_card(at, one) for at, one in enumerate(ranking[:MOST], 1))
    body = (
        '<section class="kaarten"><h2>Gevonden scholen</h2>'
        + "".join(paragraph("opmerking", note) for note in notes)
        + f"{cards}</section>"
    )
    return result_html(f"{number}{order}.{left}", body, address)


def likeness_text(score: float) -> str:
    """A likeness from 0 to 1 in words."""
    return f"{next(words for least, words in WORDS if score >= least)} ({score:.0%})"


def _card(at: int, one: Likeness) -> str:
    case = one.entry.case
    return (
        f'<article class="kaart"><h3>{at}. {escape(name(case))}</h3>'
        + f'<p class="plaats">{_where(case)}</p>'
        + paragraph("profiel", profile(case))
        + (paragraph("gelijkenis", likeness_text(one.score)) if asked(one) else "")
        + _under("Waarom deze school", [_reason(case, reason) for reason in one.reasons])
        + _under("Wat anders is", [escape(text) for text in one.differences])
        + _findings("Resultaten", case, case.results)
        + _findings("Wat hielp", case, case.success_factors)
        + _findings("Wat hinderde", case, case.obstacles)
        + "</article>"
    )


def _under(head: str, html: Sequence[str]) -> str:
    return f"<h4>{head}</h4>{listed(html)}" if html else ""


def _where(case: PracticeCase) -> str:
    # Its heading: the whole case may be many pages.
    return titled_link(case.document, case.start, min(case.end, case.start + HEAD), case.pages)


def _reason(case: PracticeCase, reason: Reason) -> str:
    quote = reason.quote
    return escape(reason.text) + (quoted(quote.text, found_link(case, quote)) if quote else "")


def _findings(head: str, case: PracticeCase, found: Sequence[Finding]) -> str:
    """The heaviest, folded; what is left over is counted."""
    if not found:
        return ""
    shown, more = heaviest(found)
    quotes = "".join(quoted(one.text, found_link(case, one)) for one in shown)
    rest = paragraph("uitleg", f"En nog {more}. Bewaar de lijst om alles te zien.") if more else ""
    return folded(f"{head} ({len(found)})", quotes + rest)


def heaviest(found: Sequence[Finding]) -> tuple[list[Finding], int]:
    """The findings that most speaks for, and how many are left over."""
    shown = sorted(found, key=lambda one: (-one.weight, one.start))[:HEAVIEST]
    return shown, len(found) - len(shown)
