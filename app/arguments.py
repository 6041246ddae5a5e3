"""The command line: which commands there are, and the kinds of value they take."""

import argparse
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from index.settings import Settings
from ingest.errors import UsageError

SECTORS = ("po", "vo", "so", "mbo")


class Command(Protocol):
    """A module of `app.commands`."""

    TEXT: str  # Dutch; what it does

    def add(self, parser: argparse.ArgumentParser, /) -> None:
        """Adds what it takes."""

    def run(self, arguments: argparse.Namespace, settings: Settings, /) -> int:
        """Does it and returns the exit status (see the command line contract)."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> None:  # type: ignore[override] # always raises
        raise UsageError(self.prog, f"verkeerd gebruik ({message}).", f"Zie '{self.prog} --help'.")


def parser(commands: Mapping[str, Command]) -> argparse.ArgumentParser:
    """The parser of the `vindplaats` command; it raises UsageError on wrong use."""
    main = _Parser(
        prog="vindplaats",
        description="Vindt passages in beleidsstukken over onderwijs en beantwoordt er vragen mee.",
    )
    subparsers = main.add_subparsers(dest="command", required=True, metavar="OPDRACHT")
    for name, command in commands.items():
        sub = subparsers.add_parser(name, help=command.TEXT, description=command.TEXT)
        sub.add_argument("--index", type=Path, metavar="MAP", help="de map met de index")
        command.add(sub)
    return main


def positive(text: str) -> int:
    """A number from 1 to 65535."""
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"'{text}' is geen getal van 1 tot 65535")
    return int(text)


def root_path(text: str) -> str:
    """A path as an address has it: "/stukken"; "/" is none."""
    path = "/" + text.strip("/")
    if not re.fullmatch(r"/|(/[A-Za-z0-9._~-]+)+", path):
        raise argparse.ArgumentTypeError(f"'{text}' is geen pad als /stukken")
    return path.rstrip("/")


def year(text: str) -> int:
    """A year: "2014"."""
    if not text.isdigit() or not 1900 <= int(text) < 2100:
        raise argparse.ArgumentTypeError(f"'{text}' is geen jaar")
    return int(text)


def period(text: str) -> tuple[int, int]:
    """A year or two: "2014", "2011-2014"."""
    first, _, last = text.partition("-")
    return year(first), year(last or first)


def with_index(settings: Settings, index: Path | None) -> Settings:
    """The settings, with the index that the command line names."""
    return settings if index is None else replace(settings, index=index)
