"""A file that goes in without trouble, and the command to put it in."""

from collections.abc import Callable
from pathlib import Path

import pytest

GOOD_TEXT = (
    "Leesbeleid op een basisschool in Zwolle\n\n"
    "De school leest elke dag een half uur met alle groepen. De leerlingen kiezen zelf een boek "
    "uit de schoolbibliotheek.\n"
)


@pytest.fixture
def good_file(tmp_path: Path) -> Path:
    """A small text file that goes in without trouble."""
    path = tmp_path / "lezen.txt"
    path.write_text(GOOD_TEXT, encoding="utf-8")
    return path


@pytest.fixture
def run(
    index_root: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Runs the command on an index in `index_root`; gives status, output and messages."""
    from app.cli import main

    def run_command(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = main([*arguments, "--index", str(index_root / "index")])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run_command
