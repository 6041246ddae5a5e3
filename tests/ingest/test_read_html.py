"""Pages: one with everything in it, and what each of its parts can do."""

import pytest

from ingest.errors import DocumentError
from ingest.nouns import Draft, DraftBlock, Mark, Removed
from ingest.read_html import read_html


def read(body: str) -> Draft:
    """The draft of a page with this body."""
    return read_html("plan.html", f"<!DOCTYPE html><html><body>{body}</body></html>".encode())


def texts(draft: Draft) -> list[str]:
    """The texts of its blocks."""
    return [block.text for block in draft.blocks]


def gone(draft: Draft) -> list[tuple[str, str]]:
    """What left the text, and why."""
    return [(removed.text, removed.reason) for removed in draft.removed]


EVERYTHING = """<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Leesplan | De Wilg</title>
<style>p { color: red }</style><script>alert("nooit")</script></head>
<body><div class="cookie-banner"><p>Wij gebruiken cookies.</p><button>Goed</button></div>
<nav><ul><li><a href="/">Begin</a></li></ul></nav>
<main><h1>Leesplan</h1>
<p>Elke school leest<sup><a href="#fn1" id="r1">1</a></sup> in
 2023<sup><a href="#fn2" id="r2">2</a></sup>.</p>
<h3>Doelen</h3>
<ul><li>plezier<ol type="a"><li>voorlezen</li>
<li><p>thuis lezen</p><p>en praten</p></li></ol></li></ul>
<blockquote><p>Lezen is leven.</p></blockquote>
<h4>Kosten</h4>
<table><caption>Tabel 1 Bedragen</caption>
<thead><tr><th>Groep</th><th>Boeken</th><th>Bedrag</th></tr></thead>
<tbody><tr><td rowspan="2">Onderbouw</td><td>20</td><td>€ 300</td></tr>
<tr><td>30</td><td>€ 400<a href="#fn3" role="doc-noteref">3</a></td></tr>
<tr><td colspan="3">Prijzen van dit jaar</td></tr></tbody></table>
<aside><h4>Kader</h4><p>Lees elke dag.</p></aside>
<p hidden>Geheim.</p>
<ol><li id="fn1">Zie <i>het rooster</i>. <a href="#r1">↩</a></li><li id="fn2">Jaar.</li></ol>
<p id="fn3"><a href="#r3">[3]</a> Met btw.</p></main>
<footer><p>Over deze site</p></footer></body></html>
"""


def test_a_page_with_everything() -> None:
    assert read_html("plan.html", EVERYTHING.encode()) == Draft(
        blocks=(
            DraftBlock(kind="title", text="Leesplan"),
            DraftBlock(
                kind="paragraph",
                text="Elke school leest1 in 2023 2.",
                marks=(Mark(at=17, note=0), Mark(at=27, note=1)),
            ),
            DraftBlock(kind="heading", text="Doelen", level=1),
            DraftBlock(kind="item", text="• plezier", level=1),
            DraftBlock(kind="item", text="a. voorlezen", level=2),
            DraftBlock(kind="item", text="b. thuis lezen", level=2),
            DraftBlock(kind="paragraph", text="en praten"),
            DraftBlock(kind="quote", text="Lezen is leven."),
            DraftBlock(kind="heading", text="Kosten", level=2),
            DraftBlock(kind="paragraph", text="Tabel 1 Bedragen", table=0),
            DraftBlock(kind="row", text="Groep: Onderbouw | Boeken: 20 | Bedrag: € 300", table=0),
            DraftBlock(
                kind="row",
                text="Groep: Onderbouw | Boeken: 30 | Bedrag: € 400 3",
                table=0,
                marks=(Mark(at=46, note=2),),
            ),
            DraftBlock(kind="row", text="Prijzen van dit jaar", table=0),
            DraftBlock(kind="heading", text="Kader", level=2, boxed=True),
            DraftBlock(kind="paragraph", text="Lees elke dag.", boxed=True),
            DraftBlock(kind="note", text="Zie het rooster.", label="1"),
            DraftBlock(kind="note", text="Jaar.", label="2"),
            DraftBlock(kind="note", text="Met btw.", label="3"),
        ),
        removed=(
            Removed(text="Wij gebruiken cookies.", reason="navigatie", page=None, before=0),
            Removed(text="Begin", reason="navigatie", page=None, before=0),
            Removed(text="Geheim.", reason="verborgen tekst", page=None, before=15),
            Removed(text="Over deze site", reason="navigatie", page=None, before=15),
        ),
        opening="Leesplan\nElke school leest1 in 2023 2.\nDoelen\n• plezier\na. voorlezen\n"
        "b. thuis lezen\nen praten\nLezen is leven.\nKosten\nTabel 1 Bedragen\n"
        "Groep: Onderbouw | Boeken: 20 | Bedrag: € 300\n"
        "Groep: Onderbouw | Boeken: 30 | Bedrag: € 400 3\nPrijzen van dit jaar\nKader\n"
        "Lees elke dag.",
        title="Leesplan | De Wilg",
    )


