"""Judges a name with a password, within the limits on tries."""

import asyncio
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool

from app.access.accounts import Account, Accounts
from app.access.audit import Audit
from app.access.password import fits
from app.access.tries import Tries


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whose the name and password are, or None; and why not, if that is for the many tries."""

    account: Account | None
    wait: float = 0.0  # seconds until the next try


class Judge:
    """The one place where passwords are looked at."""

    def __init__(self, tries: Tries, audit: Audit) -> None:
        """`audit` hears who came in and who did not."""
        self._tries = tries
        self._audit = audit
        # One at a time: each takes a core for tens of milliseconds and 64 MB, and of many tries at
        # once none may slip past the limit.
        self._turn = asyncio.Lock()

    async def judge(self, accounts: Accounts, name: str, password: str, address: str) -> Verdict:
        """The verdict; for an unknown name it takes as long as for a wrong password."""
        async with self._turn:
            wait = self._tries.wait(name, address)
            if wait > 0:
                return Verdict(account=None, wait=wait)
            account = accounts.get(name)
            stored = None if account is None else account.hash
            if await run_in_threadpool(fits, password, stored):
                self._tries.right(name, address)
                return Verdict(account=account)
            self._tries.wrong(name, address)
            # People type their password in the wrong field, so an unknown name is not kept.
            by = None if account is None else name
            outcome = f"verkeerd wachtwoord of onbekende naam, vanaf {address}"
            await run_in_threadpool(self._audit.note, "inloggen mislukt", by, outcome=outcome)
            return Verdict(account=None)
