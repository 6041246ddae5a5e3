"""The order of cases, by hand."""

from dataclasses import dataclass
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.asked import criteria_from
from app.cases.entries import CaseFilter, Entry, entries_in
from app.cases.judgement import Judgement
from app.cases.likeness import ranked
from index.registers import registers_in
from index.settings import Settings
from ingest.nouns import Excerpt, NumberRange, PracticeCase, SkillShare
from tests.app.cases.conftest import MakeCase, MakeEntry, make_document


def pupils(number: int) -> NumberRange:
    return NumberRange(low=number, high=number, text=str(number))


def test_the_score_is_the_weighted_mean_of_the_fields(make_entry: MakeEntry) -> None:
    case = make_entry(sector="po", pupils=pupils(200))
    asked = criteria_from(["sector=po", "pupils=400", "score=0,5"])
    [found] = ranked([case], asked)
    # Sector 1 (weight 3), pupils 0.5 (1), a score that is not known 0.5 (2).
    assert found.score == round((3 * 1 + 1 * 0.5 + 2 * 0.5) / 6, 6)
    assert [one.whole for one in found.reasons] == ["zelfde sector (po)"]
    assert found.differences == (
        "minder leerlingen (200; jij vroeg 400)",
        "achterstandsscore niet bekend",
    )


def test_criteria_of_one_field_count_as_one(make_entry: MakeEntry) -> None:
    case = make_entry(sector="vo", skills=(SkillShare(skill="taal", percent=100),))
    [found] = ranked([case], criteria_from(["skill=taal", "skill=rekenen", "sector=po"]))
    # Skills (1 + 0) / 2 (weight 2), sector 0 (3).
    assert found.score == 0.2


def test_the_best_comes_first_and_all_come(make_entry: MakeEntry) -> None:
    entries = [
        make_entry(1, pupils=pupils(900)),
        make_entry(2, pupils=pupils(100)),
        make_entry(3),
        make_entry(4, pupils=pupils(210)),
    ]
    found = ranked(entries, criteria_from(["pupils=210"]))
    assert [(one.entry.id, one.score) for one in found] == [
        ("bundel:4", 1.0),
        ("bundel:3", 0.5),
        ("bundel:2", round(100 / 210, 6)),
        ("bundel:1", round(210 / 900, 6)),
    ]


def test_ties_go_by_document_and_place(make_case: MakeCase) -> None:
    cases = [make_case(1, 50, "b"), make_case(2, 10, "b"), make_case(3, 90, "a")]
    entries = [Entry(id=str(case.number), case=case) for case in cases]
    assert [one.entry.id for one in ranked(entries, criteria_from(["sector=po"]))] == list("321")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoting:
    """Finds the same words in any case."""

    quote: Excerpt
    field: str = "wish"

    def judge(self, case: PracticeCase) -> Judgement:
        return Judgement(nearness=1.0, alike=True, text="past bij je wens", quote=self.quote)


def test_a_reason_shows_its_words_and_their_page(make_entry: MakeEntry) -> None:
    quote = Excerpt(text="Elke klas\nleest.", start=1_600, end=1_616)
    [found] = ranked([make_entry(1)], [Quoting(quote=quote)])
    [reason] = found.reasons
    assert reason.whole == "past bij je wens: Elke klas leest. (p. 5)"
    assert reason.page
    assert (reason.quote, reason.page.number) == (quote, 5)


def test_a_blurred_profile_mostly_finds_its_school(corpus_settings: Settings) -> None:
    """The figure of docs/practice-finder.md: at the corners of the blur, 30 of 36."""
    registers = registers_in(corpus_settings.index)
    entries = [one for one in entries_in(registers, CaseFilter()) if one.case.pupils]
    found = 0
    for own in (entry.case for entry in entries):
        assert own.pupils
        assert own.disadvantage_score
        size = (own.pupils.low + own.pupils.high) / 2
        score = (own.disadvantage_score.low + own.disadvantage_score.high) / 2
        for factor, shift in product((0.7, 1.3), (-0.2, 0.2)):
            asked = [
                f"sector={own.sector}",
                f"pupils={size * factor:.0f}",
                f"score={max(0, score + shift):.2f}",
                f"urbanisation={own.urbanisation}",
            ]
            found += ranked(entries, criteria_from(asked))[0].entry.case == own
    assert len(entries) == 9
    assert found >= 30


SECTOR = st.sampled_from(["po", "vo", None])


@given(sectors=st.lists(SECTOR, max_size=6), sizes=st.lists(st.integers(1, 900), min_size=6))
def test_ranking_only_puts_in_order(sectors: list[str | None], sizes: list[int]) -> None:
    entries = [
        Entry(
            id=str(at),
            case=PracticeCase(
                document=make_document("bundel"),
                start=at,
                end=at + 1,
                pages=(),
                number=at,
                title=None,
                sector=sector,  # type: ignore[arg-type] # one of the sectors
                pupils=pupils(sizes[at]),
            ),
        )
        for at, sector in enumerate(sectors)
    ]
    found = ranked(entries, criteria_from(["sector=po", "pupils=200"]))
    assert sorted(one.entry.id for one in found) == sorted(entry.id for entry in entries)
    scores = [one.score for one in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    assert all(len(one.reasons) + len(one.differences) == 2 for one in found)


@pytest.mark.parametrize("asked", [["sector=po"], ["theme=rust", "network=ja"]])
def test_no_cases(asked: list[str]) -> None:
    assert ranked([], criteria_from(asked)) == []
