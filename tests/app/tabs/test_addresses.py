"""What each tab reads from an address; unknown or bad values do no harm."""

from urllib.parse import parse_qsl

import pytest

from app.shown.address import address
from app.tabs import goals, lines, references
from app.tabs.case_fields import LABELS
from app.tabs.case_search import Wanted
from app.tabs.cases import wanted, wanted_from
from app.tabs.goals import PARAMETERS
from app.tabs.talk import KEPT, Talk, address_fields, fields_from


def test_a_question_with_what_was_left_aside_and_what_came_before() -> None:
    written = address("vraag", address_fields("En in het vo?", ["sector"], ["Wat?", "Wie & waar?"]))
    text, talk = fields_from(dict(parse_qsl(written)))
    assert text == "En in het vo?"
    before = ("Wat?", "Wie & waar?")
    assert talk == Talk(before=before, told=before, cues=("sector",))


def test_an_address_of_questions_that_is_wrong() -> None:
    text, talk = fields_from({"zonder": "sector\nroot\n<b>", "na": "\n".join("abcdefghijklmn")})
    assert text == ""
    assert talk.cues == ("sector",)
    assert len(talk.before) == KEPT


def test_what_is_no_longer_ticked_is_left_aside() -> None:
    assert Talk(cues=("sector", "kind")).aside(["kind"]) == ["sector"]
    assert Talk(before=("a",)).after(None) == ("a",)


def test_a_search_for_goals() -> None:
    values = ("lezen", "po", "2031-2034", "de minister", "leesplan", "met")
    written = address("doelen", dict(zip(PARAMETERS, values, strict=True)))
    assert goals.fields_from(dict(parse_qsl(written))) == values
    wrong = {"sector": "groep 8", "streefwaarde": "<b>", "jaar": "ooit", "x": "y"}
    assert goals.fields_from(wrong) == ("", "", "ooit", "", "", "")


def test_lines_and_references() -> None:
    assert lines.fields_from({"onderwerp": "lezen", "lijn": "hoeken"}) == ("lezen", "hoeken")
    assert lines.fields_from({}) == ("", "")
    assert references.fields_from({"document": "a", "alleen": "ontbrekend"}) == ("a", True)
    assert references.fields_from({"alleen": "ja"}) == ("", False)


@pytest.fixture
def asked() -> Wanted:
    """A wish, fields, facets and two cases side by side, as the page gives them."""
    fields = ["po", "150-250", "0,7", "dorp", ["taal", "burgerschap"], "plezier", "nee"]
    facets = [["po", "vo"], [], ["niet bekend"], [], [], ["Leesplan, deel 2"]]
    return wanted([*fields, "meer lezen", *facets, ["a:1", "b@70"]])


def test_a_search_for_cases_comes_back_from_its_address(asked: Wanted) -> None:
    written = asked.address().split('"')[1].replace("&amp;", "&")
    assert wanted_from(dict(parse_qsl(written))) == asked


def test_an_address_of_cases_that_is_wrong() -> None:
    found = wanted_from({"sector": "groep 8", "omgeving": "maan", "vaardigheid": "taal\nfluiten"})
    assert list(found.values) == list(LABELS)
    assert found.values["sector"] == found.values["urbanisation"] == ""
    assert found.values["skill"] == ["taal"]
    assert not any(found.facets.values())
