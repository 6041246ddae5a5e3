"""Marks of extracted text: numbers glued to words, and looser forms between the sure ones."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.note_links import link_notes
from ingest.nouns import DraftBlock


def paragraph(text: str) -> DraftBlock:
    return DraftBlock(kind="paragraph", text=text)


def note(label: int) -> DraftBlock:
    return DraftBlock(kind="note", text=f"noot {label}", label=str(label))


def links(texts: Sequence[str], *labels: int) -> list[tuple[str, str | None]]:
    """(text up to the mark, note) of each mark."""
    found = link_notes([*map(paragraph, texts), *map(note, labels)])
    notes = [block.text for block in found if block.kind == "note"]
    return [
        (block.text[: mark.at], None if mark.note is None else notes[mark.note])
        for block in found
        for mark in block.marks
    ]


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("De school leest.1 En rekent.", "De school leest."),
        ("De school1 leest.", "De school"),
        ("De “school”1 leest.", "De “school”"),
        ("De school (vo)1, en meer.", "De school (vo)"),
        ("De school leest. 1", "De school leest. "),
        ("In 20231 las de school.", "In 2023"),
        ("Een deel van 9,51 procent.", "Een deel van 9,5"),
        ("De school leest.1En rekent.", "De school leest."),
    ],
)
def test_forms_of_a_mark(text: str, before: str) -> None:
    assert links([text], 1) == [(before, "noot 1")]


def test_glued_number_goes_before_a_loose_one() -> None:
    assert links(["Er zijn. 1 school leest.1"], 1) == [("Er zijn. 1 school leest.", "noot 1")]


def test_marks_come_in_the_order_of_their_notes() -> None:
    texts = ["De klas rekent.2 De school leest.1", "En dan.2"]
    assert links(texts, 1, 2) == [
        ("De klas rekent.2 De school leest.", "noot 1"),
        ("En dan.", "noot 2"),
    ]


@pytest.mark.parametrize("text", ["Dat is bekend.1,2", "Dat is bekend.1 2", "Dat is bekend. 1,2"])
def test_mark_after_another(text: str) -> None:
    assert links([text], 1, 2) == [(text[:-3], "noot 1"), (text[:-1], "noot 2")]


def test_loose_form_is_sought_between_its_neighbours_only() -> None:
    texts = ["Los staat hier. 2 dagen.", "Een.1", "Twee. 2", "Drie.3"]
    assert links(texts, 1, 2, 3) == [("Een.", "noot 1"), ("Twee. ", "noot 2"), ("Drie.", "noot 3")]


def test_number_that_the_sequence_lacks_is_a_mark_without_note() -> None:
    assert links(["Een.1 Twee.2 Drie.3"], 1, 3) == [
        ("Een.", "noot 1"),
        ("Een.1 Twee.", None),
        ("Een.1 Twee.2 Drie.", "noot 3"),
    ]


def test_numbers_of_notes_that_begin_anew_leave_no_gap() -> None:
    assert links(["Een.1", "Twee.2 Weer een.1"], 1, 1) == [
        ("Een.", "noot 1"),
        ("Twee.2 Weer een.", "noot 1"),
    ]


def test_text_that_lost_all_its_notes() -> None:
    texts = [f"Zin nummer.{n}" for n in range(1, 6)]
    assert links(texts) == [("Zin nummer.", None)] * 5
    assert links(texts[:4]) == []  # so few may be chance


@pytest.mark.parametrize("unit", ["m2", "km2", "CO2", "NT2"])
def test_units_are_no_marks(unit: str) -> None:
    assert links([f"Een.1 En 12 {unit} hier. Drie.3"], 1, 3) == [
        ("Een.", "noot 1"),
        (f"Een.1 En 12 {unit} hier. Drie.", "noot 3"),
    ]


@pytest.mark.parametrize("text", ["De 15,1 procent.", "Deel 2.1 gaat door.", "Klas 1b.", "Geen."])
def test_numbers_that_are_no_marks(text: str) -> None:
    assert links([text], 1) == []


def test_notes_come_last() -> None:
    found = link_notes([paragraph("Een.1"), note(1), paragraph("Twee.")])
    assert [block.kind for block in found] == ["paragraph", "paragraph", "note"]


pieces = st.sampled_from(["school", "leest.", "2023", " ", "m", ",", "1", "2", "3", "12"])


@given(st.lists(st.lists(pieces, max_size=8).map("".join), max_size=5), st.sets(st.integers(1, 4)))
def test_marks_stand_at_their_labels_in_rising_order(texts: list[str], labels: set[int]) -> None:
    notes = [note(label) for label in sorted(labels)]
    found = link_notes([*map(paragraph, texts), *notes])
    places = [(n, mark) for n, block in enumerate(found) for mark in block.marks]
    for n, mark in places:
        if mark.note is not None:
            assert found[n].text[mark.at :].startswith(notes[mark.note].label or "?")
        else:
            assert found[n].text[mark.at].isdigit()
    linked = [mark.note for _, mark in places if mark.note is not None]
    assert linked == sorted(set(linked))
    assert [block.text for block in found if block.kind != "note"] == texts
