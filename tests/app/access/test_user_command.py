"""`vindplaats user`: add, list and remove."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from app.access.accounts import read_accounts
from app.access.password import fits
from app.cli import main

Run = Callable[..., int]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with users that is not there yet."""
    return tmp_path / "gebruikers.json"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, file: Path) -> Run:
    """Runs `vindplaats user ...`, with a line on standard input."""

    def command(*words: str, typed: str = "") -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        return main(["user", *words, "--auth-file", str(file)])

    return command


def test_who_is_added_can_log_in(run: Run, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("add", "Ans", "--role", "beheerder", typed="zeven blauwe fietsen\n") == 0
    account = read_accounts(file)["ans"]
    assert account.user.role == "beheerder"
    assert fits("zeven blauwe fietsen", account.hash)
    assert "ans kan nu inloggen als beheerder." in capsys.readouterr().err


def test_users_are_listed_and_removed(
    run: Run, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("add", "bert", "--role", "lezer", typed="een kast vol schriften\n")
    run("add", "ans", "--role", "beheerder", typed="zeven blauwe fietsen\n")
    assert run("list") == 0
    assert capsys.readouterr().out == "ans\tbeheerder\nbert\tlezer\n"
    assert run("remove", "Bert") == 0
    assert set(read_accounts(file)) == {"ans"}


@pytest.mark.parametrize(
    ("words", "typed", "fault"),
    [
        (("add", "cor", "--role", "lezer"), "te kort\n", "heeft minder dan 12 tekens."),
        (("add", "cor", "--role", "lezer"), "", "heeft minder dan 12 tekens."),
        (("add", "c:r", "--role", "lezer"), "een lang wachtwoord\n", "De naam 'c:r': kan niet."),
        (("add", "ans", "--role", "lezer"), "een lang wachtwoord\n", "ans: bestaat al."),
        (("add", "cor", "--role", "baas"), "een lang wachtwoord\n", "verkeerd gebruik"),
        (("add", "cor"), "een lang wachtwoord\n", "verkeerd gebruik"),
        (("remove", "cor"), "", "De gebruiker cor: bestaat niet."),
        ((), "", "verkeerd gebruik"),
    ],
)
def test_what_cannot_be_done_changes_nothing(
    run: Run,
    file: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    typed: str,
    fault: str,
) -> None:
    run("add", "ans", "--role", "beheerder", typed="zeven blauwe fietsen\n")
    before = file.read_bytes()
    assert run(*words, typed=typed) == 2
    assert fault in " ".join(capsys.readouterr().err.split())
    assert file.read_bytes() == before


def test_listing_without_a_file_says_how_to_make_one(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("list") == 2
    assert "vindplaats user add NAAM --role beheerder" in " ".join(capsys.readouterr().err.split())


def test_on_a_terminal_the_password_is_asked_twice(
    monkeypatch: pytest.MonkeyPatch, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = iter(["zeven blauwe fietsen", "zeven blauwe fietsem"])
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(typed))
    monkeypatch.setattr("sys.stdin", _Terminal())
    assert main(["user", "add", "ans", "--role", "lezer", "--auth-file", str(file)]) == 2
    assert "De twee wachtwoorden: zijn niet gelijk." in capsys.readouterr().err
    assert not file.exists()


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True
