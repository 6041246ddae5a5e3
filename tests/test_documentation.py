"""The documentation names what there is, and all of it."""

import re
from pathlib import Path

import pytest

from app.cli import COMMANDS
from index.settings import NAMES

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"vindplaats {command} " in README or f"vindplaats {command}\n" in README


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_setting_is_in_the_readme(name: str) -> None:
    assert f"`{name}`" in README


def test_the_first_command_comes_early() -> None:
    assert "make run" in "\n".join(README.splitlines()[:30])


def test_every_make_target_named_in_the_documents_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
    texts = [path.read_text("utf-8") for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]]
    named = {name for text in texts for name in re.findall(r"`?make ([a-z]+)\b", text)}
    assert named >= {"run", "test", "check", "bench", "evaluate"}
    assert named - {"run", "test"} <= targets
    assert {"run", "test", "install"} <= targets


def test_every_link_leads_to_a_file() -> None:
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("corpus/*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
