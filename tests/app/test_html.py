"""What the page shows: escaped, marked, and with markers that lead somewhere."""

import re
from dataclasses import replace

from app.html import NO_ANSWER, answer_html, error_html, writing_html
from app.shown.sources import OPEN, SHORT, sources_html
from ingest.nouns import Answer, Citation, Document, Hit, Note, Page, Passage, Remark, Statement

TEXT = "Eerst dit. De norm is <5%. Dan dat."


def cited(*spans: tuple[int, int]) -> Answer:
    """An answer that cites these spans of one passage."""
    document = Document(
        id="d", title="Norm & maat", kind="actieplan", publisher="OCW", date="2011",
        sector=("po",), reference=None, dossiers=(), file="d.pdf", sha256="",
    )  # fmt: skip
    passage = Passage(
        document=document, start=50, end=50 + len(TEXT), text=TEXT, section=("1. Doel", "1.1 Po"),
        pages=(
            Page(start=50, end=60, number=4, label="2"), Page(start=60, end=85, number=5, label="3")
        ),
        footnotes=(Note(label="7", text="Zie <b>.", marks=(59,)),),
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


def test_every_marker_leads_to_the_place_of_its_citation() -> None:
    html = answer_html(cited((27, 35), (0, 10)))
    links = re.findall(
        r'<a class="verwijzing naar-plaats" href="([^"]+)" data-plaats="([^"]+)"', html
    )
    assert links == [("?plaats=d,77,85", "d,77,85"), ("?plaats=d,50,60", "d,50,60")]
    assert re.findall(r'aria-label="(bron \d)">(\[\d\])</a>', html) == [
        ("bron 1", "[1]"),
        ("bron 2", "[2]"),
    ]


def test_a_marker_without_a_citation_is_shown_without_a_link() -> None:
    answer = cited((0, 10))
    html = answer_html(replace(answer, citations=()))
    assert '<span class="verwijzing">[1]</span>' in html
    assert "naar-plaats" not in html


def test_the_address_of_an_answer_stands_beside_it() -> None:
    assert answer_html(cited((0, 10)), "<i>adres</i>").endswith("</section><i>adres</i>")


def test_each_source_leads_to_its_first_citation() -> None:
    html = sources_html(cited((27, 35), (0, 10)))
    assert re.findall(r'<p class="kijk"><a [^>]*data-plaats="([^"]+)"[^>]*>([^<]*)<', html) == [
        ("d,77,85", "Bekijk op de bladzijde")
    ]


def test_a_source_without_pages_is_seen_in_the_text() -> None:
    answer = cited((0, 10))
    passage = replace(answer.citations[0].passage, pages=())
    citation = replace(answer.citations[0], passage=passage)
    assert "Bekijk in de tekst" in sources_html(replace(answer, citations=(citation,)))


def test_a_long_passage_is_folded_but_not_the_words_that_are_cited() -> None:
    answer = cited((0, 10), (27, 35))
    text = TEXT + " Verder." * SHORT
    passage = replace(answer.citations[0].passage, text=text, end=50 + len(text))
    citations = tuple(replace(one, passage=passage) for one in answer.citations)
    html = sources_html(replace(answer, citations=citations))
    shown, folded = html.split("<details>", 1)
    assert '<mark id="bron-1">Eerst dit.</mark> (…) <mark id="bron-2">Dan dat.</mark>' in shown
    assert "<mark>Eerst dit.</mark> De norm is &lt;5%. <mark>Dan dat.</mark> Verder." in folded
    assert html.count('id="bron-1"') == 1


def test_more_sources_than_a_few_are_folded() -> None:
    answer = cited((0, 10))
    citations = tuple(
        replace(
            answer.citations[0],
            number=number,
            passage=replace(answer.citations[0].passage, section=(str(number),)),
        )
        for number in range(1, OPEN + 3)
    )
    shown, folded = sources_html(replace(answer, citations=citations)).split(
        "<summary>Toon ook de andere bronnen (2)</summary>"
    )
    assert [part.count("<article") for part in (shown, folded)] == [OPEN, 2]


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


def test_a_refusal_says_why_in_words_and_shows_what_is_near() -> None:
    passage = cited((0, 10)).citations[0].passage
    hit = Hit(rank=1, score=1.0, passage=passage, similarity=0.5)
    refusal = Answer(
        question="?", statements=(), citations=(), abstained=True, reason="Staat er <niet>."
    )
    html = answer_html(refusal)
    assert "<h2>Geen antwoord gevonden</h2>" in html
    assert '<p class="weigering">Staat er &lt;niet&gt;.</p>' in html
    assert sources_html(refusal) == ""
    near = sources_html(replace(refusal, nearest=(hit,)))
    assert 'data-plaats="d,50,85"' in near
    assert "<details><summary>Lees de hele passage</summary><blockquote>Eerst dit." in near


def test_rows_of_a_table_in_an_answer_are_a_table_with_its_markers_below() -> None:
    answer = cited((0, 10))
    rows = Statement(text="Doel: <5% | Nu: 7\nDoel: 8 | Nu: 9", citations=(1,))
    html = answer_html(replace(answer, statements=(rows,)))
    assert '<td role="cell" data-kop="Doel">&lt;5%</td>' in html
    assert '</table><p class="merken"><a class="verwijzing' in html


def test_answers_come_into_a_region_that_is_there_and_reads_them_out() -> None:
    opening = re.compile(
        r'^<section class="antwoord" aria-live="polite" aria-atomic="true" aria-busy="(\w+)">'
    )
    texts = (NO_ANSWER, answer_html(cited((0, 10))), writing_html("half"))
    found = [opening.match(html) for html in texts]
    assert [one and one[1] for one in found] == ["false", "false", "true"]
    assert NO_ANSWER.endswith('"false"></section>')


def test_what_goes_with_an_answer_is_shown_in_its_place() -> None:
    answer = cited((0, 10), (27, 35))
    first, second = answer.statements
    html = answer_html(
        replace(
            answer,
            statements=(
                replace(first, label="2011 · Norm"),
                replace(second, label="2011 · Norm", doubt="het getal 5 staat niet in de bron"),
            ),
            reason="De stukken noemen dit alleen zijdelings.",
            lead="2 punten, uit Norm & maat:",
            remarks=(
                Remark(text="Later anders: 5 → 6.", citations=(1, 2), leads=True),
                Remark(text="Eén zin is weggelaten."),
            ),
            model="<model>",
        )
    )
    said = [
        "Met voorbehoud.", "De stukken noemen dit", "Let op.",
        "Later anders: 5 → 6.", "2 punten, uit Norm &amp; maat:",
        "<h3>2011 · Norm</h3>", "Eerst dit.", "Dan dat.",
        "(niet gesteund door de bron: het getal 5 staat niet in de bron)",
        "Eén zin is weggelaten.", "het taalmodel &lt;model&gt;",
    ]  # fmt: skip
    places = [html.index(text) for text in said]
    assert places == sorted(places)
    assert html.count("<h3>") == 1


def test_each_citation_has_a_reference_that_can_be_copied() -> None:
    html = sources_html(cited((0, 10), (27, 35)))
    for number in (1, 2):
        assert f'data-kopieer="verwijzing-{number}"' in html
        reference = re.search(rf'<span id="verwijzing-{number}">(.*?)</span>', html)
        assert reference is not None
        assert reference[1].startswith("Norm &amp; maat, 2011, ")


def test_citations_that_overlap_mark_their_words_once() -> None:
    html = sources_html(cited((0, 26), (11, 26)))
    assert html.count("De norm is &lt;5%.") == 1
    assert all(html.count(f'id="bron-{number}"') == 1 for number in (1, 2))


def test_what_a_model_is_writing_is_escaped_and_called_unchecked() -> None:
    html = writing_html("<b>De norm")
    assert "&lt;b&gt;De norm" in html
    assert "nog niet nagekeken" in html
