"""Information boxes in their forms: lines, bullets, questions, tables, and lines run together."""

from collections.abc import Callable

import pytest

from ingest.cases.boxes import boxes_of
from ingest.nouns import ReadDocument

LINES = """Sector: primair onderwijs
Leerlingen: 210
Denominatie: openbaar
Plan gewijzigd: nee"""
WANTED = {"sector": "primair onderwijs", "pupils": "210", "plan_changed": "nee"}
FORMS = {
    "run together": LINES,
    "paragraphs": LINES.replace("\n", "\n\n"),
    "bullets": "".join(f"- {line}\n" for line in LINES.splitlines()),
    "questions": "- Soort school? primair onderwijs\n- Leerlingen: 210\n- Plan gewijzigd? nee\n",
    "table": "| Kenmerk | Gegeven |\n|---|---|\n"
    + "".join(f"| {line.replace(': ', ' | ')} |\n" for line in LINES.splitlines()),
    "table without a head": "| Sector | primair onderwijs |\n|---|---|\n"
    "| Leerlingen | 210 |\n| Plan gewijzigd | nee |\n",
    "table without names": "| | |\n|---|---|\n| Sector | primair onderwijs |\n"
    "| Leerlingen | 210 |\n| Plan gewijzigd | nee |\n",
    "dashes": "- Sector – primair onderwijs\n- Leerlingen – 210\n- Plan gewijzigd – nee\n",
    "table with one name": "| De school in cijfers | |\n|---|---|\n"
    "| Soort school | primair onderwijs |\n| Leerlingen | 210 |\n| Plan gewijzigd | nee |\n",
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_forms_of_a_box(read: Callable[[str], ReadDocument], form: str) -> None:
    canonical = read(f"Vooraf staat iets.\n\n{form}\n\nDe school leest.").canonical
    (box,) = boxes_of(canonical, frozenset())
    assert {line.field: line.value for line in box.lines} == WANTED
    assert all(canonical.text[line.start : line.end] == line.value for line in box.lines)


def test_value_may_hold_a_colon(read: Callable[[str], ReadDocument]) -> None:
    text = "- Sector: po\n- Leerlingen: 80\n- Opbrengsten: taal: veel; rekenen: nog niets"
    (box,) = boxes_of(read(text).canonical, frozenset())
    assert box.lines[-1].value == "taal: veel; rekenen: nog niets"


@pytest.mark.parametrize(
    "text",
    [
        "Leerlingen: zij waren er.\n\nDe school begon.",
        "| School | Leerlingen | Sector |\n|---|---|---|\n| A | 210 | po |\n| B | 90 | vo |\n",
        "| Onderwerp | Planning |\n|---|---|\n| Onderzoek naar de uitvoering | mei |\n"
        "| Besteding van de middelen | juni |\n| Gesprek met scholen | juli |\n"
        "| Wijziging van het plan | augustus |\n",
        "De leraar vroeg: waarom? Omdat het moest. En dan: stilte.",
    ],
)
def test_no_box(read: Callable[[str], ReadDocument], text: str) -> None:
    assert boxes_of(read(text).canonical, frozenset()) == []


def test_label_that_returns_begins_another_box(read: Callable[[str], ReadDocument]) -> None:
    first, second = boxes_of(read(f"{FORMS['bullets']}\n{FORMS['bullets']}").canonical, frozenset())
    assert first.last < second.first
    assert [line.value for line in first.lines] == [line.value for line in second.lines]
