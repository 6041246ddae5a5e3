"""The file with the users: read whole, written whole, and read again when it changes."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.access.password import is_hash
from app.access.user import NAME, ROLES, User, is_role
from ingest.errors import UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A user and what their password must fit."""

    user: User
    hash: str  # argon2id


Accounts = Mapping[str, Account]  # by name


def read_accounts(path: Path) -> Accounts:
    """The accounts in a file; raises UsageError if it is missing or not as it must be."""
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["users"]
        accounts = [_account(path, entry) for entry in entries]
    except FileNotFoundError as error:
        raise UsageError(
            str(path),
            "dit bestand met gebruikers is er niet.",
            f"Maak het met 'vindplaats user add NAAM --role beheerder --auth-file {path}'.",
        ) from error
    except PermissionError as error:
        raise UsageError(
            str(path),
            "dit bestand met gebruikers mag Vindplaats niet lezen. Er kan nu niemand inloggen.",
            "Maak het met 'chown' van de gebruiker waaronder de server draait.",
        ) from error
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise _damaged(path, "het is niet te lezen") from error
    by_name = {account.user.name: account for account in accounts}
    if len(by_name) != len(accounts):
        raise _damaged(path, "een naam staat er twee keer in")
    return by_name


def open_to_others(path: Path) -> str:
    """What to tell who runs the server if others on the machine can reach the file, else ""."""
    if os.name != "posix" or not path.stat().st_mode & 0o077:
        return ""
    return f"Let op: andere gebruikers van deze machine kunnen bij {path}. Doe 'chmod 600 {path}'."


def _account(path: Path, entry: Mapping[str, object]) -> Account:
    name, role, stored = entry["name"], entry["role"], entry["hash"]
    if not isinstance(name, str) or not NAME.fullmatch(name):
        raise _damaged(path, f"de naam {name!r} kan niet")
    if not is_role(role):
        raise _damaged(path, f"de rol van {name} is niet {' of '.join(ROLES)}")
    if not isinstance(stored, str) or not is_hash(stored):
        raise _damaged(path, f"het wachtwoord van {name} is geen argon2id-hash")
    return Account(user=User(name=name, role=role), hash=stored)


def _damaged(path: Path, fault: str) -> UsageError:
    return UsageError(
        str(path),
        f"dit bestand met gebruikers is beschadigd: {fault}. Er kan nu niemand inloggen.",
        "Zet een goede kopie terug, of verwijder het en maak het opnieuw met "
        "'vindplaats user add'.",
    )


def write_accounts(path: Path, accounts: Accounts) -> None:
    """Replaces the file; only its owner, who stays the same, may read it.

    Raises UsageError if it cannot be written.
    """
    users = [
        {"name": name, "role": account.user.role, "hash": account.hash}
        for name, account in sorted(accounts.items())
    ]
    text = json.dumps({"users": users}, indent=1) + "\n"
    scratch = path.with_name(f".{path.name}.new")
    try:
        scratch.unlink(missing_ok=True)
        # Made with these rights from the start: not even for a moment may others read it.
        descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
            if path.exists() and path.stat().st_uid != os.getuid():
                # Written by root, it must stay readable for the user that the server runs as.
                os.fchown(file.fileno(), path.stat().st_uid, path.stat().st_gid)
        scratch.replace(path)
    except OSError as error:
        raise UsageError(
            str(path),
            f"dit bestand met gebruikers is niet te schrijven ({error.strerror}).",
            "Kies met --auth-file een bestand in een map die er is en waar je in mag schrijven.",
        ) from error


class AccountFile:
    """The accounts of a file as it stands now."""

    def __init__(self, path: Path) -> None:
        """Raises UsageError if the file cannot be used."""
        self.path = path
        self._stamp = self._now()
        self._accounts = read_accounts(path)

    def current(self) -> Accounts:
        """The accounts, read again if the file changed; raises UsageError if it is damaged."""
        stamp = self._now()
        if stamp is None or stamp != self._stamp:
            self._accounts = read_accounts(self.path)
            self._stamp = stamp
        return self._accounts

    def _now(self) -> tuple[int, int, int] | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino
