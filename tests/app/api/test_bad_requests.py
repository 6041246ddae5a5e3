"""Whatever is asked, there is an answer or a clear message in Dutch; never an unexpected error."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.api.failures import failure_of
from app.api.parameters import Parameters
from app.api.table import ASK, DOCUMENTS, GOALS, VERBS, Verb
from app.api.telling import told
from app.api.verbs import Verbs

Get = Callable[..., Any]


@pytest.mark.parametrize(
    ("path", "parameters", "status", "fault"),
    [
        ("ask", {}, 422, "De parameter 'question' ontbreekt."),
        ("ask", {"question": "  "}, 400, "De vraag: is leeg."),
        ("ask", {"question": "a", "limit": 0}, 422, "'limit' moet minstens 1 zijn."),
        ("ask", {"question": "a", "limit": 51}, 422, "'limit' mag hoogstens 50 zijn."),
        ("ask", {"question": "a", "limit": "tien"}, 422, "'limit' is geen heel getal."),
        ("ask", {"question": "a", "year": "14"}, 422, "'year' is geen jaar (2014) of periode"),
        ("ask", {"question": "a", "sector": "hbo"}, 422, "'sector' moet een van deze zijn: 'po'"),
        ("ask", {"question": "a", "sector": "so"}, 400, "Het filter 'sector=so': past bij geen"),
        ("ask", {"question": "a", "kind": "roman"}, 400, "Het filter 'kind=roman': past bij geen"),
        ("ask", {"question": "a", "vraag": "b"}, 422, "De parameter 'vraag' is onbekend."),
        ("ask", {"question": "a" * 20_001}, 422, "mag hoogstens 20000 tekens hebben."),
        ("search", {"question": "a", "document": ""}, 422, "'document' is leeg."),
        ("goals", {"target": "misschien"}, 422, "'target' is geen true of false."),
        ("cases", {"like": "kleur=rood"}, 400, "begint met een onbekend veld."),
        ("cases", {"wish": " "}, 400, "De vraag: is leeg."),
        ("passage", {"document": "x", "start": 0, "end": 9}, 404, "staat niet in de bibliotheek."),
        ("documents/x", {}, 404, "staat niet in de bibliotheek."),
        ("niets", {}, 404, "Dit adres bestaat niet."),
    ],
)
def test_what_cannot_be_done_is_told(
    get: Get, path: str, parameters: dict[str, Any], status: int, fault: str
) -> None:
    message = get(path, status=status, **parameters)
    assert set(message) == {"fout", "herstel"}
    assert fault in message["fout"]
    assert message["herstel"]


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (b"", "Wat is gestuurd ontbreekt."),
        (b"{", "Wat is gestuurd is geen geldige JSON."),
        (b"[]", "Wat is gestuurd is geen JSON-object"),
        (b"null", "Wat is gestuurd is geen JSON-object"),
        (b'{"question": 3}', "De parameter 'question' is geen tekst."),
        (b'{"question": "\\ud800"}', "De parameter 'question' is geen geldige tekst."),
    ],
)
def test_a_body_that_is_no_question(client: TestClient, body: bytes, fault: str) -> None:
    form = {"Content-Type": "application/json"}
    response = client.post("/api/v1/ask", content=body, headers=form)
    assert response.status_code == 422
    assert response.json()["fout"].startswith(fault)


def test_a_body_that_is_not_called_json(client: TestClient) -> None:
    response = client.post("/api/v1/ask", data={"question": "lezen"})
    assert response.status_code == 422
    assert "Content-Type: application/json" in response.json()["fout"]


def test_another_way_of_asking(client: TestClient) -> None:
    response = client.delete("/api/v1/ask")
    assert response.status_code == 405
    assert response.json()["fout"] == "Dit adres wordt zo niet gevraagd."


def test_an_index_that_is_gone(verbs: Verbs, tmp_path: Path) -> None:
    class Elsewhere:
        folder = tmp_path
        state = verbs.library.state

    gone = replace(verbs, library=Elsewhere())  # type: ignore[arg-type]
    failure = told(gone, GOALS, {}, "")
    assert (failure.status, failure.fault) == (503, f"{tmp_path}: hier is geen index.")
    assert told(gone, DOCUMENTS, {}, "")["total"] == 5


def test_an_unexpected_error_tells_no_more_than_its_kind() -> None:
    failure = failure_of(RuntimeError("geheim"))
    assert failure.status == 500
    assert "RuntimeError" in failure.fault
    assert "geheim" not in failure.text


LETTERS = st.text(max_size=30)
VALUES = st.one_of(
    LETTERS,
    st.sampled_from(
        "po vo ja nee true 1 50 -1 2014 2011-2014 2014-2011 ²014 sector=po pupils=9-1 score=9,9 "
        "skill=taal theme=de urbanisation=stad network=ja 1e9 nan \x00 ' \" % ( [ * \\ ../x".split(
            " "
        )
    ),
    st.integers(-(10**12), 10**12).map(str),
)


def parameters_of(verb: Verb) -> st.SearchStrategy[list[tuple[str, str]]]:
    """Parameters that there are, and now and then one that there is not."""
    names = st.sampled_from([*verb.takes.model_fields, *verb.takes.model_fields, "onbekend"])
    return st.lists(st.tuples(names, VALUES), max_size=5)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_parameter_gives_an_unexpected_error(client: TestClient, data: st.DataObject) -> None:
    verb = data.draw(st.sampled_from([verb for verb in VERBS if verb.name != "document"]))
    parameters = data.draw(parameters_of(verb))
    if "question" in verb.takes.model_fields:
        parameters.append(("question", data.draw(VALUES)))
    # Bytes that are no text cannot stand in an address.
    asked = [(name, value.encode("utf-8", "replace").decode()) for name, value in parameters]
    response = client.get(f"/api/v1/{verb.name}", params=asked)
    assert response.status_code in (200, 400, 404, 422), response.text
    if response.status_code != 200:
        assert set(response.json()) == {"fout", "herstel"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | LETTERS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(LETTERS, inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_value_of_an_assistant_gives_an_unexpected_error(
    verbs: Verbs, data: st.DataObject
) -> None:
    verb = data.draw(st.sampled_from(VERBS))
    names = st.sampled_from([*verb.takes.model_fields, "onbekend"])
    given_ = data.draw(st.dictionaries(names, JSON | VALUES, max_size=4))
    found = told(verbs, verb, given_, "")
    assert isinstance(found, dict) or found.status in (400, 404, 422)


def test_what_is_checked_is_used_as_it_is(verbs: Verbs) -> None:
    checked: Parameters = ASK.takes.model_validate({"question": "lezen"})
    assert told(verbs, ASK, checked, "")["question"] == "lezen"
