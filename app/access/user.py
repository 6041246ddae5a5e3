"""Who asks."""

import re
from dataclasses import dataclass
from typing import Literal, TypeGuard, get_args

from ingest.errors import UsageError

Role = Literal["lezer", "beheerder"]
ROLES: tuple[Role, ...] = get_args(Role)

# The scope of a request holds its User under this key, when there are users.
SCOPE_KEY = "vindplaats.user"

# Without a colon, which ends the name in HTTP Basic, and nothing a log line could stumble on.
NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A person or program that logged in."""

    name: str
    role: Role

    @property
    def may_write(self) -> bool:
        """Whether they may add and remove documents."""
        return self.role == "beheerder"


def is_role(text: object) -> TypeGuard[Role]:
    """Whether a text names a role."""
    return text in ROLES


def plain_name(typed: str) -> str:
    """A name as accounts keep it: capitals and spaces around it do not matter."""
    return typed.strip().lower()


def checked_name(typed: str) -> str:
    """The plain name; raises UsageError for one that an account cannot have."""
    name = plain_name(typed)
    if not NAME.fullmatch(name):
        raise UsageError(
            f"De naam {typed!r}",
            "kan niet.",
            "Gebruik 1 tot 64 letters zonder accent, cijfers, punten, streepjes of een apenstaartje"
            " en begin met een letter of cijfer.",
        )
    return name
