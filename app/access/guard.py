"""All rules around the web application, from the outside in.

1. A line in the log, where asked for.      6. Users only, where there are users.
2. The headers of every answer.             7. Some paths for administrators only.
3. What goes wrong is told in Dutch.        8. Not too many requests of one user.
4. No requests from other sites.            9. Not too large a request.
5. Only addresses of Gradio that are used.
"""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.types import ASGIApp, Receive, Scope, Send

from app.access.accounts import AccountFile
from app.access.audit import Audit
from app.access.body import limited
from app.access.door import Keys, behind_door
from app.access.failures import told
from app.access.foreign import own_site_only
from app.access.gradio_routes import used_routes_only
from app.access.headers import with_headers
from app.access.rate import RATE, Buckets, Rate
from app.access.request_log import logged
from app.access.roles import for_administrators, unhurried

UPLOAD = "/gradio_api/upload"
PROGRAMS = ("/api", "/mcp")
# Where questions come in.
ASKING = (*PROGRAMS, "/gradio_api/queue/join")


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """Who may come in, and what passes. Paths are from the root path on."""

    audit: Audit
    report: Callable[[str], None]  # hears in Dutch what who runs the server must know, bugs too
    upload_bytes: int  # of one request to upload files
    loopback: bool = True  # listens on this machine only
    proxied: bool = False  # a reverse proxy of our own sets X-Forwarded-For and -Proto
    accounts: AccountFile | None = None  # None: whoever comes in may do everything
    administrators: tuple[str, ...] = (
        UPLOAD,
        f"{UPLOAD}_progress",
    )  # paths for administrators only
    rate: Rate = RATE  # of each user
    log: Callable[[str], None] | None = None  # gets a line for each request


def guarded(app: ASGIApp, guard: Guard) -> ASGIApp:
    """`app` behind all rules; a root path must have been put in the scope already."""
    behind = _ruled(app, guard)

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        # Its start and end are no requests.
        await (app if scope["type"] == "lifespan" else behind)(scope, receive, send)

    return call


def _ruled(app: ASGIApp, guard: Guard) -> ASGIApp:
    app = limited(app, upload=UPLOAD, upload_bytes=guard.upload_bytes)
    app = unhurried(app, ASKING, Buckets(guard.rate))
    app = for_administrators(app, guard.administrators)
    if guard.accounts is not None:
        app = behind_door(app, _keys(guard, guard.accounts))
    app = used_routes_only(app)
    app = own_site_only(app, loopback=guard.loopback and not guard.proxied)
    app = told(app, upload=UPLOAD, report=guard.report)
    app = with_headers(app, proxied=guard.proxied)
    return app if guard.log is None else logged(app, guard.log)


def _keys(guard: Guard, accounts: AccountFile) -> Keys:
    return Keys(
        accounts=accounts,
        programs=PROGRAMS,
        proxied=guard.proxied,
        audit=guard.audit,
        report=guard.report,
    )
