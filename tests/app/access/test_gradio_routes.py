"""Gradio itself behind the guard: no file of the machine comes out, no unused address answers."""

import asyncio
import errno
import os
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import gradio as gr
import pytest
from gradio import queueing, route_utils, routes
from starlette.testclient import TestClient
from starlette.types import ASGIApp, Message

from app.access.audit import NAME, Audit
from app.access.guard import Guard, guarded
from app.access.in_gradio import keep_wordless
from app.api.machines import Machines
from app.web import web_app

Get = Callable[[str], tuple[int, str]]
NOT_HERE = '{"fout":"Dit adres bestaat niet. Ga terug naar de beginpagina."}'


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as of an index, with an audit log in it."""
    folder = tmp_path_factory.mktemp("index")
    (folder / "gebruikers.json").write_text("geheim")
    Audit(folder, print).note("verwijderd", "ans", title="geheim")
    return folder


@asynccontextmanager
async def no_lifespan(_: Any) -> AsyncIterator[None]:
    """Nothing to start, nothing to end."""
    yield


@pytest.fixture(scope="module")
def application(index: Path) -> ASGIApp:
    """A page with an upload, mounted as the page is."""
    with gr.Blocks(analytics_enabled=False) as page:
        files, shown, question = gr.File(file_count="multiple"), gr.HTML(), gr.Textbox()
        files.upload(str, files, shown, api_visibility="private")
        question.submit(print, [question, files], shown, api_visibility="private")
    nothing = Machines(routes=(), lifespan=no_lifespan)
    app = web_app(page, (), nothing, largest=1_000, root_path="")
    guard = Guard(audit=Audit(index, print), report=print, upload_bytes=10_000)
    return guarded(app, guard)


@pytest.fixture(scope="module")
def browser(application: ASGIApp) -> TestClient:
    """A browser at that page."""
    return TestClient(application, "http://127.0.0.1:7860", raise_server_exceptions=False)


@pytest.fixture(scope="module")
def get(application: ASGIApp) -> Get:
    """Asks for a path as it stands, which browsers and clients would tidy up first."""

    def ask(path: str) -> tuple[int, str]:
        status, body = 0, b""

        async def receive() -> Message:
            return {"type": "http.request", "body": b""}

        async def send(message: Message) -> None:
            nonlocal status, body
            status = message.get("status", status)
            body += message.get("body", b"")

        scope = {
            "type": "http",
            "method": "GET",
            "path": unquote(path),
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [(b"host", b"localhost")],
            "server": ("127.0.0.1", 7860),
            "client": ("127.0.0.1", 1),
            "scheme": "http",
            "http_version": "1.1",
        }
        asyncio.run(application(scope, receive, send))  # type: ignore[arg-type] # a plain function
        return status, body.decode("utf-8", "replace")

    return ask


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd",
        "//etc/passwd",
        "/etc/passwd%00.png",
        "~/.bashrc",
        "..%2f..%2f..%2f..%2fetc/passwd",
        "%2e%2e/%2e%2e/etc/passwd",
        "..%5c..%5cetc%5cpasswd",
        "%252e%252e%252fetc%252fpasswd",
        "file:///etc/passwd",
        "/proc/self/environ",
        "/dev/zero",
        "pyproject.toml",
        "{here}/pyproject.toml",
        "{index}/gebruikers.json",
        "{index}/{audit}",
        "{index}",
    ],
)
@pytest.mark.parametrize(
    "prefix",
    ["/gradio_api/file=", "/gradio_api/file/", "/static/", "/assets/", "/svelte/", "/front/", "/"],
)
def test_no_file_of_the_machine_comes_out(get: Get, index: Path, prefix: str, path: str) -> None:
    status, body = get(prefix + path.format(here=Path.cwd(), index=index, audit=NAME))
    assert status in (403, 404)
    assert not {"root:", "geheim", "[project]"} & set(body.split('"'))
    assert len(body) < 300


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/proxy=https://elders.hf.space/",
        "/gradio_api/file=http://127.0.0.1:1/x",
        "/gradio_api/file=HTTPS:/elders.example",
        "/gradio_api/custom_component/x/client/component/index.js",
        "/gradio_api/stream/a/b/1/playlist.m3u8",
        "/gradio_api/call/x/y",
        "/gradio_api/component_server",
        "/gradio_api/run/predict",
        "/gradio_api/runs",
        "/gradio_api/run-history/buckets",
        "/gradio_api/openapi.json",
        "/gradio_api/deep_link",
        "/gradio_api/token",
        "/gradio_api/dev/reload",
        "/gradio_api/vibe-code",
        "/gradio_api/process_recording",
        "/gradio_api/filex",
        "/gradio_api/",
        "/openapi.json",
        "/login",
        "/logout",
        "/monitoring",
        "/monitoring/summary",
        "/manifest.json",
        "/pwa_icon",
        "//gradio_api/upload",
        "/gradio_api//upload",
        "/x/../gradio_api/upload",
    ],
)
def test_addresses_that_nobody_needs_are_not_there(get: Get, path: str) -> None:
    assert get(path) == (404, NOT_HERE)


@pytest.mark.parametrize("path", ["/", "/config", "/theme.css", "/gradio_api/info"])
def test_what_is_used_tells_no_path_of_the_machine(get: Get, index: Path, path: str) -> None:
    status, body = get(path)
    assert status == 200
    for place in (
        str(Path.cwd()),
        str(index),
        "site-packages",
        str(Path.home()),
        os.environ["PATH"],
    ):
        assert place not in body


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../x.txt", "x.txt"),
        ("/etc/cron.d/x", "x"),
        ("C:\\map\\y.txt", "y.txt"),
        ("a\x00b.txt", "a%00b.txt"),
        ("a\r\nSet-Cookie: x.txt", "a%0D%0ASet-Cookie x.txt"),
        ("<b>.txt", "b.txt"),
    ],
)
def test_the_name_of_an_upload_leads_nowhere_else(
    browser: TestClient, name: str, kept: str
) -> None:
    answer = browser.post("/gradio_api/upload", files={"files": (name, b"inhoud")})
    assert answer.status_code == 200
    stored = Path(answer.json()[0])
    assert stored.name == kept
    assert stored.resolve() == stored
    assert stored.read_bytes() == b"inhoud"
    stored.unlink()


def test_a_name_of_only_dots_is_refused(browser: TestClient) -> None:
    assert browser.post("/gradio_api/upload", files={"files": ("..", b"x")}).status_code == 400


def parts(*endings: bytes) -> list[bytes]:
    """A form with a file for each ending, which is what comes after its contents."""
    head = b'--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'
    return [head + b"x" * 900 + ending for ending in endings]


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (parts(b"\r\n", b"y" * 200 + b"\r\n--b--\r\n"), 413),  # the second is too large
        (parts(*[b"\r\n"] * 12), 413),  # together they are
        (parts(b"\r\n", b""), 200),  # the second breaks off
        ([parts(b"\r\n--b--\r\n")[0].replace(b"a.txt", b"..")], 400),
    ],
)
def test_nothing_stays_of_an_upload_that_fails(
    browser: TestClient, content: list[bytes], status: int
) -> None:
    folder = Path(gr.utils.get_upload_folder())
    before = {path for path in folder.rglob("*") if path.is_file()}
    headers = {"content-type": "multipart/form-data; boundary=b"}
    answer = browser.post("/gradio_api/upload", content=iter(content), headers=headers)
    assert answer.status_code == status
    stored = {Path(path) for path in answer.json()} if status == 200 else set()
    assert {path for path in folder.rglob("*") if path.is_file()} - before == stored
    for path in stored:
        path.unlink()


def test_where_a_file_is_stored_cannot_be_known(browser: TestClient) -> None:
    stored = [
        Path(browser.post("/gradio_api/upload", files={"files": ("x.txt", b"inhoud")}).json()[0])
        for _ in range(2)
    ]
    assert stored[0].parent != stored[1].parent
    for path in stored:
        assert browser.get(f"/gradio_api/file={path}").status_code == 200
        path.unlink()


def test_what_was_uploaded_reaches_the_event(browser: TestClient) -> None:
    with browser:
        answer = browser.post("/gradio_api/upload", files={"files": ("x.txt", b"inhoud")})
        file = {"path": answer.json()[0], "meta": {"_type": "gradio.FileData"}}
        body = {"data": [[file]], "fn_index": 0, "session_hash": "goed"}
        assert browser.post("/gradio_api/queue/join", json=body).status_code == 200
        told = browser.get("/gradio_api/queue/data?session_hash=goed").text
        assert '"success":true' in told
        assert "/x.txt" in told


def test_a_full_disk_is_told(application: ASGIApp) -> None:
    async def receive() -> Message:
        raise OSError(errno.ENOSPC, "No space left on device")  # as writing the file would

    told: list[Message] = []

    async def send(message: Message) -> None:
        told.append(message)

    headers = [(b"host", b"localhost"), (b"content-type", b"multipart/form-data; boundary=b")]
    path = "/gradio_api/upload"
    scope = {"type": "http", "method": "POST", "path": path, "headers": headers}
    scope |= {"query_string": b"", "server": ("127.0.0.1", 7860), "scheme": "http"}
    asyncio.run(application(scope, receive, send))  # type: ignore[arg-type] # a plain function
    assert (told[0]["status"], told[1]["body"].decode()) == (
        507,
        "De schijf van Vindplaats is vol. Meld het aan de beheerder.",
    )


def test_files_larger_than_may_be_are_refused(browser: TestClient) -> None:
    one = browser.post("/gradio_api/upload", files={"files": ("x.txt", b"x" * 1_001)})
    assert one.status_code == 413
    all_together = browser.post("/gradio_api/upload", files={"files": ("x.txt", b"x" * 10_001)})
    assert (all_together.status_code, "Dit is te groot." in all_together.text) == (413, True)


def test_an_event_that_fails_prints_no_question(
    browser: TestClient, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    reports: list[str] = []
    for module in (queueing, routes, route_utils):
        monkeypatch.setattr(module, "traceback", traceback)  # put back afterwards
    keep_wordless(reports.append)
    with browser:
        # As a page does that was opened before the server got another version.
        body = {"data": ["een geheime vraag"], "fn_index": 1, "session_hash": "oud"}
        assert browser.post("/gradio_api/queue/join", json=body).status_code == 200
        told = browser.get("/gradio_api/queue/data?session_hash=oud").text
        assert '"success":false' in told
    assert len(reports) == 1
    assert reports[0].startswith("Er ging iets onverwachts mis: ValueError\n")
    assert "validate_inputs" in reports[0]
    printed = capfd.readouterr()
    assert "geheime" not in reports[0] + printed.out + printed.err


def test_an_event_cannot_name_a_file_of_the_machine(browser: TestClient) -> None:
    with browser:
        file = {"path": "/etc/passwd", "meta": {"_type": "gradio.FileData"}}
        body = {"data": [[file]], "fn_index": 0, "session_hash": "proef"}
        assert browser.post("/gradio_api/queue/join", json=body).status_code == 200
        told = browser.get("/gradio_api/queue/data?session_hash=proef").text
        assert '"success":false' in told
        assert "root:" not in told
