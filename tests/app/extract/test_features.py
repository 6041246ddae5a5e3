"""Each feature by hand, on two hits: three sentences of the first and one of the second."""

from math import log

import pytest

from app.extract.features import features
from app.extract.pool import Pool
from app.extract.score import scored
from app.weights import SENTENCE
from ingest.nouns import EvidenceKind, Form
from tests.app.extract.conftest import make_hit, make_pool

# Of four sentences "lezen" stands in two, "toets" in one.
LEZEN, TOETS = log(1 + 2.5 / 2.5), log(1 + 3.5 / 1.5)
ONE_WORD = LEZEN / (LEZEN + TOETS)


@pytest.fixture
def pool() -> Pool:
    first = make_hit(
        "Het lezen gaat door. Dat is klaar. Voor het lezen komt een toets.", (0.85, 0.8, 0.9)
    )
    second = make_hit("Er is meer:", (0.88,), rank=2, section=(), evidence="achtergrond")
    return make_pool(first, second, text="lezen, toets")


def of(pool: Pool, name: str) -> list[float]:
    return [found[name] for found in features(pool)]


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("meaning", [-0.5, -1.0, 0.0, -0.2]),  # ten times the distance to 0.9
        ("words", [ONE_WORD - 1, -1.0, 0.0, -1.0]),
        ("rank", [1.0, 1.0, 1.0, 0.5]),
        ("hit", [0.0, 0.0, 0.0, -0.5]),  # scores 1 and 1/2
        ("distance", [0.4, 0.2, 0.0, 0.0]),  # fifths, from the best of the hit: the third
        # The best neighbour; a sentence without one has a neighbour of 0.1 below the nearest.
        ("meaning beside", [-1.0, 0.0, -1.0, -1.0]),
        ("words beside", [0.0, 1.0, 0.0, 0.0]),
        ("first", [1.0, 0.0, 0.0, 1.0]),
        ("lead-in", [0.0, 0.0, 0.0, 1.0]),
        ("without heading", [0.0, 0.0, 0.0, 1.0]),
        ("background", [0.0, 0.0, 0.0, 1.0]),
    ],
)
def test_feature(pool: Pool, name: str, values: list[float]) -> None:
    assert of(pool, name) == pytest.approx(values)


def test_what_is_not_asked_for_is_neither_for_nor_against(pool: Pool) -> None:
    for name in ("number", "unit", "time", "name", "reason", "item", "experience"):
        assert of(pool, name) == [0, 0, 0, 0]


def test_far_is_no_further_than_five_sentences() -> None:
    far = make_hit(" ".join(f"Dit is zin {n}." for n in range(9)), (0.9,))
    assert of(make_pool(far), "distance") == [0, 0.2, 0.4, 0.6, 0.8, 1, 1, 1, 1]


@pytest.mark.parametrize(("near", "distances"), [(0.84, [0.2, 0.0]), (0.86, [0.0, 0.2])])
def test_all_words_are_worth_half_a_tenth_of_a_cosine_for_the_middle(
    near: float, distances: list[float]
) -> None:
    """The second sentence, of 0.8, has all words: that makes up for 0.04, not for 0.06."""
    hit = make_hit("Dat is klaar. Het lezen gaat door.", (near, 0.8))
    assert of(make_pool(hit, text="lezen"), "distance") == distances


TEXT = "Op 5% van de scholen is dat zo, omdat Saxion in 2019 hielp. Dat is nu anders."


@pytest.mark.parametrize(
    ("name", "question", "form", "values"),
    [
        ("number", "Hoeveel scholen?", None, [1, -1]),
        ("unit", "Welk percentage van de scholen?", None, [1, -1]),
        ("unit", "Hoe hoog is het bedrag?", None, [-1, -1]),
        ("time", "Wanneer hielp men?", None, [1, -1]),
        ("name", "Wie hielp er?", None, [1, -1]),
        ("reason", "Waarom is dat?", "reason", [1, 0]),
        ("reason", "Waarom is dat?", None, [0, 0]),
        ("experience", "Welke school?", "practice", [1, 1]),
        ("experience", "Welke school?", None, [0, 0]),
    ],
)
def test_what_is_asked_for_is_for_or_against(
    name: str, question: str, form: Form | None, values: list[float]
) -> None:
    pool = make_pool(make_hit(TEXT, evidence="ervaring"), text=question, form=form)
    assert of(pool, name) == values


@pytest.mark.parametrize(("form", "values"), [("list", [0, 1, 1]), (None, [0, 0, 0])])
def test_items_of_a_list(form: Form | None, values: list[float]) -> None:
    pool = make_pool(make_hit("Er zijn eisen:\n• een bibliotheek\n• tijd"), form=form)
    assert of(pool, "item") == values


@pytest.mark.parametrize(
    ("evidence", "values"),
    [("achtergrond", [1.0]), ("onderzoek", [0.0]), ("beleidsvoornemen", [0.0])],
)
def test_background(evidence: EvidenceKind, values: list[float]) -> None:
    assert of(make_pool(make_hit("Dat is klaar.", evidence=evidence)), "background") == values


def test_a_score_is_the_weighted_sum(pool: Pool) -> None:
    weights = dict.fromkeys(SENTENCE, 0.0) | {"meaning": 2.0, "rank": 3.0}
    assert list(scored(pool, weights).values()) == pytest.approx([2.0, 1.0, 3.0, 1.1])


def test_every_feature_has_a_weight_and_every_weight_a_feature(pool: Pool) -> None:
    assert [found.keys() for found in features(pool)] == [SENTENCE.keys()] * 4


def test_no_candidates() -> None:
    assert (features(make_pool()), scored(make_pool())) == ([], {})
