"""Cases beside each other."""

import pytest

from app.cases.compare import HEAVIEST, compared, compared_text
from app.cases.entries import Entry
from ingest.errors import UsageError
from ingest.nouns import PracticeCase
from tests.app.cases.conftest import MakeEntry, MakeFinding


@pytest.fixture
def both(full_case: PracticeCase, make_entry: MakeEntry) -> list[Entry]:
    """A case with a whole profile and one with nothing but a title."""
    return [Entry(id="bundel:3", case=full_case), make_entry(7)]


def test_each_field_is_a_row_with_a_cell_a_case(both: list[Entry]) -> None:
    rows = {row.label: row.cells for row in compared(both)}
    assert rows["voorbeeld"] == (
        ("Praktijkvoorbeeld 3: Samen verder",),
        ("Praktijkvoorbeeld 7: Samen verder",),
    )
    assert rows["leerlingen"] == (("180-220",), ())
    assert rows["achterstandsscore"] == (("0,5-0,6",), ())
    assert rows["basisvaardigheden"] == (("taal 60%", "burgerschap 40%"), ())
    assert rows["besteed aan"] == (("prentenboeken", "scholing"), ())
    assert rows["niet besteed"] == (("0%",), ())
    assert rows["thema's"] == (("De school kocht een leeshoek. (p. 2)",), ())
    assert rows["resultaten"] == (("Kinderen lezen langer door. (p. 5)",), ())
    assert all(len(cells) == 2 for cells in rows.values())


def test_the_heaviest_findings_are_shown_and_the_others_counted(
    make_entry: MakeEntry, make_finding: MakeFinding
) -> None:
    weights = [2, 5, 2, 3, 2, 9, 2]
    findings = tuple(
        make_finding(f"{at}", start=at, weight=weight) for at, weight in enumerate(weights)
    )
    entries = [make_entry(1, obstacles=findings, pages=()), make_entry(2)]
    [row] = [row for row in compared(entries) if row.label == "hindernissen"]
    assert HEAVIEST == 5
    assert row.cells == (("5", "1", "3", "0", "2", "en nog 2"), ())


def test_the_table_has_all_words_in_the_width_of_the_terminal(both: list[Entry]) -> None:
    text = compared_text(both, 80)
    lines = text.splitlines()
    assert {len(line) for line in lines} == {80}
    assert "bundel:3" in lines[1]
    assert "bundel:7" in lines[1]
    [pupils] = [line for line in lines if "leerlingen" in line]
    assert [cell.strip() for cell in pupils.split("│")[1:-1]] == [
        "leerlingen",
        "180-220",
        "niet bekend",
    ]
    assert "- prentenboeken" in text
    assert "- scholing" in text


def test_words_of_a_document_are_no_markup(make_entry: MakeEntry) -> None:
    entries = [make_entry(1, title="[bold]Rood[/bold] [/x]"), make_entry(2)]
    assert "[bold]Rood[/bold] [/x]" in compared_text(entries, 120)


@pytest.mark.parametrize("numbers", [[], [1], [1, 2, 3, 4], [1, 1], [1, 2, 1]])
def test_two_or_three_different_cases(make_entry: MakeEntry, numbers: list[int]) -> None:
    with pytest.raises(UsageError, match="twee of drie"):
        compared([make_entry(number) for number in numbers])
