"""The pages laid out again, by hand."""

import re

from app.inline_html import Annotation, inline
from app.sheet_html import marked, sheet_html
from app.sheets import Piece, page_name, sheets, without_leaders
from ingest.canonical import canonical_text
from ingest.findings import findings_of
from ingest.nouns import (
    Document,
    Draft,
    DraftBlock,
    DraftPage,
    Mark,
    Page,
    ReadDocument,
    Reference,
    Removed,
)

DOCUMENT = Document(
    id="d", title="Plan", kind="actieplan", publisher=None, date=None, sector=(),
    reference=None, dossiers=(), file="d.pdf", sha256="",
)  # fmt: skip


def read_of(draft: Draft, *references: Reference) -> ReadDocument:
    canonical = canonical_text(draft)
    return ReadDocument(
        document=DOCUMENT,
        canonical=canonical,
        passages=(),
        references=references,
        removed=draft.removed,
        findings=findings_of(draft, canonical, references),
    )


TWO_PAGES = Draft(
    blocks=(
        DraftBlock(kind="heading", text="Doel", level=1, turns=((0, 0),)),
        DraftBlock(
            kind="paragraph",
            text="Lezen1 en rekenen.",
            turns=((7, 1),),
            marks=(Mark(at=5, note=0),),
        ),
        DraftBlock(kind="note", text="Elke dag.", label="1", turns=((0, 0),)),
    ),
    pages=(
        DraftPage(number=1, label="i"),
        DraftPage(number=2, label="1"),
        DraftPage(number=3, label=None, state="garbled"),
    ),
    removed=(
        Removed(text="Ministerie", reason="kantlijn", page=1, before=1),
        Removed(text="2", reason="paginanummer", page=2, before=2),
    ),
)


def test_each_page_has_what_stands_on_it() -> None:
    read = read_of(TWO_PAGES)
    text = read.canonical.text
    shown = [
        [text[p.start : p.end] if isinstance(p, Piece) else f"[{p.text}]" for p in sheet.body]
        for sheet in sheets(read)
    ]
    assert shown == [["Doel", "[Ministerie]", "Lezen1 "], ["en rekenen.", "[2]"], []]
    assert [(sheet.number, sheet.label) for sheet in sheets(read)] == [
        (1, "i"), (2, "1"), (3, None)
    ]  # fmt: skip
    assert [text[n.start : n.end] for n in sheets(read)[0].notes] == ["1 Elke dag."]
    assert "onleesbaar" in sheets(read)[2].remark


def test_a_note_and_its_mark_lead_to_each_other() -> None:
    read = read_of(TWO_PAGES)
    html = sheet_html(marked(read), sheets(read)[0])
    assert 'Lezen<sup><a id="cijfer-0-0" href="#noot-0" aria-label="voetnoot 1">1</a></sup>' in html
    assert '<b id="noot-0">1</b> Elke dag.' in html
    assert 'href="#cijfer-0-0"' in html
    assert "<del>Ministerie</del>" in html


def test_what_is_not_linked_says_so() -> None:
    draft = Draft(
        blocks=(
            DraftBlock(kind="paragraph", text="Lezen12 is fijn.", marks=(Mark(at=5, note=None),)),
            DraftBlock(kind="note", text="Elke dag.", label="3"),
        )
    )
    read = read_of(draft)
    html = sheet_html(marked(read), sheets(read)[0])
    assert 'Lezen<sup>12 <span class="reden">geen voetnoot gevonden</span></sup> is' in html
    assert "geen cijfer in de tekst gevonden" in html


def test_a_removed_line_does_not_break_a_frame_up() -> None:
    draft = Draft(
        blocks=(
            DraftBlock(kind="paragraph", text="Ervoor."),
            DraftBlock(kind="paragraph", text="Eerste.", boxed=True),
            DraftBlock(kind="paragraph", text="Tweede.", boxed=True),
        ),
        removed=tuple(
            Removed(text=f"weg {n}", reason="kantlijn", page=None, before=n) for n in range(4)
        ),
    )
    read = read_of(draft)
    html = sheet_html(marked(read), sheets(read)[0])
    frames = re.findall(r'<div class="kader".*?</div>', html)
    assert len(frames) == 1
    assert re.findall(r"weg \d", frames[0]) == ["weg 2"]
    assert re.findall(r"weg \d", html) == ["weg 0", "weg 1", "weg 2", "weg 3"]


def test_many_removed_lines_are_folded() -> None:
    lines = tuple(
        Removed(text=f"{n} . . . . . . 7", reason="inhoudsopgave", page=None, before=0)
        for n in range(30)
    )
    read = read_of(Draft(blocks=(DraftBlock(kind="paragraph", text="Tekst."),), removed=lines))
    html = sheet_html(marked(read), sheets(read)[0])
    assert "<summary>weggelaten: inhoudsopgave (30 regels)</summary><del>0 … 7<br>1 …" in html


def test_a_reference_leads_to_the_table_unless_a_mark_is_in_the_way() -> None:
    text = "Zie de WPO1 en de WEC."
    draft = Draft(
        blocks=(
            DraftBlock(kind="paragraph", text=text, marks=(Mark(at=10, note=0),)),
            DraftBlock(kind="note", text="Wet.", label="1"),
        )
    )
    references = (
        Reference(kind="wet", key="WPO", start=7, end=11),
        Reference(kind="wet", key="WEC", start=18, end=21),
    )
    read = read_of(draft, *references)
    html = sheet_html(marked(read), sheets(read)[0])
    assert "verwijzing-1" not in html
    assert '<a class="stuk" href="#verwijzing-2">WEC</a>' in html


def test_annotations_are_cut_where_the_stretch_ends() -> None:
    notes = [Annotation(start=2, end=6, opening="<i>", closing="</i>")]
    assert inline("0<2345678", 0, 4, notes) == "0&lt;<i>23</i>"
    assert inline("0<2345678", 4, 9, notes) == "45678"


def test_pages_and_lines_of_a_table_of_contents_are_worded_shortly() -> None:
    assert page_name(None) == ""
    assert page_name(Page(start=0, end=1, number=3, label="3")) == "p. 3"
    assert page_name(Page(start=0, end=1, number=3, label="ii")) == "p. 3 (gedrukt ii)"
    assert without_leaders("Het plan . . . . . .  2") == "Het plan … 2"
    assert without_leaders("Wacht... nee") == "Wacht... nee"
