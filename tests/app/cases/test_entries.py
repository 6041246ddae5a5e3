"""Ids, filters and places of cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.entries import CaseFilter, Entry, chosen, entries_in, page_at, place_text
from ingest.errors import UsageError
from ingest.nouns import Page, PracticeCase, Register, SkillShare
from tests.app.cases.conftest import MakeCase, MakeEntry, MakeFinding, make_document

ALL = CaseFilter()


def register(*cases: PracticeCase) -> Register:
    return Register(document=cases[0].document, cases=cases)


def ids(entries: list[Entry]) -> list[str]:
    return [entry.id for entry in entries]


def test_two_reports_may_both_have_a_first_case(make_case: MakeCase) -> None:
    first, second = make_case(1, doc="bundel"), make_case(1, doc="verslag")
    assert ids(entries_in([register(first), register(second)], ALL)) == ["bundel:1", "verslag:1"]


def test_a_number_that_does_not_tell_cases_apart_is_no_id(make_case: MakeCase) -> None:
    cases = [make_case(2), make_case(None, 1_000), make_case(7, 2_000), make_case(2, 3_000)]
    expected = ["bundel@0", "bundel@1000", "bundel:7", "bundel@3000"]
    assert ids(entries_in([register(*cases)], ALL)) == expected


def test_an_id_is_the_same_in_any_filter(make_case: MakeCase) -> None:
    cases = [make_case(2, sector="po"), make_case(2, 1_000, sector="vo")]
    assert ids(entries_in([register(*cases)], CaseFilter(sector="vo"))) == ["bundel@1000"]


@given(numbers=st.lists(st.none() | st.integers(0, 3), max_size=8))
def test_ids_tell_all_cases_apart(numbers: list[int | None]) -> None:
    cases = tuple(
        PracticeCase(
            document=make_document("bundel"),
            start=at,
            end=at + 1,
            pages=(),
            number=number,
            title=None,
        )
        for at, number in enumerate(numbers)
    )
    found = entries_in([Register(document=make_document("bundel"), cases=cases)], ALL)
    assert [entry.case for entry in found] == list(cases)
    assert len(set(ids(found))) == len(cases)


@pytest.mark.parametrize(
    ("wanted", "passes"),
    [
        (CaseFilter(sector="vo"), True),
        (CaseFilter(sector="po"), False),
        (CaseFilter(skill="taal"), True),
        (CaseFilter(skill="burgerschap"), False),
        (CaseFilter(theme="leeshoeken"), True),  # another form of the word
        (CaseFilter(theme="leesplezier kast"), True),  # a label and a word
        (CaseFilter(theme="leesplezier rekenen"), False),  # all words are wanted
        (CaseFilter(document="bundel"), True),
        (CaseFilter(document="verslag"), False),
        (CaseFilter(sector="vo", document="verslag"), False),
    ],
)
def test_filters(
    make_case: MakeCase, make_finding: MakeFinding, wanted: CaseFilter, passes: bool
) -> None:
    case = make_case(
        sector="vo",
        skills=(SkillShare(skill="taal", percent=None),),
        themes=(make_finding("Er kwam een leeshoek met een kast.", "leesplezier"),),
    )
    assert wanted.wants(case) is passes


def test_chosen_keeps_the_order_asked_and_names_what_there_is(make_entry: MakeEntry) -> None:
    entries = [make_entry(1), make_entry(2), make_entry(3)]
    assert ids(chosen(entries, ["bundel:3", "bundel:1"])) == ["bundel:3", "bundel:1"]
    with pytest.raises(UsageError, match=r"'bundel:4'.*Er zijn: bundel:1, bundel:2, bundel:3\."):
        chosen(entries, ["bundel:1", "bundel:4"])


def test_the_page_is_the_one_that_an_offset_stands_on(make_case: MakeCase) -> None:
    case = make_case(start=3_000)
    assert page_at(case, 3_499) == Page(start=3_000, end=3_500, number=4, label="2")
    assert page_at(case, 3_500) == Page(start=3_500, end=4_000, number=5, label=None)
    assert page_at(case, 4_000) is None
    assert [place_text(page) for page in (*case.pages, None)] == [" (p. 2)", " (p. 5)", ""]
