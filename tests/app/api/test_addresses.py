"""Everything with a place has the address that opens it."""

from collections.abc import Callable, Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.api.addresses import with_addresses

Get = Callable[..., Any]


def test_a_place_gets_an_address_and_nothing_else_changes() -> None:
    given = {
        "id": "plan-2031:1",
        "doc": "plan-2031",
        "start": 0,
        "end": 90,
        "themes": [{"text": "lezen", "start": 7, "end": 12}],
        "reasons": [{"text": "zelfde sector", "start": None, "end": None}],
    }
    told = with_addresses(given, "https://school.nl/stukken/")
    assert told["address"] == "https://school.nl/stukken/?plaats=plan-2031,0,90"
    assert told["themes"][0]["address"] == "https://school.nl/stukken/?plaats=plan-2031,7,12"
    assert told["reasons"] == given["reasons"]
    del told["address"], told["themes"][0]["address"]
    assert told == given


def places(value: Any) -> Iterator[dict[str, Any]]:
    """All objects with a place, anywhere in it."""
    if isinstance(value, dict):
        if isinstance(value.get("start"), int):
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from places(one)


def test_every_place_of_every_verb_has_its_address(get: Get) -> None:
    document = get("documents")["documents"][0]["id"]
    for found in (
        get("ask", question="Hoe werken scholen aan lezen?"),
        get("ask", question="Hoeveel walvissen zwemmen er in de Noordzee?"),
        get("search", question="lezen"),
        get("goals"),
        get("cases", like="sector=po", wish="lezen"),
        get("timeline", topic="taal"),
        get("references"),
        get(f"documents/{document}"),
    ):
        listed = list(places(found))
        assert listed
        for one in listed:
            assert one["address"].startswith("http://testserver/?plaats=")
            assert one["address"].endswith(f",{one['start']},{one['end']}")


def test_an_address_holds_behind_a_proxy_with_a_path(served: FastAPI) -> None:
    behind = TestClient(served, base_url="https://school.nl", root_path="/stukken")
    response = behind.get("/stukken/api/v1/search", params={"question": "lezen"})
    address = response.json()["hits"][0]["address"]
    assert address.startswith("https://school.nl/stukken/?plaats=")
