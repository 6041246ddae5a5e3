"""Each sign by hand."""

import pytest

from app.refusal.signs import HIGH, LOW, signs, years_of
from app.refusal.words import AskedWord
from app.weights import ANSWERABLE
from ingest.nouns import Hit
from tests.app.extract.conftest import make_document, make_hit, make_pool

TEXT = "De school leest 20 minuten. Dat is elke dag zo. Het is er stil. Men leest."


def found(
    question: str = "Wat doet de school?",
    *hits: Hit,
    words: tuple[AskedWord, ...] = (),
    passages: int = 1_000,
) -> dict[str, float]:
    hits = hits or (make_hit(TEXT, (0.83, 0.87, 0.91, 0.89)),)
    return signs(question, hits, make_pool(*hits, text=question), words, passages)


def asked_word(weight: float, *, known: bool) -> AskedWord:
    return AskedWord(text="woord", weight=weight, known=known, found=0.0)


def test_similarities_lie_between_low_and_high() -> None:
    """0.75 is 0 and 0.95 is 1; outside of them it goes on."""
    assert (LOW, HIGH) == (0.75, 0.95)
    assert found()["passage"] == pytest.approx((0.91 - 0.75) / 0.2)
    assert found("Wat?", make_hit("Nee.", (0.65,)))["passage"] == pytest.approx(-0.5)


def test_the_best_passage_need_not_come_first() -> None:
    hits = make_hit("Ja.", (0.85,), score=0.9), make_hit("Nee.", (0.95,), rank=2, score=1.4)
    assert (found("Wat?", *hits)["passage"], found("Wat?", *hits)["search"]) == (1.0, 1.4)


def test_the_three_nearest_sentences() -> None:
    mean = (0.91 + 0.89 + 0.87) / 3
    assert found()["sentences"] == pytest.approx((mean - 0.75) / 0.2)


def test_less_than_three_sentences() -> None:
    one = found("Wat?", make_hit("Ja.", (0.85,)))
    assert one["sentences"] == one["passage"] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("question", "nearest"),
    [
        ("Wat doet de school?", 0.91),  # any sentence may answer
        ("Hoeveel minuten leest de school?", 0.83),  # only the first has minutes
        ("Hoeveel weken leest de school?", LOW),  # none has weeks
    ],
)
def test_the_nearest_sentence_of_the_asked_kind(question: str, nearest: float) -> None:
    assert found(question)["asked kind"] == pytest.approx((nearest - 0.75) / 0.2)


def test_the_share_of_strange_words_by_weight() -> None:
    words = asked_word(1.0, known=False), asked_word(3.0, known=True)
    assert found(words=words)["strange"] == 0.25
    assert found(words=())["strange"] == 0.0


@pytest.mark.parametrize(
    ("question", "apart"),
    [
        ("Wat gold in 2019?", 1.0),
        ("Wat gold in 2014?", 0.0),  # the date of the document
        ("Wat gold in 2017?", 0.0),  # the text of the best hit
        ("Wat gold in 2018?", 1.0),  # the text of the second is not looked at
        ("Wat gold in 2019 en in 2014?", 0.0),  # one of them is there
        ("Wat gold toen?", 0.0),
        ("Wat gold op dossier 120190?", 0.0),  # no year
    ],
)
def test_a_year_that_the_best_hit_does_not_have(question: str, apart: float) -> None:
    lines = "In 2017 gold dit.", "In 2018 gold dit."
    hits = [make_hit(text, rank=rank) for rank, text in enumerate(lines, 1)]
    assert found(question, *hits)["year apart"] == apart


def test_years_of_hits_without_a_date() -> None:
    undated = make_hit("Van 2011 tot 2014.", document=make_document(date=None))
    assert years_of([undated]) == {"2011", "2014"}
    assert years_of([make_hit("Ja.", document=make_document(date="2023-05"))]) == {"2023"}


@pytest.mark.parametrize(
    ("question", "outcome"),
    [
        ("Wat kwam er uit de meting?", 1.0),
        ("Wat was het resultaat?", 1.0),
        ("Wat doet de school?", 0.0),
    ],
)
def test_questions_for_an_outcome(question: str, outcome: float) -> None:
    assert found(question)["outcome"] == outcome


@pytest.mark.parametrize(
    ("question", "english"), [("How many pupils are there?", 1.0), ("Hoeveel leerlingen?", 0.0)]
)
def test_english(question: str, english: float) -> None:
    assert found(question)["english"] == english


def test_every_sign_has_a_weight_and_every_weight_a_sign() -> None:
    assert found().keys() == ANSWERABLE.keys()


def test_a_hit_without_sentences() -> None:
    (hit,) = (make_hit(" "),)
    assert hit.sentences == ()
    assert found("Wat?", hit)["asked kind"] == 0.0


@pytest.mark.parametrize(
    ("passages", "counts"), [(1_000, 1.4), (70, 1.4), (35, 1.7), (7, 1.94), (0, 2.0)]
)
def test_among_few_passages_no_score_stands_out(passages: int, counts: float) -> None:
    hit = make_hit(TEXT, score=1.4)
    assert found("Wat?", hit, passages=passages)["search"] == pytest.approx(counts)
