"""Lines become blocks by how they end, how they begin and the white space between them."""

from collections.abc import Callable

from ingest.blocks import line_blocks
from ingest.lines import RawText, lines_of

Raw = Callable[..., RawText]
FULL = "Alle scholen in de wijk werken samen aan het lezen van hun kinderen en"
ENDED = "aan het rekenen in de hoogste groepen van de school en ook daarbuiten."


def blocks(text: RawText) -> list[tuple[str, list[str]]]:
    found = line_blocks(lines_of(text.pages))
    return [(block.kind, [line.text for line in block.lines]) for block in found]


def test_blank_line_after_a_sentence_parts_paragraphs(raw: Raw) -> None:
    """Without it, a full line that ends a sentence can stand inside a paragraph."""
    lines = [FULL, ENDED, FULL, ENDED]
    assert blocks(raw(lines)) == [("paragraph", lines)]
    apart = [FULL, ENDED, "", FULL, ENDED]
    assert blocks(raw(apart)) == [("paragraph", [FULL, ENDED])] * 2


def test_short_last_line_parts_paragraphs(raw: Raw) -> None:
    assert blocks(raw([FULL, "aan rekenen.", FULL, ENDED])) == [
        ("paragraph", [FULL, "aan rekenen."]),
        ("paragraph", [FULL, ENDED]),
    ]


def test_indent_after_a_sentence_parts_paragraphs(raw: Raw) -> None:
    assert blocks(raw([FULL, ENDED, f"  {FULL}", ENDED])) == [("paragraph", [FULL, ENDED])] * 2


def test_blank_line_after_a_full_unfinished_line_parts_nothing(raw: Raw) -> None:
    lines = [FULL, ENDED, FULL]
    assert blocks(raw([*lines, "", "De Wilg wil dat ook."])) == [
        ("paragraph", [*lines, "De Wilg wil dat ook."])
    ]


def test_sentence_goes_on_over_a_page_break(raw: Raw) -> None:
    assert blocks(raw([FULL], [ENDED])) == [("paragraph", [FULL, ENDED])]


def test_items_with_their_second_lines(raw: Raw) -> None:
    lines = [FULL, ENDED, "", "• boeken en alles", "wat daarbij hoort", "1. pennen", "b) inkt"]
    assert blocks(raw(lines)) == [
        ("paragraph", [FULL, ENDED]),
        ("item", ["• boeken en alles", "wat daarbij hoort"]),
        ("item", ["1. pennen"]),
        ("item", ["b) inkt"]),
    ]


def test_items_that_lost_their_bullets(raw: Raw) -> None:
    """Extraction leaves the space of a bullet: after a colon it tells that this is a list."""
    lines = [FULL, "aan deze drie vakken samen in de hele wijk:", "", " Lezen voor allen.", ""]
    assert blocks(raw([*lines, " Rekenen voor allen.", "", FULL, ENDED])) == [
        ("paragraph", [FULL, "aan deze drie vakken samen in de hele wijk:"]),
        ("item", ["Lezen voor allen."]),
        ("item", ["Rekenen voor allen."]),
        ("paragraph", [FULL, ENDED]),
    ]


def test_fields_of_an_information_box(raw: Raw) -> None:
    lines = [FULL, ENDED, "", "Plaats: Zwolle", "Leerlingen: 250", "", FULL, ENDED]
    assert [kind for kind, _ in blocks(raw(lines))] == ["paragraph", "item", "item", "paragraph"]


def test_notes_stand_behind_all_running_text(raw: Raw) -> None:
    text = raw([FULL, "aan rekenen.1 Dat is", "", "1 Zie het plan."], ["goed voor allen."])
    assert blocks(text) == [
        ("paragraph", [FULL, "aan rekenen.1 Dat is", "goed voor allen."]),
        ("note", ["1 Zie het plan."]),
    ]
