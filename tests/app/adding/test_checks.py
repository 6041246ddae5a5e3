"""Names, sizes and kinds of files, before any is read."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.adding.checks import LARGEST, LONGEST_NAME, MOST_FILES, check_count, checked, clean_name
from app.adding.nouns import Upload
from ingest.errors import UsageError

Bring = Callable[..., list[Upload]]


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("brief.pdf", "brief.pdf"),
        ("../../etc/passwd.txt", "passwd.txt"),
        (r"C:\Documenten\Plan 2014.docx", "Plan 2014.docx"),
        ("plan\x00\x07\n 2014\u202e.txt", "plan 2014.txt"),
        ("..", "document"),
        ("", "document"),
        (".verborgen.md", "verborgen.md"),
        ("é" * 300 + ".pdf", "é" * 58 + ".pdf"),
    ],
)
def test_names_are_cleaned(name: str, clean: str) -> None:
    assert clean_name(name) == clean


@given(st.text(max_size=400))
def test_a_clean_name_is_a_name_of_one_file(name: str) -> None:
    clean = clean_name(name)
    assert clean
    assert Path(clean).name == clean
    assert clean.isprintable()
    assert len(clean.encode()) <= LONGEST_NAME
    assert not clean.startswith(".")
    assert clean_name(clean) == clean


@pytest.mark.parametrize(("files", "message"), [(0, "geen bestand"), (MOST_FILES + 1, "te veel")])
def test_too_many_or_no_files_are_refused(files: int, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        check_count(files)
    check_count(MOST_FILES)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("plan.exe", b"MZ", "'.exe' leest Vindplaats niet"),
        ("plan", b"tekst", "zonder soort"),
        ("manifest.jsonl", b"{}", "'.jsonl' leest"),
        ("plan.txt", b"", "leeg"),
        ("plan.pdf", b"PK\x03\x04", "geen pdf-bestand"),
        ("plan.docx", b"%PDF-1.4", "geen docx-bestand"),
        ("plan.txt", b"\x89PNG\r\n", "geen txt-bestand"),
    ],
)
def test_files_that_cannot_be_read_are_refused(
    brought: Bring, name: str, data: bytes, message: str
) -> None:
    [state] = checked(brought((name, data)))
    assert state.step == "mislukt"
    assert state.messages[0].startswith(f"{name}: ")
    assert message in state.messages[0]


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "groot"
    with path.open("wb") as file:
        file.write(b"%PDF-")
        file.truncate(LARGEST + 1)
    [state] = checked([Upload(path=path, name="groot.pdf")])
    assert "te groot (100 MB); het mag 100 MB zijn" in state.messages[0]


def test_a_pdf_may_have_some_bytes_before_its_mark(brought: Bring) -> None:
    [state] = checked(brought(("plan.pdf", b"\n\n%PDF-1.7")))
    assert state.step == "wacht"


def test_the_same_file_and_the_same_name_go_in_once(brought: Bring) -> None:
    files = [("a.txt", b"een"), ("b.txt", b"een"), ("map/A.md", b"twee"), ("c.txt", b"drie")]
    states = checked(brought(*files))
    assert [state.step for state in states] == ["wacht", "mislukt", "mislukt", "wacht"]
    assert "hetzelfde bestand als 'a.txt'" in states[1].messages[0]
    assert "dezelfde naam als 'a.txt'" in states[2].messages[0]
    assert [state.key for state in states] == [0, 1, 2, 3]
