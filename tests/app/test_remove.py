"""`vindplaats remove` takes out the documents that it is told, and no others."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands import remove
from index.settings import Settings, default_cache
from index.state import read_state
from ingest.errors import IndexUnavailableError, UsageError

Run = Callable[..., tuple[int, str, str]]


def test_removing(
    run: Run, good_file: Path, index_root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(index=index_root / "index", cache=default_cache())
    with pytest.raises(IndexUnavailableError, match="hier is geen index"):
        remove.run(Namespace(ids=["lezen"]), settings)
    assert run("ingest", str(good_file))[0] == 0
    with pytest.raises(UsageError, match="'onbekend': staat niet in de bibliotheek"):
        remove.run(Namespace(ids=["onbekend", "lezen"]), settings)
    assert remove.run(Namespace(ids=["lezen"]), settings) == 0
    assert "lezen: verwijderd" in capsys.readouterr().err
    state = read_state(settings.index)
    assert state is not None
    assert state.records == {}
