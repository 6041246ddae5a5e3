"""Serves the web application on this machine: the page, places in documents, and the interfaces."""

import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from starlette.types import ASGIApp

from app.access.accounts import AccountFile, open_to_others
from app.access.audit import Audit
from app.access.guard import Guard, guarded
from app.access.in_gradio import keep_wordless
from app.acting import actions_of
from app.adding.checks import LARGEST, TOGETHER
from app.adding.desk import Desk
from app.answering import Answering
from app.api.machines import machines
from app.api.verbs import Verbs
from app.guide import guide_router
from app.listening import is_loopback, listening, run
from app.page import build_page
from app.places.router import places_router
from app.prefix import prefixed
from app.web import web_app
from index.library import Library
from index.settings import Settings

SWITCHING = 0.0005  # seconds a thread may keep others waiting: four at work answer a fifth sooner


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """Where and how the application is served."""

    host: str
    port: int
    root_path: str | None  # under which a reverse proxy shows it, "" for /; None without a proxy
    auth_file: Path | None  # with the users that may come in; None: whoever can reach the address
    log: bool  # whether each request gets a line on standard error
    log_questions: bool  # and each question too
    folder: Path  # for files that readers get; goes with the process


def serve(settings: Settings, serving: Serving, messages: Console) -> None:
    """Serves until it is interrupted or told to end.

    Raises UsageError if the port is taken or the file of users cannot be used,
    IndexUnavailableError if there is no usable index.
    """
    root_path = serving.root_path or ""
    address = f"http://{serving.host}:{serving.port}{root_path}/"
    signal.signal(signal.SIGTERM, signal.default_int_handler)

    sys.setswitchinterval(SWITCHING)

    def report(text: str) -> None:
        messages.print(text, markup=False, soft_wrap=True)

    keep_wordless(report)
    with ExitStack() as held:
        accounts = AccountFile(serving.auth_file) if serving.auth_file else None
        if serving.auth_file and (told := open_to_others(serving.auth_file)):
            report(told)
        listener = held.enter_context(listening(serving.host, serving.port))
        library = held.enter_context(Library(settings, f"vindplaats serve op {address}"))
        audit = Audit(library.folder, report)
        desk = held.enter_context(Desk(library, note=audit.note))
        report("Het taalmodel wordt geladen...")
        answering = Answering(library, report if serving.log_questions else None)
        answering.warm_up()
        guard = _guard(serving, accounts, audit, report)
        app = guarded(_application(library, answering, desk, serving), guard)
        ready = f"Vindplaats staat klaar op {address} (stoppen met Ctrl+C)"
        run(prefixed(app, root_path), listener, ready, report)


def _application(library: Library, answering: Answering, desk: Desk, serving: Serving) -> ASGIApp:
    users = serving.auth_file is not None
    return web_app(
        build_page(actions_of(library, answering, desk, serving.folder, users=users)),
        (places_router(library), guide_router()),
        machines(Verbs(library=library, answer=answering)),
        largest=LARGEST,
        root_path=serving.root_path or "",
    )


def _guard(
    serving: Serving, accounts: AccountFile | None, audit: Audit, report: Callable[[str], None]
) -> Guard:
    return Guard(
        audit=audit,
        report=report,
        upload_bytes=TOGETHER,
        loopback=is_loopback(serving.host),
        proxied=serving.root_path is not None,
        accounts=accounts,
        log=report if serving.log else None,
    )
