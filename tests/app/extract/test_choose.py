"""The greedy choice, on scores made by hand."""

import pytest

from app.extract.choose import (
    MARGIN,
    NEIGHBOUR,
    NEW_WORDS,
    OVER,
    SHORTEST,
    SPACE,
    SPACES,
    adjoin,
    choose,
    completed,
    length,
    space_for,
)
from app.extract.pool import Pool
from ingest.nouns import Form, Hit
from tests.app.extract.conftest import make_document, make_hit, make_pool, scored_as, texts

A = "De eerste zin gaat over de bus."
B = "De tweede zin gaat over het plein."
C = "De derde zin gaat over de tuin."
D = "De vierde zin gaat over de hal."


def apart(*sentences: str) -> list[Hit]:
    """Each sentence in a hit of its own: none has a neighbour."""
    return [make_hit(text, rank=rank) for rank, text in enumerate(sentences, 1)]


def chosen(pool: Pool, *scores: float) -> list[str]:
    return texts(choose(pool, scored_as(pool, *scores)))


def test_the_best_comes_first() -> None:
    assert chosen(make_pool(*apart(A, B, C)), 1.0, 3.0, 2.0) == [B, C, A]


def test_of_equals_the_first_comes_first() -> None:
    assert chosen(make_pool(*apart(A, B)), 1.0, 1.0) == [A, B]


@pytest.mark.parametrize(("second", "found"), [(5.0 - MARGIN, [A, B]), (5.0 - MARGIN - 0.01, [A])])
def test_what_scores_far_below_the_best_is_left_out(second: float, found: list[str]) -> None:
    assert chosen(make_pool(*apart(A, B)), 5.0, second) == found


@pytest.mark.parametrize(
    ("other", "order"), [(2.0 + NEIGHBOUR - 0.01, [A, B, C]), (2.0 + NEIGHBOUR + 0.01, [A, C, B])]
)
def test_a_neighbour_gains(other: float, order: list[str]) -> None:
    pool = make_pool(make_hit(f"{A} {B}"), make_hit(C, rank=2))
    assert chosen(pool, 5.0, 2.0, other) == order


def test_the_sentence_before_is_a_neighbour_too_but_not_one_further() -> None:
    pool = make_pool(make_hit(f"{A} {B} {C}"))
    first, second, third = pool.candidates
    assert (adjoin(first, second), adjoin(second, first), adjoin(first, third)) == (
        True,
        False,
        False,
    )
    assert chosen(pool, 1.9, 2.0, 5.0) == [C, B, A]
    assert chosen(pool, 2.5, 2.1, 5.0) == [C, A, B]


@pytest.mark.parametrize(
    ("other", "order"), [(2.0 + NEW_WORDS - 0.01, [A, B, C]), (2.0 + NEW_WORDS + 0.01, [A, C, B])]
)
def test_words_of_the_question_that_are_lacking_gain(other: float, order: list[str]) -> None:
    """Only B has a word of the question, so it has all the weight."""
    pool = make_pool(*apart(A, B, C), text="plein")
    assert chosen(pool, 5.0, 2.0, other) == order


def test_a_word_that_was_had_gains_nothing() -> None:
    again = "Een andere zin over het plein."
    assert chosen(make_pool(*apart(B, again, C), text="plein"), 5.0, 2.0, 2.01) == [B, C, again]


def test_nothing_is_said_twice() -> None:
    assert chosen(make_pool(*apart(A, A, B)), 3.0, 2.9, 1.0) == [A, B]


def test_what_was_taken_stays_first_and_is_not_taken_again() -> None:
    pool = make_pool(*apart(A, B))
    scores = scored_as(pool, 5.0, 1.0)
    assert texts(choose(pool, scores, [pool.candidates[1]])) == [B, A]


def test_a_short_sentence_is_chosen_only_where_all_are_short() -> None:
    short = "x" * (SHORTEST - 2) + "."
    assert chosen(make_pool(*apart(short, A)), 5.0, 4.0) == [A]
    assert chosen(make_pool(*apart(short)), 5.0) == [short]
    just = "x" * (SHORTEST - 1) + "."
    assert chosen(make_pool(*apart(just, A)), 5.0, 4.0) == [just, A]


@pytest.mark.parametrize(("more", "found"), [(0, 3), (1, 2)])
def test_the_answer_keeps_to_its_space(more: int, found: int) -> None:
    """Two sentences of 300 leave room for one of 50, not of 51; the next that fits comes in."""
    sentences = [letter * 299 + "." for letter in "ab"] + ["c" * (SPACE - 601 + more) + "."]
    assert len(chosen(make_pool(*apart(*sentences)), 3.0, 2.0, 1.0)) == found


