"""What each criterion says of a case, word for word."""

from typing import Any

import pytest

from app.cases.asked import criteria_from
from app.cases.judgement import Judgement
from ingest.nouns import Excerpt, HighScore, NumberRange, PracticeCase
from tests.app.cases.conftest import MakeCase, MakeFinding


def judged(case: PracticeCase, asked: str) -> tuple[float | None, bool, str]:
    [criterion] = criteria_from([asked])
    found = criterion.judge(case)
    assert found.quote is None
    return found.nearness, found.alike, found.text


@pytest.mark.parametrize(
    ("asked", "nearness", "alike", "text"),
    [
        ("sector=po", 1.0, True, "zelfde sector (po)"),
        ("sector=vo", 0.0, False, "andere sector (po; jij vroeg vo)"),
        ("pupils=200", 1.0, True, "vergelijkbaar aantal leerlingen (180-220; jij vroeg 200)"),
        (
            "pupils=250-300",
            0.88,
            True,
            "vergelijkbaar aantal leerlingen (180-220; jij vroeg 250-300)",
        ),
        ("pupils=440", 0.5, False, "minder leerlingen (180-220; jij vroeg 440)"),
        ("pupils=90", 0.5, False, "meer leerlingen (180-220; jij vroeg 90)"),
        ("score=0,7", 0.9, True, "vergelijkbare achterstandsscore (0,5-0,6; jij vroeg 0,7)"),
        ("score=0.1", 0.6, False, "hogere achterstandsscore (0,5-0,6; jij vroeg 0.1)"),
        ("score=1,6-2", 0.0, False, "lagere achterstandsscore (0,5-0,6; jij vroeg 1,6-2)"),
        ("urbanisation=stad", 1.0, True, "even stedelijk (sterk stedelijk; jij vroeg stad)"),
        ("urbanisation=matig", 0.75, True, "iets stedelijker (sterk stedelijk; jij vroeg matig)"),
        (
            "urbanisation=zeer sterk",
            0.75,
            True,
            "iets minder stedelijk (sterk stedelijk; jij vroeg zeer sterk)",
        ),
        ("urbanisation=dorp", 0.5, False, "stedelijker (sterk stedelijk; jij vroeg dorp)"),
        ("skill=taal", 0.9, True, "ook taal (60% van de subsidie)"),
        ("skill=rekenen", 0.0, False, "rekenen-wiskunde staat niet in het profiel"),
        ("network=nee", 1.0, True, "ook geen leernetwerk: nee (wel begonnen)"),
        ("network=ja", 0.0, False, "geen leernetwerk: nee (wel begonnen); jij vroeg ja"),
        ("theme=rekenmuur", 0.0, False, "niets over thema rekenmuur in het profiel"),
    ],
)
def test_a_known_case(
    full_case: PracticeCase, asked: str, nearness: float, alike: bool, text: str
) -> None:
    assert judged(full_case, asked) == (pytest.approx(nearness), alike, text)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("sector=po", "sector niet bekend"),
        ("pupils=200", "aantal leerlingen niet bekend"),
        ("score=0,7", "achterstandsscore niet bekend"),
        ("urbanisation=dorp", "stedelijkheid niet bekend"),
        ("skill=taal", "basisvaardigheden niet bekend"),
        ("network=ja", "deelname aan een leernetwerk niet bekend"),
        ("theme=lezen", "thema's niet bekend"),
    ],
)
def test_a_case_that_says_nothing(make_case: MakeCase, asked: str, text: str) -> None:
    assert judged(make_case(title=None), asked) == (None, False, text)


def test_what_the_report_calls_a_score_is_told_along(make_case: MakeCase) -> None:
    source = Excerpt(text="hoger dan 0,4 is hoog", start=0, end=21)
    case = make_case(
        disadvantage_score=NumberRange(low=0.5, high=0.6, text="0,5-0,6"),
        high_score=HighScore(threshold=0.4, source=source),
    )
    text = "vergelijkbare achterstandsscore (0,5-0,6, volgens het rapport hoog; jij vroeg 0,5)"
    assert judged(case, "score=0,5") == (1.0, True, text)


@pytest.mark.parametrize(
    ("said", "asked", "nearness", "text"),
    [
        ("Ja, twee jaar", "ja", 1.0, "ook een leernetwerk: Ja, twee jaar"),
        ("ja", "nee", 0.0, "wel leernetwerk: ja; jij vroeg nee"),
        ("niet meegedaan", "nee", 1.0, "ook geen leernetwerk: niet meegedaan"),
        ("begonnen en gestopt", "ja", None, "leernetwerk: begonnen en gestopt"),
    ],
)
def test_network(
    make_case: MakeCase, said: str, asked: str, nearness: float | None, text: str
) -> None:
    found = judged(make_case(network_participation=said), f"network={asked}")
    assert (found[0], found[2]) == (nearness, text)


def theme(make_case: MakeCase, asked: str, **told: Any) -> Judgement:
    [criterion] = criteria_from([f"theme={asked}"])
    return criterion.judge(make_case(**told))


def test_the_words_of_a_theme_must_stand_together(
    make_case: MakeCase, make_finding: MakeFinding
) -> None:
    apart = (make_finding("De lat ligt hoog."), make_finding("Dat is de verwachting.", start=50))
    found = theme(make_case, "hoge verwachtingen", themes=apart)
    assert (found.nearness, found.text) == (0.5, "deels thema hoge verwachtingen")
    together = make_finding("Ze heeft hoge verwachtingen.", start=90)
    found = theme(make_case, "hoge verwachtingen", themes=apart, approach=(together,))
    assert (found.nearness, found.alike, found.quote) == (1.0, True, together)
    assert found.text == "ook thema hoge verwachtingen"


def test_the_heaviest_passage_proves_a_theme(
    make_case: MakeCase, make_finding: MakeFinding
) -> None:
    light = make_finding("Elke week een uur lezen.", start=10, weight=2)
    heavy = make_finding("Zo leest iedereen samen.", "lezen", start=50, weight=5)
    assert theme(make_case, "lezen", title="Lezen", themes=(light, heavy)).quote == heavy


def test_a_theme_that_only_the_title_has(make_case: MakeCase) -> None:
    found = theme(make_case, "lezen", title="Samen lezen")
    assert (found.nearness, found.text) == (1.0, "ook thema lezen (in de titel)")
    assert found.quote is None
