"""Values of single lines of a box."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.cases.effects import skill_effects
from ingest.cases.lists import numbered, people_parts
from ingest.cases.values import (
    bare,
    number_range,
    plain,
    plan_changed,
    sector,
    skills,
    unspent,
)
from ingest.nouns import HighScore, NumberRange, SkillEffect, SkillShare


@pytest.mark.parametrize(
    ("value", "low", "high", "text"),
    [
        ("640-690 (1 maart 2031)", 640, 690, "640-690"),
        ("120 - 160 (1 maart 2031)", 120, 160, "120-160"),
        ("120 tot 160 (op 1 maart 2031)", 120, 160, "120-160"),
        ("87 (1 maart 2031)", 87, 87, "87"),
        ("0,5–0,6", 0.5, 0.6, "0,5-0,6"),
        ("1.100 tot 1.400", 1100, 1400, "1.100-1.400"),
    ],
)
def test_number_range(value: str, low: float, high: float, text: str) -> None:
    assert number_range(value) == NumberRange(low=low, high=high, text=text)


def test_no_number_is_no_range() -> None:
    assert number_range("onbekend") is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("voortgezet onderwijs", ("vo", None)),
        ("voortgezet onderwijs (praktijkonderwijs)", ("vo", "praktijkonderwijs")),
        ("praktijkonderwijs (voortgezet onderwijs)", ("vo", "praktijkonderwijs")),
        ("primair onderwijs", ("po", None)),
        ("basisonderwijs", ("po", "basisonderwijs")),
        ("voortgezet speciaal onderwijs", ("so", None)),
        ("kinderopvang", (None, "kinderopvang")),
    ],
)
def test_sector(value: str, expected: tuple[str | None, str | None]) -> None:
    assert sector(value) == expected


def test_skills_with_their_shares() -> None:
    value = "taal (35%), rekenen-wiskunde 25 procent, burgerschapsvorming en digitale geletterdheid"
    assert skills(value) == (
        SkillShare(skill="taal", percent=35),
        SkillShare(skill="rekenen-wiskunde", percent=25),
        SkillShare(skill="burgerschap", percent=None),
        SkillShare(skill="digitale geletterdheid", percent=None),
    )


@pytest.mark.parametrize(
    ("value", "percent"),
    [("ja", 0), ("nee (30% niet besteed)", 30), ("nee: 21% bleef over", 21), ("nee", None)],
)
def test_unspent(value: str, percent: int | None) -> None:
    assert unspent(value) == percent


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("nee", "nee"),
        ("ja", "ja"),
        (
            "ja, het rooster is vrij sterk gewijzigd (een les viel uit)",
            "ja, vrij sterk",
        ),
        ("ja, zeer beperkt: enkele lessen vielen uit", "ja, zeer beperkt"),
        ("ja, deels", "ja, deels"),
        ("onbekend", "onbekend"),
    ],
)
def test_plan_changed(value: str, expected: str) -> None:
    assert plan_changed(value) == expected


def test_brackets() -> None:
    assert plain("tevreden (opgave bij de beginmeting)") == "tevreden"
    assert bare("(1.100 tot 1.400 adressen)") == "1.100 tot 1.400 adressen"
    assert bare("matig stedelijk (1.100)") == "matig stedelijk (1.100)"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            "duidelijke vooruitgang in taal alsook rekenen-wiskunde, onbekend bij burgerschap",
            [
                ("taal", "duidelijke vooruitgang"),
                ("rekenen-wiskunde", "duidelijke vooruitgang"),
                ("burgerschap", "onbekend"),
            ],
        ),
        (
            "bij burgerschap weinig vooruitgang en bij taal nauwelijks vooruitgang",
            [("burgerschap", "weinig vooruitgang"), ("taal", "nauwelijks vooruitgang")],
        ),
        (
            "merkbaar vooruit bij taal en bij rekenen-wiskunde",
            [("taal", "merkbaar vooruit"), ("rekenen-wiskunde", "merkbaar vooruit")],
        ),
        ("ongeveer zoals verwacht", []),
    ],
)
def test_effects_skill_by_skill(value: str, expected: list[tuple[str, str]]) -> None:
    found = skill_effects(value)
    assert [(one.skill, one.effect) for one in found] == expected
    assert all(isinstance(one, SkillEffect) for one in found)


@pytest.mark.parametrize(
    ("score", "reading"),
    [((0.3, 0.4), "hoog"), ((0.2, 0.3), "rond de grens"), ((0.1, 0.15), "niet hoog")],
)
def test_reading_of_a_score(score: tuple[float, float], reading: str) -> None:
    text = "boven 0,2 is hoog"
    from ingest.nouns import Excerpt

    high = HighScore(threshold=0.2, source=Excerpt(text=text, start=0, end=len(text)))
    assert high.reads(NumberRange(low=score[0], high=score[1], text="")) == reading


@pytest.mark.parametrize(
    "value",
    [
        "1. meer boeken; 2. advies (ook van buiten) en 3. scholing",
        "1. meer boeken, 2. advies (ook van buiten), 3. scholing",
        "1. meer boeken, 2 advies (ook van buiten) en 3 scholing",
        "meer boeken, advies (ook van buiten), scholing",
    ],
)
def test_items_of_a_list(value: str) -> None:
    found = numbered(value, 0, len(value))
    assert [one.text for one in found] == ["meer boeken", "advies (ook van buiten)", "scholing"]


def test_bracket_that_was_not_opened_belongs_to_the_item_before() -> None:
    text = "leraar 3 (tevens voorzitter), en coach), leraar 8"
    assert [text[slice(*part)] for part in people_parts(text, 0, len(text))] == [
        "leraar 3 (tevens voorzitter), en coach)",
        "leraar 8",
    ]


@given(st.text(alphabet="ab 12.,;()en", max_size=60), st.text(max_size=5))
def test_items_point_at_their_text(value: str, before: str) -> None:
    text = before + value
    for one in numbered(text, len(before), len(text)):
        assert text[one.start : one.end] == one.text
        assert len(before) <= one.start < one.end


@pytest.mark.parametrize(
    ("value", "label", "percent"),
    [
        ("8%", "Niet uitgegeven", 8),
        ("35%", "Terugbetaald", 35),
        ("92%", "Besteed", 8),
        ("nee, 12% bleef over", "Alles opgemaakt", 12),
        ("niets, alles is besteed", "Wat bleef er liggen", 0),
        ("geen", "Restant", 0),
        ("volledig", "Besteding", 0),
        ("onbekend", "Besteding", None),
    ],
)
def test_label_tells_what_a_share_is_of(value: str, label: str, percent: int | None) -> None:
    assert unspent(value, label) == percent


def test_plan_that_changed_in_its_own_words() -> None:
    assert plan_changed("ja, de taallessen zijn ingekort") == "ja, de taallessen zijn ingekort"
