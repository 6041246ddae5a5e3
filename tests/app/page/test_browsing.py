"""What the browser tests rest upon: no other host is reached, and no visit leaves a trace."""

import pytest
from playwright.sync_api import BrowserContext

from tests.app.page.browsing import opened

KEPT = "() => [document.cookie, localStorage.length, sessionStorage.length]"
PERMITTED = "navigator.permissions.query({ name: 'clipboard-read' }).then(it => it.state)"


def look_elsewhere(profile: BrowserContext, address: str, elsewhere: str) -> None:
    """A visit in which a page wants a picture of another host, and does not get it."""
    with opened(profile, address) as page, page.expect_event("requestfailed") as failed:
        page.set_content(f"<img src='{elsewhere}'>")
    assert failed.value.failure == "net::ERR_NAME_NOT_RESOLVED"


@pytest.mark.parametrize("elsewhere", ["http://elders.invalid/", "http://127.0.0.2/"])
def test_a_request_to_another_host_goes_nowhere_and_fails(
    profile: BrowserContext, address: str, elsewhere: str
) -> None:
    with pytest.raises(AssertionError, match=elsewhere):
        look_elsewhere(profile, address, elsewhere)


def break_off(profile: BrowserContext, address: str) -> None:
    """A visit that leaves what it can, and then goes wrong."""
    with opened(profile, address) as page:
        page.goto(f"{address}/handleiding")
        page.evaluate("document.cookie = localStorage.naam = sessionStorage.naam = 'eerder'")
        page.context.grant_permissions(["clipboard-read"])
        assert page.evaluate(KEPT) == ["eerder", 1, 1]
        assert page.evaluate(PERMITTED) == "granted"
        raise ZeroDivisionError


def test_a_visit_that_goes_wrong_leaves_nothing_to_the_next(
    profile: BrowserContext, address: str
) -> None:
    with pytest.raises(ZeroDivisionError):
        break_off(profile, address)
    with opened(profile, address) as page:
        page.goto(f"{address}/handleiding")
        assert page.evaluate(KEPT) == ["", 0, 0]
        assert page.evaluate(PERMITTED) == "prompt"
