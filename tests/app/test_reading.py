"""A document in parts: nothing is lost, and no part is longer than it has to be."""

from hypothesis import given
from hypothesis import strategies as st

from app.reading import LONG, LONGEST, SHORT, parted
from ingest.canonical import canonical_text
from ingest.nouns import CanonicalText, Draft, DraftBlock, DraftPage, Mark


def heading(text: str, level: int = 1, page: int | None = None) -> DraftBlock:
    turns = () if page is None else ((0, page),)
    return DraftBlock(kind="heading", text=text, level=level, turns=turns)


def paragraph(length: int, page: int | None = None, *marks: Mark) -> DraftBlock:
    turns = () if page is None else ((0, page),)
    return DraftBlock(kind="paragraph", text="x" * length, turns=turns, marks=marks)


def canonical(*blocks: DraftBlock, pages: int = 0) -> CanonicalText:
    labels = tuple(DraftPage(number=n + 1, label=None) for n in range(pages))
    return canonical_text(Draft(blocks=blocks, pages=labels))


def names(text: CanonicalText) -> list[tuple[str, bool]]:
    return [(part.path[-1] if part.path else "", part.continued) for part in parted(text).parts]


def test_short_chapters_stand_together_and_long_ones_alone() -> None:
    text = canonical(
        heading("Een"), paragraph(SHORT // 2), heading("Twee"), paragraph(SHORT),
        heading("Drie"), paragraph(10),
    )  # fmt: skip
    assert names(text) == [("Een", False), ("Drie", False)]


def test_a_long_chapter_is_cut_at_a_heading_else_at_a_paragraph() -> None:
    text = canonical(
        heading("Een"), paragraph(LONG), heading("Een punt een", 2), paragraph(LONGEST),
        paragraph(10),
    )  # fmt: skip
    assert names(text) == [("Een", False), ("Een punt een", False), ("Een punt een", True)]


def test_a_heading_is_never_the_last_of_a_part() -> None:
    text = canonical(
        paragraph(LONG), heading("Een"), heading("Een punt een", 2), paragraph(10)
    )  # fmt: skip
    assert names(text) == [("", False), ("Een", False)]


def test_a_table_is_not_cut() -> None:
    rows = [DraftBlock(kind="row", text="r" * 900, table=0) for _ in range(40)]
    assert len(parted(canonical(*rows)).parts) == 1


def test_the_outline_tells_part_depth_and_page() -> None:
    text = canonical(
        heading("Een"), paragraph(SHORT, 0), heading("Twee"), paragraph(10, 1),
        heading("Twee punt een", 2), paragraph(5), pages=2,
    )  # fmt: skip
    found = [
        (text.text[one.start : one.end], one.depth, one.part, one.page and one.page.number)
        for one in parted(text).outline
    ]
    assert found == [("Een", 1, 1, None), ("Twee", 1, 2, 1), ("Twee punt een", 2, 2, 2)]


def test_a_note_stands_with_its_first_mark_or_on_its_page() -> None:
    def note(label: str, page: int) -> DraftBlock:
        return DraftBlock(kind="note", text="noot", label=label, turns=((0, page),))

    text = canonical(
        heading("Een"), paragraph(SHORT, 0), heading("Twee", page=1),
        paragraph(SHORT, 1, Mark(at=3, note=0)), heading("Drie", page=2), paragraph(9),
        note("1", 1), note("2", 0), pages=3,
    )  # fmt: skip
    assert [part.notes for part in parted(text).parts] == [(1,), (0,), ()]


def test_a_document_of_notes_alone_has_one_part() -> None:
    text = canonical(DraftBlock(kind="note", text="noot", label="1"))
    (part,) = parted(text).parts
    assert (part.blocks, part.notes) == ((), (0,))


KINDS = st.sampled_from(["heading", "paragraph", "item", "row", "note"])


@given(st.lists(st.tuples(KINDS, st.integers(1, 9_000), st.integers(1, 3)), min_size=1))
def test_all_blocks_and_notes_stand_in_one_part(drawn: list[tuple[str, int, int]]) -> None:
    running = [
        DraftBlock(kind=kind, text="x" * length, level=level)  # type: ignore[arg-type]
        for kind, length, level in drawn
        if kind != "note"
    ]
    notes = [DraftBlock(kind="note", text="n", label="1") for kind, *_ in drawn if kind == "note"]
    text = canonical(*running, *notes)
    whole = parted(text)
    shown = [block for part in whole.parts for block in part.blocks]
    assert shown == [block for block in text.blocks if block.kind != "note"]
    assert sorted(i for part in whole.parts for i in part.notes) == list(range(len(notes)))
    assert [part.number for part in whole.parts] == list(range(1, len(whole.parts) + 1))
    for block in shown:
        assert block in whole.part_at(block.start).blocks
