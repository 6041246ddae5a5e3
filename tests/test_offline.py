"""Private by default: nothing is sent, nothing is fetched."""

import os
from pathlib import Path
from typing import Any

import pytest

from app.asking import Request, ask, question_pipeline
from index.ingestion import ingest
from index.library import Library
from index.plan import plan
from index.search import search
from index.settings import Settings, default_cache
from ingest.nouns import Filters

TEXT = (
    "Leesbeleid op een basisschool in Zwolle\n\n"
    "De school leest elke dag een half uur met alle groepen. De leerlingen kiezen zelf een boek.\n"
)


def test_ingest_search_and_answer_open_no_socket(
    tmp_path: Path, index_root: Path, calls_out: list[Any]
) -> None:
    source = tmp_path / "lezen.txt"
    source.write_text(TEXT, encoding="utf-8")
    settings = Settings(index=index_root / "index", cache=default_cache())
    request = Request(text="Hoe lang leest de school per dag?")
    with Library(settings, "test", create=True) as library:
        reports = list(ingest(library, plan([source], {})))
        hits = search(library, "Hoe lang lezen de leerlingen per dag?", Filters(), 3)
        answer = ask(question_pipeline(library), request)
    assert [report.outcome for report in reports] == ["toegevoegd"]
    assert "half uur" in hits[0].passage.text
    assert "half uur" in answer.statements[0].text
    assert calls_out == []


def test_the_guard_refuses_another_machine(calls_out: list[Any]) -> None:
    """The proof above is worth something only if the guard sees what it should."""
    import socket

    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    assert calls_out
    calls_out.clear()


def test_libraries_are_told_to_stay_offline() -> None:
    from haystack.telemetry import _telemetry

    assert _telemetry.telemetry is None
    assert os.environ["GRADIO_ANALYTICS_ENABLED"] == "False"
    assert os.environ["HF_HUB_OFFLINE"] == "1"
