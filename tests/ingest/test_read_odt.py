"""OpenDocument texts: one with everything in it, and what each of its parts can do."""

import pytest

from ingest.errors import DocumentError
from ingest.nouns import Draft, DraftBlock, Mark, Removed
from ingest.read_odt import read_odt
from tests.ingest.packages import odt, odt_parts, zipped

STYLES = """
<style:style style:family="paragraph" style:name="Titel" style:display-name="Titel"/>
<style:style style:family="paragraph" style:name="Heading_20_1"
 style:display-name="Heading 1" style:default-outline-level="1"/>
<style:style style:family="paragraph" style:name="Quotations"/>
<style:style style:family="paragraph" style:name="Onderschrift"
 style:parent-style-name="Bijschrift"/>
<style:style style:family="paragraph" style:name="Bijschrift"/>
<style:style style:family="paragraph" style:name="Groot">
 <style:text-properties fo:font-size="24pt"/></style:style>
<style:style style:family="paragraph" style:name="Vet">
 <style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:family="text" style:name="Verborgen">
 <style:text-properties text:display="none"/></style:style>
<style:style style:family="text" style:name="Mager">
 <style:text-properties fo:font-weight="normal"/></style:style>
<text:outline-style>
 <text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>
 <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>
 <text:outline-level-style text:level="3" style:num-format=""/>
</text:outline-style>
"""
LISTS = """
<text:list-style style:name="L1">
 <text:list-level-style-bullet text:level="1" text:bullet-char="o"/>
 <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
</text:list-style>
<text:list-style style:name="L2">
 <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."
  text:start-value="3"/>
</text:list-style>
<text:list-style style:name="L3">
 <text:list-level-style-number text:level="1" style:num-format="1"
  style:num-prefix="Artikel " style:num-suffix="."/>
 <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>
</text:list-style>
"""


def p(content: str, style: str = "") -> str:
    """A paragraph."""
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def h(content: str, level: int = 1) -> str:
    """A heading."""
    return f'<text:h text:outline-level="{level}">{content}</text:h>'


def note(label: str, text: str, kind: str = "footnote") -> str:
    """A note at its place in the text."""
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>{label}</text:note-citation>'
        f"<text:note-body>{p(text)}</text:note-body></text:note>"
    )


def items(*contents: str, style: str = "L1", attributes: str = "") -> str:
    """A list."""
    inside = "".join(f"<text:list-item>{x}</text:list-item>" for x in contents)
    named = f'text:style-name="{style}"' if style else ""
    return f"<text:list {named} {attributes}>{inside}</text:list>"


def row(*cells: str) -> str:
    """A row of a table; a cell that is an element already stays as it is."""
    return "<table:table-row>" + "".join(
        x if x.startswith("<table") else f"<table:table-cell>{p(x)}</table:table-cell>"
        for x in cells
    ) + "</table:table-row>"  # fmt: skip


def read(body: str) -> Draft:
    """The draft of a document with this body."""
    return read_odt("plan.odt", odt(body, styles=STYLES, automatic=LISTS))


def texts(draft: Draft) -> list[str]:
    """The texts of its blocks."""
    return [block.text for block in draft.blocks]


def shown(draft: Draft) -> list[tuple[str, int, str]]:
    """Kind, level and text of its blocks."""
    return [(block.kind, block.level, block.text) for block in draft.blocks]


EVERYTHING = (
    p("Leesplan", "Titel")
    + "<text:table-of-content><text:index-body>"
    + f"<text:index-title>{p('Inhoud')}</text:index-title>{p('Inleiding 2')}"
    + "</text:index-body></text:table-of-content>"
    + h("Inleiding")
    + p(f"Elke<text:s/>school leest{note('1', 'Zie het rooster.')} in 2023{note('2', 'Jaar.')}.")
    + h("Doelen", 2)
    + items(p("plezier") + items(p("voorlezen"), p("thuis lezen"), style=""))
    + p("Lezen is leven.", "Quotations")
    + p("Per groep", "Vet")
    + p("De gemeente betaalt de boeken.")
    + p("Tabel 1 Bedragen", "Onderschrift")
    + "<table:table><table:table-header-rows>"
    + row("Groep", "Boeken", "Bedrag")
    + "</table:table-header-rows>"
    + row(
        f'<table:table-cell table:number-rows-spanned="2">{p("Onderbouw")}</table:table-cell>',
        "20",
        "€ 300",
    )
    + row("<table:covered-table-cell/>", "30", f"€ 400{note('3', 'Met btw.')}")
    + "</table:table>"
    + p(f"<draw:frame><draw:text-box>{p('Lees elke dag.')}</draw:text-box></draw:frame>")
)


