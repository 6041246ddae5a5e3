"""Practice cases as HTML: cards, side by side, and counted."""

import re
from collections.abc import Callable

import pytest

from app.cases.across import across
from app.cases.choices import OfSector
from app.cases.compare import compared
from app.cases.entries import Entry
from app.cases.likeness import Likeness, ranked
from app.cases.theme import AboutTheme
from app.shown.cases import MOST, cards_html, likeness_text
from app.shown.compared import FOUND, across_html, compared_html
from ingest.nouns import Finding

MakeEntry = Callable[..., Entry]
MakeFinding = Callable[..., Finding]


def test_a_card_has_reasons_with_their_proof_and_what_differs(
    make_entry: MakeEntry, make_finding: MakeFinding
) -> None:
    theme = make_finding("Elke dag <b>lezen</b>.", "leesplezier", start=1_600)
    entry = make_entry(1, sector="po", themes=(theme,))
    html = cards_html(ranked([entry], [OfSector(sector="vo"), AboutTheme(text="leesplezier")]))
    assert "<h3>1. Praktijkvoorbeeld 1: Samen verder</h3>" in html
    # 0 of weight 3 and 1 of weight 2: two fifths.
    assert "Lijkt weinig op wat je vroeg (40%)" in html
    assert (
        "<li>ook thema leesplezier<blockquote>Elke dag &lt;b&gt;lezen&lt;/b&gt;. "
        '<cite>(<a class="naar-plaats" href="?plaats=bundel,1600,1622" '
        'data-plaats="bundel,1600,1622" aria-label="p. 5, in Scholen over hun werk">p. 5</a>)'
    ) in html
    assert "<li>andere sector (po; jij vroeg vo)</li>" in html


def test_the_heaviest_findings_come_first_and_the_others_are_counted(
    make_entry: MakeEntry, make_finding: MakeFinding
) -> None:
    found = tuple(make_finding(f"Zin {n}.", start=1_000 + n, weight=n) for n in range(7))
    entry = make_entry(1, obstacles=found)
    html = cards_html([Likeness(entry=entry, score=0.0, reasons=(), differences=())])
    assert re.findall(r"Zin \d", html) == ["Zin 6", "Zin 5", "Zin 4", "Zin 3", "Zin 2"]
    assert "<summary>Wat hinderde (7)</summary>" in html
    assert "En nog 2." in html
    assert "Lijkt" not in html  # nothing was asked


def test_only_the_first_cards_are_shown(make_entry: MakeEntry) -> None:
    entries = [make_entry(number) for number in range(1, MOST + 2)]
    html = cards_html(ranked(entries, [OfSector(sector="po")]), ["Let op: <i>."])
    assert html.count("<article") == MOST == 20
    assert "21 praktijkvoorbeelden, wat het meest lijkt eerst. De eerste 20" in html
    assert "Let op: &lt;i&gt;." in html
    assert "geen praktijkvoorbeelden" in cards_html([])


@pytest.mark.parametrize(
    ("score", "text"),
    [(1.0, "veel"), (0.85, "veel"), (0.849, "redelijk"), (0.5, "een beetje"), (0.0, "weinig")],
)
def test_likeness_in_words(score: float, text: str) -> None:
    assert likeness_text(score).startswith(f"Lijkt {text} op wat je vroeg")


def test_side_by_side_is_a_table_with_heads_for_rows_and_columns(
    make_entry: MakeEntry, make_finding: MakeFinding
) -> None:
    one = make_entry(1, sector="po", title="A & B")
    two = make_entry(2, results=(make_finding("Eerst."), make_finding("Dan.", start=50)))
    html = re.sub(r' role="[a-z]+"', "", compared_html(compared([one, two]), [one, two]))
    assert '<th scope="col">Praktijkvoorbeeld 1: A &amp; B</th>' in html
    assert '<th scope="row">sector</th><td>po</td><td>niet bekend</td>' in html
    results = re.findall(r'<th scope="row">resultaten</th><td>(.*?)</td><td>(.*?)</td>', html)[0]
    assert results[0] == "niet bekend"
    assert re.findall(r"<li>(\w+\.) .*?data-plaats=\"([^\"]+)\"", results[1]) == [
        ("Eerst.", "bundel,0,6"),
        ("Dan.", "bundel,50,54"),
    ]


def test_each_row_of_words_of_the_document_is_one_of_the_comparison(make_entry: MakeEntry) -> None:
    assert FOUND.keys() <= {row.label for row in compared([make_entry(1), make_entry(2)])}


def test_counts_have_their_passages_under_the_name_of_each_case(
    make_entry: MakeEntry, make_finding: MakeFinding
) -> None:
    one = make_entry(
        1,
        success_factors=(
            make_finding("Rust.", "tijd", start=1_010),
            make_finding("Ruimte.", "tijd", start=1_600),
        ),
    )
    two = make_entry(2, success_factors=(make_finding("Uren.", "tijd", start=2_010),))
    html = across_html(across([one, two], "success_factors"), [], 3)
    assert "in alle 3 voorbeelden" in html
    assert "<summary>tijd: in 2 van 3</summary>" in html
    assert html.count("<li>") == 2
    plain = re.sub("</?a[^>]*>", "", html)
    assert (
        "<li>Praktijkvoorbeeld 1: Samen verder<blockquote>Rust. <cite>(p. 2)</cite></blockquote>"
        "<blockquote>Ruimte. <cite>(p. 5)</cite></blockquote></li>"
    ) in plain
    assert across_html([], [], 3) == ""
