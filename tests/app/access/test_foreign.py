"""No requests that other sites have a browser send, and no other names for this machine."""

import pytest

from app.access.foreign import is_loopback, same_host
from tests.app.access.conftest import HERE, Visit

ELSEWHERE = "Dit verzoek komt van een andere website. Open de pagina zelf en probeer het daar."


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://elders.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:8000"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site", "origin": HERE},
    ],
)
def test_other_sites_change_nothing(visit: Visit, method: str, headers: dict[str, str]) -> None:
    answer = visit().request(method, "/gradio_api/queue/join", headers=headers)
    assert (answer.status_code, answer.json()["fout"]) == (403, ELSEWHERE)


@pytest.mark.parametrize(
    "headers",
    [{}, {"origin": HERE}, {"origin": HERE, "sec-fetch-site": "same-origin"}],
)
def test_own_pages_and_programs_pass(visit: Visit, headers: dict[str, str]) -> None:
    assert visit().post("/gradio_api/queue/join", headers=headers).status_code == 200


def test_a_link_from_another_site_opens_the_page(visit: Visit) -> None:
    headers = {
        "sec-fetch-site": "cross-site",
        "sec-fetch-mode": "navigate",
        "accept": "text/html",
    }
    assert visit().get("/?tab=doelen", headers=headers).status_code == 200


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.0.0.1:7860", "localhost:1", "LOCALHOST", "[::1]", "[::1]:7860"]
)
def test_names_of_this_machine(visit: Visit, host: str) -> None:
    assert is_loopback(host)
    assert visit().get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    [
        "elders.example",
        "127.0.0.1.elders.example",
        "localhost.elders.example:7860",
        "localhost@elders.example",
        "elders.example@localhost",
        "127.0.0.1:x",
        "[::1",
        "",
        "0.0.0.0:7860",
    ],
)
def test_other_names_for_this_machine_are_refused(visit: Visit, host: str) -> None:
    assert not is_loopback(host)
    answer = visit().get("/", headers={"host": host})
    assert answer.status_code == 403
    assert answer.json()["fout"].startswith("Onder deze naam is Vindplaats niet te bereiken.")


def test_another_name_is_told_the_right_one(visit: Visit) -> None:
    answer = visit().get("/", headers={"host": "elders.example"})
    assert answer.json()["fout"].endswith("Ga naar http://127.0.0.1:7860/.")


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://elders.example"},
        {"origin": "https://ander.school.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"},
        {"sec-fetch-site": "same-site", "sec-fetch-mode": "cors"},
    ],
)
def test_other_sites_read_nothing(visit: Visit, method: str, headers: dict[str, str]) -> None:
    # Gradio itself would answer each of these, and let the other site see it with the cookie sent.
    school = {"host": "vindplaats.school.example", **headers}
    answer = visit(loopback=False).request(method, "/config", headers=school)
    assert answer.status_code == 403
    assert "access-control-allow-origin" not in answer.headers


def test_behind_a_proxy_or_on_a_network_any_name_is_right(visit: Visit) -> None:
    headers = {"host": "vindplaats.school.example"}
    for rules in ({"proxied": True}, {"loopback": False}):
        assert visit(**rules).get("/", headers=headers).status_code == 200


@pytest.mark.parametrize(
    ("origin", "host", "same"),
    [
        ("https://School.example", "school.example", True),
        ("https://school.example:8443", "school.example:8443", True),
        ("https://school.example:8443", "school.example", False),
        ("school.example", "school.example", False),
        ("null", "null", False),
    ],
)
def test_an_origin_is_compared_with_its_port(origin: str, host: str, same: bool) -> None:
    assert same_host(origin, host) is same
