"""The MCP server, through the client of the SDK, over a loopback address."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, TypeVar

import httpx
import pytest
from fastapi import FastAPI
from jsonschema import Draft202012Validator
from mcp import Client, MCPError

from app.api.mcp_server import LARGEST
from app.api.table import VERBS
from tests.serving import running

Result = TypeVar("Result")
Do = Callable[[Callable[[Client], Awaitable[Any]]], Any]
REPORT = "praktijkvoorbeelden-basisvaardigheden-2025"
QUESTION = "Hoe werken scholen aan lezen?"


@pytest.fixture(scope="module")
def address(served: FastAPI) -> Iterator[str]:
    """Where the application answers, on this machine."""
    with running(served) as found:
        yield found


@pytest.fixture(params=["auto", "legacy"])
def do(address: str, request: pytest.FixtureRequest) -> Do:
    """Does something as a client, of the newest protocol and of the one before."""

    async def run(work: Callable[[Client], Awaitable[Result]]) -> Result:
        async with Client(f"{address}/mcp", mode=request.param) as client:
            return await work(client)

    return lambda work: asyncio.run(run(work))


def test_the_tools_are_the_verbs_and_change_nothing(do: Do) -> None:
    tools = do(lambda client: client.list_tools()).tools
    assert [tool.name for tool in tools] == [verb.name for verb in VERBS]
    for tool in tools:
        assert tool.annotations.read_only_hint
        assert not tool.annotations.open_world_hint
        assert len(tool.description) > 40
        Draft202012Validator.check_schema(tool.input_schema)
        Draft202012Validator.check_schema(tool.output_schema)
        for parameter in tool.input_schema["properties"].values():
            assert parameter["description"]


def test_an_assistant_is_told_to_cite(do: Do) -> None:
    async def instructions(client: Client) -> str | None:
        return client.instructions

    text = do(instructions)
    for word in ("vindplaats", "'reference'", "'address'", "'abstained'"):
        assert word in text


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("search", {"question": QUESTION}),
        ("ask", {"question": QUESTION}),
        ("ask", {"question": "En in het vo?", "before": [QUESTION]}),
        ("goals", {}),
        ("cases", {"like": ["sector=po"]}),
        ("timeline", {"topic": "taal"}),
        ("references", {}),
        ("documents", {}),
        ("document", {"document": REPORT}),
        ("passage", {"document": REPORT, "start": 0, "end": 40}),
    ],
)
def test_each_tool_gives_what_it_says(do: Do, name: str, arguments: dict[str, Any]) -> None:
    result = do(lambda client: client.call_tool(name, arguments))
    assert not result.is_error
    [verb] = [verb for verb in VERBS if verb.name == name]
    Draft202012Validator(verb.gives.model_json_schema()).validate(result.structured_content)
    assert json.loads(result.content[0].text) == result.structured_content


def test_a_citation_leads_to_the_page(do: Do, address: str) -> None:
    result = do(lambda client: client.call_tool("ask", {"question": QUESTION}))
    for cited in result.structured_content["citations"]:
        place = f"{cited['document']},{cited['start']},{cited['end']}"
        assert cited["address"] == f"{address}/?plaats={place}"
        assert cited["reference"].startswith(cited["title"])


def test_an_assistant_gets_few_unless_it_asks_for_more(do: Do) -> None:
    async def both(client: Client) -> list[Any]:
        return [await client.call_tool("cases", given) for given in ({}, {"limit": 4})]

    few, more = [result.structured_content for result in do(both)]
    assert (len(few["cases"]), len(more["cases"])) == (2, 4)
    assert few["total"] == more["total"] > 4


@pytest.mark.parametrize(
    ("name", "arguments", "told"),
    [
        ("ask", {}, "De parameter 'question' ontbreekt."),
        ("ask", {"question": ""}, "De vraag: is leeg."),
        ("ask", {"question": "lezen", "sector": ["hbo"]}, "moet een van deze zijn"),
        ("ask", {"question": "lezen", "kind": ["roman"]}, "past bij geen enkel document"),
        ("document", {"document": "x"}, "staat niet in de bibliotheek"),
        ("passage", {"document": REPORT, "start": 9, "end": 3}, "bestaat niet"),
    ],
)
def test_what_cannot_be_done_is_told_in_dutch(
    do: Do, name: str, arguments: dict[str, Any], told: str
) -> None:
    result = do(lambda client: client.call_tool(name, arguments))
    assert result.is_error
    assert told in result.content[0].text


def test_a_tool_that_there_is_not(do: Do) -> None:
    async def call(client: Client) -> str:
        with pytest.raises(MCPError) as raised:
            await client.call_tool("verwijder", {})
        return raised.value.message

    assert do(call).startswith("Er is geen 'verwijder'; wel: search, ask")


def test_html_in_a_question_comes_back_as_text(do: Do) -> None:
    question = "<script>alert('lezen')</script>"
    result = do(lambda client: client.call_tool("search", {"question": question}))
    assert result.structured_content["question"] == question


def test_several_assistants_at_once(do: Do) -> None:
    async def many(client: Client) -> list[Any]:
        calls = (client.call_tool("search", {"question": QUESTION}) for _ in range(8))
        return await asyncio.gather(*calls)

    first, *others = [result.structured_content for result in do(many)]
    assert first["hits"]
    assert all(other == first for other in others)


@pytest.mark.parametrize("path", ["/mcp", "/mcp/"])
def test_it_is_not_a_page(address: str, path: str) -> None:
    response = httpx.get(address + path)
    assert response.status_code == 405
    assert response.headers["Allow"] == "POST"
    assert "MCP" in response.json()["herstel"]


def test_a_request_that_is_too_large(address: str) -> None:
    form = {"Content-Type": "application/json"}
    response = httpx.post(f"{address}/mcp", content=b" " * (LARGEST + 1), headers=form)
    assert response.status_code == 413
