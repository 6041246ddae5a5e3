"""The page in a real browser, served by the real command."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from app.access.accounts import Account, write_accounts
from app.access.password import hashed
from app.access.user import User
from index.settings import Settings
from tests.app.page.browsing import opened, served

WAIT = 60_000  # milliseconds, for a machine that is busy


@pytest.fixture(scope="package")
def address(corpus_settings: Settings) -> Iterator[str]:
    """Where `vindplaats serve` shows the own library, which no test may change."""
    with served(corpus_settings.index) as found:
        yield found


@pytest.fixture
def page(address: str, tmp_path: Path) -> Iterator[Page]:
    """The page as it opens, in a browser with an empty profile that refuses other hosts."""
    with opened(address) as page:
        page.goto(address)
        expect(page.get_by_label("Je vraag")).to_be_visible(timeout=WAIT)
        yield page
        page.screenshot(path=tmp_path / "page.png", full_page=True)


PASSWORD = "kist hooi zeven maan"
Visit = Callable[[str], AbstractContextManager[Page]]


@pytest.fixture(scope="package")
def own_address(
    corpus_settings: Settings, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """A server of a copy of the library that tests may change, where users log in."""
    folder = tmp_path_factory.mktemp("own")
    index = shutil.copytree(
        corpus_settings.index, folder / "index", ignore=shutil.ignore_patterns("lock")
    )
    users = [User(name="beheer", role="beheerder"), User(name="lezer", role="lezer")]
    secret = hashed(PASSWORD)
    write_accounts(
        folder / "users.json", {user.name: Account(user=user, hash=secret) for user in users}
    )
    with served(index, "--auth-file", str(folder / "users.json")) as found:
        yield found


@pytest.fixture
def visit(own_address: str) -> Visit:
    """Opens the page of that server as the user of a name, "beheer" or "lezer"."""

    @contextmanager
    def visited(name: str) -> Iterator[Page]:
        with opened(own_address) as page:
            page.goto(own_address)
            page.get_by_label("Naam").fill(name)
            page.get_by_label("Wachtwoord").fill(PASSWORD)
            page.get_by_role("button", name="Log in").click()
            expect(page.get_by_label("Je vraag")).to_be_visible(timeout=WAIT)
            yield page

    return visited
