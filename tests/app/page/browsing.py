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
from playwright.sync_api import Locator, Page, expect, sync_playwright

CHROMIUM = shutil.which("chromium")
FLAGS = (
    "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update "
    "--disable-sync"
).split()


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
        yield found[1]
        server.send_signal(signal.SIGTERM)
        assert server.wait(timeout=30) == 0


@contextmanager
def opened(address: str) -> Iterator[Page]:
    """An empty page in a browser with an empty profile that refuses other hosts."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page()
        elsewhere: list[str] = []

        def route(intercepted) -> None:  # type: ignore[no-untyped-def] # playwright's own
            if intercepted.request.url.startswith((address, "data:", "blob:")):
                intercepted.continue_()
            else:
                elsewhere.append(intercepted.request.url)
                intercepted.abort()

        page.route("**/*", route)
        yield page
        browser.close()
        assert elsewhere == []


def type_in(field: Locator, text: str) -> None:
    """Fills a field of a part that was just opened in.

    Gradio puts such a part on the page when it opens, and empties its fields up to a quarter of a
    second later: sooner than a person types, later than a test does.
    """
    for _ in range(20):
        field.fill(text)
        field.page.wait_for_timeout(400)
        if field.input_value() == text:
            break
    expect(field).to_have_value(text)
