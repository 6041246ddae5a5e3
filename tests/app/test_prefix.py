"""The application under a path of a reverse proxy."""

import asyncio
from typing import Any

import pytest

from app.prefix import prefixed


def scope_given(root_path: str, path: str, kind: str = "http") -> dict[str, Any]:
    """The scope that the application gets for a request of `path`."""
    given: list[dict[str, Any]] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        given.append(dict(scope))

    request = {"type": kind, "path": path, "root_path": ""}
    asyncio.run(prefixed(app, root_path)(request, None, None))  # type: ignore[arg-type]
    return given[0]


@pytest.mark.parametrize(
    ("path", "whole"),
    [
        ("/front/page.js", "/stukken/front/page.js"),  # the proxy took the path off
        ("/stukken/front/page.js", "/stukken/front/page.js"),  # it did not
        ("/stukken", "/stukken"),
        ("/stukkenlijst", "/stukken/stukkenlijst"),
        ("/", "/stukken/"),
    ],
)
def test_a_path_is_whole_whatever_the_proxy_does(path: str, whole: str) -> None:
    given = scope_given("/stukken", path)
    assert (given["path"], given["root_path"]) == (whole, "/stukken")


def test_without_a_root_path_and_for_the_lifespan_nothing_changes() -> None:
    assert scope_given("", "/front/page.js")["path"] == "/front/page.js"
    assert scope_given("/stukken", "/", "lifespan")["root_path"] == ""
