"""The verbs over a copy of the index of the own library, and an application that serves them.

A copy, because the command that the tests compare with opens the index itself.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.answering import Answering
from app.api.machines import machines
from app.api.verbs import Verbs
from index.library import Library
from index.settings import Settings
from tests.folders import copied

Get = Callable[..., Any]


@pytest.fixture(scope="package")
def verbs(corpus_settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Verbs]:
    """All verbs, over the five documents of `corpus/`."""
    index = copied(corpus_settings.index, tmp_path_factory.mktemp("api") / "index")
    with Library(replace(corpus_settings, index=index), "tests") as library:
        yield Verbs(library=library, answer=Answering(library))


@pytest.fixture(scope="package")
def served(verbs: Verbs) -> FastAPI:
    """An application with nothing but what other programs can ask."""
    made = machines(verbs)
    app = FastAPI(lifespan=made.lifespan, openapi_url=None)
    app.router.routes.extend(made.routes)
    return app


@pytest.fixture(scope="package")
def client(served: FastAPI) -> TestClient:
    """A program that asks it; what goes wrong inside is raised here."""
    return TestClient(served)


@pytest.fixture
def get(client: TestClient) -> Get:
    """The JSON of a verb; the test fails if its status is another than `status`."""

    def answer(path: str, status: int = 200, **parameters: Any) -> Any:
        response = client.get(f"/api/v1/{path}", params=parameters)
        assert response.status_code == status, response.text
        return response.json()

    return answer
