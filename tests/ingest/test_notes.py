"""Which lines are footnotes, and where their marks stand."""

from collections.abc import Callable

import pytest

from ingest.lines import RawText, lines_of
from ingest.note_links import link_notes
from ingest.notes import mark_pattern, note_lines
from ingest.nouns import DraftBlock

Raw = Callable[..., RawText]
TEXT = [
    "De gemeente betaalt de extra lessen voor alle kinderen die dat nodig",
    "hebben.1 Ouders merken dat hun kind daardoor met meer plezier naar",
]


def notes(text: RawText) -> dict[str, str]:
    """Join the lines of each note."""
    lines = lines_of(text.pages)
    found: dict[str, str] = {}
    for index, label in note_lines(lines).items():
        found[label] = f"{found.get(label, '')} {lines[index].text}".strip()
    return found


def test_note_at_the_foot_of_a_page(raw: Raw) -> None:
    text = raw([*TEXT, "", "1 Zie het jaarplan van de gemeente."], ["school gaat."])
    assert notes(text) == {"1": "1 Zie het jaarplan van de gemeente."}


def test_note_ends_with_its_page(raw: Raw) -> None:
    text = raw([*TEXT, "", "1 Zie het jaarplan van", "de gemeente"], ["School gaat door."])
    assert notes(text) == {"1": "1 Zie het jaarplan van de gemeente"}


def test_note_ends_at_a_blank_line_after_a_sentence(raw: Raw) -> None:
    """A blank line inside an unfinished sentence does not end the note, two of them do."""
    head = [*TEXT, "school gaat en", "daar blijft.", "", "1 Zie het plan van"]
    assert notes(raw([*head, "", "de raad.", "", "Nu", "verder."])) == {
        "1": "1 Zie het plan van de raad."
    }
    assert notes(raw([*head, "", "", "de raad."])) == {"1": "1 Zie het plan van"}


def test_second_note_needs_no_mark_under_the_first(raw: Raw) -> None:
    text = raw([*TEXT, "", "1 Zie het plan.", "2 Zie de kaart."])
    assert notes(text) == {"1": "1 Zie het plan.", "2": "2 Zie de kaart."}


def test_number_without_a_mark_is_no_note(raw: Raw) -> None:
    text = raw(["Hier staat geen teken.", "", "1 Zie het plan van de gemeente."])
    assert notes(text) == {}


def test_number_that_does_not_follow_is_no_note(raw: Raw) -> None:
    """After note 1 comes 2, 3 or 4 (extraction loses notes), never 9 and never 1 again."""
    head = [*TEXT, "", "1 Zie het plan.", "", "", "Dat kan ook in groep4 en later in groep9."]
    assert list(notes(raw([*head, "", "4 Zie de kaart."]))) == ["1", "4"]
    assert list(notes(raw([*head, "", "9 Zie de kaart."]))) == ["1"]
    assert list(notes(raw([*head, "", "1 Zie de kaart."]))) == ["1"]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("hebben.7 Ouders", 7),
        ("hebben7, ouders", 6),
        ("het plan (zie daar)7 is", 19),
        ("‘plan’7", 6),
        ("tot 15%7 van", 7),
    ],
)
def test_mark_is_glued_to_a_word_or_a_stop(text: str, at: int) -> None:
    match = mark_pattern("7").search(text)
    assert match is not None
    assert match.start() == at


@pytest.mark.parametrize(
    "text",
    ["in 7 dagen", "in 2017", "groep a7b", "plan.75", "plan.7%", "plan,7.5", "7 dagen", "v7,5"],
)
def test_other_sevens_are_no_marks(text: str) -> None:
    assert mark_pattern("7").search(text) is None


def test_each_note_takes_the_next_mark_of_its_number() -> None:
    """Notes that are numbered anew find their marks in order."""
    blocks = [
        DraftBlock(kind="paragraph", text="een.7 twee.7"),
        DraftBlock(kind="paragraph", text="drie.7"),
        *[DraftBlock(kind="note", text="Bron.", label="7")] * 4,
    ]
    marks = [[(mark.at, mark.note) for mark in block.marks] for block in link_notes(blocks)[:2]]
    assert marks == [[(4, 0), (11, 1)], [(5, 2)]]


def test_notes_that_are_numbered_for_each_page(raw: Raw) -> None:
    text = raw(
        [*TEXT, "", "1 Zie het plan van de gemeente."],
        ["school gaat en blijven daar.1 Dat is mooi.", "", "1 Zie de kaart van de wijk."],
    )
    lines = lines_of(text.pages)
    assert [lines[i].text for i in note_lines(lines)] == [
        "1 Zie het plan van de gemeente.",
        "1 Zie de kaart van de wijk.",
    ]
