"""Reading VELD=WAARDE."""

import pytest

from app.cases.asked import FIELDS, criteria_from
from app.cases.choices import InNetwork, OfSector, OnSkill
from app.cases.figures import InPlace, WithPupils, WithScore
from app.cases.judgement import Criterion
from app.cases.likeness import WEIGHTS
from app.cases.theme import AboutTheme
from ingest.errors import UsageError
from ingest.nouns import NumberRange


def number(low: float, high: float, text: str) -> NumberRange:
    return NumberRange(low=low, high=high, text=text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sector=po", OfSector(sector="po")),
        (" sector = PO ", OfSector(sector="po")),
        ("pupils=1.150", WithPupils(pupils=number(1150, 1150, "1.150"))),
        ("pupils=150-250", WithPupils(pupils=number(150, 250, "150-250"))),
        ("pupils=250 tot 150", WithPupils(pupils=number(150, 250, "250 tot 150"))),
        ("score=0,7", WithScore(score=number(0.7, 0.7, "0,7"))),
        ("score=0.7", WithScore(score=number(0.7, 0.7, "0.7"))),
        ("score=0,5–1", WithScore(score=number(0.5, 1, "0,5–1"))),
        ("urbanisation=Dorp", InPlace(classes=(3, 4), text="dorp")),
        ("skill=rekenen-wiskunde", OnSkill(skill="rekenen-wiskunde")),
        ("skill=wiskunde", OnSkill(skill="rekenen-wiskunde")),
        ("skill=digitale", OnSkill(skill="digitale geletterdheid")),
        ("theme=a=b lezen", AboutTheme(text="a=b lezen")),
        ("network=ja", InNetwork(takes_part=True)),
        ("network=Nee", InNetwork(takes_part=False)),
    ],
)
def test_values(text: str, expected: Criterion) -> None:
    assert criteria_from([text]) == [expected]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sectr=po", "onbekend veld. Bekend zijn: sector, pupils, score, urbanisation, skill, "),
        ("po", "onbekend veld"),
        ("", "onbekend veld"),
        ("sector=", "past. Bekend zijn: po, vo, so, mbo."),
        ("sector=basisschool", "geen waarde die bij sector past"),
        ("pupils=0", "past. Bekend zijn: een aantal leerlingen (200)"),
        ("pupils=0,7", "bij pupils past"),
        ("pupils=12-", "bij pupils past"),
        ("score=1.150,5", "bij score past"),
        ("score=-1", "bij score past"),
        ("urbanisation=mooi", "past. Bekend zijn: zeer sterk, sterk, matig, weinig of niet"),
        ("skill=gym", "past. Bekend zijn: taal, rekenen-wiskunde, burgerschap, digitale"),
        ("theme=de van", "bij theme past"),
        ("network=misschien", "past. Bekend zijn: ja, nee."),
    ],
)
def test_what_cannot_be_read(text: str, message: str) -> None:
    with pytest.raises(UsageError) as error:
        criteria_from(["skill=taal", text])
    assert str(error.value).startswith(f"De gelijkenis '{text}': ")
    assert message in str(error.value)


def test_only_skills_and_themes_may_come_twice() -> None:
    assert len(criteria_from(["skill=taal", "skill=rekenen", "theme=rust", "theme=lezen"])) == 4
    with pytest.raises(UsageError, match="tweede keer sector"):
        criteria_from(["sector=po", "pupils=100", "sector=vo"])


def test_every_field_has_a_weight() -> None:
    assert WEIGHTS.keys() == {*FIELDS, "wish"}
