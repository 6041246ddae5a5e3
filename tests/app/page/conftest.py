"""The page in a real browser, served by the real command."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from index.settings import Settings

CHROMIUM = shutil.which("chromium")
FLAGS = (
    "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update "
    "--disable-sync"
).split()
WAIT = 60_000  # milliseconds, for a machine that is busy


def free_port() -> int:
    """A port on loopback that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="package")
def address(corpus_settings: Settings) -> Iterator[str]:
    """Where `vindplaats serve` shows the own library; ended by its own process id."""
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    port = free_port()
    command = [sys.executable, "-m", "app.cli", "serve", "--port", str(port)]
    command += ["--index", str(corpus_settings.index)]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as server:
        assert server.stderr is not None
        for line in server.stderr:
            if found := re.search(r"staat klaar op (\S+)", line):
                break
        else:
            pytest.fail("the server ended before it was ready")
        yield found[1]
        server.send_signal(signal.SIGTERM)
        assert server.wait(timeout=30) == 0


@pytest.fixture
def page(address: str, tmp_path: Path) -> Iterator[Page]:
    """The page as it opens, in a browser with an empty profile that refuses other hosts."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        opened = browser.new_page()
        elsewhere: list[str] = []

        def route(intercepted) -> None:  # type: ignore[no-untyped-def] # playwright's own
            if intercepted.request.url.startswith((address, "data:", "blob:")):
                intercepted.continue_()
            else:
                elsewhere.append(intercepted.request.url)
                intercepted.abort()

        opened.route("**/*", route)
        opened.goto(address)
        expect(opened.get_by_label("Je vraag")).to_be_visible(timeout=WAIT)
        yield opened
        opened.screenshot(path=tmp_path / "page.png", full_page=True)
        browser.close()
        assert elsewhere == []
