"""Counting labels across cases."""

from hypothesis import given
from hypothesis import strategies as st

from app.cases.across import Count, across, count_json, counts_text
from app.cases.entries import Entry
from ingest.nouns import Finding, PracticeCase
from tests.app.cases.conftest import MakeEntry, MakeFinding, make_document


def counted(counts: list[Count]) -> list[tuple[str | None, tuple[str, ...], int]]:
    return [(count.label, count.ids, len(count.mentions)) for count in counts]


def test_cases_count_once_and_the_most_frequent_comes_first(
    make_entry: MakeEntry, make_finding: MakeFinding
) -> None:
    entries = [
        make_entry(1, obstacles=(make_finding("a", "geld"), make_finding("b", "tijd", "geld"))),
        make_entry(2, obstacles=(make_finding("c", "tijd"), make_finding("d"))),
        make_entry(3, obstacles=(make_finding("e", "tijd"), make_finding("f", "ruimte"))),
        make_entry(4, results=(make_finding("g", "geld"),)),
    ]
    assert counted(across(entries, "obstacles")) == [
        ("tijd", ("bundel:1", "bundel:2", "bundel:3"), 3),
        ("geld", ("bundel:1",), 2),
        ("ruimte", ("bundel:3",), 1),
        (None, ("bundel:2",), 1),
    ]
    assert counted(across(entries, "results")) == [("geld", ("bundel:4",), 1)]
    assert across(entries, "themes") == []


def test_ties_go_by_passages_then_by_the_alphabet(
    make_entry: MakeEntry, make_finding: MakeFinding
) -> None:
    labels = ["b", "c", "a", "c"]
    findings = tuple(make_finding(label, label, start=at) for at, label in enumerate(labels))
    [entry] = [make_entry(1, success_factors=findings)]
    assert [one.label for one in across([entry], "success_factors")] == ["c", "a", "b"]


def test_a_count_as_json_and_as_text(make_entry: MakeEntry, make_finding: MakeFinding) -> None:
    first = make_finding("Er was\ngeen geld.", "geld", start=1_100)
    second = make_finding("Het geld was op.", "geld", start=2_600)
    entries = [make_entry(1, obstacles=(first,)), make_entry(2, obstacles=(second,))]
    [count] = across(entries, "obstacles")
    assert count_json(count, "obstacles") == {
        "field": "obstacles",
        "label": "geld",
        "cases": 2,
        "ids": ["bundel:1", "bundel:2"],
        "passages": [
            {
                "id": "bundel:1",
                "text": "Er was\ngeen geld.",
                "start": 1_100,
                "end": 1_117,
                "page": 4,
                "page_label": "2",
            },
            {
                "id": "bundel:2",
                "text": "Het geld was op.",
                "start": 2_600,
                "end": 2_616,
                "page": 5,
                "page_label": None,
            },
        ],
    }
    assert counts_text([count], entries).splitlines() == [
        "geld (in 2 van 2 voorbeelden)",
        "  bundel:1 (p. 2): Er was geen geld.",
        "  bundel:2 (p. 5): Het geld was op.",
    ]


def test_nothing_to_count(make_entry: MakeEntry, make_finding: MakeFinding) -> None:
    assert counts_text([], []) == "Geen praktijkvoorbeelden gevonden."
    assert counts_text([], [make_entry(1)]) == "Niets gevonden."
    entries = [make_entry(1, themes=(make_finding("Rust", start=1_000),))]
    assert counts_text(across(entries, "themes"), entries).splitlines() == [
        "zonder naam (in 1 van 1 voorbeeld)",
        "  bundel:1 (p. 2): Rust",
    ]


LABELS = st.lists(st.lists(st.sampled_from("abc"), unique=True, max_size=3), max_size=5)


@given(cases=st.lists(LABELS, max_size=4))
def test_every_label_of_every_passage_is_counted_once(cases: list[list[list[str]]]) -> None:
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
                themes=tuple(
                    Finding(text="x", start=n, end=n + 1, labels=tuple(labels), weight=2)
                    for n, labels in enumerate(passages)
                ),
            ),
        )
        for at, passages in enumerate(cases)
    ]
    counts = across(entries, "themes")
    expected = sum(max(1, len(labels)) for passages in cases for labels in passages)
    assert sum(len(count.mentions) for count in counts) == expected
    named = [len(count.ids) for count in counts if count.label is not None]
    assert named == sorted(named, reverse=True)
    assert all(len(set(count.ids)) == len(count.ids) <= len(cases) for count in counts)
