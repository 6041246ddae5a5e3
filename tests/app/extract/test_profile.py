"""The school behind a practice example."""

from app.extract.profile import no_passages, profile_of
from ingest.nouns import Passage
from tests.app.extract.conftest import make_hit, make_pool

CASE = ("Praktijkvoorbeeld 3: Samen lezen",)
BOX = (
    "Sector: primair onderwijs\nAantal leerlingen: 100-150\nGesproken met: de schoolleider\n"
    "Achterstandsscore: 2,5-3,0"
)
TOLD = make_hit("De school kocht boeken.", section=CASE)


def passages(passage: Passage) -> list[Passage]:
    other = make_hit(BOX.replace("100", "900"), section=("Praktijkvoorbeeld 4: Rekenen",))
    return [TOLD.passage, other.passage, make_hit(BOX, section=(*CASE, "Kenmerken")).passage]


def test_the_lines_of_the_box_of_the_first_case() -> None:
    lines = profile_of(make_pool(TOLD).candidates, passages)
    assert [line.text for line in lines] == [
        "Sector: primair onderwijs",
        "Aantal leerlingen: 100-150",
        "Achterstandsscore: 2,5-3,0",
    ]
    passage = lines[0].hit.passage
    assert all(
        passage.text[line.start - passage.start : line.end - passage.start] == line.text
        for line in lines
    )


def test_a_line_that_was_chosen_is_not_said_again() -> None:
    hit = make_hit("Sector: primair onderwijs", section=CASE)
    lines = profile_of(make_pool(hit).candidates, passages)
    assert [line.text for line in lines] == [
        "Aantal leerlingen: 100-150",
        "Achterstandsscore: 2,5-3,0",
    ]


def test_without_a_box_or_a_case_there_is_no_profile() -> None:
    assert profile_of(make_pool(TOLD).candidates, no_passages) == []
    assert profile_of(make_pool(TOLD).candidates, lambda passage: [passage]) == []
    assert profile_of(make_pool(make_hit("De school kocht boeken.")).candidates, passages) == []
