from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from index.settings import BUNDLED, Settings, Storage, default_cache, settings_from
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
            "VINDPLAATS_QUANTISATION": "int8",
            "VINDPLAATS_ON_DISK": "ja",
            "VINDPLAATS_RERANKER": "/data/reranker",
            "PATH": "/bin",
        }
    )
    assert found.index == Path("/data/index")
    assert found.model == "/data/model"
    assert found.qdrant_url == "http://127.0.0.1:6333"
    assert found.storage == Storage(quantisation="int8", on_disk=True)
    assert found.reranker == "/data/reranker"


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
    for name in ("INDEX", "MODEL", "CACHE", "QDRANT_URL", "QUANTISATION", "ON_DISK", "RERANKER"):
        assert f"VINDPLAATS_{name}" in message
    assert caught.value.exit_status == 2


@pytest.mark.parametrize(
    ("name", "value", "choices"),
    [
        ("VINDPLAATS_QUANTISATION", "int4", "none, int8"),
        ("VINDPLAATS_ON_DISK", "misschien", "1, ja, 0, nee"),
    ],
)
def test_unknown_value_is_refused(name: str, value: str, choices: str) -> None:
    with pytest.raises(UsageError, match=f"Kies uit {choices}") as caught:
        settings_from({name: value})
    assert f"{name}={value}" in str(caught.value)


def test_settings_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        settings_from({}).model = "ander"  # type: ignore[misc]
