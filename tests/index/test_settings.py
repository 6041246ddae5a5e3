from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from index.settings import BUNDLED, Settings, default_cache, settings_from
from ingest.errors import UsageError


def test_defaults() -> None:
    assert settings_from({}) == Settings(
        index=Path(".vindplaats"), model=BUNDLED, cache=default_cache(), qdrant_url=None
    )


def test_each_setting_is_read() -> None:
    found = settings_from(
        {
            "VINDPLAATS_INDEX": "/data/index",
            "VINDPLAATS_MODEL": "/data/model",
            "VINDPLAATS_QDRANT_URL": "http://127.0.0.1:6333",
            "PATH": "/bin",
        }
    )
    assert found.index == Path("/data/index")
    assert found.model == "/data/model"
    assert found.qdrant_url == "http://127.0.0.1:6333"


def test_cache_of_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VINDPLAATS_CACHE", "/data/cache")
    assert settings_from().cache == Path("/data/cache")


def test_cache_of_the_given_environment() -> None:
    assert settings_from({"VINDPLAATS_CACHE": "/data/cache"}).cache == Path("/data/cache")


def test_empty_values_count_as_unset() -> None:
    assert settings_from({"VINDPLAATS_INDEX": "", "VINDPLAATS_X": ""}) == settings_from({})


def test_unknown_setting_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        settings_from({"VINDPLAATS_X": "1", "VINDPLAATS_INDEX": "/data"})
    message = str(caught.value)
    assert message.startswith("De instelling VINDPLAATS_X: bestaat niet. Kies uit ")
    for name in ("INDEX", "MODEL", "CACHE", "QDRANT_URL"):
        assert f"VINDPLAATS_{name}" in message
    assert caught.value.exit_status == 2


def test_settings_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        settings_from({}).model = "ander"  # type: ignore[misc]
