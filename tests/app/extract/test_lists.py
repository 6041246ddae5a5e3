"""Lists in passages: their lead-in and the items, and when one is the answer."""

import pytest

from app.extract.lists import MARGIN, list_asked, lists_in
from ingest.nouns import Form
from tests.app.extract.conftest import make_hit, make_pool, scored_as, texts

LEAD = "De school neemt maatregelen:"


def items(text: str) -> list[list[str]]:
    """The items of each list of a passage."""
    return [texts(listed.items) for listed in lists_in(make_pool(make_hit(text)))]


@pytest.mark.parametrize(
    "marks",
    ["• •", "- -", "a) b)", "(a) (b)", "1. 2.", "1) 2)", "a. b.", "– –"],
)
def test_marked_items(marks: str) -> None:
    one, other = (
        f"{mark} {text}" for mark, text in zip(marks.split(), ("tijd", "rust"), strict=True)
    )
    assert items(f"{LEAD}\n{one}\n{other}\nDat helpt.") == [[one, other]]


def test_capital_letters_and_numbers_that_look_like_headings() -> None:
    assert items(f"{LEAD}\nA. Heldere doelen\nB. Meer rust") == [
        ["A. Heldere doelen", "B. Meer rust"]
    ]
    assert items(f"{LEAD}\n1 Heldere doelen\n2 Meer rust") == [["1 Heldere doelen", "2 Meer rust"]]


def test_prose_between_the_items_is_no_item() -> None:
    text = f"{LEAD}\na) Tijd.\nDat kost geld.\nb) Rust. Dat kost niets.\nHet blijft zo.\nc) Boeken."
    assert items(text) == [["a) Tijd.", "b) Rust.", "c) Boeken."]]


def test_bullets_under_letters_are_not_counted_among_them() -> None:
    """The list goes up to the first mark of another kind."""
    for more in ("a) de een\nb) de ander", "- de een\n- de ander", "1. De een\n2. De ander"):
        assert items(f"{LEAD}\n• tijd\n• rust\n{more}") == [["• tijd", "• rust"]]


def test_an_item_begins_a_line() -> None:
    assert items(f"{LEAD}\n• Tijd. • Dat is meer.\n• Rust.") == [["• Tijd.", "• Rust."]]


@pytest.mark.parametrize("count", ["twee", "2"])
def test_a_lead_in_that_names_the_count_has_as_many_lines(count: str) -> None:
    text = f"Er wordt gelet op {count} indicatoren:\nDe tijd\nDe rust\nDat is alles."
    assert items(text) == [["De tijd", "De rust"]]


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}\nDe tijd\nDe rust",  # lines without a mark, and no count
        "Er wordt gelet op drie indicatoren:\nDe tijd\nDe rust",  # less lines than it says
        f"{LEAD}\n• tijd",  # one item
        f"{LEAD}\nDat kost geld.\n• tijd\n• rust",  # something else follows the lead-in
        "De school neemt maatregelen.\n• tijd\n• rust",  # no lead-in
        LEAD,
    ],
)
def test_what_is_no_list(text: str) -> None:
    assert items(text) == []


def test_a_list_stays_inside_its_passage() -> None:
    pool = make_pool(make_hit(f"{LEAD}\n• tijd"), make_hit("• rust\n• boeken", rank=2))
    assert lists_in(pool) == []


def test_two_lists_of_a_passage() -> None:
    text = f"{LEAD}\n• tijd\n• rust\nDaarbij horen ook eisen:\na) boeken\nb) leraren"
    assert items(text) == [["• tijd", "• rust"], ["a) boeken", "b) leraren"]]


def test_a_list_ends_where_the_next_one_begins() -> None:
    text = "Dit zijn voordelen:\n• tijd\n• rust\nDit zijn nadelen:\n• geld\n• lawaai"
    assert items(text) == [["• tijd", "• rust"], ["• geld", "• lawaai"]]


def test_bullets_under_each_letter() -> None:
    text = f"{LEAD}\na) tijd, dus:\n• uren\n• dagen\nb) rust"
    assert ["a) tijd, dus:", "b) rust"] in items(text)


BOTH = f"{LEAD}\n• tijd\n• rust\nHet is zo."


@pytest.mark.parametrize(
    ("question", "form", "found"),
    [
        ("Welke maatregelen?", "list", True),
        ("Welke twee maatregelen?", None, True),  # a count of things asks for a list too
        ("Welke maatregelen?", None, False),
        ("Welke maatregelen?", "number", False),
        ("Welke maatregelen?", "reason", False),
    ],
)
def test_a_list_is_taken_where_one_is_asked_for(
    question: str, form: Form | None, found: bool
) -> None:
    pool = make_pool(make_hit(BOTH), text=question, form=form)
    listed = list_asked(pool, scored_as(pool, 1.0, 1.0, 1.0, 1.0))
    assert (listed is not None) is found


@pytest.mark.parametrize(("best", "found"), [(3.0 + MARGIN, True), (3.01 + MARGIN, False)])
def test_a_list_far_below_the_best_sentence_is_not_taken(best: float, found: bool) -> None:
    """It scores the mean of its lead-in and its best item: of 4 and 2 that is 3."""
    pool = make_pool(make_hit(BOTH), form="list")
    assert (list_asked(pool, scored_as(pool, 4.0, 1.0, 2.0, best)) is not None) is found


def test_the_best_list_is_taken() -> None:
    other = "Er zijn ook eisen:\n• boeken\n• leraren"
    pool = make_pool(make_hit(f"{LEAD}\n• tijd\n• rust"), make_hit(other, rank=2), form="list")
    listed = list_asked(pool, scored_as(pool, 1.0, 1.0, 3.0, 1.5, 2.6, 1.0))
    assert listed is not None
    assert texts(listed.all) == ["Er zijn ook eisen:", "• boeken", "• leraren"]


def test_nothing_is_no_list() -> None:
    assert list_asked(make_pool(form="list"), {}) is None
