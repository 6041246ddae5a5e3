"""Facets of practice cases, counted."""

from collections.abc import Callable

import pytest

from app.cases.entries import Entry
from app.cases.facets import FACETS, UNKNOWN, counts, left, values
from ingest.nouns import Excerpt, HighScore, NumberRange, SkillShare

MakeEntry = Callable[..., Entry]


@pytest.fixture
def entries(make_entry: MakeEntry) -> list[Entry]:
    """Two primary schools, a secondary school, and a school that says nothing."""
    language = SkillShare(skill="taal", percent=60)
    sums = SkillShare(skill="rekenen-wiskunde", percent=40)
    return [
        make_entry(1, sector="po", skills=(language, sums), network_participation="Ja, elk jaar"),
        make_entry(2, sector="po", skills=(sums,), network_participation="nee (gestopt)"),
        make_entry(3, sector="vo", skills=(language,), urbanisation="een dorp"),
        make_entry(4),
    ]


def test_without_a_choice_all_are_left(entries: list[Entry]) -> None:
    assert left(entries, {}) == left(entries, {"sector": []}) == entries


def test_choices_of_one_facet_are_or_and_facets_are_and(entries: list[Entry]) -> None:
    assert left(entries, {"sector": ["po", "vo"]}) == entries[:3]
    assert left(entries, {"sector": ["po"], "basisvaardigheid": ["taal"]}) == entries[:1]
    assert left(entries, {"sector": [UNKNOWN]}) == entries[3:]
    assert left(entries, {"sector": ["bestaat niet"]}) == []


def test_a_count_is_what_the_choice_would_leave(entries: list[Entry]) -> None:
    chosen = {"sector": ["po"], "basisvaardigheid": ["taal"]}
    # Its own choices do not lower the counts of a facet, those of the others do.
    assert counts(entries, chosen, "sector") == {"po": 1, "vo": 1, UNKNOWN: 0}
    assert counts(entries, chosen, "basisvaardigheid") == {
        "rekenen-wiskunde": 2,
        "taal": 1,
        UNKNOWN: 0,
    }


def test_choosing_one_value_leaves_as_many_as_its_count(entries: list[Entry]) -> None:
    for facet in FACETS:
        for value, count in counts(entries, {"sector": ["po"]}, facet).items():
            chosen = {"sector": ["po"], facet: [value]}
            assert len(left(entries, chosen)) == count


def test_the_values_of_a_case(entries: list[Entry], make_entry: MakeEntry) -> None:
    assert [values("leernetwerk", entry.case) for entry in entries] == [
        ("ja",),
        ("nee",),
        (UNKNOWN,),
        (UNKNOWN,),
    ]
    assert values("stedelijkheid", entries[2].case) == ("weinig stedelijk", "niet stedelijk")
    assert values("document", entries[3].case) == ("Scholen over hun werk",)
    above = HighScore(threshold=0.5, source=Excerpt(text="", start=0, end=0))
    score = NumberRange(low=0.7, high=0.8, text="0,7-0,8")
    high = make_entry(5, disadvantage_score=score, high_score=above)
    assert values("achterstandsscore", high.case) == ("hoog",)
    unread = make_entry(6, disadvantage_score=score)
    assert values("achterstandsscore", unread.case) == (UNKNOWN,)
