"""What the web application serves to other programs, in one piece."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Any

from fastapi import Request
from fastapi.responses import RedirectResponse
from starlette.routing import BaseRoute, Mount, Route

from app.api.mcp_server import mcp_app
from app.api.routes import api_app
from app.api.verbs import Verbs

API_PATH = "/api/v1"
MCP_PATH = "/mcp"


@dataclass(frozen=True, slots=True, kw_only=True)
class Machines:
    """Routes to put before the page, and what an application must enter, once, to serve them."""

    routes: tuple[BaseRoute, ...]
    lifespan: Callable[[Any], AbstractAsyncContextManager[None]]  # of the application


def machines(verbs: Verbs) -> Machines:
    """The HTTP interface at `/api/v1/` and the MCP server at `/mcp`."""
    mcp, running = mcp_app(verbs)

    @asynccontextmanager
    async def lifespan(_: Any) -> AsyncIterator[None]:
        async with running():
            yield

    return Machines(
        routes=(
            Mount(API_PATH, api_app(verbs)),
            Route(API_PATH, _with_slash),
            Route(MCP_PATH, mcp),
            Route(f"{MCP_PATH}/", mcp),
        ),
        lifespan=lifespan,
    )


def _with_slash(_: Request) -> RedirectResponse:
    """Relative, so that it holds behind a proxy too."""
    return RedirectResponse("v1/")
