"""PDFs in one type, as old word processors print them."""

from ingest.pdf.scan import Scan
from ingest.pdf.single_style import draft_of_single_style, has_single_style
from tests.ingest.pdf.build import page, segment, shown, table


def typed(*texts: str) -> Scan:
    """Lines twelve points apart; an empty one leaves white space."""
    return page(*(segment(text, 72, 780 - 12 * n) for n, text in enumerate(texts) if text))


def test_one_size_and_weight_is_a_single_style() -> None:
    plain = segment("De school leest.", 72, 700)
    assert has_single_style([page(plain)])
    assert not has_single_style([page(plain, segment("Kop", 72, 720, bold=True))])
    assert not has_single_style([page(plain, segment("Kop", 72, 720, size=14))])
    assert not has_single_style([page(plain, segment("Noot1", 72, 680, marks=((4, "1"),)))])
    assert not has_single_style([page(plain, tables=[table(("a", "b"), ("c", "d"))])])
    assert not has_single_style([page()])


def test_white_space_parts_blocks() -> None:
    first = ("De school leest elke dag met alle leerlingen", "van groep drie.")
    second = ("Dat gaat op de meeste scholen van het land", "heel goed.")
    found = draft_of_single_style([typed("1. Inleiding", "", *first, "", *second)], ["4"])
    assert shown(found) == [
        ("heading", "1. Inleiding"),
        ("paragraph", " ".join(first)),
        ("paragraph", " ".join(second)),
    ]
    assert [(p.number, p.label) for p in found.pages] == [(1, "4")]


def test_empty_page_keeps_its_number() -> None:
    found = draft_of_single_style([page(), typed("De school leest.")], [None, None])
    assert [p.number for p in found.pages] == [1, 2]
    assert found.blocks[0].turns == ((0, 1),)
