"""The file with users: whole, private, read again when it changes."""

import os
import stat
from pathlib import Path

import pytest

from app.access.accounts import (
    Account,
    AccountFile,
    open_to_others,
    read_accounts,
    write_accounts,
)
from ingest.errors import UsageError


def test_what_is_written_is_read(auth_file: Path, accounts: dict[str, Account]) -> None:
    assert read_accounts(auth_file) == accounts


def test_only_the_owner_may_read_the_file(auth_file: Path) -> None:
    assert stat.S_IMODE(auth_file.stat().st_mode) == 0o600


def test_a_file_that_others_can_reach_is_told(auth_file: Path) -> None:
    assert open_to_others(auth_file) == ""
    auth_file.chmod(0o640)
    assert open_to_others(auth_file).endswith(f"Doe 'chmod 600 {auth_file}'.")


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a file away")
def test_root_leaves_the_file_with_its_owner(auth_file: Path, accounts: dict[str, Account]) -> None:
    os.chown(auth_file, 12345, 12345)
    write_accounts(auth_file, {"ans": accounts["ans"]})
    found = auth_file.stat()
    assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (12345, 12345, 0o600)


def test_the_file_holds_no_password(auth_file: Path) -> None:
    text = auth_file.read_text("utf-8")
    assert "fietsen" not in text
    assert text.count("$argon2id$") == 2


def test_a_change_is_seen_at_once(auth_file: Path, accounts: dict[str, Account]) -> None:
    file = AccountFile(auth_file)
    write_accounts(auth_file, {"ans": accounts["ans"]})
    assert set(file.current()) == {"ans"}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "het is niet te lezen"),
        ("[]", "het is niet te lezen"),
        ('{"users": [{"name": "jan"}]}', "het is niet te lezen"),
        ('{"users": [{"name": "J:n", "role": "lezer", "hash": "x"}]}', "de naam 'J:n' kan niet"),
        ('{"users": [{"name": "jan", "role": "baas", "hash": "x"}]}', "de rol van jan"),
        ('{"users": [{"name": "jan", "role": "lezer", "hash": "geheim"}]}', "geen argon2id-hash"),
        ('{"users": [{"name": "jan", "role": "lezer", "hash": "$argon2id$v=1"}]}', "argon2id-hash"),
    ],
)
def test_a_damaged_file_is_refused(auth_file: Path, text: str, fault: str) -> None:
    file = AccountFile(auth_file)
    auth_file.write_text(text)
    with pytest.raises(UsageError, match=fault) as caught:
        file.current()
    assert str(caught.value).startswith(f"{auth_file}: ")
    assert "Er kan nu niemand inloggen" in str(caught.value)


def test_a_name_twice_is_refused(auth_file: Path) -> None:
    entry = auth_file.read_text("utf-8").split("[")[1].split("]")[0]
    auth_file.write_text(f'{{"users": [{entry}, {entry}]}}')
    with pytest.raises(UsageError, match="een naam staat er twee keer in"):
        read_accounts(auth_file)


def test_a_file_that_went_away_lets_nobody_in(auth_file: Path) -> None:
    file = AccountFile(auth_file)
    auth_file.unlink()
    with pytest.raises(UsageError, match="is er niet"):
        file.current()


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="niet te schrijven"):
        write_accounts(tmp_path / "weg" / "gebruikers.json", {})
