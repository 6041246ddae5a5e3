"""The language model's text, and everything that can come instead of it."""

import socket

import pytest

from app.llm.failure import LanguageModelError
from app.llm.generator import LONGEST, STATUSES, STRANGE, connected
from app.llm.prompt import Prompt
from index.language_model import LanguageModel
from tests.app.llm.service import Json, Service, Write, chunk

PROMPT = Prompt(system="Regels", user="Vraag")
KEY = "sk-heel-geheim"


def settings(url: str, timeout: int = 10) -> LanguageModel:
    return LanguageModel(url=url, model="proef", key=KEY, timeout=timeout)


def reason_of(service: Service, timeout: int = 10) -> str:
    with pytest.raises(LanguageModelError) as caught:
        connected(settings(service.url, timeout))(PROMPT, lambda text: None)
    assert KEY not in str(caught.value)
    return caught.value.reason


def test_the_text_comes_in_pieces_and_whole(service: Service) -> None:
    service.text = "De school leest elke dag. [1]"
    pieces: list[str] = []
    assert connected(settings(service.url))(PROMPT, pieces.append) == service.text
    assert pieces == ["De scho", "ol lees", "t elke ", "dag. [1", "]"]


def test_what_is_asked(service: Service) -> None:
    service.text = "Ja."
    connected(settings(service.url))(PROMPT, lambda text: None)
    (asked,) = service.asked
    assert asked["messages"] == [
        {"role": "system", "content": "Regels"},
        {"role": "user", "content": "Vraag"},
    ]
    assert (asked["model"], asked["stream"], asked["temperature"]) == ("proef", True, 0)
    assert service.keys == [f"Bearer {KEY}"]


def test_a_page_instead_of_a_stream(service: Service) -> None:
    service.kind = "text/html; charset=utf-8"
    service.body = lambda request, write: write(b"<html>Inloggen</html>")
    assert reason_of(service) == STRANGE


def test_a_page_that_says_it_is_a_stream(service: Service) -> None:
    service.body = lambda request, write: write(b"<html>Inloggen</html>\n\n")
    assert reason_of(service) == "het antwoord is leeg"


def test_json_of_something_else(service: Service) -> None:
    service.body = lambda request, write: write(b'data: {"ok": true}\n\n')
    assert reason_of(service) == STRANGE


def test_what_is_no_json(service: Service) -> None:
    service.body = lambda request, write: write(b"data: {ok\n\n")
    assert reason_of(service) == STRANGE


@pytest.mark.parametrize("status", sorted(STATUSES))
def test_a_status_that_tells_what_to_do(service: Service, status: int) -> None:
    service.status, service.kind = status, "application/json"
    service.body = lambda request, write: write(f'{{"error": "key {KEY}"}}'.encode())
    assert reason_of(service) == STATUSES[status]
    assert len(service.asked) == 1


def test_another_status(service: Service) -> None:
    service.status = 500
    assert reason_of(service) == "de dienst geeft een fout (status 500)"
    assert len(service.asked) == 1  # a service in trouble is not asked again


def test_a_redirect_is_not_followed(service: Service) -> None:
    service.status = 302
    assert reason_of(service) == "de dienst geeft een fout (status 302)"


def test_a_model_without_a_temperature_is_asked_without(service: Service) -> None:
    def only_without(request: Json, write: Write) -> None:
        service.status = 200
        write(chunk("Ja.", end="stop"))

    service.status, service.body = 400, only_without
    assert connected(settings(service.url))(PROMPT, lambda text: None) == "Ja."
    assert ["temperature" in asked for asked in service.asked] == [True, False]


def test_an_empty_stream(service: Service) -> None:
    service.body = lambda request, write: write(b"data: [DONE]\n\n")
    assert reason_of(service) == "het antwoord is leeg"


def test_white_space_only(service: Service) -> None:
    service.text = " \n "
    assert reason_of(service) == "het antwoord is leeg"


def test_a_broken_stream(service: Service) -> None:
    service.body = lambda request, write: write(chunk("De school leest"))
    assert reason_of(service) == "het antwoord is halverwege afgebroken"


def test_an_error_in_the_stream(service: Service) -> None:
    def failing(request: Json, write: Write) -> None:
        write(chunk("De school"))
        write(f'data: {{"error": {{"message": "{KEY}"}}}}\n\n'.encode())

    service.body = failing
    assert reason_of(service) == "de dienst meldt zelf een fout"


@pytest.mark.parametrize(
    ("end", "reason"),
    [("length", "omdat het te lang werd"), ("content_filter", "weigert deze vraag")],
)
def test_an_end_that_is_none(service: Service, end: str, reason: str) -> None:
    service.body = lambda request, write: write(chunk("De school") + chunk("", end=end))
    assert reason in reason_of(service)


def test_endless_text_is_cut_off(service: Service) -> None:
    def endless(request: Json, write: Write) -> None:
        while not service.ended.is_set():
            write(chunk("lezen " * 200))

    service.body = endless
    assert reason_of(service) == f"er kwam geen eind aan: meer dan {LONGEST} tekens"


def test_a_service_that_says_nothing(service: Service) -> None:
    service.body = lambda request, write: (service.ended.wait(30), None)[1]
    assert reason_of(service, timeout=1) == "time-out na 1 s"


def test_a_service_that_only_says_it_is_alive(service: Service) -> None:
    def pinging(request: Json, write: Write) -> None:
        while not service.ended.wait(0.02):
            write(b": ping\n\n")

    service.body = pinging
    assert reason_of(service, timeout=1) == "time-out na 1 s"


def test_a_service_that_dribbles(service: Service) -> None:
    def dribbling(request: Json, write: Write) -> None:
        while not service.ended.wait(0.02):
            write(chunk("a"))

    service.body = dribbling
    assert reason_of(service, timeout=1) == "time-out na 1 s"


def test_no_service() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
        with pytest.raises(LanguageModelError) as caught:
            connected(settings(url))(PROMPT, lambda text: None)
    assert caught.value.reason.startswith("de verbinding lukt niet")
