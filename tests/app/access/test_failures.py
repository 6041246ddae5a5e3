"""What goes wrong is told in Dutch: a page for a browser, words for Gradio's page, else JSON."""

import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI, HTTPException
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from app.access.rate import Rate
from tests.app.access.conftest import PASSWORDS, Heard, Visit

PAGE = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
QUESTION = "hoe gaat het met Tessa uit groep 5"


@pytest.fixture
def application() -> FastAPI:
    """Some addresses of which all but one give no page."""
    app = FastAPI()

    @app.get("/kapot")
    def broken() -> None:
        try:
            raise KeyError(QUESTION)
        except KeyError as error:
            raise ValueError(QUESTION) from error

    @app.get("/dicht")
    def closed() -> None:
        raise HTTPException(403, "File not allowed: <b>/etc/passwd</b>.")

    @app.get("/vol")
    def full() -> None:
        raise HTTPException(503, headers={"Retry-After": "30"})

    @app.post("/gradio_api/upload")
    def upload(status: int) -> None:
        raise HTTPException(status, "File size exceeded maximum allowed size.")

    return app


def test_an_unknown_address_is_a_page_in_a_browser(visit: Visit, application: FastAPI) -> None:
    answer = visit(app=application).get("/bestaat/niet", headers=PAGE)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert int(answer.headers["content-length"]) == len(answer.content)
    assert '<html lang="nl">' in answer.text
    assert "<title>Deze pagina bestaat niet - Vindplaats</title>" in answer.text
    assert "<h1>Deze pagina bestaat niet</h1>" in answer.text
    assert "Op dit adres staat niets. Kijk of je het goed hebt overgenomen." in answer.text
    assert '<a href="/">Naar de beginpagina van Vindplaats</a>' in answer.text
    assert 'href="/front/access.css"' in answer.text


def test_a_program_hears_json(visit: Visit, application: FastAPI) -> None:
    browser = visit(app=application)
    for accept in ("*/*", "application/json", "application/json, text/html;q=0.5"):
        answer = browser.get("/bestaat-niet", headers={"accept": accept})
        assert (answer.status_code, answer.json()) == (404, {"detail": "Not Found"})


def test_a_refusal_is_a_page_too(visit: Visit, auth_file: Path, log_in: Callable[..., Any]) -> None:
    browser = visit(auth_file, rate=Rate(burst=0, per_minute=1))
    refused = browser.post("/inloggen", headers={**PAGE, "origin": "https://elders.example"})
    assert (refused.status_code, "<h1>Dit mag hier niet</h1>" in refused.text) == (403, True)
    assert "Dit verzoek komt van een andere website." in refused.text
    log_in(browser, "bert")
    hurried = browser.get("/api/v1/search", headers=PAGE)
    assert (hurried.status_code, "<h1>Wacht even</h1>" in hurried.text) == (429, True)
    assert int(hurried.headers["retry-after"]) > 0
    auth_file.write_text("{")
    closed = browser.get("/", headers=PAGE)
    assert closed.status_code == 503
    assert "<h1>Vindplaats kan nu niet antwoorden</h1>" in closed.text


def test_words_of_another_are_not_shown(visit: Visit, application: FastAPI) -> None:
    answer = visit(app=application).get("/dicht", headers=PAGE)
    assert (answer.status_code, "passwd" in answer.text) == (403, False)
    assert "Met dit adres kan Vindplaats niets." in answer.text


def test_other_headers_of_the_answer_stay(visit: Visit, application: FastAPI) -> None:
    answer = visit(app=application).get("/vol", headers=PAGE)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "30")


def test_a_head_has_no_body(visit: Visit, application: FastAPI) -> None:
    answer = visit(app=application).head("/bestaat-niet", headers=PAGE)
    assert (answer.status_code, answer.content) == (404, b"")


def test_under_a_root_path_all_links_stay_under_it(visit: Visit, application: FastAPI) -> None:
    made = visit(app=application, proxied=True)
    browser = TestClient(made.app, "http://school.example", root_path="/vind")
    text = browser.get("/vind/a/b", headers=PAGE).text
    assert re.findall(r'href="([^"]*)"', text) == ["/vind/front/access.css", "/vind/"]


@pytest.mark.parametrize("headers", [PAGE, {}])
def test_a_bug_is_told_to_both_sides_without_the_question(
    visit: Visit,
    application: FastAPI,
    heard: Heard,
    headers: dict[str, str],
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = visit(app=application).get("/kapot", headers=headers)
    assert answer.status_code == 500
    assert "Dit ligt niet aan jou." in answer.text
    assert len(heard.reports) == 1
    assert heard.reports[0].startswith("GET /kapot: Er ging iets onverwachts mis: ValueError\n")
    assert "door KeyError\n" in heard.reports[0]
    assert "test_failures.py" in heard.reports[0]
    captured = capsys.readouterr()
    for told in (answer.text, *heard.reports, caplog.text, captured.err, captured.out):
        assert "Tessa" not in told


def test_an_application_that_breaks_off_before_it_answers(visit: Visit, heard: Heard) -> None:
    async def breaking(scope: Scope, receive: Receive, send: Send) -> None:
        start = {"type": "http.response.start", "status": 400, "headers": []}
        await send(start)
        raise ValueError(QUESTION)

    answer = visit(app=breaking).get("/x")
    assert (answer.status_code, len(heard.reports)) == (500, 1)
    assert answer.json()["fout"].startswith("Dit ligt niet aan jou.")


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (413, "Een van de bestanden is te groot."),
        (400, "Vindplaats kan deze bestanden zo niet aannemen."),
        (507, "De schijf van Vindplaats is vol."),
        (500, "De bestanden zijn niet goed aangekomen."),
    ],
)
def test_gradio_shows_the_whole_answer_to_an_upload(
    visit: Visit, application: FastAPI, status: int, told: str
) -> None:
    answer = visit(app=application).post(f"/gradio_api/upload?status={status}")
    assert answer.status_code == status
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.text.startswith(told)


def test_gradio_shows_the_detail_of_a_refused_event(visit: Visit, auth_file: Path) -> None:
    answer = visit(auth_file).post("/gradio_api/queue/join")
    fault = "Je bent niet ingelogd. Log in en probeer het opnieuw."
    assert (answer.status_code, answer.json()) == (401, {"fout": fault, "detail": fault})


def test_the_page_of_wrong_passwords_stays_as_it_is(visit: Visit, auth_file: Path) -> None:
    fields = {"naam": "ans", "wachtwoord": f"{PASSWORDS['ans']}!"}
    answer = visit(auth_file).post("/inloggen", data=fields, headers=PAGE)
    assert (answer.status_code, '<form method="post"' in answer.text) == (401, True)
