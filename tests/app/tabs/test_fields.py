"""What was filled in on the page, as filters and criteria; files; and what goes wrong."""

import os
import time
from pathlib import Path

import pytest

from app.cases.choices import InNetwork, OfSector, OnSkill
from app.cases.figures import WithPupils
from app.goals import GoalFilter
from app.tabs.case_fields import LABELS, criteria_of
from app.tabs.failing import attempted
from app.tabs.goals import wanted
from app.tabs.keeping import KEPT, fresh_path
from ingest.errors import UsageError
from ingest.nouns import NumberRange


def test_fields_that_are_filled_in_become_criteria_in_order() -> None:
    given = {
        "sector": "po", "pupils": " 150-250 ", "score": "", "urbanisation": "",
        "skill": ["taal", "burgerschap"], "theme": " ", "network": "nee",
    }  # fmt: skip
    assert given.keys() == LABELS.keys()
    assert criteria_of(given) == [
        OfSector(sector="po"),
        WithPupils(pupils=NumberRange(low=150, high=250, text="150-250")),
        OnSkill(skill="taal"),
        OnSkill(skill="burgerschap"),
        InNetwork(takes_part=False),
    ]


def test_a_value_that_cannot_be_read_names_its_field() -> None:
    with pytest.raises(UsageError, match=r"Achterstandsscore: 'hoog' kan niet .* Vul in: een acht"):
        criteria_of({"score": "hoog"})


def test_the_filter_of_goals() -> None:
    assert wanted("", "", "", "", "", "") == GoalFilter()
    assert wanted(" lezen ", "vo", "2031 – 2034", "minister", "plan", "zonder") == GoalFilter(
        topic="lezen", sector="vo", actor="minister", document="plan", first=2031, last=2034,
        target=False,
    )  # fmt: skip
    assert wanted("", "", "2031", "", "", "met") == GoalFilter(first=2031, last=2031, target=True)


@pytest.mark.parametrize("years", ["ooit", "2031-later", "31"])
def test_a_period_that_cannot_be_read(years: str) -> None:
    with pytest.raises(UsageError, match=r"Streefjaar: .* is geen jaar"):
        wanted("", "", years, "", "", "")


def test_what_goes_wrong_is_told_and_escaped() -> None:
    def fail(error: Exception) -> None:
        raise error

    assert attempted(lambda: 7) == (7, "")
    _, told = attempted(lambda: fail(UsageError("<veld>", "is leeg.", "Vul het in.")))
    assert "&lt;veld&gt;: is leeg. Vul het in." in told
    _, unexpected = attempted(lambda: fail(KeyError("geheim")))
    assert "onverwachts mis (KeyError)" in unexpected
    assert "geheim" not in unexpected


def test_a_new_file_clears_what_was_made_before(tmp_path: Path) -> None:
    old, young = fresh_path(tmp_path, "doelen.csv"), fresh_path(tmp_path, "doelen.csv")
    before = time.time() - KEPT - 1
    os.utime(old.parent, (before, before))
    new = fresh_path(tmp_path, "doelen.csv")
    assert [path.parent.exists() for path in (old, young, new)] == [False, True, True]
    assert len({old, young, new}) == 3
    assert new.name == "doelen.csv"
