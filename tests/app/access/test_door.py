"""Who may come in: by the form, by HTTP Basic, and where the way in leads."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from app.access.accounts import Account, write_accounts
from app.access.tries import BY_ADDRESS, BY_PAIR
from tests.app.access.conftest import PASSWORDS, Heard, Visit

LogIn = Callable[..., Any]
AuditLines = Callable[[], list[dict[str, Any]]]
PAGE = {"accept": "text/html,*/*"}


def test_without_users_everybody_is_in(visit: Visit) -> None:
    answer = visit().get("/", headers=PAGE)
    assert (answer.status_code, answer.json()["user"]) == (200, None)


def test_a_browser_is_shown_the_way_in(visit: Visit, auth_file: Path) -> None:
    answer = visit(auth_file).get("/?tab=vraag&vraag=wat+is+lezen%3F", headers=PAGE)
    assert answer.status_code == 303
    assert answer.headers["location"] == (
        "/inloggen?naar=%2F%3Ftab%3Dvraag%26vraag%3Dwat%2Bis%2Blezen%253F"
    )


@pytest.mark.parametrize(
    "path", ["/config", "/gradio_api/queue/join", "/front/page.css", "/plaats/x"]
)
def test_scripts_and_programs_hear_that_they_must_log_in(
    visit: Visit, auth_file: Path, path: str
) -> None:
    for answer in (visit(auth_file).get(path), visit(auth_file).post(path)):
        assert answer.status_code == 401
        fault = "Je bent niet ingelogd. Log in en probeer het opnieuw."
        assert answer.json()["fout"] == fault


@pytest.mark.parametrize("path", ["/front/access.css", "/favicon.ico", "/gezond"])
def test_what_the_way_in_needs_is_open(visit: Visit, auth_file: Path, path: str) -> None:
    assert visit(auth_file).get(path).status_code == 200


def test_paths_that_only_begin_alike_are_not_open(visit: Visit, auth_file: Path) -> None:
    for path in ("/gezondheid", "/front/access.css.bak", "/inloggen2", "/Inloggen"):
        assert visit(auth_file).get(path).status_code == 401


def test_logging_in_leads_back_to_what_was_asked(
    visit: Visit, auth_file: Path, log_in: LogIn
) -> None:
    browser = visit(auth_file)
    answer = log_in(browser, "bert", naar="/?tab=doelen")
    assert (answer.status_code, answer.headers["location"]) == (303, "/?tab=doelen")
    assert browser.get("/").json()["user"] == ["bert", "lezer"]


def test_capitals_in_a_name_do_not_matter(visit: Visit, auth_file: Path, log_in: LogIn) -> None:
    assert log_in(visit(auth_file), " Bert ", PASSWORDS["bert"]).status_code == 303


def test_the_cookie_is_for_this_site_only(visit: Visit, auth_file: Path, log_in: LogIn) -> None:
    cookie = log_in(visit(auth_file), "ans").headers["set-cookie"]
    parts = cookie.split("; ")
    assert parts[0].startswith("vindplaats=")
    assert parts[1:] == ["HttpOnly", "Path=/", "SameSite=lax"]


def test_behind_a_proxy_with_https_the_cookie_is_for_https(
    visit: Visit, auth_file: Path, log_in: LogIn
) -> None:
    for proxied in (True, False):
        browser = visit(auth_file, proxied=proxied)
        browser.headers["x-forwarded-proto"] = "https"
        assert ("Secure" in log_in(browser, "ans").headers["set-cookie"]) is proxied


def test_a_wrong_password_and_an_unknown_name_hear_the_same(
    visit: Visit, auth_file: Path, log_in: LogIn
) -> None:
    browser = visit(auth_file)
    wrong = log_in(browser, "ans", "niet het goede wachtwoord")
    unknown = log_in(browser, "dirk", "niet het goede wachtwoord")
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.text.replace("ans", "dirk") == unknown.text
    assert "De naam of het wachtwoord klopt niet. Probeer het opnieuw." in wrong.text
    assert "set-cookie" not in wrong.headers


def test_an_empty_form_is_no_try(visit: Visit, auth_file: Path, log_in: LogIn) -> None:
    browser = visit(auth_file)
    for _ in range(BY_PAIR):
        answer = log_in(browser, "ans", "")
        assert answer.status_code == 400
        assert "Vul je naam en je wachtwoord in." in answer.text
    assert log_in(browser, "ans").status_code == 303


def test_five_wrong_passwords_lock_the_name(visit: Visit, auth_file: Path, log_in: LogIn) -> None:
    browser = visit(auth_file)
    for _ in range(BY_PAIR):
        assert log_in(browser, "ans", "niet het goede wachtwoord").status_code == 401
    answer = log_in(browser, "ans")
    assert answer.status_code == 429
    assert (
        "Er is te vaak een verkeerd wachtwoord gebruikt. Probeer het over 15 minuten" in answer.text
    )
    assert 890 <= int(answer.headers["retry-after"]) <= 900
    assert log_in(browser, "bert").status_code == 303


def test_the_form_and_basic_count_together(visit: Visit, auth_file: Path, log_in: LogIn) -> None:
    browser = visit(auth_file)
    for _ in range(BY_PAIR):
        assert browser.get("/api/v1/search", auth=("ans", "verkeerd")).status_code == 401
    assert log_in(browser, "ans").status_code == 429
    answer = browser.get("/api/v1/search", auth=("ans", PASSWORDS["ans"]))
    assert (answer.status_code, answer.json()["fout"]) == (
        429,
        "Er is te vaak een verkeerd wachtwoord gebruikt. Wacht een kwartier.",
    )


def test_many_names_from_one_address_lock_it(visit: Visit, auth_file: Path, log_in: LogIn) -> None:
    browser = visit(auth_file, proxied=True)
    browser.headers["x-forwarded-for"] = "203.0.113.9, 198.51.100.1"
    for number in range(BY_ADDRESS):
        # What the client itself writes before the last address must not give new tries.
        browser.headers["x-forwarded-for"] = f"203.0.113.{number}, 198.51.100.1"
        assert log_in(browser, f"naam{number}", "x" * 300).status_code == 401
    assert log_in(browser, "ans").status_code == 429
    browser.headers["x-forwarded-for"] = "198.51.100.2"
    assert log_in(browser, "ans").status_code == 303


def test_logging_out_ends_the_session(visit: Visit, auth_file: Path, log_in: LogIn) -> None:
    browser = visit(auth_file)
    log_in(browser, "ans")
    kept = browser.cookies["vindplaats"]
    answer = browser.post("/uitloggen")
    assert (answer.status_code, answer.headers["location"]) == (303, "/inloggen?uit=1")
    assert "Je bent uitgelogd." in browser.get("/inloggen?uit=1").text
    browser.cookies["vindplaats"] = kept
    assert browser.get("/").status_code == 401


def test_logging_out_by_a_link_is_refused(visit: Visit, auth_file: Path, log_in: LogIn) -> None:
    browser = visit(auth_file)
    log_in(browser, "ans")
    answer = browser.get("/uitloggen", headers=PAGE)
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert browser.get("/").status_code == 200


def test_a_removed_user_is_out_with_the_next_request(
    visit: Visit, auth_file: Path, accounts: dict[str, Account], log_in: LogIn
) -> None:
    browser = visit(auth_file)
    log_in(browser, "bert")
    assert browser.get("/").status_code == 200
    write_accounts(auth_file, {"ans": accounts["ans"]})
    assert browser.get("/").status_code == 401
    assert browser.get("/api/v1/x", auth=("bert", PASSWORDS["bert"])).status_code == 401


def test_a_damaged_file_lets_nobody_in_and_is_reported_once(
    visit: Visit, auth_file: Path, log_in: LogIn, heard: Heard
) -> None:
    browser = visit(auth_file)
    log_in(browser, "ans")
    auth_file.write_text("{")
    for answer in (browser.get("/"), browser.get("/inloggen"), log_in(browser, "ans")):
        assert answer.status_code == 503
        assert "het bestand met gebruikers is beschadigd of weg" in answer.json()["fout"]
        assert str(auth_file) not in answer.text
    assert len(heard.reports) == 1
    assert heard.reports[0].startswith(f"{auth_file}: dit bestand met gebruikers is beschadigd")


def test_a_program_comes_in_by_basic_where_programs_come(visit: Visit, auth_file: Path) -> None:
    browser = visit(auth_file)
    for path in ("/api/v1/search", "/mcp", "/mcp/"):
        answer = browser.get(path, auth=("ans", PASSWORDS["ans"]))
        assert (answer.status_code, answer.json()["user"]) == (200, ["ans", "beheerder"])
    assert browser.get("/config", auth=("ans", PASSWORDS["ans"])).status_code == 401


def test_a_program_is_asked_for_basic(visit: Visit, auth_file: Path) -> None:
    answer = visit(auth_file).get("/api/v1/search")
    assert answer.headers["www-authenticate"] == 'Basic realm="Vindplaats", charset="UTF-8"'
    assert answer.status_code == 401


def test_a_person_who_opens_the_description_logs_in_by_the_form(
    visit: Visit, auth_file: Path
) -> None:
    browser = visit(auth_file)
    answer = browser.get("/api/v1/", headers=PAGE)
    assert (answer.status_code, answer.headers["location"]) == (
        303,
        "/inloggen?naar=%2Fapi%2Fv1%2F",
    )
    assert browser.get("/api/v1/", headers=PAGE, auth=("ans", "verkeerd")).status_code == 401


@pytest.mark.parametrize("value", ["Basic", "Basic x", "Basic w6k=", "Bearer abc", "Basic Y2Y="])
def test_unreadable_credentials_are_none(visit: Visit, auth_file: Path, value: str) -> None:
    answer = visit(auth_file).get("/api/v1/search", headers={"authorization": value})
    assert answer.status_code == 401


def test_html_in_a_name_is_shown_as_text(visit: Visit, auth_file: Path, log_in: LogIn) -> None:
    answer = log_in(visit(auth_file), '"><script>x</script>', "onzin", naar='/"><script>')
    assert "<script>" not in answer.text
    assert "&lt;script&gt;" in answer.text


def test_a_long_form_is_refused(visit: Visit, auth_file: Path) -> None:
    answer = visit(auth_file).post("/inloggen", content=b"naam=" + b"x" * 30_000)
    assert answer.status_code == 413


def test_bytes_that_are_no_form_are_an_empty_form(visit: Visit, auth_file: Path) -> None:
    for content in (b"", b"\xff\x00&=&&;=%zz%", b"naam", b"naam=%00&wachtwoord=%ed%a0%80"):
        assert visit(auth_file).post("/inloggen", content=content).status_code in (400, 401)


def test_the_audit_log_holds_who_came_in(
    visit: Visit, auth_file: Path, log_in: LogIn, audit_lines: AuditLines
) -> None:
    browser = visit(auth_file)
    log_in(browser, "ans", "niet het goede wachtwoord")
    log_in(browser, "mijn geheime wachtwoord", "ans")
    log_in(browser, "ans")
    told = [(line["actie"], line["gebruiker"]) for line in audit_lines()]
    assert told == [("inloggen mislukt", "ans"), ("inloggen mislukt", None), ("ingelogd", "ans")]
    assert "geheime" not in str(audit_lines())


def test_under_a_root_path_everything_stays_under_it(
    visit: Visit, auth_file: Path, log_in: LogIn
) -> None:
    made = visit(auth_file, proxied=True)
    browser = TestClient(
        made.app, "http://school.example", root_path="/vind", follow_redirects=False
    )
    answer = browser.get("/vind/?tab=doelen", headers=PAGE)
    assert answer.headers["location"] == "/vind/inloggen?naar=%2F%3Ftab%3Ddoelen"
    fields = {"naam": "ans", "wachtwoord": PASSWORDS["ans"], "naar": "/?tab=doelen"}
    entered = browser.post("/vind/inloggen", data=fields)
    assert entered.headers["location"] == "/vind/?tab=doelen"
    assert "Path=/vind;" in entered.headers["set-cookie"]
    assert browser.get("/vind/config").json()["user"] == ["ans", "beheerder"]