def test_a_document_with_everything() -> None:
    data = odt(
        EVERYTHING,
        title="Leesplan De Wilg",
        styles=STYLES,
        automatic=LISTS,
        master=f"<style:header>{p('Ons kenmerk 2023-14')}</style:header>"
        f"<style:footer>{p('Pagina <text:page-number>1</text:page-number>')}</style:footer>",
    )
    assert read_odt("plan.odt", data) == Draft(
        blocks=(
            DraftBlock(kind="title", text="Leesplan"),
            DraftBlock(kind="heading", text="1. Inleiding", level=1),
            DraftBlock(
                kind="paragraph",
                text="Elke school leest1 in 2023 2.",
                marks=(Mark(at=17, note=0), Mark(at=27, note=1)),
            ),
            DraftBlock(kind="heading", text="1.1 Doelen", level=2),
            DraftBlock(kind="item", text="• plezier", level=1),
            DraftBlock(kind="item", text="a) voorlezen", level=2),
            DraftBlock(kind="item", text="b) thuis lezen", level=2),
            DraftBlock(kind="quote", text="Lezen is leven."),
            DraftBlock(kind="heading", text="Per groep", level=3),
            DraftBlock(kind="paragraph", text="De gemeente betaalt de boeken."),
            DraftBlock(kind="paragraph", text="Tabel 1 Bedragen", table=0),
            DraftBlock(kind="row", text="Groep: Onderbouw | Boeken: 20 | Bedrag: € 300", table=0),
            DraftBlock(
                kind="row",
                text="Groep: Onderbouw | Boeken: 30 | Bedrag: € 400 3",
                table=0,
                marks=(Mark(at=46, note=2),),
            ),
            DraftBlock(kind="paragraph", text="Lees elke dag.", boxed=True),
            DraftBlock(kind="note", text="Zie het rooster.", label="1"),
            DraftBlock(kind="note", text="Jaar.", label="2"),
            DraftBlock(kind="note", text="Met btw.", label="3"),
        ),
        removed=(
            Removed(text="Ons kenmerk 2023-14", reason="kop- of voetregel", page=None, before=0),
            Removed(text="Inhoud", reason="inhoudsopgave", page=None, before=1),
            Removed(text="Inleiding 2", reason="inhoudsopgave", page=None, before=1),
            Removed(text="Pagina 1", reason="kop- of voetregel", page=None, before=14),
        ),
        opening="Ons kenmerk 2023-14\nLeesplan\n1. Inleiding\nElke school leest1 in 2023 2.\n"
        "1.1 Doelen\n• plezier\na) voorlezen\nb) thuis lezen\nLezen is leven.\nPer groep\n"
        "De gemeente betaalt de boeken.\nTabel 1 Bedragen\n"
        "Groep: Onderbouw | Boeken: 20 | Bedrag: € 300\n"
        "Groep: Onderbouw | Boeken: 30 | Bedrag: € 400 3\nLees elke dag.\nPagina 1",
        title="Leesplan De Wilg",
    )


def test_tracked_changes_comments_and_hidden_text() -> None:
    draft = read(
        "<text:tracked-changes><text:changed-region><text:deletion>"
        f"{p('weg')}</text:deletion></text:changed-region></text:tracked-changes>"
        + p(
            'Wij <text:change text:change-id="a"/><text:change-start text:change-id="b"/>lezen'
            f'<text:change-end text:change-id="b"/><office:annotation>{p("Ja?")}'
            '</office:annotation><text:span text:style-name="Verborgen"> geheim</text:span>.'
        )
        + f'<text:section text:display="none">{p("Ook geheim")}</text:section>'
    )
    assert texts(draft) == ["Wij lezen."]
    assert [(x.text, x.reason) for x in draft.removed] == [
        ("geheim", "verborgen tekst"),
        ("Ook geheim", "verborgen tekst"),
    ]


