"""Each verb gives what the command gives, with an address for each place."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.answering import Answering
from app.api.table import ASK, CASES, DOCUMENT, DOCUMENTS
from app.api.telling import told
from app.api.verbs import Verbs
from app.cli import main
from index.library import Library
from index.registers import registers_in
from index.settings import Settings
from index.texts import document_in
from tests.folders import copied

Get = Callable[..., Any]
Command = Callable[..., str]
QUESTION = "Hoe werken scholen aan lezen?"
REPORT = "praktijkvoorbeelden-basisvaardigheden-2025"


@pytest.fixture
def command(corpus_settings: Settings, capsys: pytest.CaptureFixture[str]) -> Command:
    """What a command on the same documents prints."""

    def run(*arguments: str) -> str:
        capsys.readouterr()
        assert main([*arguments, "--index", str(corpus_settings.index)]) == 0
        return capsys.readouterr().out

    return run


def lines(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def bare(value: Any) -> Any:
    """Without what the command does not give, or gives otherwise each time."""
    if isinstance(value, list):
        return [bare(one) for one in value]
    if isinstance(value, dict):
        return {
            key: bare(one) for key, one in value.items() if key not in ("address", "timings_ms")
        }
    return value


@pytest.mark.parametrize(
    ("options", "parameters"),
    [
        ((), {}),
        (("--limit", "3", "--filter", "sector=po"), {"limit": 3, "sector": "po"}),
        (("--as-of", "2014", "--without", "sector"), {"as_of": 2014, "without": "sector"}),
        (("--filter", "year=2011-2014"), {"year": "2011-2014"}),
        (
            ("--after", "Wat staat er in het actieplan?"),
            {"before": "Wat staat er in het actieplan?"},
        ),
    ],
    ids=["plain", "filtered", "as of", "period", "follow-up"],
)
def test_ask_is_the_command(
    get: Get, command: Command, options: tuple[str, ...], parameters: dict[str, Any]
) -> None:
    found = get("ask", question=QUESTION, **parameters)
    assert bare(found) == bare(json.loads(command("ask", QUESTION, "--json", *options)))


def test_a_refusal_is_the_command(get: Get, command: Command) -> None:
    question = "Hoeveel walvissen zwemmen er in de Noordzee?"
    found = get("ask", question=question)
    assert found["abstained"]
    assert bare(found) == bare(json.loads(command("ask", question, "--json")))


def test_search_is_a_line_of_the_batch(get: Get, command: Command, tmp_path: Any) -> None:
    batch = tmp_path / "vragen.jsonl"
    batch.write_text(json.dumps({"id": "a", "question": QUESTION}), encoding="utf-8")
    [line] = lines(command("search", "--batch", str(batch), "--json"))
    assert line.pop("id") == "a"
    assert bare(get("search", question=QUESTION)) == line


@pytest.mark.parametrize(
    ("options", "parameters"),
    [
        ((), {}),
        (("--sector", "po", "--target"), {"sector": "po", "target": True}),
        (("--period", "2011-2015", "--no-target"), {"period": "2011-2015", "target": False}),
        (("--topic", "lezen", "--actor", "school"), {"topic": "lezen", "actor": "school"}),
    ],
    ids=["all", "target", "period", "topic"],
)
def test_goals_are_the_command(
    get: Get, command: Command, options: tuple[str, ...], parameters: dict[str, Any]
) -> None:
    expected = lines(command("goals", "--json", *options))
    assert bare(get("goals", **parameters)) == {"total": len(expected), "goals": expected}


@pytest.mark.parametrize(
    ("options", "parameters"),
    [
        ((), {}),
        (("--sector", "po", "--skill", "taal"), {"sector": "po", "skill": "taal"}),
        (
            ("--like", "sector=po", "--like", "pupils=200", "--wish", "meer leesplezier"),
            {"like": ["sector=po", "pupils=200"], "wish": "meer leesplezier"},
        ),
    ],
    ids=["all", "filtered", "ranked"],
)
def test_cases_are_the_command(
    get: Get, command: Command, options: tuple[str, ...], parameters: dict[str, Any]
) -> None:
    expected = lines(command("cases", "--json", *options))
    found = bare(get("cases", **parameters))
    assert found["cases"] == expected
    assert found["total"] == len(expected) > 0


def test_cases_by_id_are_those_compared(get: Get, command: Command) -> None:
    ids = [case["id"] for case in get("cases")["cases"][:2]][::-1]
    expected = lines(command("cases", "--json", "--compare", *ids))
    assert bare(get("cases", id=ids)["cases"]) == expected


@pytest.mark.parametrize("topic", [None, "taal"])
def test_the_timeline_is_the_command(get: Get, command: Command, topic: str | None) -> None:
    asked = [topic] if topic else []
    expected = lines(command("timeline", *asked, "--json"))
    found = get("timeline", **({"topic": topic} if topic else {}))
    assert bare(found["points"]) == expected
    assert found["total"] == len({row["line"] for row in expected})


def test_references_are_the_command(get: Get, command: Command) -> None:
    expected = lines(command("references", "--json"))
    assert bare(get("references")) == {"total": len(expected), "references": expected}
    missing = lines(command("references", "--json", "--missing"))
    assert bare(get("references", missing=True)["references"]) == missing


def test_documents_are_those_of_the_status(get: Get, command: Command) -> None:
    expected = json.loads(command("status", "--json"))["documents"]
    found = get("documents")
    assert found["documents"] == sorted(expected, key=lambda one: str(one["id"]))
    assert found["total"] == 5
    assert [one["id"] for one in get("documents", kind="kamerbrief")["documents"]] == [
        one["id"] for one in found["documents"] if one["kind"] == "kamerbrief"
    ]


def test_a_document_has_its_numbers_and_headings(get: Get, verbs: Verbs) -> None:
    found = get(f"documents/{REPORT}")
    [register] = [r for r in registers_in(verbs.library.folder) if r.document.id == REPORT]
    text = document_in(verbs.library.text_path(REPORT)).canonical.text
    assert (found["goals"], found["cases"]) == (len(register.goals), len(register.cases))
    assert found["characters"] == len(text)
    assert [one["end"] for one in found["sections"][:-1]] == [
        one["start"] for one in found["sections"][1:]
    ]
    assert (found["sections"][0]["start"], found["sections"][-1]["end"]) == (0, len(text))


def test_a_limit_leaves_the_total(get: Get) -> None:
    total = get("goals")["total"]
    few = get("goals", limit=2)
    assert (few["total"], len(few["goals"])) == (total, 2)
    assert few["goals"] == get("goals")["goals"][:2]


def test_a_long_question_and_what_went_before_can_be_posted(client: TestClient, get: Get) -> None:
    given = {"question": "En in het vo?", "before": [QUESTION], "limit": 5}
    posted = client.post("/api/v1/ask", json=given)
    assert posted.status_code == 200
    assert bare(posted.json()) == bare(get("ask", **given))
    long = client.post("/api/v1/ask", json={"question": f"{QUESTION} " * 500})
    assert long.json()["read_as"]["shortened"]


def test_html_in_a_question_comes_back_as_text_of_json(client: TestClient) -> None:
    question = "<script>alert('lezen')</script> <b>lezen</b>"
    response = client.get("/api/v1/ask", params={"question": question})
    assert response.headers["content-type"] == "application/json"
    assert response.json()["question"] == question


@pytest.fixture
def own(corpus_settings: Settings, index_root: Path) -> Iterator[Verbs]:
    """The verbs over a library that a test may change."""
    index = copied(corpus_settings.index, index_root / "index")
    with Library(replace(corpus_settings, index=index), "tests") as library:
        yield Verbs(library=library, answer=Answering(library))


def test_what_is_asked_is_answered_from_the_library_as_it_is_then(own: Verbs) -> None:
    assert told(own, DOCUMENTS, {}, "")["total"] == 5
    assert told(own, CASES, {}, "")["total"] > 0
    own.library.remove(REPORT)
    assert told(own, DOCUMENTS, {}, "")["total"] == 4
    assert told(own, CASES, {}, "")["total"] == 0
    assert told(own, DOCUMENT, {"document": REPORT}, "").status == 404
    cited = told(own, ASK, {"question": QUESTION}, "")["citations"]
    assert REPORT not in {one["document"] for one in cited}


def test_a_document_whose_text_is_gone(own: Verbs) -> None:
    own.library.text_path(REPORT).unlink()
    failure = told(own, DOCUMENT, {"document": REPORT}, "")
    assert failure.status == 503
    assert "beschadigd" in failure.fault
