"""What the page shows: escaped, marked, and with markers that lead somewhere."""

import re

from app.html import answer_html, error_html, sources_html
from ingest.nouns import Answer, Citation, Document, Note, Passage, Statement

TEXT = "Eerst dit. De norm is <5%. Dan dat."


def cited(*spans: tuple[int, int]) -> Answer:
    """An answer that cites these spans of one passage."""
    document = Document(
        id="d", title="Norm & maat", kind="actieplan", publisher="OCW", date="2011",
        sector=("po",), reference=None, dossiers=(), file="d.pdf", sha256="",
    )  # fmt: skip
    passage = Passage(
        document=document, start=50, end=50 + len(TEXT), text=TEXT, section=("1. Doel", "1.1 Po"),
        pages=(4, 5), page_labels=("2", "3"), footnotes=(Note(label="7", text="Zie <b>."),),
    )  # fmt: skip
    citations = tuple(
        Citation(number=n, passage=passage, start=50 + a, end=50 + b, text=TEXT[a:b])
        for n, (a, b) in enumerate(spans, 1)
    )
    statements = tuple(Statement(text=c.text, citations=(c.number,)) for c in citations)
    return Answer(
        question="?", statements=statements, citations=citations, abstained=False, reason=None
    )


def test_text_of_documents_is_escaped() -> None:
    answer = cited((11, 26))
    html = answer_html(answer) + sources_html(answer)
    assert "De norm is &lt;5%." in html
    assert "Norm &amp; maat" in html
    assert "Zie &lt;b&gt;." in html
    assert "<5%" not in html
    assert error_html("<script>").count("<script>") == 0


def test_every_marker_leads_to_a_marked_place() -> None:
    answer = cited((27, 35), (0, 10))
    html = answer_html(answer)
    targets = re.findall(r'href="#(bron-\d)"', html)
    assert targets == ["bron-1", "bron-2"]
    assert all(f'id="{target}"' in sources_html(answer) for target in targets)


def test_a_passage_is_shown_once_with_all_its_marks_in_place() -> None:
    html = sources_html(cited((27, 35), (0, 10)))
    assert html.count("<article") == 1
    assert "[1] [2] Norm &amp; maat" in html
    quote = re.search(r"<blockquote>(.*)</blockquote>", html)
    assert quote is not None
    assert quote[1] == (
        '<mark id="bron-2">Eerst dit.</mark> De norm is &lt;5%. <mark id="bron-1">Dan dat.</mark>'
    )


def test_a_source_names_its_place() -> None:
    html = sources_html(cited((0, 10)))
    assert "actieplan · OCW · 2011 · p. 2-3" in html
    assert "1. Doel › 1.1 Po" in html
    assert "Voetnoot 7" in html


def test_a_refusal_says_why_in_a_live_region() -> None:
    refusal = Answer(
        question="?", statements=(), citations=(), abstained=True, reason="Staat er niet."
    )
    assert 'aria-live="polite"' in answer_html(refusal)
    assert "Staat er niet." in answer_html(refusal)
    assert sources_html(refusal) == ""
