"""Under a path of a reverse proxy, whether or not that takes the path off before it hands on."""

from starlette.types import ASGIApp, Receive, Scope, Send


def prefixed(app: ASGIApp, root_path: str) -> ASGIApp:
    """`app` as it answers under `root_path` ("/stukken"; "" for none).

    ASGI has the path of a request with the root path in it.
    """

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket"):
            path = scope["path"]
            if path != root_path and not path.startswith(f"{root_path}/"):
                path = root_path + path
            scope = {**scope, "root_path": root_path, "path": path}
        await app(scope, receive, send)

    return call if root_path else app
