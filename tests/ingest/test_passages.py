"""Passages: whole sentences of one section, about equally long, and nothing between them lost."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.canonical import canonical_text
from ingest.lines import RawText
from ingest.nouns import CanonicalText, Document, Draft, DraftBlock
from ingest.passages import (
    AIM,
    AT_BLOCK_END,
    LONGEST,
    follows,
    joined,
    pack,
    passage_settings,
    passages_of,
)
from ingest.plain import draft_of_lines
from ingest.sentences import sentence_spans

Raw = Callable[..., RawText]


def spans(*ends: int) -> list[tuple[int, int]]:
    """Make adjoining sentences, one space apart, that end at `ends`."""
    return list(zip([0, *(end + 1 for end in ends)], ends, strict=False))


def test_settings_that_the_examples_below_are_computed_with() -> None:
    assert (LONGEST, AIM, AT_BLOCK_END) == (1400, 1300, 150)
    assert passage_settings() == {
        "longest": 1400,
        "aim": 1300,
        "at_block_end": 150,
        "sentences": 1,
    }


def test_all_that_fits_is_one_span() -> None:
    assert pack([], frozenset()) == []
    assert pack(spans(700, 1400), frozenset()) == [(0, 1400)]


def test_one_character_more_makes_two_spans() -> None:
    assert pack(spans(700, 1401), frozenset()) == [(0, 700), (701, 1401)]


def test_spans_share_the_length() -> None:
    """2003 characters make two spans of 1001.5; (0, 1001) is nearest to that."""
    assert pack(spans(500, 1001, 1502, 2003), frozenset()) == [(0, 1001), (1002, 2003)]


def test_three_spans() -> None:
    """3999 characters make three of 1333; the first ends at 1299, 34 off rather than 66.

    That leaves two of 1349.5: 1399 is 49.5 off, 1299 is 50.5 off.
    """
    sentences = spans(*range(99, 4000, 100))
    assert pack(sentences, frozenset()) == [(0, 1299), (1300, 2699), (2700, 3999)]


def test_number_of_spans_is_rounded() -> None:
    """3499 characters are 2.7 times the aim, so three spans of about 1166."""
    sentences = spans(*range(99, 3500, 100))
    assert pack(sentences, frozenset()) == [(0, 1199), (1200, 2399), (2400, 3499)]


@pytest.mark.parametrize(
    ("block_end", "first_end"),
    [
        (1099, 1099),  # 99.5 off the aim of 999.5: nearer than 0.5 + 150
        (899, 899),  # 100.5 off
        (1199, 999),  # 199.5 off: too far
        (799, 999),  # 200.5 off
    ],
)
def test_end_of_a_block_draws_the_cut(block_end: int, first_end: int) -> None:
    sentences = spans(*range(99, 2000, 100))
    assert pack(sentences, frozenset({block_end, 1999}))[0] == (0, first_end)


def test_only_a_single_sentence_is_longer() -> None:
    assert pack(spans(50, 2051, 2100), frozenset()) == [(0, 50), (51, 2051), (2052, 2100)]
    assert pack(spans(5000), frozenset()) == [(0, 5000)]


@given(
    lengths=st.lists(st.integers(1, 900) | st.integers(1300, 1600), max_size=30),
    data=st.data(),
)
def test_pack_keeps_every_sentence_whole(lengths: list[int], data: st.DataObject) -> None:
    ends = [sum(lengths[: n + 1]) + n for n in range(len(lengths))]
    sentences = spans(*ends)
    block_ends = frozenset(data.draw(st.sets(st.sampled_from(ends)))) if ends else frozenset()
    packed = pack(sentences, block_ends)
    inside = [[s for s in sentences if start <= s[0] and s[1] <= end] for start, end in packed]
    assert [s for group in inside for s in group] == sentences
    for (start, end), group in zip(packed, inside, strict=True):
        assert (start, end) == (group[0][0], group[-1][1])
        assert end - start <= LONGEST or len(group) == 1


def sample(raw: Raw) -> CanonicalText:
    return canonical_text(
        draft_of_lines(
            raw(
                [
                    "1. Geld",
                    "De gemeente betaalt de extra lessen voor elk kind in de wijk.1 Dat bedrag",
                    "stijgt ieder jaar.",
                    "",
                    "2. Tijd",
                    "De leraar heeft meer tijd voor ieder kind. Dat merken ouders en kinderen",
                    "elke dag.",
                    "",
                    "1 Zie het plan van de gemeente.",
                ]
            )
        )
    )


def test_a_table_row_is_not_split(document: Document) -> None:
    """Its cells may hold sentences; the passage ends before the row or behind it."""
    row = "Doel: Alle scholen lezen. Elke dag. | Jaar: 2030 | " + "Toelichting: " + "woord " * 90
    blocks = [DraftBlock(kind="row", text=f"{n}. {row}".strip(), table=0) for n in range(5)]
    canonical = canonical_text(Draft(blocks=tuple(blocks)))
    starts = {block.start for block in canonical.blocks}
    passages = passages_of(document, canonical)
    assert len(passages) > 1
    assert {passage.start for passage in passages} <= starts


def test_passage_by_hand(raw: Raw, document: Document) -> None:
    money, time, notes = passages_of(document, sample(raw))
    assert money.text == (
        "De gemeente betaalt de extra lessen voor elk kind in de wijk.1 "
        "Dat bedrag stijgt ieder jaar."
    )
    assert (money.start, money.end) == (9, 101)
    assert (money.section, time.section) == (("1. Geld",), ("2. Tijd",))
    assert money.document is document
    assert [(n.label, n.text) for n in money.footnotes] == [("1", "Zie het plan van de gemeente.")]
    assert time.footnotes == ()
    assert (notes.text, notes.section) == (
        "1 Zie het plan van de gemeente.",
        ("1. Geld", "Voetnoten"),
    )
    assert (money.page_numbers, money.page_labels) == ((1,), ())


def test_passage_without_pages(document: Document, raw: Raw) -> None:
    (passage,) = passages_of(
        document, canonical_text(draft_of_lines(raw(["Een zin."], numbered=False)))
    )
    assert (passage.pages, passage.page_numbers, passage.page_labels) == ((), (), ())


# No two lines are alike, numbers aside, so that none is taken for a running head.
OWN_WORDS = "nul een twee drie vier vijf zes zeven acht negen".split()


@st.composite
def long_files(draw: st.DrawFn) -> list[list[str]]:
    """Pages with headings and paragraphs of up to some thousands of characters."""
    lengths = st.integers(1, 500) | st.integers(1200, 1600)
    pages: list[list[str]] = []
    count = 0
    for _ in range(draw(st.integers(1, 3))):
        page = []
        for _ in range(draw(st.integers(1, 3))):
            count += 1
            if draw(st.booleans()):
                page += ["", f"{count}. Hoofdstuk {OWN_WORDS[count]}"]
            sentences = [
                f"Les {OWN_WORDS[count]}" + " mee" * (length // 4) + "."
                for length in draw(st.lists(lengths, min_size=1, max_size=8))
            ]
            page += ["", " ".join(sentences)]
        pages.append(page)
    return pages


@given(pages=long_files())
def test_passages_tile_the_text(raw: Raw, document: Document, pages: list[list[str]]) -> None:
    """Passages and headings follow each other with white space between; nothing is left over."""
    canonical = canonical_text(draft_of_lines(raw(*pages)))
    passages = passages_of(document, canonical)
    headings = [(b.start, b.end) for b in canonical.blocks if b.kind == "heading"]
    at = 0
    for start, end in sorted([*headings, *((p.start, p.end) for p in passages)]):
        assert at <= start < end
        assert not canonical.text[at:start].strip()
        at = end
    assert not canonical.text[at:].strip()
    assert [p.start for p in passages] == sorted(p.start for p in passages)


@given(pages=long_files())
def test_passages_hold_whole_sentences_of_one_section(
    raw: Raw, document: Document, pages: list[list[str]]
) -> None:
    canonical = canonical_text(draft_of_lines(raw(*pages)))
    sentences = [
        (block.start + start, block.start + end)
        for block in canonical.blocks
        for start, end in sentence_spans(canonical.text[block.start : block.end])
    ]
    for passage in passages_of(document, canonical):
        assert passage.text == canonical.text[passage.start : passage.end]
        (section,) = [
            s for s in canonical.sections if s.start <= passage.start and passage.end <= s.end
        ]
        assert passage.section == section.path
        inside = [s for s in sentences if passage.start <= s[0] and s[1] <= passage.end]
        assert (inside[0][0], inside[-1][1]) == (passage.start, passage.end)
        touched = [s for s in sentences if s[0] < passage.end and passage.start < s[1]]
        assert touched == inside
        assert len(passage.text) <= LONGEST or len(inside) == 1


@given(pages=long_files())
def test_pages_of_a_passage_are_those_it_touches(
    raw: Raw, document: Document, pages: list[list[str]]
) -> None:
    canonical = canonical_text(draft_of_lines(raw(*pages)))
    for passage in passages_of(document, canonical):
        of_characters = [
            page.number
            for place in range(passage.start, passage.end)
            for page in canonical.pages
            if page.start <= place < page.end
        ]
        assert passage.page_numbers == tuple(dict.fromkeys(of_characters))
        of_stretches = [page.number for page in passage.pages for _ in range(page.start, page.end)]
        assert of_stretches == of_characters


@given(pages=long_files())
def test_joined_passages_are_as_if_never_cut(
    raw: Raw, document: Document, pages: list[list[str]]
) -> None:
    canonical = canonical_text(draft_of_lines(raw(*pages)))
    passages = passages_of(document, canonical)
    for first, second in pairwise(passages):
        if follows(first, second):
            both = joined(first, second)
            assert both.text == canonical.text[first.start : second.end]
            assert both.pages == tuple(
                replace(page, start=max(page.start, both.start), end=min(page.end, both.end))
                for page in canonical.pages
                if page.start < both.end and both.start < page.end
            )
