"""The counts of a report, by hand, and the sentences about what deserves attention."""

from ingest.canonical import canonical_text
from ingest.findings import findings_of, remarks
from ingest.nouns import Draft, DraftBlock, DraftPage, Findings, Mark, Reference, Removed

DRAFT = Draft(
    blocks=(
        DraftBlock(kind="title", text="Leesakkoord", turns=((0, 0),)),
        DraftBlock(kind="heading", text="Doel", level=1),
        DraftBlock(kind="paragraph", text="Meer lezen.1 En3", marks=(Mark(at=11, note=0),)),
        DraftBlock(kind="paragraph", text="Ook dat.9", marks=(Mark(at=8, note=None),)),
        DraftBlock(kind="paragraph", text="In het kort", boxed=True),
        DraftBlock(kind="item", text="• lezen", level=1, boxed=True),
        DraftBlock(kind="row", text="2011: 4", table=2),
        DraftBlock(kind="row", text="2012: 5", table=2),
        DraftBlock(kind="row", text="po: 1", table=5),
        DraftBlock(kind="paragraph", text="Nog een kader", boxed=True),
        DraftBlock(kind="note", text="Zie daar.", label="1"),
        DraftBlock(kind="note", text="Zie hier.", label="2"),
    ),
    pages=(
        DraftPage(number=1, label="i"),
        DraftPage(number=2, label=None, state="empty"),
        DraftPage(number=3, label=None, state="garbled"),
        DraftPage(number=4, label=None, recognised=True),
    ),
    removed=tuple(
        Removed(text="x", reason=reason, page=1, before=0)
        for reason in ("paginanummer", "kantlijn", "paginanummer")
    ),
)


def test_everything_is_counted() -> None:
    canonical = canonical_text(DRAFT)
    reference = Reference(kind="wet", key="WPO", start=0, end=3)
    assert findings_of(DRAFT, canonical, [reference]) == Findings(
        pages=4,
        pages_without_text=(2,),
        garbled_pages=(3,),
        recognised_pages=(4,),
        headings=1,
        footnotes_linked=1,
        footnotes_without_mark=1,
        marks_without_note=1,
        tables=2,
        rows=3,
        boxes=2,
        references=1,
        removed={"paginanummer": 2, "kantlijn": 1},
        dutch=True,
    )


def test_a_text_in_english_is_not_dutch() -> None:
    text = "The school and the teachers of the region work for the pupils that need it. " * 8
    draft = Draft(blocks=(DraftBlock(kind="paragraph", text=text),))
    found = findings_of(draft, canonical_text(draft), [])
    assert found == Findings(dutch=False)
    assert remarks("plan.txt", found) == (
        "plan.txt: dit lijkt geen Nederlandse tekst. Zoeken werkt daarin minder goed.",
    )


def test_marks_without_a_note_are_remarked_on_in_good_dutch() -> None:
    one, more = (remarks("a.pdf", Findings(marks_without_note=n)) for n in (1, 3))
    assert one == ("a.pdf: bij 1 voetnootcijfer is geen voetnoot gevonden.",)
    assert more == ("a.pdf: bij 3 voetnootcijfers is geen voetnoot gevonden.",)
    assert remarks("a.pdf", Findings()) == ()


def test_whether_ocr_was_used_counts_only_where_it_is_needed() -> None:
    assert Findings(pages=4).ocr is None
    assert Findings(pages=4, pages_without_text=(2,)).ocr is False
    assert Findings(pages=4, garbled_pages=(2,)).ocr is False
    assert Findings(pages=4, pages_without_text=(2,), recognised_pages=(2, 3)).ocr is True
