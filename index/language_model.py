"""The settings `VINDPLAATS_LLM_...` of the language model that may write answers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args
from urllib.parse import urlsplit

from ingest.errors import UsageError

START = "VINDPLAATS_LLM_"
Unsupported = Literal["mark", "drop"]
LONGEST_TIMEOUT = 600  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageModel:
    """The language model that writes answers; docs/language-model.md."""

    url: str  # VINDPLAATS_LLM_URL: of an OpenAI-compatible service, "http://localhost:11434/v1"
    model: str  # VINDPLAATS_LLM_MODEL: its name there
    key: str | None = field(default=None, repr=False)  # VINDPLAATS_LLM_KEY; never shown
    unsupported: Unsupported = "mark"  # VINDPLAATS_LLM_UNSUPPORTED: what a failing sentence gets
    timeout: int = 60  # VINDPLAATS_LLM_TIMEOUT: seconds for a whole answer, 1 to 600


def language_model_from(given: Mapping[str, str]) -> LanguageModel | None:
    """The settings `VINDPLAATS_LLM_...` together; None if none is set."""
    if not any(name.startswith(START) for name in given):
        return None
    for needed in ("URL", "MODEL"):
        if START + needed not in given:
            raise UsageError(
                f"De instelling {START}{needed}",
                "ontbreekt, terwijl er andere voor een taalmodel zijn.",
                f"Geef {START}URL en {START}MODEL samen, of haal ze allemaal weg.",
            )
    return LanguageModel(
        url=_address(START + "URL", given[START + "URL"]),
        model=given[START + "MODEL"],
        key=given.get(START + "KEY"),
        unsupported=_unsupported(START + "UNSUPPORTED", given.get(START + "UNSUPPORTED", "mark")),
        timeout=_seconds(START + "TIMEOUT", given.get(START + "TIMEOUT", "60")),
    )


def _address(name: str, value: str) -> str:
    """A web address without a password in it, for addresses are shown in messages."""
    fault = ""
    try:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            fault = "is geen adres dat met http:// of https:// begint."
        elif parts.username is not None or parts.query:
            fault = "bevat een naam, wachtwoord of vraagteken."
    except ValueError:
        fault = "is geen geldig adres."
    if fault:
        raise UsageError(
            f"De instelling {name}",
            fault,
            f"Geef een adres als http://localhost:11434/v1; een sleutel hoort in {START}KEY.",
        )
    return value


def _unsupported(name: str, value: str) -> Unsupported:
    known: tuple[Unsupported, ...] = get_args(Unsupported)
    for one in known:
        if value == one:
            return one
    raise UsageError(
        f"De instelling {name}={value}", "bestaat niet.", f"Kies uit {', '.join(known)}."
    )


def _seconds(name: str, value: str) -> int:
    if not (re.fullmatch("[0-9]{1,3}", value) and 1 <= int(value) <= LONGEST_TIMEOUT):
        raise UsageError(
            f"De instelling {name}={value}",
            "is geen aantal seconden dat kan.",
            f"Kies een heel getal van 1 tot en met {LONGEST_TIMEOUT}.",
        )
    return int(value)
