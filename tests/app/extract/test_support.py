import pytest

from app.extract.support import MARGIN, MOST, supported
from tests.app.extract.conftest import make_hit, make_pool, scored_as, texts

SAID = "De leerlingen lezen elke ochtend een half uur in stilte."
ALSO = "Elke ochtend lezen leerlingen in stilte, een half uur lang."
OTHER = "Ouders betalen niets voor de boeken van de bibliotheek."


def pairs(*sentences: str, scores: tuple[float, ...] = (), taken: int = 1) -> dict[str, str]:
    """What supports the first sentences; each sentence is in a hit of its own."""
    hits = [make_hit(text, rank=rank) for rank, text in enumerate(sentences, 1)]
    pool = make_pool(*hits)
    found = supported(pool, scored_as(pool, *scores), pool.candidates[:taken])
    return dict(zip(texts(list(found)), texts(list(found.values())), strict=True))


def test_another_passage_that_says_the_same_supports() -> None:
    assert pairs(SAID, ALSO, OTHER) == {ALSO: SAID}


def test_a_passage_does_not_support_itself() -> None:
    pool = make_pool(make_hit(f"{SAID} {ALSO}"))
    assert supported(pool, scored_as(pool), pool.candidates[:1]) == {}


def test_the_same_words_in_another_document_support() -> None:
    pool = make_pool(make_hit(SAID), make_hit(SAID, rank=2))
    first, second = pool.candidates
    assert supported(pool, scored_as(pool), [first]) == {second: first}


@pytest.mark.parametrize(
    ("other", "supports"),
    [
        ("In 2014 lazen 30 leerlingen elke ochtend in stilte.", True),
        ("In 2015 lazen 30 leerlingen elke ochtend in stilte.", False),
        ("Leerlingen lazen elke ochtend in stilte.", False),
    ],
)
def test_other_figures_do_not_support(other: str, supports: bool) -> None:
    said = "De 30 leerlingen lazen in 2014 elke ochtend in stilte."
    assert bool(pairs(said, other)) is supports


@pytest.mark.parametrize(
    ("other", "supports"),
    [
        ("Ochtend, stilte, leerlingen, bus, tuin, hal.", False),  # three of its six stems
        ("Ochtend, stilte, leerlingen, lezen, tuin, hal, plein, bus.", True),  # four of eight
        ("Ochtend, stilte, leerlingen, lezen, tuin, hal, plein, bus, dak.", False),  # of nine
    ],
)
def test_half_of_the_shorter_sentence_and_four_stems(other: str, supports: bool) -> None:
    longer = f"{SAID[:-1]}, samen met ouders, vrijwilligers en buren."
    assert bool(pairs(longer, other)) is supports


@pytest.mark.parametrize(("score", "supports"), [(5.0 - MARGIN, True), (4.9 - MARGIN, False)])
def test_what_scores_far_below_the_best_does_not_support(score: float, supports: bool) -> None:
    assert bool(pairs(SAID, ALSO, scores=(5.0, score))) is supports


def test_the_best_that_support_are_kept() -> None:
    more = [f"{ALSO[:-1]}{word}." for word in (" nu", " dus", " ook")]
    found = pairs(SAID, *more, scores=(5.0, 2.0, 4.0, 3.0))
    assert list(found) == [more[1], more[2]]
    assert len(found) == MOST


def test_nothing_chosen_and_nothing_there() -> None:
    assert supported(make_pool(), {}, []) == {}
    assert pairs(SAID, ALSO, taken=0) == {}
