"""Authentication: everything but the door itself needs a session, or for programs HTTP Basic.

1. Look who it is: by the cookie of a session, or the name and password of a program.
2. Let a known user through, with the User in the scope.
3. Show a browser the way to the page to log in, and tell a program that it must log in.
"""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app.access.accounts import AccountFile, Accounts
from app.access.audit import Audit
from app.access.basic import Remembered, credentials
from app.access.judge import Judge
from app.access.login import LOG_IN, LOG_OUT, Login
from app.access.request import client, header, opens_page, refusal, root_path, route, token, under
from app.access.return_address import asked_for
from app.access.sessions import Sessions
from app.access.tries import Tries
from app.access.user import SCOPE_KEY, User
from ingest.errors import UsageError

OPEN = ("/front/access.css", "/favicon.ico", "/gezond")  # for everyone

UNKNOWN = "Je bent niet ingelogd. Log in en probeer het opnieuw."
WRONG = "De naam of het wachtwoord klopt niet."
TOO_OFTEN = "Er is te vaak een verkeerd wachtwoord gebruikt. Wacht een kwartier."
CLOSED = (
    "Inloggen kan nu niet, want het bestand met gebruikers is beschadigd of weg. Vraag een "
    "beheerder om het terug te zetten."
)
BASIC = 'Basic realm="Vindplaats", charset="UTF-8"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What the door goes by."""

    accounts: AccountFile
    programs: tuple[str, ...]  # paths where HTTP Basic counts
    proxied: bool  # behind a reverse proxy of our own
    audit: Audit
    report: Callable[[str], None]  # hears in Dutch what is wrong with the file of accounts


def behind_door(app: ASGIApp, keys: Keys) -> ASGIApp:
    """`app`, for users only."""
    door = Door(keys)

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        if under(route(scope), OPEN):
            await app(scope, receive, send)
            return
        answer = await door.answer(scope, receive)
        await (app if answer is None else answer)(scope, receive, send)

    return call


class Door:
    """Knows who is in."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._sessions = Sessions()
        self._remembered = Remembered()
        self._judge = Judge(Tries(), keys.audit)
        self._login = Login(self._sessions, self._judge, keys.audit, proxied=keys.proxied)
        self._told = ""  # the last fault of the file, so that it is reported once

    async def answer(self, scope: Scope, receive: Receive) -> Response | None:
        """The answer to who may not pass, or None for a user, who is put in the scope."""
        accounts = self._accounts()
        if accounts is None:
            return refusal(503, CLOSED)
        if under(route(scope), (LOG_IN, LOG_OUT)):
            return await self._login.answer(scope, receive, accounts)
        user = self._sessions.user(token(scope), accounts)
        if user is not None:
            scope[SCOPE_KEY] = user
            return None
        # Somebody who opens the description of the interface logs in as for any other page.
        person = opens_page(scope) and not header(scope, "authorization")
        if under(route(scope), self._keys.programs) and not person:
            return await self._program(scope, accounts)
        if person:
            address = f"{root_path(scope)}{LOG_IN}?naar={quote(asked_for(scope), safe='')}"
            return Response(status_code=303, headers={"Location": address})
        return refusal(401, UNKNOWN)

    def _accounts(self) -> Accounts | None:
        try:
            accounts = self._keys.accounts.current()
        except UsageError as error:
            if str(error) != self._told:
                self._told = str(error)
                self._keys.report(self._told)
            return None
        self._told = ""
        return accounts

    async def _program(self, scope: Scope, accounts: Accounts) -> Response | None:
        given = credentials(scope)
        if given is None:
            return refusal(401, UNKNOWN, WWW_Authenticate=BASIC)
        found = await self._basic(accounts, *given, client(scope, self._keys.proxied))
        if isinstance(found, Response):
            return found
        scope[SCOPE_KEY] = found
        return None

    async def _basic(
        self, accounts: Accounts, name: str, password: str, address: str
    ) -> User | Response:
        account = accounts.get(name)
        if account is not None and self._remembered.knows(account, password):
            return account.user
        verdict = await self._judge.judge(accounts, name, password, address)
        if verdict.wait > 0:
            return refusal(429, TOO_OFTEN, Retry_After=str(int(verdict.wait) + 1))
        if verdict.account is None:
            return refusal(401, WRONG, WWW_Authenticate=BASIC)
        self._remembered.add(verdict.account, password)
        return verdict.account.user
