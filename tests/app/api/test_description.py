"""The OpenAPI description holds all routes and no others, and what they give fits it."""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator

from app.api.examples import EXAMPLES
from app.api.table import VERBS

Get = Callable[..., Any]
REPORT = "praktijkvoorbeelden-basisvaardigheden-2025"
QUESTION = "Hoe werken scholen aan lezen?"
PATHS = {*(f"/{verb.name}" for verb in VERBS if verb.name != "document"), "/documents/{document}"}
# Route of the description -> what to ask of it.
ASKED: list[tuple[str, str, dict[str, Any]]] = [
    ("/search", "search", {"question": QUESTION}),
    ("/ask", "ask", {"question": QUESTION}),
    ("/ask", "ask", {"question": "Hoeveel walvissen zwemmen er in de Noordzee?"}),
    ("/ask", "ask", {"question": 'Wat staat er over "samen lezen"?', "sector": "po"}),
    ("/ask", "ask", {"question": " "}),
    ("/ask", "ask", {"question": QUESTION, "limit": 51}),
    ("/goals", "goals", {}),
    ("/goals", "goals", {"sector": "xo"}),
    ("/cases", "cases", {}),
    ("/cases", "cases", {"like": ["sector=po", "pupils=200"], "wish": "meer leesplezier"}),
    ("/cases", "cases", {"id": "bestaat-niet:1"}),
    ("/timeline", "timeline", {}),
    ("/timeline", "timeline", {"topic": "taal"}),
    ("/references", "references", {}),
    ("/documents", "documents", {}),
    ("/documents/{document}", f"documents/{REPORT}", {}),
    ("/documents/{document}", "documents/bestaat-niet", {}),
    ("/passage", "passage", {"document": REPORT, "start": 0, "end": 40}),
    ("/passage", "passage", {"document": REPORT, "start": 0, "end": 10**8}),
]


@pytest.fixture(scope="module")
def openapi(client: TestClient) -> dict[str, Any]:
    """The description."""
    found: dict[str, Any] = client.get("/api/v1/openapi.json").json()
    return found


def schema_of(openapi: dict[str, Any], path: str, status: int) -> dict[str, Any]:
    answer = openapi["paths"][path]["get"]["responses"][str(status)]
    schema: dict[str, Any] = answer["content"]["application/json"]["schema"]
    return {**schema, "components": openapi["components"]}


def test_it_holds_our_routes_only(openapi: dict[str, Any]) -> None:
    assert openapi["openapi"].startswith("3.1")
    assert set(openapi["paths"]) == PATHS
    assert set(openapi["paths"]["/ask"]) == {"get", "post"}
    assert openapi["servers"] == [{"url": "."}]


def test_everything_is_explained(openapi: dict[str, Any]) -> None:
    for methods in openapi["paths"].values():
        for operation in methods.values():
            assert operation["summary"]
            assert len(operation["description"]) > 40
            for parameter in operation.get("parameters", []):
                assert parameter["description"], parameter["name"]
            assert "example" in operation["responses"]["200"]["content"]["application/json"]


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_each_example_fits(verb: Any) -> None:
    Draft202012Validator(verb.gives.model_json_schema()).validate(EXAMPLES[verb.name])


@pytest.mark.parametrize(("path", "asked", "parameters"), ASKED)
def test_what_a_route_gives_fits_its_description(
    client: TestClient,
    openapi: dict[str, Any],
    path: str,
    asked: str,
    parameters: dict[str, Any],
) -> None:
    response = client.get(f"/api/v1/{asked}", params=parameters)
    Draft202012Validator(schema_of(openapi, path, response.status_code)).validate(response.json())


class Links(HTMLParser):
    """Where a page leads to, and its ids."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.tags: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        named = dict(attrs)
        self.links += [value for key in ("href", "src") if (value := named.get(key))]
        self.ids += [value] if (value := named.get("id")) else []


def test_the_page_describes_every_route_and_loads_nothing_from_elsewhere(
    client: TestClient,
) -> None:
    response = client.get("/api/v1")
    assert response.url == "http://testserver/api/v1/"
    page = Links(response.text)
    assert len(set(page.ids)) == len(page.ids)
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    assert {verb.name for verb in VERBS} <= set(page.ids)
    assert not [link for link in page.links if re.match(r"[a-z]+:|//|/", link)]
    assert "script" not in page.tags


def test_the_examples_of_the_page_can_be_followed(client: TestClient) -> None:
    page = Links(client.get("/api/v1/").text)
    examples = [link for link in page.links if not link.startswith(("#", ".", "openapi"))]
    assert len(examples) >= 7
    for link in examples:
        assert client.get(f"/api/v1/{link}").status_code == 200, link
