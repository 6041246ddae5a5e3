"""Settings: frozen, bounded, from `VINDPLAATS_...` in the environment; unknown ones refused."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ingest.errors import UsageError

PREFIX = "VINDPLAATS_"
BUNDLED = "multilingual-e5-small"  # the model that comes with the installation


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where things are and which model is used."""

    index: Path = Path(".vindplaats")  # VINDPLAATS_INDEX
    model: str = BUNDLED  # VINDPLAATS_MODEL: a sentence-transformers folder or name
    cache: Path  # VINDPLAATS_CACHE: where the bundled model is unpacked
    qdrant_url: str | None = None  # VINDPLAATS_QDRANT_URL: a Qdrant server instead of Edge
    reranker: str | None = None  # VINDPLAATS_RERANKER: a CrossEncoder folder or name


def default_cache(environment: Mapping[str, str] = os.environ) -> Path:
    """Where models are unpacked: `VINDPLAATS_CACHE`, else the user's cache folder."""
    root = environment.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(environment.get("VINDPLAATS_CACHE") or Path(root) / "vindplaats")


def settings_from(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in the environment; raises UsageError for one that does not exist."""
    given = {key: value for key, value in environment.items() if key.startswith(PREFIX) and value}
    known = {PREFIX + name.upper() for name in Settings.__dataclass_fields__}
    if unknown := sorted(set(given) - known):
        raise UsageError(
            f"De instelling {unknown[0]}",
            "bestaat niet.",
            f"Kies uit {', '.join(sorted(known))}, of haal haar weg.",
        )
    return Settings(
        index=Path(given.get("VINDPLAATS_INDEX", ".vindplaats")),
        model=given.get("VINDPLAATS_MODEL", BUNDLED),
        cache=default_cache(environment),
        qdrant_url=given.get("VINDPLAATS_QDRANT_URL"),
        reranker=given.get("VINDPLAATS_RERANKER"),
    )
