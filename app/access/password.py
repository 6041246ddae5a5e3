"""Passwords: which are good enough, and their argon2id hashes."""

import secrets
import unicodedata
from functools import cache

from argon2 import PasswordHasher, Type, extract_parameters
from argon2.exceptions import InvalidHashError, VerificationError

from ingest.errors import UsageError

SHORTEST = 12  # characters
LONGEST = 256  # characters; more would only cost the server work
DIFFERENT = 5  # characters that differ from each other, at least

_HASHER = PasswordHasher()


def check_password(password: str, name: str) -> None:
    """Raises UsageError for a password that is easy to guess."""
    if len(password) < SHORTEST:
        raise _weak(f"heeft minder dan {SHORTEST} tekens.")
    if len(password) > LONGEST:
        raise _weak(f"heeft meer dan {LONGEST} tekens.")
    if len(set(password)) < DIFFERENT:
        raise _weak(f"heeft minder dan {DIFFERENT} verschillende tekens.")
    # A name of a few letters stands in many good passwords.
    if len(name) > 3 and name in password.lower() and len(password) - len(name) < SHORTEST:
        raise _weak("is te veel gelijk aan de naam.")


def _weak(fault: str) -> UsageError:
    return UsageError("Het wachtwoord", fault, "Kies er een van een paar losse woorden.")


def hashed(password: str) -> str:
    """The argon2id hash of a password, with its salt and costs."""
    return _HASHER.hash(_composed(password))


def is_hash(text: str) -> bool:
    """Whether a text is an argon2id hash."""
    try:
        return extract_parameters(text).type is Type.ID
    except InvalidHashError:
        return False


def fits(password: str, stored: str | None) -> bool:
    """Whether a password belongs to a hash; without one it is False after the same work."""
    if len(password) > LONGEST:
        return False
    try:
        _HASHER.verify(hash_of_nobody() if stored is None else stored, _composed(password))
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


@cache
def hash_of_nobody() -> str:
    """A hash that no password fits: an unknown name must cost as much time as a known one."""
    return _HASHER.hash(secrets.token_urlsafe())


def _composed(password: str) -> str:
    # One machine sends é as a letter and an accent, another as one character.
    return unicodedata.normalize("NFC", password)
