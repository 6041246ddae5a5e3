"""Which addresses of Gradio there are: only those that its page and its own client use.

Gradio answers to many more: fetching from other sites, recordings, code of custom components, a
history of runs, logging in of its own. What nobody needs cannot be misused.
"""

from starlette.types import ASGIApp, Receive, Scope, Send

from app.access.request import refusal, route, under

PREFIX = "/gradio_api/"
# After the prefix.
USED = (
    "app_id",
    "cancel",
    "file=",
    "heartbeat",
    "info",
    "queue/data",
    "queue/join",
    "reset",
    "startup-events",
    "upload",
    "upload_progress",
)
UNUSED = (
    "/login",
    "/logout",
    "/manifest.json",
    "/monitoring",
    "/openapi.json",
    "/pwa_icon",
    "/svelte",
)
# Within a path: a name that the file system or a next program may read otherwise than it is judged.
AMBIGUOUS = ("\x00", "\\", "//")
# Gradio would fetch these itself, for whoever asks.
REMOTE = ("file=http:", "file=https:")

NOT_HERE = "Dit adres bestaat niet. Ga terug naar de beginpagina."


def used_routes_only(app: ASGIApp) -> ASGIApp:
    """`app`, without the addresses of Gradio that nobody needs."""

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        if is_unused(route(scope)):
            await refusal(404, NOT_HERE)(scope, receive, send)
        else:
            await app(scope, receive, send)

    return call


def is_unused(path: str) -> bool:
    """Whether a path is one of Gradio that is not to be reached."""
    if any(part in path for part in AMBIGUOUS) or ".." in path.split("/"):
        return True
    if not path.startswith(PREFIX):
        return under(path, UNUSED)
    rest = path.removeprefix(PREFIX)
    return rest.lower().startswith(REMOTE) or not under(rest, USED)
