"""What a reader may not do, and how often a user may ask."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.access.rate import RATE, Rate
from tests.app.access.conftest import PASSWORDS, Visit

LogIn = Callable[..., Any]
PATHS = ("/gradio_api/upload", "/api/v1/documents/add")


@pytest.mark.parametrize("path", [*PATHS, "/gradio_api/upload/", "/api/v1/documents/add/x"])
def test_writing_is_for_administrators(
    visit: Visit, auth_file: Path, log_in: LogIn, path: str
) -> None:
    browser = visit(auth_file, administrators=PATHS)
    log_in(browser, "bert")
    answer = browser.post(path)
    assert answer.status_code == 403
    assert "Dit mag alleen een beheerder. Vraag een beheerder om het te doen." in answer.text
    log_in(browser, "ans")
    assert browser.post(path).status_code == 200


@pytest.mark.parametrize("path", ["/api/v1/documents", "/gradio_api/queue/data"])
def test_readers_may_do_the_rest(visit: Visit, auth_file: Path, log_in: LogIn, path: str) -> None:
    browser = visit(auth_file, administrators=PATHS)
    log_in(browser, "bert")
    assert browser.get(path).status_code == 200


def test_how_far_an_upload_is_is_for_administrators(
    visit: Visit, auth_file: Path, log_in: LogIn
) -> None:
    browser = visit(auth_file)
    log_in(browser, "bert")
    assert browser.get("/gradio_api/upload_progress?upload_id=x").status_code == 403


def test_without_users_everybody_may_write(visit: Visit) -> None:
    assert visit(administrators=PATHS).post("/gradio_api/upload").status_code == 200


def test_who_asks_too_much_must_wait(visit: Visit, auth_file: Path, log_in: LogIn) -> None:
    browser = visit(auth_file, rate=Rate(burst=3, per_minute=1))
    log_in(browser, "bert")
    asked = [browser.post("/gradio_api/queue/join").status_code for _ in range(4)]
    assert asked == [200, 200, 200, 429]
    answer = browser.get("/api/v1/search", auth=("bert", PASSWORDS["bert"]))
    assert 55 <= int(answer.headers["retry-after"]) <= 60
    seconds = answer.headers["retry-after"]
    assert answer.json() == {
        "fout": f"Je vraagt te veel tegelijk. Probeer het over {seconds} s opnieuw."
    }
    assert browser.get("/gradio_api/queue/data").status_code == 200
    log_in(browser, "ans")
    assert browser.post("/gradio_api/queue/join").status_code == 200


def test_without_users_fifty_can_ask_ten_questions_at_once(visit: Visit) -> None:
    browser = visit(rate=Rate(burst=1, per_minute=1))
    assert {browser.post("/gradio_api/queue/join").status_code for _ in range(500)} == {200}


def test_the_rate_is_no_hindrance_to_a_person() -> None:
    assert (RATE.burst, RATE.per_minute) == (120, 240)
