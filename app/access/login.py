"""Logging in and out with the browser."""

from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope

from app.access.accounts import Accounts
from app.access.audit import Audit
from app.access.judge import Judge
from app.access.login_page import EMPTY, OUT, WRONG, login_page, too_often
from app.access.request import COOKIE, client, method, refusal, root_path, route, secure, token
from app.access.return_address import START, own_address
from app.access.sessions import Sessions
from app.access.user import plain_name

LOG_IN, LOG_OUT = "/inloggen", "/uitloggen"
LONGEST = 20_000  # bytes of the form
BAD_FORM = "Dit formulier is niet te lezen. Ga terug en probeer het opnieuw."
OTHER_METHOD = "Dit adres werkt niet op deze manier. Ga terug naar de beginpagina."

Fields = dict[str, str]


class Login:
    """Answers `inloggen` and `uitloggen`."""

    def __init__(self, sessions: Sessions, judge: Judge, audit: Audit, *, proxied: bool) -> None:
        """`sessions` gets a session for each who logs in."""
        self._sessions = sessions
        self._judge = judge
        self._audit = audit
        self._proxied = proxied

    async def answer(self, scope: Scope, receive: Receive, accounts: Accounts) -> Response:
        """The answer to a request for one of the two."""
        asked = method(scope)
        if route(scope) == LOG_OUT:
            return self._out(scope) if asked == "POST" else _other_method("POST")
        if asked in ("GET", "HEAD"):
            return _form(scope)
        if asked != "POST":
            return _other_method("GET, POST")
        body = await _body(receive)
        if body is None:
            return refusal(413, BAD_FORM, Connection="close")
        return await self._in(scope, _fields(body), accounts)

    async def _in(self, scope: Scope, fields: Fields, accounts: Accounts) -> Response:
        typed, password = fields.get("naam", ""), fields.get("wachtwoord", "")
        root, back = root_path(scope), own_address(fields.get("naar", START))
        if not typed.strip() or not password:
            return HTMLResponse(login_page(root, back, EMPTY, typed, wrong=True), 400)
        address = client(scope, self._proxied)
        verdict = await self._judge.judge(accounts, plain_name(typed), password, address)
        if verdict.wait > 0:
            told = too_often(verdict.wait)
            headers = {"Retry-After": str(int(verdict.wait) + 1)}
            return HTMLResponse(login_page(root, back, told, typed, wrong=True), 429, headers)
        if verdict.account is None:
            return HTMLResponse(login_page(root, back, WRONG, typed, wrong=True), 401)
        self._sessions.end(token(scope))
        response = _go(scope, back)
        self._set_cookie(response, scope, self._sessions.begin(verdict.account))
        await run_in_threadpool(self._audit.note, "ingelogd", verdict.account.user.name)
        return response

    def _out(self, scope: Scope) -> Response:
        self._sessions.end(token(scope))
        response = _go(scope, f"{LOG_IN}?uit=1")
        self._set_cookie(response, scope, "")
        return response

    def _set_cookie(self, response: Response, scope: Scope, value: str) -> None:
        response.set_cookie(
            COOKIE,
            value,
            max_age=None if value else 0,
            path=root_path(scope) or "/",
            secure=secure(scope, self._proxied),
            httponly=True,
            samesite="lax",
        )


def _form(scope: Scope) -> Response:
    fields = _fields(bytes(scope.get("query_string", b"")))
    back = own_address(fields.get("naar", START))
    message = OUT if "uit" in fields else ""
    return HTMLResponse(login_page(root_path(scope), back, message))


def _go(scope: Scope, address: str) -> Response:
    return Response(status_code=303, headers={"Location": root_path(scope) + address})


def _other_method(allowed: str) -> Response:
    return refusal(405, OTHER_METHOD, Allow=allowed)


def _fields(encoded: bytes) -> Fields:
    return dict(parse_qsl(encoded.decode("utf-8", "replace"), max_num_fields=None))


async def _body(receive: Receive) -> bytes | None:
    """The whole body; None if it is longer than a form can be, or breaks off."""
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > LONGEST or message["type"] == "http.disconnect":
            return None
        more = message.get("more_body", False)
    return body
