"""The page in a real browser, served by the real command."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from app.access.accounts import Account, write_accounts
from app.access.password import hashed
from app.access.user import User
from index.settings import Settings
from tests.app.page.browsing import opened, served, started
from tests.folders import copied, quick_folder


@pytest.fixture(scope="package")
def profile() -> Iterator[BrowserContext]:
    """One browser for all tests here, in which each visit begins without a past."""
    with started() as profile:
        yield profile


@pytest.fixture(scope="package")
def address(corpus_settings: Settings) -> Iterator[str]:
    """Where `vindplaats serve` shows the own library, which no test may change."""
    with served(corpus_settings.index) as found:
        yield found


@pytest.fixture
def empty_page(profile: BrowserContext, address: str) -> Iterator[Page]:
    """A page before it is opened at that address."""
    with opened(profile, address) as page:
        yield page


@pytest.fixture
def page(empty_page: Page, address: str) -> Page:
    """The page as it opens."""
    empty_page.goto(address)
    wait_for_page(empty_page)
    return empty_page


def wait_for_page(page: Page) -> None:
    """Waits for the number of documents: the first answer of the server, asked for by Gradio when
    it has put all parts on the page."""
    expect(page.locator("#kop")).to_contain_text("Zoekt in")


PASSWORD = "kist hooi zeven maan"
Visit = Callable[[str], AbstractContextManager[Page]]


@pytest.fixture(scope="package")
def own_address(
    corpus_settings: Settings, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """A server of a copy of the library that tests may change, where users log in."""
    users = [User(name="beheer", role="beheerder"), User(name="lezer", role="lezer")]
    secret = hashed(PASSWORD)
    with quick_folder(tmp_path_factory.mktemp("own")) as folder:
        index = copied(corpus_settings.index, folder / "index")
        write_accounts(
            folder / "users.json", {user.name: Account(user=user, hash=secret) for user in users}
        )
        with served(index, "--auth-file", str(folder / "users.json")) as found:
            yield found


@pytest.fixture
def visit(profile: BrowserContext, own_address: str) -> Visit:
    """Opens the page of that server as the user of a name, "beheer" or "lezer"."""

    @contextmanager
    def visited(name: str) -> Iterator[Page]:
        with opened(profile, own_address) as page:
            page.goto(own_address)
            page.get_by_label("Naam").fill(name)
            page.get_by_label("Wachtwoord").fill(PASSWORD)
            page.get_by_role("button", name="Log in").click()
            wait_for_page(page)
            yield page

    return visited