def test_lists_start_go_on_and_begin_anew() -> None:
    body = (
        items(p("drie"), p("vier"), style="L2")
        + p("Tussendoor.")
        + items(p("vijf"), style="L2", attributes='text:continue-numbering="true"')
        + items(p("drie") + p("vervolg"), style="L2")
        + '<text:list text:style-name="L2"><text:list-header>'
        + f"{p('zonder')}</text:list-header>"
        + f'<text:list-item text:start-value="9">{p("negen")}</text:list-item></text:list>'
    )
    assert texts(read(body)) == [
        *("3. drie", "4. vier", "Tussendoor.", "5. vijf", "3. drie", "vervolg", "zonder"),
        "9. negen",
    ]


def test_bold_items_are_headings_of_the_items_in_them() -> None:
    """So Word writes the articles of an agreement; an empty item only counts."""
    body = (
        items(p("Doel", "Vet") + items(p("Partijen lezen."), style=""), style="L3")
        + items(
            items(p("Partijen rekenen."), style=""),
            style="L3",
            attributes='text:continue-numbering="true"',
        )
        + items(
            p("Duur", "Vet") + items(p("Een jaar."), style=""),
            style="L3",
            attributes='text:continue-numbering="true"',
        )
    )
    assert shown(read(body)) == [
        ("heading", 1, "Artikel 1. Doel"),
        ("item", 1, "1.1 Partijen lezen."),
        ("item", 1, "1.2 Partijen rekenen."),
        ("heading", 1, "Artikel 2. Duur"),
        ("item", 1, "2.1 Een jaar."),
    ]


def test_headings_by_style_by_element_and_without_number() -> None:
    body = (
        p("Eerste", "Heading_20_1")
        + '<text:h text:outline-level="1" text:is-list-header="true">Tussen</text:h>'
        + h("Diep", 3)
        + h("Tweede")
    )
    assert shown(read(body)) == [
        ("heading", 1, "1. Eerste"),
        ("heading", 1, "Tussen"),
        ("heading", 3, "Diep"),
        ("heading", 1, "2. Tweede"),
    ]


def test_bold_needs_all_letters_and_the_largest_line_is_the_title() -> None:
    size = '<style:default-style style:family="paragraph"><style:text-properties '
    default = f'{size}fo:font-size="10pt"/></style:default-style>'
    half = '<text:span text:style-name="Mager">bijna</text:span> vet'
    body = p("Plan", "Groot") + p(half, "Vet") + p("Wij lezen elke dag op school.")
    draft = read_odt("plan.odt", odt(body, styles=STYLES + default))
    assert [block.kind for block in draft.blocks] == ["title", "paragraph", "paragraph"]


def test_endnotes_with_letters_and_a_note_without_text() -> None:
    draft = read(p(f"Een{note('i', 'Eind.', 'endnote')} twee{note('7', '')}."))
    assert draft.blocks == (
        DraftBlock(
            kind="paragraph",
            text="Een1 twee7.",
            marks=(Mark(at=3, note=0), Mark(at=9, note=None)),
        ),
        DraftBlock(kind="note", text="Eind.", label="1"),
    )


def test_repeated_cells_are_written_out_with_a_limit() -> None:
    many = f'<table:table-cell table:number-columns-repeated="999999">{p("x")}</table:table-cell>'
    draft = read("<table:table>" + row(many, "y") + row("a", "b") + "</table:table>")
    assert draft.blocks[0].text.count("x") <= 64


def test_a_spreadsheet_is_no_text() -> None:
    parts = odt_parts("")
    parts["content.xml"] = str(parts["content.xml"]).replace("office:text", "office:spreadsheet")
    with pytest.raises(DocumentError, match=r"^plan\.odt: dit is geen tekstdocument in ODT\. "):
        read_odt("plan.odt", zipped(parts))
