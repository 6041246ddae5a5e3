"""Word documents: one with everything in it, and what each of its parts can do."""

import io

import docx as word
import pytest

from ingest.nouns import Draft, DraftBlock, Mark, Removed
from ingest.read_docx import EMBEDDED, read_docx
from tests.ingest.packages import R, W, docx, docx_parts, zipped

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/>
 <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/>
 <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>
</w:style>
<w:style w:type="paragraph" w:styleId="Hoofdstuk"><w:name w:val="Hoofdstuk"/>
 <w:basedOn w:val="Kop1"/></w:style>
<w:style w:type="paragraph" w:styleId="Citaat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>
<w:style w:type="character" w:styleId="Vet"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
 <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
 <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
</w:abstractNum>
<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="8"><w:abstractNumId w:val="2"/>
 <w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
"""


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(content: str, style: str = "", properties: str = "") -> str:
    """A paragraph; text without tags becomes a run."""
    inside = content if "<" in content else run(content)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inside}</w:p>"


def item(text: str, level: int = 0, number: int = 5) -> str:
    """A list item."""
    return p(
        text,
        properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>',
    )


def table(*rows: str, properties: str = "") -> str:
    """A table of rows that `row` made."""
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def row(*cells: str, header: bool = False) -> str:
    """A row; a cell may begin with its properties."""
    marked = "<w:trPr><w:tblHeader/></w:trPr>" if header else ""
    return f"<w:tr>{marked}{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


def footnote(number: int, kind: str = "footnote") -> str:
    """The mark of a note."""
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def note(number: int, text: str, kind: str = "footnote") -> str:
    """A note."""
    return f'<w:{kind} w:id="{number}"><w:p><w:r><w:{kind}Ref/></w:r>{run(text)}</w:p></w:{kind}>'


def read(body: str, **parts: str) -> Draft:
    """The draft of a document with this body."""
    return read_docx("plan.docx", docx(body, styles=STYLES, numbering=NUMBERING, **parts))


def texts(draft: Draft) -> list[str]:
    """The texts of its blocks."""
    return [block.text for block in draft.blocks]


def block(kind: str, text: str, **other: object) -> DraftBlock:
    """A block, as an expectation writes it."""
    return DraftBlock(kind=kind, text=text, **other)  # type: ignore[arg-type]


EVERYTHING = (
    p("Leesplan", "Titel")
    + p("1. Inleiding\t2", "Inhopg1")
    + p("Inleiding", "Kop1")
    + p(run("Elke school leest") + footnote(2) + run(" in 2023") + footnote(3) + run("."))
    + p("Doelen", "Kop2")
    + item("plezier")
    + item("voorlezen", 1)
    + item("thuis lezen", 1)
    + p("Lezen is leven.", "Citaat")
    + p("Kosten", "Hoofdstuk")
    + p(run("Per groep", "<w:b/>"))
    + p("De gemeente betaalt de boeken.")
    + p("Tabel 1 Bedragen", "Bijschrift")
    + table(
        row(p("Groep"), p("Boeken"), p("Bedrag"), header=True),
        row('<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>' + p("Onderbouw"), p("20"), p("€ 300")),
        row("<w:tcPr><w:vMerge/></w:tcPr>" + p(""), p("30"), p(run("€ 400") + footnote(4))),
        row('<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>' + p("Prijzen van dit jaar")),
    )
    + p(
        '<w:r><w:pict><w:txbxContent xmlns:w="http://schemas.openxmlformats.org/'
        f'wordprocessingml/2006/main">{p("Lees elke dag.")}</w:txbxContent></w:pict></w:r>'
    )
    + '<w:sectPr><w:headerReference r:id="header"/><w:footerReference r:id="footer"/></w:sectPr>'
)


def test_a_document_with_everything() -> None:
    data = docx(
        EVERYTHING,
        title="Leesplan De Wilg",
        styles=STYLES,
        numbering=NUMBERING,
        footnotes=note(2, " Zie het rooster.") + note(3, " Het jaar 2023.") + note(4, " Met btw."),
        header=p("Ons kenmerk 2023-14"),
        footer=p("Pagina 1"),
    )
    assert read_docx("plan.docx", data) == Draft(
        blocks=(
            block("title", "Leesplan"),
            block("heading", "1. Inleiding", level=1),
            block(
                "paragraph",
                "Elke school leest1 in 2023 2.",
                marks=(Mark(at=17, note=0), Mark(at=27, note=1)),
            ),
            block("heading", "1.1 Doelen", level=2),
            block("item", "• plezier", level=1),
            block("item", "a) voorlezen", level=2),
            block("item", "b) thuis lezen", level=2),
            block("quote", "Lezen is leven."),
            block("heading", "2. Kosten", level=1),
            block("heading", "Per groep", level=2),
            block("paragraph", "De gemeente betaalt de boeken."),
            block("paragraph", "Tabel 1 Bedragen", table=0),
            block("row", "Groep: Onderbouw | Boeken: 20 | Bedrag: € 300", table=0),
            block(
                "row",
                "Groep: Onderbouw | Boeken: 30 | Bedrag: € 400 3",
                table=0,
                marks=(Mark(at=46, note=2),),
            ),
            block("row", "Prijzen van dit jaar", table=0),
            block("paragraph", "Lees elke dag.", boxed=True),
            block("note", "Zie het rooster.", label="1"),
            block("note", "Het jaar 2023.", label="2"),
            block("note", "Met btw.", label="3"),
        ),
        removed=(
            Removed(text="Ons kenmerk 2023-14", reason="kop- of voetregel", page=None, before=0),
            Removed(text="1. Inleiding 2", reason="inhoudsopgave", page=None, before=1),
            Removed(text="Pagina 1", reason="kop- of voetregel", page=None, before=16),
        ),
        opening="Ons kenmerk 2023-14\nLeesplan\n1. Inleiding\nElke school leest1 in 2023 2.\n"
        "1.1 Doelen\n• plezier\na) voorlezen\nb) thuis lezen\nLezen is leven.\n2. Kosten\n"
        "Per groep\nDe gemeente betaalt de boeken.\nTabel 1 Bedragen\n"
        "Groep: Onderbouw | Boeken: 20 | Bedrag: € 300\n"
        "Groep: Onderbouw | Boeken: 30 | Bedrag: € 400 3\nPrijzen van dit jaar\n"
        "Lees elke dag.\nPagina 1",
        title="Leesplan De Wilg",
    )


def test_a_file_made_by_another_library() -> None:
    """python-docx writes styles, lists and a merged cell as Word does."""
    made = word.Document()
    made.core_properties.title = "Rekenplan"
    made.add_heading("Rekenplan", 0)
    made.add_heading("Doel", 1)
    made.add_paragraph("sommen", style="List Bullet")
    made.add_paragraph("keersommen", style="List Bullet 2")
    made.add_paragraph("eerst dit", style="List Number")
    made.add_paragraph("dan dat", style="List Number")
    made.add_paragraph("Rekenen telt.", style="Quote")
    grid = made.add_table(rows=3, cols=3)
    cells = ("Groep", "Leraren", "Uren"), ("3", "2", "4"), ("", "1", "5")
    for at, values in enumerate(cells):
        for column, text in enumerate(values):
            grid.cell(at, column).text = text
    grid.cell(1, 0).merge(grid.cell(2, 0))
    target = io.BytesIO()
    made.save(target)
    draft = read_docx("rekenplan.docx", target.getvalue())
    assert draft.title == "Rekenplan"
    assert [(b.kind, b.level, b.text) for b in draft.blocks] == [
        ("title", 0, "Rekenplan"),
        ("heading", 1, "Doel"),
        ("item", 1, "• sommen"),
        ("item", 2, "• keersommen"),
        ("item", 1, "1. eerst dit"),
        ("item", 1, "2. dan dat"),
        ("quote", 0, "Rekenen telt."),
        ("row", 0, "Groep: 3 | Leraren: 2 | Uren: 4"),
        ("row", 0, "Groep: 3 | Leraren: 1 | Uren: 5"),
    ]


def test_tracked_changes_comments_and_hidden_text() -> None:
    draft = read(
        p(
            run("Wij lezen ")
            + f"<w:del>{run('weg')}</w:del><w:ins>{run('elke dag')}</w:ins>"
            + f"<w:moveFrom>{run('weg')}</w:moveFrom><w:moveTo>{run(' thuis')}</w:moveTo>"
            + '<w:r><w:commentReference w:id="1"/></w:r>'
            + run(" geheim", "<w:vanish/>")
            + run(".")
        )
        + p(run("Deze regel gaat"), properties="<w:rPr><w:del/></w:rPr>")
        + p(" door.")
    )
    assert texts(draft) == ["Wij lezen elke dag thuis.", "Deze regel gaat door."]
    assert draft.removed == (Removed(text="geheim", reason="verborgen tekst", page=None, before=1),)


def test_text_that_waits_for_a_paragraph_that_never_comes() -> None:
    assert texts(read(p("Het einde", properties="<w:rPr><w:del/></w:rPr>"))) == ["Het einde"]


def test_signs_that_are_no_letters() -> None:
    content = (
        "<w:r><w:t>on</w:t><w:softHyphen/><w:t>der</w:t><w:tab/><w:t>wijs</w:t><w:br/>"
        '<w:t>vmbo</w:t><w:noBreakHyphen/><w:t>t</w:t><w:sym w:char="F0FE"/>'
        '<w:sym w:char="F0ZZ"/><w:t>&#xA0;\ufb01jn\ufdd0</w:t></w:r>'
    )
    assert texts(read(p(content))) == ["onder wijs vmbo-t☒ fijn"]


def test_fields_show_their_result_only() -> None:
    turn = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    instruction = "<w:r><w:instrText>{}</w:instrText></w:r>".format
    contents = (
        p(turn("begin") + instruction('TOC \\o "1-3"') + turn("separate") + run("Kop 2"))
        + p("Nog een kop 3")
        + p(turn("end"))
    )
    link = (
        turn("begin") + instruction("REF x") + turn("separate") + run("hoofdstuk 2") + turn("end")
    )
    draft = read(contents + p(run("Zie ") + link + run(".")))
    assert texts(draft) == ["Zie hoofdstuk 2."]
    assert [(x.text, x.reason) for x in draft.removed] == [
        ("Kop 2", "inhoudsopgave"),
        ("Nog een kop 3", "inhoudsopgave"),
    ]


def test_a_field_that_never_ends_hides_one_paragraph_at_most() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>'
    assert texts(read(p(begin + run("verborgen")) + p("De rest staat er."))) == [
        "De rest staat er."
    ]


def test_a_block_of_contents_with_its_heading() -> None:
    block_of = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{p('Inhoud')}{p('Kop 1')}</w:sdtContent></w:sdt>"
    )
    draft = read(block_of + f"<w:sdt><w:sdtContent>{p('Gewone tekst.')}</w:sdtContent></w:sdt>")
    assert texts(draft) == ["Gewone tekst."]
    assert [x.text for x in draft.removed] == ["Inhoud", "Kop 1"]


def test_lists_go_on_restart_and_share_their_count() -> None:
    body = item("een", 0, 7) + item("diep", 1, 7) + item("twee", 0, 7) + item("vier", 0, 8)
    assert texts(read(body)) == ["1. een", "1.1 diep", "2. twee", "4. vier"]


def test_a_style_without_number_and_an_unknown_list() -> None:
    out = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    assert texts(read(p("Kop", "Kop1", out) + item("los", 0, 99))) == ["Kop", "los"]


@pytest.mark.parametrize("line", ["Per groep", "Wie betaalt de boeken?"])
def test_a_short_bold_paragraph_is_a_heading(line: str) -> None:
    draft = read(p(run(line, "<w:b/>")) + p("De gemeente betaalt."))
    assert [(b.kind, b.level) for b in draft.blocks] == [("heading", 1), ("paragraph", 0)]


@pytest.mark.parametrize(
    "body",
    [
        p(run("Let op", "<w:b/>") + run(" vandaag")) + p("Tekst."),  # not all of it
        p(run("Dit is belangrijk.", "<w:b/>")) + p("Tekst."),  # a sentence
        p(run("Tabel 2 Kosten", "<w:b/>")) + p("Tekst."),
        p(run("Sector: primair onderwijs", "<w:b/>")) + p("Tekst."),  # a field
        p("Tekst.") + p(run("Groet van ons", "<w:b/>")),  # nothing follows
        p(run("Een", "<w:b/>")) + p(run("Twee", "<w:b/>")) + p(run("Drie", "<w:b/>")),
        p(run("vet " * 40, "<w:b/>")) + p("Tekst."),  # long
        p(run("Kop", '<w:b w:val="0"/><w:rStyle w:val="Vet"/>')) + p("Tekst."),
    ],
)
def test_other_bold_paragraphs_are_none(body: str) -> None:
    assert all(block.kind != "heading" for block in read(body).blocks)


def test_the_largest_line_of_the_opening_is_the_title() -> None:
    body = p(run("Plan", '<w:sz w:val="40"/>')) + p(run("Wij lezen. " * 9, '<w:sz w:val="20"/>'))
    assert [b.kind for b in read(body).blocks] == ["title", "paragraph"]


def test_levels_begin_at_one_and_a_late_title_is_a_heading() -> None:
    body = p("Doelen", "Kop2") + p("Tekst.") + p("Deel twee", "Titel") + p("Tekst.")
    assert [(b.kind, b.level) for b in read(body).blocks if b.level] == [
        ("heading", 3),
        ("heading", 1),
    ]


def test_a_heading_as_long_as_a_text_is_text() -> None:
    unnumbered = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    draft = read(p("Wij lezen elke dag. " * 20, "Kop1", unnumbered))
    assert [block.kind for block in draft.blocks] == ["paragraph"]


def test_endnotes_dangling_marks_and_own_signs() -> None:
    body = p(
        run("Een")
        + footnote(1)
        + run(" twee")
        + footnote(1, "endnote")
        + run(" drie")
        + footnote(9)
        + run(" vier")
        + '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>'
    )
    draft = read(
        body,
        footnotes=note(1, "Voet.") + note(2, "* Ster."),
        endnotes=note(1, "Eind.", "endnote"),
    )
    assert draft.blocks == (
        block(
            "paragraph",
            "Een1 twee1 drie2 vier*",
            marks=(
                Mark(at=3, note=0),
                Mark(at=9, note=1),
                Mark(at=15, note=None),
                Mark(at=21, note=2),
            ),
        ),
        block("note", "Voet.", label="1"),
        block("note", "Eind.", label="1"),
        block("note", "Ster.", label="*"),
    )


def test_a_note_that_refers_to_itself() -> None:
    draft = read(
        p(run("Een") + footnote(1)),
        footnotes=f'<w:footnote w:id="1"><w:p>{run("Zie")}{footnote(1)}</w:p></w:footnote>',
    )
    assert texts(draft) == ["Een1", "Zie1"]


def test_tables_that_place_text() -> None:
    heading, long = p("Kosten", "Kop1"), p("Wij lezen elke dag. " * 12)
    draft = read(
        table(row(p("Onthoud:")), row(p("lees voor")))
        + table(row(p("Links"), heading + p("Rechts")))
        + table(row(long, p("ernaast")))
    )
    assert [(b.kind, b.boxed, b.table, b.text[:8]) for b in draft.blocks] == [
        ("paragraph", True, None, "Onthoud:"),
        ("paragraph", True, None, "lees voo"),
        ("paragraph", False, None, "Links"),
        ("heading", False, None, "1. Koste"),
        ("paragraph", False, None, "Rechts"),
        ("paragraph", False, None, "Wij leze"),
        ("paragraph", False, None, "ernaast"),
    ]


def test_a_frame_and_an_initial() -> None:
    draft = read(
        p("In de kantlijn", properties='<w:framePr w:w="100"/>')
        + p("D", properties='<w:framePr w:dropCap="drop"/>')
        + p("e school leest.")
    )
    assert [(b.text, b.boxed) for b in draft.blocks] == [
        ("In de kantlijn", True),
        ("De school leest.", False),
    ]


def test_only_one_of_two_ways_to_say_the_same() -> None:
    either = (
        f'<mc:AlternateContent><mc:Choice Requires="x">{run("nieuw")}</mc:Choice>'
        f"<mc:Fallback>{run('oud')}</mc:Fallback></mc:AlternateContent>"
    )
    assert texts(read(p(either))) == ["nieuw"]


def test_an_embedded_file_is_a_warning() -> None:
    assert read(p("Tekst.") + '<w:altChunk r:id="x"/>').warnings == (EMBEDDED,)


def test_the_strict_edition_of_the_format() -> None:
    parts = {
        name: str(content)
        .replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
        .replace(R, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        for name, content in docx_parts(
            p("Kop", "Kop1"), styles=STYLES, numbering=NUMBERING
        ).items()
    }
    assert texts(read_docx("strict.docx", zipped(parts))) == ["1. Kop"]
