"""What every answer carries."""

import re
from pathlib import Path

import pytest
from starlette.types import Receive, Scope, Send

from app.access.headers import with_nonces
from tests.app.access.conftest import Visit


async def html(scope: Scope, receive: Receive, send: Send) -> None:
    """A page in two pieces with two scripts, as Gradio's has them."""
    headers = [(b"content-type", b"text/html; charset=utf-8"), (b"content-length", b"62")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"<script>1</scr", "more_body": True})
    await send({"type": "http.response.body", "body": b"ipt><script type=module src=a></script>"})


def test_the_policy_lets_nothing_run_that_is_not_ours(visit: Visit) -> None:
    answer = visit().get("/config")
    assert answer.headers["content-security-policy"].split("; ") == [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "media-src 'self' blob:",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    ]


def test_refusals_carry_the_headers_too(visit: Visit, auth_file: Path) -> None:
    for answer in (
        visit(auth_file).get("/config"),
        visit().get("/", headers={"host": "elders.example"}),
        visit().get("/gradio_api/proxy=x"),
        visit().post("/x", content=b"x" * 1_000_001),
    ):
        assert answer.status_code in (401, 403, 404, 413)
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["cross-origin-opener-policy"] == "same-origin"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert "camera=()" in answer.headers["permissions-policy"]
        assert answer.headers["cache-control"] == "no-store"
        assert "server" not in answer.headers


def test_scripts_of_the_page_get_the_nonce_of_its_policy(visit: Visit) -> None:
    browser = visit(app=html)
    nonces = []
    for _ in range(2):
        answer = browser.get("/?tab=vraag")
        found = re.search(
            r"script-src 'self' 'nonce-([\w-]{22})';", answer.headers["content-security-policy"]
        )
        assert found
        nonces.append(found[1])
        assert answer.text == (
            '<script src="front/functions.js"></script>'
            f'<script nonce="{found[1]}">1</script>'
            f'<script nonce="{found[1]}" type=module src=a></script>'
        )
        assert int(answer.headers["content-length"]) == len(answer.content)
    assert nonces[0] != nonces[1]


def test_scripts_of_other_pages_get_none(visit: Visit) -> None:
    answer = visit(app=html).get("/plaats/x")
    assert answer.text.startswith("<script>1</script>")
    assert "nonce" not in answer.headers["content-security-policy"]


def test_words_that_begin_alike_are_no_scripts() -> None:
    marked = with_nonces(b"<p>a</p><script >1</script><scripted>", "n")
    assert marked == (
        b'<p>a</p><script src="front/functions.js"></script><script nonce="n" >1</script><scripted>'
    )


@pytest.mark.parametrize(
    ("path", "caching"),
    [
        ("/", "no-store"),
        ("/gradio_api/queue/data", "no-store"),
        ("/gradio_api/file=/tmp/x.csv", "no-store"),
        ("/assets/index-abc.js", "private, max-age=31536000, immutable"),
        ("/front/page.css", "no-cache"),
        ("/static/fonts/x.woff2", "no-cache"),
        ("/bladzijde/doc/1.webp", "public, max-age=60"),  # as the route itself says
        ("/frontaal", "no-store"),
    ],
)
def test_only_files_of_the_program_are_kept(visit: Visit, path: str, caching: str) -> None:
    assert visit().get(path).headers["cache-control"] == caching


def test_https_only_is_asked_over_https_alone(visit: Visit) -> None:
    name = "strict-transport-security"
    over_https = {"x-forwarded-proto": "https"}
    assert visit(proxied=True).get("/", headers=over_https).headers[name] == "max-age=31536000"
    assert name not in visit(proxied=True).get("/").headers
    assert name not in visit().get("/", headers=over_https).headers
