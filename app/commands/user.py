"""`vindplaats user`: who may log in to the web application."""

import argparse
import getpass
import sys
from pathlib import Path

from app.access.accounts import Account, Accounts, read_accounts, write_accounts
from app.access.password import check_password, hashed
from app.access.user import ROLES, User, checked_name, plain_name
from app.commands.printing import say
from index.settings import Settings
from ingest.errors import UsageError

TEXT = "beheer wie kan inloggen op de webpagina"


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTIE")
    adding = actions.add_parser("add", help="voeg een gebruiker toe")
    adding.add_argument("name", metavar="NAAM")
    adding.add_argument("--role", choices=ROLES, required=True, help="wat de gebruiker mag")
    removing = actions.add_parser("remove", help="verwijder een gebruiker")
    removing.add_argument("name", metavar="NAAM")
    listing = actions.add_parser("list", help="toon de gebruikers")
    for action in (adding, removing, listing):
        action.add_argument(
            "--auth-file",
            type=Path,
            required=True,
            metavar="BESTAND",
            help="het bestand met gebruikers, ook voor 'vindplaats serve'",
        )


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Does the action; a server that runs sees it with its next request."""
    path: Path = arguments.auth_file
    if arguments.action == "add":
        _add(path, arguments)
    elif arguments.action == "remove":
        _remove(path, plain_name(arguments.name))
    else:
        for account in read_accounts(path).values():
            print(f"{account.user.name}\t{account.user.role}")
    return 0


def _add(path: Path, arguments: argparse.Namespace) -> None:
    user = User(name=checked_name(arguments.name), role=arguments.role)
    accounts: Accounts = read_accounts(path) if path.exists() else {}
    if user.name in accounts:
        raise UsageError(
            f"De gebruiker {user.name}",
            "bestaat al.",
            "Verwijder hem eerst met 'user remove' om de rol of het wachtwoord te veranderen.",
        )
    password = _asked_password(user.name)
    account = Account(user=user, hash=hashed(password))
    write_accounts(path, {**accounts, user.name: account})
    say(f"{user.name} kan nu inloggen als {user.role}.")


def _remove(path: Path, name: str) -> None:
    accounts = read_accounts(path)
    if name not in accounts:
        raise UsageError(
            f"De gebruiker {name}",
            "bestaat niet.",
            f"Zie de namen met 'vindplaats user list --auth-file {path}'.",
        )
    write_accounts(path, {key: one for key, one in accounts.items() if key != name})
    say(f"{name} kan niet meer inloggen.")


def _asked_password(name: str) -> str:
    """Typed twice on a terminal; else the first line of standard input."""
    if not sys.stdin.isatty():
        password = sys.stdin.readline().rstrip("\r\n")
        check_password(password, name)
        return password
    password = getpass.getpass(f"Wachtwoord voor {name}: ")
    check_password(password, name)
    if getpass.getpass("Nog een keer: ") != password:
        raise UsageError("De twee wachtwoorden", "zijn niet gelijk.", "Probeer het opnieuw.")
    return password