def test_scripts_and_forms_are_never_text() -> None:
    draft = read(
        "<p>Lees<script>alert(1)</script> mee</p><noscript>Zet aan</noscript><svg><text>x</text>"
        "</svg><iframe src='http://192.0.2.1/'>y</iframe><form><label>Naam</label><input value=z>"
        "<select><option>groep 8</option></select><button>Stuur</button></form>"
        "<img src='http://192.0.2.1/a.png' alt='Een boek'><p onclick='alert(2)'>voor</p>"
    )
    assert texts(draft) == ["Lees mee", "Naam", "voor"]
    assert draft.removed == ()


def test_markup_that_is_written_out_stays_text() -> None:
    assert texts(read("<p>Gebruik &lt;script&gt; niet &amp; lees.</p>")) == [
        "Gebruik <script> niet & lees."
    ]


def test_everything_beside_the_main_part_is_navigation() -> None:
    draft = read(
        "<div>Zoeken</div><div><p>Links</p><div role=main><p>De school leest elke dag.</p></div>"
        "</div><p>Onderaan</p>"
    )
    assert texts(draft) == ["De school leest elke dag."]
    assert gone(draft) == [(x, "navigatie") for x in ("Zoeken", "Links", "Onderaan")]


def test_a_main_part_that_holds_hardly_anything_is_not_believed() -> None:
    draft = read(f"<main>Kort</main><p>{'De school leest elke dag. ' * 9}</p>")
    assert len(draft.blocks) == 2


def test_headers_of_sections_are_content_and_so_is_the_only_main_heading() -> None:
    draft = read(
        "<header><a href=/>Begin</a><h1>Leesplan</h1></header>"
        "<article><header><h2>Doel</h2></header><p>Lezen.</p><footer>Bron: wij</footer></article>"
    )
    assert texts(draft) == ["Leesplan", "Doel", "Lezen.", "Bron: wij"]
    assert gone(draft) == [("Begin", "navigatie")]


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ('<div style="display: none">x</div>', "verborgen tekst"),
        ('<span aria-hidden="true">x</span>', "verborgen tekst"),
        ('<p class="sr-only">x</p>', "verborgen tekst"),
        ('<ol class="breadcrumb"><li>x</li></ol>', "navigatie"),
        ('<div id="CookieConsent">x</div>', "navigatie"),
        ('<aside><a href="/a">x</a></aside>', "navigatie"),
        ('<div role="navigation">x</div>', "navigatie"),
        ('<div id="toc">x</div>', "inhoudsopgave"),
    ],
)
def test_what_is_no_content(part: str, reason: str) -> None:
    draft = read(f"<p>Voor</p>{part}<p>Na</p>")
    assert texts(draft) == ["Voor", "Na"]
    assert draft.removed == (
        Removed(text=draft.removed[0].text, reason=reason, page=None, before=1),
    )


def test_a_text_about_cookies_is_content() -> None:
    draft = read(f'<div class="cookies"><p>{"Deze site bewaart cookies. " * 80}</p></div>')
    assert len(draft.blocks) == 1


def test_several_main_headings_are_headings() -> None:
    draft = read("<h1>Een</h1><p>Tekst.</p><h1>Twee</h1><p>Tekst.</p>")
    assert [(b.kind, b.level) for b in draft.blocks if b.level] == [("heading", 1)] * 2


def test_line_breaks() -> None:
    assert texts(read("<p>een<br>regel<br> <br>alinea<br/>twee</p>los<div>blok</div>los")) == [
        *("een regel", "alinea twee", "los", "blok", "los")
    ]


def test_lists_with_numbers_of_their_own() -> None:
    draft = read(
        "<ol start=3><li>c</li><li value=9>i</li><li>j</li></ol><ol type=I><li><h2>Kop</h2>tekst"
        "</li></ol><ol start=-5 type=x><li>x</li></ol><li>los</li>"
    )
    assert texts(draft) == ["3. c", "9. i", "10. j", "I. Kop", "tekst", "1. x", "los"]


def test_tables_that_place_text_and_forms() -> None:
    draft = read(
        "<table role=presentation><tr><td>links<td>rechts</table>"
        "<table><tr><td><table><tr><td>Naam:<td>Jan<tr><td>Plaats<td>Zwolle</table></table>"
        "<table>los<tr>fout<td>a<td>b<td>c</table>"
    )
    assert [(b.text, b.boxed, b.table) for b in draft.blocks] == [
        ("links", False, None),
        ("rechts", False, None),
        ("Naam: Jan", True, 0),
        ("Plaats: Zwolle", True, 0),
        ("losfout", False, None),
        ("a | b | c", False, 1),
    ]


def test_spans_beyond_reason() -> None:
    draft = read("<table><tr><td colspan=999999 rowspan=999999>x<td>y<tr><td>z</table>")
    assert len(draft.blocks) == 2


@pytest.mark.parametrize(
    "page",
    [
        # Word
        '<p>a<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p>'
        '<div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Noot.</p></div>',
        # an encyclopedia
        '<p>a<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup></p>'
        '<ol><li id="cite_note-1"><a href="#cite_ref-1">↑</a> Noot.</li></ol>',
        # an aside with a role
        '<p>a<a role="doc-noteref" href="#n">1</a></p><aside id=n>1. Noot.</aside>',
    ],
)
def test_ways_to_write_a_footnote(page: str) -> None:
    assert read(page).blocks == (
        DraftBlock(kind="paragraph", text="a1", marks=(Mark(at=1, note=0),)),
        DraftBlock(kind="note", text="Noot.", label="1"),
    )


@pytest.mark.parametrize(
    "page",
    [
        '<p>m<sup>2</sup> en <a href="#kop">hoofdstuk 1</a></p><h2 id=kop>Kop</h2><p>Tekst.</p>',
        '<p id=top>a</p><p>b<sup><a href="#top">1</a></sup></p>',  # goes back
        '<p>b<sup><a href="#weg">1</a></sup></p>',  # goes nowhere
        '<p>b<sup><a href="/elders#n">1</a></sup></p><p id=n>c</p>',
        f'<p>b<sup><a href="#n">1</a></sup></p><p id=n>{"lang " * 700}</p>',
    ],
)
def test_links_that_are_no_footnotes(page: str) -> None:
    assert all(block.kind != "note" and not block.marks for block in read(page).blocks)


def test_two_marks_of_one_note_and_a_note_in_the_footer() -> None:
    mark = '<sup><a href="#n">*</a></sup>'
    draft = read(f"<p>a{mark} b{mark}</p><footer><p id=n>* Noot.</p></footer>")
    assert draft.blocks == (
        DraftBlock(kind="paragraph", text="a* b*", marks=(Mark(at=1, note=0), Mark(at=4, note=0))),
        DraftBlock(kind="note", text="Noot.", label="*"),
    )


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("", "utf-8"),
        ("", "cp1252"),
        ("<meta charset=iso-8859-15>", "iso-8859-15"),
        ('<meta http-equiv="x" content="text/html; charset=ISO-8859-1">', "cp1252"),
        ("<meta charset=rot13>", "cp1252"),
        ("<?xml version='1.0' encoding='utf-8'?>", "utf-8"),
    ],
)
def test_encodings(head: str, encoding: str) -> None:
    data = f"{head}<p>Eén school: € 500.".encode(encoding)
    assert texts(read_html("plan.html", data)) == ["Eén school: € 500."]


@pytest.mark.parametrize("data", [b" ", b"<!-- niets -->", b"<html></html>", b"<p></p>"])
def test_a_page_without_text(data: bytes) -> None:
    assert read_html("leeg.html", data).blocks == ()


@pytest.mark.parametrize("opening", ["<div>", "<ul><li>", "<table><tr><td>", "<b>", "<aside>"])
def test_nesting_beyond_all_reason(opening: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read_html("diep.html", (opening * 100_000 + "tekst").encode())
    assert str(caught.value) == (
        "diep.html: de opmaak is te diep genest om te lezen. Bewaar het document als PDF."
    )


@pytest.mark.parametrize("opening", ["<div>", "<ul><li>", "<table><tr><td>", "<b>", "<aside>"])
def test_deep_nesting_loses_structure_but_no_text(opening: str) -> None:
    assert "tekst" in " ".join(texts(read(opening * (240 // opening.count("<")) + "tekst")))


def test_entities_of_a_document_type_are_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><p>&b;&b; tekst</p>'
    assert "aaaaaaaa" not in " ".join(texts(read_html("bom.html", bomb.encode()))[-1:])


def test_another_format_is_named() -> None:
    with pytest.raises(DocumentError, match="dit is geen webpagina, maar een PDF"):
        read_html("plan.html", b"%PDF-1.7")
