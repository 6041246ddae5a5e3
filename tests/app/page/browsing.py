"""Serves an index with the real command, and opens its page in a browser that stays with it."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Request, expect, sync_playwright

CHROMIUM = shutil.which("chromium")
WAIT = 60_000  # milliseconds, for a machine that is busy
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Names and addresses of other hosts lead nowhere.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    # All pages in one process, where a script that one of them compiled is ready for the next.
    "--renderer-process-limit=1",
)


def free_port() -> int:
    """A port on loopback that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(index: Path, *options: str) -> Iterator[str]:
    """The address where `vindplaats serve` shows an index; ended by its own process id."""
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    command = [sys.executable, "-m", "app.cli", "serve", "--port", str(free_port())]
    command += ["--index", str(index), *options]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as server:
        assert server.stderr is not None
        for line in server.stderr:
            if found := re.search(r"staat klaar op (\S+)", line):
                break
        else:
            pytest.fail("the server ended before it was ready")
        try:
            yield found[1]
        finally:
            server.send_signal(signal.SIGTERM)
            ended = server.wait(timeout=30)
        assert ended == 0


@contextmanager
def started() -> Iterator[BrowserContext]:
    """A profile in a browser that reaches no other host; waits long, for a machine that is busy.

    Its pages share what was fetched and compiled: Gradio's 4 MB of scripts take seconds.
    """
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    expect.set_options(timeout=WAIT)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        profile = browser.new_context()
        profile.set_default_timeout(WAIT)
        profile.new_page()  # keeps the process of the pages alive between them
        yield profile
        browser.close()


@contextmanager
def opened(profile: BrowserContext, address: str) -> Iterator[Page]:
    """An empty page of a visitor who was never there; asking for anything but `address` fails."""
    elsewhere: list[str] = []

    def asked(request: Request) -> None:
        if not request.url.startswith((address, "data:", "blob:")):
            elsewhere.append(request.url)

    profile.on("request", asked)
    page = profile.new_page()
    try:
        yield page
    finally:
        page.close()
        profile.remove_listener("request", asked)
        _forget(profile, address)
    assert not elsewhere, f"asked of another host: {elsewhere}"


def _forget(profile: BrowserContext, address: str) -> None:
    """Leaves of a visit only what was fetched: emptying that too would take seconds per visit."""
    tools = profile.new_cdp_session(profile.pages[0])
    tools.send("Storage.clearDataForOrigin", {"origin": address, "storageTypes": "all"})
    tools.detach()
    profile.clear_cookies()
    profile.clear_permissions()


def type_in(field: Locator, text: str) -> None:
    """Fills a field of a part that was just opened in.

    Gradio puts such a field on the page, empties it, and then gives it its height: sooner than a
    person types, later than a test does.
    """
    expect(field).to_have_attribute("style", re.compile("height"))
    field.fill(text)
    expect(field).to_have_value(text)
