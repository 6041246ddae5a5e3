"""The sides of a comparison or of a course through time, and their best sentences."""

import pytest

from app.extract.sides import sides
from ingest.nouns import Cue, Filters, Form, Question
from tests.app.extract.conftest import make_document, make_hit, make_pool, make_question, scored_as

PLAN = make_document("plan", "2011-05")
AGREEMENT = make_document("akkoord", "2014-07-10")
LETTER = make_document("brief", "2023")
HITS = [
    make_hit("De brief gaat over lezen.", document=LETTER, section=("Praktijkvoorbeeld 4",)),
    make_hit("Het plan gaat over lezen.", rank=2, document=PLAN, section=("Praktijkvoorbeeld 2",)),
    make_hit("Het akkoord gaat over lezen.", rank=3, document=AGREEMENT),
    make_hit("Het plan gaat ook over taal.", rank=4, document=PLAN),
]
POOL = make_pool(*HITS)


def found(question: Question) -> list[list[str]]:
    """The first words of the hits of each side."""
    return [
        [hit.passage.text.split(" gaat")[0] for hit in HITS if side.holds(hit)]
        for side in sides(question, POOL)
    ]


def documents(*names: str) -> Cue:
    return Cue(key="document", label="", strict=False, filters=Filters(document=names))


def period(first: int, last: int) -> Cue:
    filters = Filters(year_from=first, year_to=last)
    return Cue(key="period", label="", strict=False, filters=filters)


@pytest.mark.parametrize("form", ["compare", "timeline"])
def test_documents_that_the_question_names_in_its_order(form: Form) -> None:
    question = make_question("Vergelijk.", form, documents("brief", "plan"))
    assert found(question) == [["De brief"], ["Het plan", "Het plan"]]


def test_numbered_parts_come_before_documents() -> None:
    text = "Vergelijk praktijkvoorbeeld 2 met praktijkvoorbeeld 4."
    question = make_question(text, "compare", documents("brief", "plan"))
    assert found(question) == [["Het plan"], ["De brief"]]


def test_years_in_order() -> None:
    question = make_question("Vergelijk.", "compare", period(2011, 2014))
    assert found(question) == [["Het plan", "Het plan"], ["Het akkoord"]]


def test_a_course_through_time_has_all_documents_in_order_of_date() -> None:
    question = make_question("Hoe veranderde het lezen?", "timeline")
    assert found(question) == [["Het plan", "Het plan"], ["Het akkoord"], ["De brief"]]


@pytest.mark.parametrize("form", ["list", "number", "practice", "reason", "definition", None])
def test_other_forms_have_no_sides(form: Form | None) -> None:
    assert found(make_question("Wat?", form, documents("brief", "plan"))) == []


def test_a_comparison_that_names_one_side_or_none_has_no_sides() -> None:
    assert found(make_question("Vergelijk.", "compare")) == []
    assert found(make_question("Vergelijk.", "compare", documents("plan"))) == []
    assert found(make_question("Vergelijk.", "compare", period(2012, 2014))) == []


def test_two_documents_have_a_course_through_time() -> None:
    asked = sides(make_question("Hoe veranderde het?", "timeline"), make_pool(*HITS[:2]))
    assert [side.holds(HITS[0]) for side in asked] == [False, True]


def test_one_document_has_no_course_through_time() -> None:
    pool = make_pool(HITS[1], HITS[3])
    assert sides(make_question("Hoe veranderde het?", "timeline"), pool) == []
    assert sides(make_question("Hoe veranderde het?", "timeline"), make_pool()) == []


def test_documents_of_one_date_or_of_none_are_in_order_of_their_names() -> None:
    names = [("b", "2014"), ("a", "2014"), ("d", None), ("c", None)]
    hits = [
        make_hit(f"Zin {rank}.", rank=rank, document=make_document(name, date))
        for rank, (name, date) in enumerate(names, 1)
    ]
    asked = sides(make_question("Hoe veranderde het?", "timeline"), make_pool(*hits))
    order = [hit.passage.document.id for side in asked for hit in hits if side.holds(hit)]
    assert order == ["c", "d", "a", "b"]


def test_the_best_sentence_of_a_side() -> None:
    plan = sides(make_question("Hoe?", "timeline"), POOL)[0]
    _, first, _, other = POOL.candidates
    assert plan.best(POOL, scored_as(POOL, 9.0, 1.0, 9.0, 2.0)) is other
    assert plan.best(POOL, scored_as(POOL, 9.0, 2.0, 9.0, 2.0)) is first


def test_a_side_without_candidates_has_no_best() -> None:
    side = sides(make_question("Vergelijk.", "compare", documents("ander", "plan")), POOL)[0]
    assert side.best(POOL, scored_as(POOL)) is None
