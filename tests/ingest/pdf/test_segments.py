"""Runs become stretches of text with marks at exact places."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.pdf.segments import segments_of
from ingest.pdf.shapes import Rule, Run
from tests.ingest.pdf.build import run


def texts(*runs: Run, walls: tuple[Rule, ...] = ()) -> list[str]:
    return [s.text for s in segments_of(runs, walls)]


@pytest.mark.parametrize(
    ("gap", "wanted"),
    [
        (0, ["deschool"]),
        (1.5, ["deschool"]),  # kerning
        (2, ["de school"]),
        (9, ["de school"]),
        (10, ["de", "school"]),
    ],
)
def test_gaps_between_runs_of_ten_points(gap: float, wanted: list[str]) -> None:
    assert texts(run("de", 72), run("school", 82 + gap)) == wanted


def test_no_second_space_and_no_space_at_the_end() -> None:
    assert texts(run("de ", 72, x1=84), run(" school ", 84.5)) == ["de school"]


def test_segments_come_from_top_to_bottom_and_from_left_to_right() -> None:
    assert texts(run("c", 72, 688), run("b", 200, 700), run("a", 72, 700)) == ["a", "b", "c"]


def test_raised_number_is_a_mark() -> None:
    (found,) = segments_of([run("school", 72), run("12", 102, 704, size=6), run(" leest", 108)])
    assert (found.text, found.marks) == ("school12 leest", ((6, "12"),))
    assert (found.size, found.y) == (10, 700)


def test_two_marks_in_one_run_stand_apart() -> None:
    (found,) = segments_of([run("school.", 72), run("3, 4", 107, 704, size=6)])
    assert [found.text[at : at + len(label)] for at, label in found.marks] == ["3", "4"]
    assert found.text == "school.3 4"


def test_mark_after_a_year_keeps_its_distance() -> None:
    (found,) = segments_of([run("in 2023", 72), run("2", 107, 704, size=6)])
    assert (found.text, found.marks) == ("in 2023 2", ((8, "2"),))


@pytest.mark.parametrize("text", ["12 m", "3 km", "(in m", "x"])
def test_square_and_power_are_no_marks(text: str) -> None:
    end = 72 + 5 * len(text)
    (found,) = segments_of([run(text, 72), run("2", end, 704, size=6)])
    assert (found.text, found.marks) == (f"{text}2", ())


def test_number_of_full_size_or_on_the_line_is_no_mark() -> None:
    assert segments_of([run("school", 72), run("2", 102)])[0].marks == ()
    assert segments_of([run("school", 72), run("2", 102, 700, size=6)])[0].marks == ()


def test_star_is_a_mark() -> None:
    (found,) = segments_of([run("cijfers", 72), run("*", 107, 704, size=6)])
    assert found.marks == ((7, "*"),)


def test_ordinals_and_subscripts_are_plain_text() -> None:
    (found,) = segments_of([run("het 1", 72), run("e", 97, 704, size=6), run(" jaar", 100)])
    assert (found.text, found.marks) == ("het 1e jaar", ())
    (found,) = segments_of([run("CO", 72), run("2", 82, 698, size=6)])
    assert (found.text, found.marks) == ("CO2", ())


def test_hyphen_that_is_drawn_by_itself_still_breaks_its_word() -> None:
    assert texts(run("de leerlin", 72), run("\u00ad", 122)) == ["de leerlin\u00ad"]
    assert texts(run("leer\u00ad", 72, x1=92), run("ling", 92)) == ["leerling"]


def test_ligatures_become_letters() -> None:
    assert texts(run("de \ufb01nanci\u0308en", 72)) == ["de financïen"]


def test_letters_drawn_one_by_one_make_words() -> None:
    drawn = [run(c, 72 + 5 * n) for n, c in enumerate("de school") if c != " "]
    assert texts(*drawn) == ["de school"]


def test_double_letters_drawn_one_by_one_both_stay() -> None:
    """The letter l is 2.2 points wide: less than what parts a word from its copy."""
    drawn = [run(c, 72 + 2.2 * n, x1=72 + 2.2 * (n + 1)) for n, c in enumerate("illi")]
    assert texts(*drawn) == ["illi"]


def test_words_drawn_twice_are_read_once_and_bold() -> None:
    copies = [run("Kop met nadruk", 72 + shift) for shift in (0, 0.3, 0.6)]
    assert [(s.text, s.bold) for s in segments_of(copies)] == [("Kop met nadruk", True)]


def test_letters_drawn_apart_make_a_word() -> None:
    drawn = [run(c, 72 + 8 * n) for n, c in enumerate("GESPATIEERD")]
    assert texts(*drawn) == ["GESPATIEERD"]


def test_weight_is_that_of_all_letters() -> None:
    bold, plain = run("Kop", 72, bold=True), run(" en tekst", 87)
    assert [s.bold for s in segments_of([bold])] == [True]
    assert [s.bold for s in segments_of([bold, plain])] == [False]
    assert [s.bold for s in segments_of([bold, run(".", 87)])] == [True]  # a stop has no weight


def test_wall_parts_what_stands_close() -> None:
    wall = Rule(104, 690, 104, 720)
    assert texts(run("school", 72), run("12", 105), walls=(wall,)) == ["school", "12"]


def test_run_that_crosses_a_wall_is_cut_at_the_space_near_it() -> None:
    """The space after the sixth letter stands at 102 points."""
    wall = Rule(104, 690, 104, 720)
    assert texts(run("school twaalf", 72), walls=(wall,)) == ["school", "twaalf"]
    assert texts(run("school twaalf", 72, 600), walls=(wall,)) == ["school twaalf"]


def test_what_cannot_be_seen_is_left_out() -> None:
    assert texts(run("   ", 72), run("piepklein", 72, 600, size=0.4)) == []


pieces = st.builds(
    run,
    st.text("abc de", min_size=1, max_size=12),
    st.integers(0, 40).map(lambda n: n * 14.0),
    st.integers(0, 20).map(lambda n: 30.0 + 40 * n),
)


@given(st.lists(pieces, max_size=20, unique_by=lambda r: (r.x0, r.y)))
def test_no_letter_is_lost_or_added(found: list[Run]) -> None:
    letters = Counter("".join(r.text for r in found).replace(" ", ""))
    assert Counter("".join(texts(*found)).replace(" ", "")) == letters


@given(st.lists(st.sampled_from(["school", "2023", "12", "leest.", "x"]), min_size=1, max_size=8))
def test_marks_stand_where_they_say(words: list[str]) -> None:
    drawn, x = [], 72.0
    for word in words:
        small = word == "12"
        drawn.append(run(word, x, 704 if small else 700, size=6 if small else 10))
        x = drawn[-1].x1 + (0 if small else 0.5)
    for found in segments_of(drawn):
        assert all(found.text[at:].startswith(label) for at, label in found.marks)
