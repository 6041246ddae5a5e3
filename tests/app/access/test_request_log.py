"""A line for each request, without what was asked."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Mount, Route

from app.access.request_log import question_line
from tests.app.access.conftest import Heard, Visit


def test_a_line_has_no_query_and_no_body(
    visit: Visit, auth_file: Path, log_in: Callable[..., Any], heard: Heard
) -> None:
    browser = visit(auth_file)
    log_in(browser, "bert", naar="/?vraag=geheim")
    browser.get("/api/v1/search?q=geheim")
    browser.post("/gradio_api/queue/join", json={"data": ["geheim"]})
    told = [re.sub(r"^\S+Z?\S* |\d+ ms", "", line) for line in heard.lines]
    assert told == [
        "POST /inloggen 303  -",
        "GET /api/v1/search 200  bert",
        "POST /gradio_api/queue/join 200  bert",
    ]


def test_a_mounted_application_does_not_shorten_the_path(visit: Visit, heard: Heard) -> None:
    app = Starlette(routes=[Mount("/front", Starlette(routes=[Route("/a.css", Response())]))])
    visit(app=app).get("/front/a.css")
    assert " GET /front/a.css 200 " in heard.lines[0]


def test_a_path_forges_no_line(visit: Visit, heard: Heard) -> None:
    visit().get("/x%0A2026-01-01 GET /verzonnen%1B[2J")
    assert len(heard.lines) == 1
    assert heard.lines[0].isprintable()
    assert r"/x\n2026-01-01 GET /verzonnen\x1b[2J 200" in heard.lines[0]


def test_a_question_is_one_line() -> None:
    assert question_line("wat is\nlezen é").endswith(r" vraag: wat is\nlezen é")