def test_a_sentence_that_does_not_fit_makes_way_for_one_that_does() -> None:
    long, too_long = "a" * 599 + ".", "b" * 99 + "."
    assert chosen(make_pool(*apart(long, too_long, A)), 3.0, 2.0, 1.0) == [long, A]


def test_the_best_sentence_is_taken_however_long() -> None:
    long = "a" * (2 * SPACE) + "."
    assert chosen(make_pool(*apart(long, A)), 3.0, 2.0) == [long]


def test_a_comparison_has_space_for_each_side() -> None:
    forms: tuple[Form | None, ...] = ("compare", "timeline", "list", "reason", "number", None)
    assert [space_for(make_pool(form=form)) for form in forms] == [
        *(SPACES["compare"], SPACES["timeline"], SPACES["list"], SPACES["reason"]),
        *(SPACE, SPACE),
    ]
    assert SPACE < SPACES["list"] < SPACES["compare"]


def test_the_length_is_that_of_what_is_shown_with_each_label_once() -> None:
    one = make_hit(f"{A} {B}")
    other = make_hit(C, rank=2, document=make_document("brief", "2023"))
    marked = make_hit("Dat bleef zo.14", rank=3, notes={"14": "zo."})
    candidates = make_pool(one, other, marked, form="compare").candidates
    labels = "2014 · Akkoord", "2023 · Brief"
    plain = len(A + B + C + "Dat bleef zo.")
    assert length(candidates, make_pool(form="compare")) == plain + sum(map(len, labels))
    assert length(candidates, make_pool()) == plain


@pytest.mark.parametrize(
    ("second", "brought"),
    [
        ("Dit doel is in 2014 gehaald.", True),
        ("Daarom staat er een hek om het plein.", True),
        ("‘Dat was een goed idee’, zei de school.", True),
        ("Ditmaal deed de school niet mee.", False),
        ("De school deed dit niet meer.", False),
    ],
)
def test_a_sentence_that_points_back_brings_the_one_before(second: str, brought: bool) -> None:
    pool = make_pool(make_hit(f"{A} {second}"))
    first, last = pool.candidates
    assert completed(pool, [last]) == ([last, first] if brought else [last])


def test_the_first_sentence_of_a_passage_points_back_to_nothing() -> None:
    pool = make_pool(make_hit("Dit doel is gehaald."), make_hit(A, rank=2))
    assert completed(pool, pool.candidates[:1]) == pool.candidates[:1]


def test_what_is_there_already_is_not_brought_again() -> None:
    pool = make_pool(make_hit(f"{A} Dit is gelukt."))
    assert completed(pool, pool.candidates) == pool.candidates


@pytest.mark.parametrize(("more", "brought"), [(0, True), (1, False)])
def test_what_is_brought_may_go_a_little_over_the_space(more: int, brought: bool) -> None:
    back = "Dit is gelukt."
    before = "a" * (SPACE + OVER - len(back) - 1 + more) + "."
    pool = make_pool(make_hit(f"{before} {back}"))
    assert (len(completed(pool, pool.candidates[1:])) == 2) is brought


def test_it_is_brought_within_its_own_passage() -> None:
    pool = make_pool(make_hit(f"{A} {B}"), make_hit(f"{C} Dit is gelukt.", rank=2))
    assert texts(completed(pool, pool.candidates[3:])) == ["Dit is gelukt.", C]


def test_a_mark_before_the_word_does_not_hide_that_it_points_back() -> None:
    """The reader ends a sentence before its marks: "... blijven. 8,9 Maar dat ..."."""
    hit = make_hit(f"{A} 8 Maar dat is niet gelukt.", notes={"8": f"{A} "})
    pool = make_pool(hit)
    assert pool.candidates[1].text == "8 Maar dat is niet gelukt."
    assert texts(completed(pool, pool.candidates[1:])) == [pool.candidates[1].text, A]


def test_nothing_to_choose_from() -> None:
    assert choose(make_pool(), {}) == []


@pytest.mark.parametrize(("form", "count"), [(None, 1), ("practice", 2)])
def test_lines_that_differ_in_a_figure_only_need_a_label(form: Form | None, count: int) -> None:
    """Without one a reader cannot tell what the second is about."""
    hits = [
        make_hit(f"Deel van het geld dat overbleef: {share}%", rank=rank, section=(case,))
        for rank, (share, case) in enumerate(
            ((10, "Praktijkvoorbeeld 1: Lezen"), (30, "Praktijkvoorbeeld 2: Rekenen")), 1
        )
    ]
    pool = make_pool(*hits, form=form)
    assert len(choose(pool, scored_as(pool, 1.0, 1.0))) == count
