from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from index.language_model import LanguageModel
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
            "VINDPLAATS_REFUSE_BELOW": "0.5",
            "PATH": "/bin",
        }
    )
    assert found.index == Path("/data/index")
    assert found.model == "/data/model"
    assert found.qdrant_url == "http://127.0.0.1:6333"
    assert found.storage == Storage(quantisation="int8", on_disk=True)
    assert found.reranker == "/data/reranker"
    assert found.refuse_below == 0.5


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
    assert "VINDPLAATS_REFUSE_BELOW" in message
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


@pytest.mark.parametrize(
    ("value", "share"),
    [("0", 0.0), ("1", 1.0), ("0.3", 0.3), ("0,3", 0.3), (".3", 0.3), ("1.000", 1.0), ("", 0.28)],
)
def test_how_likely_an_answer_must_be(value: str, share: float) -> None:
    assert settings_from({"VINDPLAATS_REFUSE_BELOW": value}).refuse_below == share


@pytest.mark.parametrize(
    "value", ["2", "-0.1", "1.01", "30%", "0.", "1e-1", "nan", "inf", "²", "0.1234", "0 .3", "10.5"]
)
def test_what_is_no_share_is_refused(value: str) -> None:
    with pytest.raises(UsageError, match="is geen getal van 0 tot en met 1") as caught:
        settings_from({"VINDPLAATS_REFUSE_BELOW": value})
    message = str(caught.value)
    assert message.startswith(f"De instelling VINDPLAATS_REFUSE_BELOW={value}: ")
    assert "Kies bijvoorbeeld 0.3; hoger weigert eerder, 0 weigert nooit." in message


def test_settings_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        settings_from({}).model = "ander"  # type: ignore[misc]


LLM = {"VINDPLAATS_LLM_URL": "http://127.0.0.1:11434/v1", "VINDPLAATS_LLM_MODEL": "mistral"}


def test_no_language_model_by_default() -> None:
    assert settings_from({}).llm is None


def test_language_model_with_its_defaults() -> None:
    found = settings_from(LLM).llm
    assert found == LanguageModel(
        url="http://127.0.0.1:11434/v1", model="mistral", key=None, unsupported="mark", timeout=60
    )


def test_every_setting_of_the_language_model_is_read() -> None:
    more = {
        "VINDPLAATS_LLM_KEY": "geheim",
        "VINDPLAATS_LLM_UNSUPPORTED": "drop",
        "VINDPLAATS_LLM_TIMEOUT": "5",
    }
    found = settings_from(LLM | more).llm
    assert found is not None
    assert (found.key, found.unsupported, found.timeout) == ("geheim", "drop", 5)


def test_the_key_is_not_shown() -> None:
    assert "geheim" not in repr(settings_from(LLM | {"VINDPLAATS_LLM_KEY": "geheim"}))


@pytest.mark.parametrize("missing", LLM)
def test_half_a_language_model_is_refused(missing: str) -> None:
    rest = {name: value for name, value in LLM.items() if name != missing}
    with pytest.raises(UsageError, match=f"De instelling {missing}: ontbreekt"):
        settings_from(rest | {"VINDPLAATS_LLM_KEY": "geheim"})


@pytest.mark.parametrize("url", ["localhost:11434", "ftp://a/v1", "http://", "http://["])
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(UsageError, match="De instelling VINDPLAATS_LLM_URL: "):
        settings_from(LLM | {"VINDPLAATS_LLM_URL": url})


@pytest.mark.parametrize("url", ["http://a:geheim@c/v1", "http://a/v1?key=geheim"])
def test_an_address_with_a_secret_is_refused_and_not_shown(url: str) -> None:
    with pytest.raises(UsageError, match="VINDPLAATS_LLM_KEY") as caught:
        settings_from(LLM | {"VINDPLAATS_LLM_URL": url})
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("value", ["0", "601", "-1", "1.5", "lang", "²", "9" * 5000])
def test_a_timeout_out_of_bounds_is_refused(value: str) -> None:
    with pytest.raises(UsageError, match="van 1 tot en met 600"):
        settings_from(LLM | {"VINDPLAATS_LLM_TIMEOUT": value})


def test_what_to_do_with_unsupported_sentences_has_two_values() -> None:
    with pytest.raises(UsageError, match="Kies uit mark, drop"):
        settings_from(LLM | {"VINDPLAATS_LLM_UNSUPPORTED": "weg"})
