"""Settings: frozen, bounded, from `VINDPLAATS_...` in the environment; unknown ones refused."""

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from index.language_model import LanguageModel, language_model_from
from ingest.errors import UsageError

PREFIX = "VINDPLAATS_"
BUNDLED = "multilingual-e5-small"  # the model that comes with the installation


Quantisation = Literal["none", "int8"]
ON, OFF = ("1", "ja"), ("0", "nee")


@dataclass(frozen=True, slots=True, kw_only=True)
class Storage:
    """How the store keeps vectors; docs/scale.md has what each costs and saves."""

    quantisation: Quantisation = "none"  # of the vectors of passages, kept in memory
    on_disk: bool = False  # vectors, terms and texts are read from disk when they are needed


STORAGE = Storage()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where things are and which model is used."""

    index: Path = Path(".vindplaats")  # VINDPLAATS_INDEX
    model: str = BUNDLED  # VINDPLAATS_MODEL: a sentence-transformers folder or name
    cache: Path  # VINDPLAATS_CACHE: where the bundled model is unpacked
    qdrant_url: str | None = None  # VINDPLAATS_QDRANT_URL: a Qdrant server instead of Edge
    storage: Storage = STORAGE  # VINDPLAATS_QUANTISATION, VINDPLAATS_ON_DISK
    reranker: str | None = None  # VINDPLAATS_RERANKER: a CrossEncoder folder or name
    # VINDPLAATS_REFUSE_BELOW: how likely, 0 to 1, an answer must be in the documents to be given
    refuse_below: float = 0.28
    llm: LanguageModel | None = None  # VINDPLAATS_LLM_...; None: answers are sentences of documents


# Every setting, by its name in the environment.
NAMES = frozenset(
    PREFIX + name.upper()
    for name in {
        *Settings.__dataclass_fields__,
        *Storage.__dataclass_fields__,
        *(f"llm_{name}" for name in LanguageModel.__dataclass_fields__),
    }
    - {"storage", "llm"}
)


def default_cache(environment: Mapping[str, str] = os.environ) -> Path:
    """Where models are unpacked: `VINDPLAATS_CACHE`, else the user's cache folder."""
    root = environment.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(environment.get("VINDPLAATS_CACHE") or Path(root) / "vindplaats")


def settings_from(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in the environment; raises UsageError for one that does not exist."""
    given = {key: value for key, value in environment.items() if key.startswith(PREFIX) and value}
    if unknown := sorted(given.keys() - NAMES):
        raise UsageError(
            f"De instelling {unknown[0]}",
            "bestaat niet.",
            f"Kies uit {', '.join(sorted(NAMES))}, of haal haar weg.",
        )
    return Settings(
        index=Path(given.get("VINDPLAATS_INDEX", ".vindplaats")),
        model=given.get("VINDPLAATS_MODEL", BUNDLED),
        cache=default_cache(environment),
        qdrant_url=given.get("VINDPLAATS_QDRANT_URL"),
        storage=Storage(
            quantisation=_quantisation(given.get("VINDPLAATS_QUANTISATION", "none")),
            on_disk=_switch("VINDPLAATS_ON_DISK", given.get("VINDPLAATS_ON_DISK", OFF[0])),
        ),
        reranker=given.get("VINDPLAATS_RERANKER"),
        refuse_below=_share(
            "VINDPLAATS_REFUSE_BELOW", given.get("VINDPLAATS_REFUSE_BELOW", "0.28")
        ),
        llm=language_model_from(given),
    )


def _quantisation(value: str) -> Quantisation:
    known: tuple[Quantisation, ...] = get_args(Quantisation)
    for one in known:
        if value == one:
            return one
    raise UsageError(
        f"De instelling VINDPLAATS_QUANTISATION={value}", "bestaat niet.", _choose(known)
    )


def _share(name: str, value: str) -> float:
    if not re.fullmatch(r"0|1|[01]?[.,][0-9]{1,3}", value) or not 0 <= _number(value) <= 1:
        raise UsageError(
            f"De instelling {name}={value}",
            "is geen getal van 0 tot en met 1.",
            "Kies bijvoorbeeld 0.3; hoger weigert eerder, 0 weigert nooit.",
        )
    return _number(value)


def _number(value: str) -> float:
    return float(value.replace(",", "."))


def _switch(name: str, value: str) -> bool:
    if value not in ON + OFF:
        raise UsageError(f"De instelling {name}={value}", "bestaat niet.", _choose(ON + OFF))
    return value in ON


def _choose(values: Sequence[str]) -> str:
    return f"Kies uit {', '.join(values)}."
