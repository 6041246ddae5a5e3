"""A small application behind the guard, accounts, and a clock that stands still."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from app.access.accounts import Account, AccountFile, write_accounts
from app.access.audit import Audit
from app.access.guard import Guard, guarded
from app.access.password import hashed
from app.access.user import SCOPE_KEY, User

PASSWORDS = {"ans": "zeven blauwe fietsen", "bert": "een kast vol schriften"}
HERE = "http://127.0.0.1:7860"

Visit = Callable[..., TestClient]


@dataclass
class Clock:
    """Seconds, as the test sets them."""

    now: float = 1_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Heard:
    """What the guard told who runs the server."""

    reports: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Tells who asked what, and how many bytes came along."""
    if scope["type"] != "http":
        return
    read, more = 0, True
    while more:
        message = await receive()
        read += len(message.get("body", b""))
        more = message.get("more_body", False)
    user = scope.get(SCOPE_KEY)
    told = {"path": scope["path"], "user": user and [user.name, user.role], "bytes": read}
    headers = [(b"content-type", b"application/json"), (b"cache-control", b"public, max-age=60")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(told).encode()})


@pytest.fixture
def clock() -> Clock:
    """A clock that only the test moves."""
    return Clock()


@pytest.fixture(scope="session")
def accounts() -> dict[str, Account]:
    """Ans may do everything, Bert may read."""
    ans = Account(user=User(name="ans", role="beheerder"), hash=hashed(PASSWORDS["ans"]))
    bert = Account(user=User(name="bert", role="lezer"), hash=hashed(PASSWORDS["bert"]))
    return {"ans": ans, "bert": bert}


@pytest.fixture
def auth_file(tmp_path: Path, accounts: dict[str, Account]) -> Path:
    """A file with both accounts."""
    path = tmp_path / "gebruikers.json"
    write_accounts(path, accounts)
    return path


@pytest.fixture
def heard() -> Heard:
    """Where the guard of `visit` reports to."""
    return Heard()


@pytest.fixture
def audit_lines(tmp_path: Path) -> Callable[[], list[dict[str, Any]]]:
    """Reads the audit log that `visit` keeps."""

    def read() -> list[dict[str, Any]]:
        path = tmp_path / "audit.jsonl"
        text = path.read_text("utf-8") if path.exists() else ""
        return [json.loads(line) for line in text.splitlines()]

    return read


@pytest.fixture
def visit(tmp_path: Path, heard: Heard) -> Visit:
    """Makes a browser at the echo behind a guard: visit(auth_file, app=..., **of the guard)."""

    def make(auth_file: Path | None = None, app: Any = echo, **rules: Any) -> TestClient:
        guard = Guard(
            audit=Audit(tmp_path, heard.reports.append),
            report=heard.reports.append,
            accounts=AccountFile(auth_file) if auth_file else None,
            log=heard.lines.append,
            **{"upload_bytes": 3_000_000, **rules},
        )
        return TestClient(guarded(app, guard), base_url=HERE, follow_redirects=False)

    return make


@pytest.fixture
def log_in() -> Callable[..., Any]:
    """Logs in by the form: log_in(browser, name, password=the right one, naar="/")."""

    def post(browser: TestClient, name: str, password: str | None = None, naar: str = "/") -> Any:
        typed = PASSWORDS[name] if password is None else password
        return browser.post("/inloggen", data={"naam": name, "wachtwoord": typed, "naar": naar})

    return post
