"""Sentences that differ only in a figure: changed later, contradicting, or not comparable."""

import pytest

from app.extract.differences import Difference, differences
from ingest.nouns import Document, Form, Hit
from tests.app.extract.conftest import make_document, make_hit, make_pool, scored_as

EARLY = make_document("plan", "2011-05-23")
LATE = make_document("akkoord", "2014-07-10")
SCHOOLS = "Het aantal zeer zwakke basisscholen daalt volgens het plan naar {} scholen."


def told(
    first: str,
    second: str,
    documents: tuple[Document, Document] = (EARLY, LATE),
    form: Form | None = None,
) -> list[Difference]:
    """What two passages differ in, when the sentence of the first was chosen."""
    hits = [
        make_hit(text, rank=rank, document=document)
        for rank, (text, document) in enumerate(zip((first, second), documents, strict=True), 1)
    ]
    pool = make_pool(*hits, text="Hoeveel zwakke scholen?", form=form)
    return differences(pool, scored_as(pool), [pool.candidates[0]])


def test_a_later_document_changes_it() -> None:
    found = told(SCHOOLS.format(35), SCHOOLS.format(18))
    assert [(one.changed, one.figures) for one in found] == [(True, ("35 scholen", "18 scholen"))]


def test_the_earlier_document_comes_first_whichever_was_chosen() -> None:
    found = told(SCHOOLS.format(18), SCHOOLS.format(35), (LATE, EARLY))
    assert [(one.changed, one.figures) for one in found] == [(True, ("35 scholen", "18 scholen"))]


def test_documents_of_one_date_contradict_each_other() -> None:
    other = make_document("brief", EARLY.date)
    found = told(SCHOOLS.format(35), SCHOOLS.format(18), (EARLY, other))
    assert [one.changed for one in found] == [False]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (SCHOOLS.format(35), SCHOOLS.format(35)),  # the same figure
        (SCHOOLS.format(35), "De kantine van de school krijgt 18 nieuwe stoelen en tafels."),
        # another unit
        (SCHOOLS.format(35), SCHOOLS.replace(" scholen.", " procent.").format(18)),
        # a part and its whole
        (SCHOOLS.format(35), f"Daarvan geldt: {SCHOOLS.format(18)}"),
        # cells of a table
        (f"Po | {SCHOOLS.format(35)}", f"Po | {SCHOOLS.format(18)}"),
    ],
)
def test_no_difference(first: str, second: str) -> None:
    assert told(first, second) == []


def test_what_was_and_what_will_be_in_one_document_is_no_contradiction() -> None:
    now, then = SCHOOLS.format("35 in 2011, van 57"), SCHOOLS.format("18 in 2015, van 57")
    assert told(now, then, (EARLY, EARLY)) == []
    assert told(now, then) != []


def test_who_asks_what_changed_hears_of_less_alike_sentences() -> None:
    first = "In 2016 staan alle schoolleiders in het beroepsregister."
    second = "In 2018 staan de schoolleiders na een opleiding zelf in het beroepsregister."
    assert told(first, second) == []
    found = told(first, second, form="compare")
    assert [one.figures for one in found] == [("2016", "2018")]


def test_two_schools_do_not_contradict_each_other() -> None:
    def school(number: int, share: int, rank: int) -> Hit:
        return make_hit(
            f"Van het geld voor de basisvaardigheden bleef {share}% over op deze school.",
            rank=rank,
            section=(f"Praktijkvoorbeeld {number}: Lezen",),
            evidence="ervaring",
        )

    apart = make_pool(school(1, 10, 1), school(2, 30, 2))
    assert differences(apart, scored_as(apart), apart.candidates[:1]) == []
    same = make_pool(school(1, 10, 1), school(1, 30, 2))
    assert len(differences(same, scored_as(same), same.candidates[:1])) == 1
