"""From scanned pages to a draft."""

from collections.abc import Sequence

import pytest

from ingest.nouns import Draft
from ingest.pdf.draft import draft_of_pages
from ingest.pdf.grid import Box
from ingest.pdf.scan import Scan
from ingest.pdf.tables import Frame
from ingest.read_pdf import read_pdf
from tests.ingest.pdf.build import SENTENCE, linked, page, pdf, segment, shown, text_page

GARBLED = "Gh vfkrro ohhvw honh gdj phw gh nlqghuhq ydq gh julhs hq gdw lv dowlmg ohxn"


def draft(*pages: Scan, labels: Sequence[str | None] | None = None) -> Draft:
    return draft_of_pages(pages, labels or [None] * len(pages))


def headed(*extra: object, word: str = "school") -> Scan:
    """Running text with a heading above it, so that the page has two types."""
    return text_page(segment("Aanleiding", 72, 630, bold=True), *extra, word=word)  # type: ignore[arg-type]


def test_headings_and_text() -> None:
    found = draft(headed())
    assert shown(found) == [("heading", "Aanleiding"), ("paragraph", " ".join([SENTENCE] * 10))]


def test_states_of_pages() -> None:
    garbled = page(*(segment(GARBLED, 72, 700 - 12 * n) for n in range(3)))
    found = draft(headed(), page(), garbled)
    assert [(p.number, p.state) for p in found.pages] == [(1, "text"), (2, "empty"), (3, "garbled")]
    assert "Gh vfkrro" not in " ".join(text for _, text in shown(found))


def test_printed_label_goes_before_that_of_the_file() -> None:
    pages = [headed(segment(str(n), 300, 30), word=w) for n, w in ((7, "klas"), (8, "les"))]
    found = draft(*pages, text_page(word="raad"), labels=["i", "ii", "iii"])
    assert [p.label for p in found.pages] == ["7", "8", "iii"]


def test_removed_lines_know_the_block_that_follows() -> None:
    head, foot = segment("Jaarplan", 72, 800), segment("Pagina 1 van 1", 300, 30)
    beside = segment("Onze referentie", 420, 560, size=7)
    found = draft(headed(foot, beside), headed(head, word="klas"), headed(head, word="taal"))
    starts = [n for n, block in enumerate(found.blocks) if block.kind == "heading"]
    removed = {(one.text, one.page): (one.reason, one.before) for one in found.removed}
    assert removed[("Pagina 1 van 1", 1)] == ("paginanummer", starts[1])
    assert removed[("Onze referentie", 1)] == ("kantlijn", starts[1])
    assert removed[("Jaarplan", 2)] == ("kop- of voetregel", starts[1])
    assert removed[("Jaarplan", 3)] == ("kop- of voetregel", starts[2])


def test_charts_and_turned_text_are_noted() -> None:
    one = text_page(segment("Aanleiding", 72, 630, bold=True))
    found = draft(page(*one.segments, charts=["80 2021"], turned=["zijkant"]))
    assert [(r.text, r.reason, r.page) for r in found.removed] == [
        ("80 2021", "figuur", 1),
        ("zijkant", "gedraaide tekst", 1),
    ]


def test_opening_is_the_first_page_with_text() -> None:
    beside = segment("Onze referentie", 420, 560, size=7)
    opening = draft(page(), headed(beside, segment("Pagina 2 van 2", 300, 30))).opening.splitlines()
    assert opening[0] == "Aanleiding"
    assert opening[-2:] == ["Pagina 2 van 2", "Onze referentie"]
    assert draft(page()).opening == ""


def test_marks_and_notes() -> None:
    mark = segment("Slot1", 72, 460, marks=((4, "1"),))
    note = segment("1 Zie bijlage.", 72, 100, size=8, marks=((0, "1"),))
    found = draft(headed(mark, note))
    assert [text[-4:] for text, _ in linked(found.blocks)] == ["Slot"]
    assert [(b.label, b.text) for b in found.blocks if b.kind == "note"] == [("1", "Zie bijlage.")]


def test_frames_are_boxed() -> None:
    inside = [segment("In het kader", 80, 400, bold=True), segment("staat tekst.", 80, 388)]
    frame = Frame(Box(72, 380, 372, 420))
    found = draft(page(*headed(*inside).segments, frames=[frame]))
    assert [b.text for b in found.blocks if b.boxed] == ["In het kader", "staat tekst."]


def test_pages_keep_their_order_and_every_block_its_page() -> None:
    found = draft(headed(), headed(word="klas"), headed(word="taal"))
    turns = [turn for block in found.blocks for _, turn in block.turns]
    assert turns == sorted(turns)
    assert set(turns) == {0, 1, 2}


@pytest.mark.parametrize(
    "content",
    [
        "BT /F1 10 Tf 1e308 1e308 Td (a) Tj 1e308 1e308 Td (b) Tj ET",
        "1e200 0 0 1e200 0 0 cm 1e200 0 0 1e200 0 0 cm 0 0 1 1 re f BT /F1 9 Tf (a) Tj ET",
        "BT /F1 1e300 Tf 1 0 0 1e300 0 0 Tm (a) Tj ET",
        "BT /F1 0 Tf 72 600 Td (a) Tj ET",
        "BT /F1 -10 Tf 72 600 Td (a) Tj ET",
        "q " * 5000 + "Q " * 6000,
        "BT [(a) [(b)] null true /x <</a 1>>] TJ ET",
    ],
    ids=["far away", "infinite", "huge", "no size", "upside down", "deep", "odd operands"],
)
def test_strange_pages_do_no_harm_to_the_text(content: str) -> None:
    text, other = (
        f"BT /F1 10 Tf 72 700 Td ({words}) Tj ET"
        for words in ("De school leest elke dag.", "Dan is er een pauze.")
    )
    found = read_pdf("vreemd.pdf", pdf(f"q {text} Q {content}", other))
    assert "De school leest elke dag." in " ".join(text for _, text in shown(found))
