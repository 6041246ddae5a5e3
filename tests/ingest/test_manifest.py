"""The manifest beside a document; its faults name the file and the line."""

from pathlib import Path

import pytest

from ingest.errors import UsageError
from ingest.manifest import ManifestEntry, manifest_entry


def entry(folder: Path, content: str | bytes) -> ManifestEntry:
    data = content.encode() if isinstance(content, str) else content
    (folder / "manifest.jsonl").write_bytes(data)
    return manifest_entry(folder / "stuk.pdf")


def test_folder_without_a_manifest(tmp_path: Path) -> None:
    assert manifest_entry(tmp_path / "stuk.pdf") == ManifestEntry()


def test_entry_by_the_name_of_the_file(tmp_path: Path) -> None:
    content = '{"file": "ander.pdf", "title": "Ander"}\n\n{"file": "stuk.pdf", "title": "Stuk"}\n'
    assert entry(tmp_path, content) == ManifestEntry(title="Stuk")


def test_file_that_the_manifest_does_not_name(tmp_path: Path) -> None:
    assert entry(tmp_path, '{"file": "ander.pdf", "title": "Ander"}') == ManifestEntry()


def test_all_fields(tmp_path: Path) -> None:
    """Empty values say nothing; a single sector need not be a list; other fields are ignored."""
    content = (
        '{"file": "stuk.pdf", "id": "s-1", "title": "Eén", "kind": "", "publisher": null, '
        '"date": "2031", "sector": "po", "reference": "51234567", "pages": 3, '
        '"dossiers": ["45678-90"], "session": "2030-2031"}'
    )
    assert entry(tmp_path, content) == ManifestEntry(
        id="s-1",
        title="Eén",
        date="2031",
        sector=("po",),
        reference="51234567",
        dossiers=("45678-90",),
        session="2030-2031",
    )
    assert entry(tmp_path, '{"file": "stuk.pdf", "sector": ["po", "vo"]}').sector == ("po", "vo")


@pytest.mark.parametrize("line", ['{"file": "stuk.pdf"', "stuk.pdf", '["stuk.pdf"]', '"stuk.pdf"'])
def test_broken_line_names_file_and_line(tmp_path: Path, line: str) -> None:
    with pytest.raises(UsageError) as caught:
        entry(tmp_path, f'{{"file": "ander.pdf"}}\n\n{line}\n')
    message = str(caught.value)
    assert message.startswith(f"{tmp_path / 'manifest.jsonl'}, regel 3: ")
    assert "JSON" in message
    assert "\n" not in message


@pytest.mark.parametrize("name", ["../weg", "a b", "", "é", "-a"])
def test_id_that_is_no_file_name_is_refused(tmp_path: Path, name: str) -> None:
    """An empty id says nothing; the others could not be the name of a file in the index."""
    content = f'{{"file": "stuk.pdf", "id": "{name}"}}'
    if not name:
        assert entry(tmp_path, content).id is None
        return
    with pytest.raises(UsageError, match=r"regel 1: .*niet bruikbaar"):
        entry(tmp_path, content)


def test_manifest_with_a_byte_order_mark(tmp_path: Path) -> None:
    content = b'\xef\xbb\xbf{"file": "stuk.pdf", "title": "Stuk"}'
    assert entry(tmp_path, content) == ManifestEntry(title="Stuk")


def test_manifest_that_is_not_utf8_is_a_fault_of_the_manifest(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="UTF-8"):
        entry(tmp_path, '{"file": "stuk.pdf", "title": "Eén"}'.encode("cp1252"))


@pytest.mark.parametrize(
    "field",
    [
        '"sector": 5',
        '"sector": ["po", 5]',
        '"date": "onbekend"',
        '"date": "2031-13"',
        '"date": 2031',
        '"title": 5',
        '"unknown": ["title"]',
        '"unknown": ["date", 5]',
        '"dossiers": 45678',
        '"session": "2031"',
    ],
)
def test_value_of_the_wrong_kind_is_a_fault_of_the_manifest(tmp_path: Path, field: str) -> None:
    with pytest.raises(UsageError, match=f"regel 1: '{field.split(chr(34))[1]}' is hier niet"):
        entry(tmp_path, f'{{"file": "stuk.pdf", {field}}}')


def test_broken_line_behind_the_entry_is_found_too(tmp_path: Path) -> None:
    """Whether a manifest is sound must not depend on the file that is asked for."""
    with pytest.raises(UsageError, match="regel 2"):
        entry(tmp_path, '{"file": "stuk.pdf"}\ngeen json\n')


def test_line_separator_inside_a_title(tmp_path: Path) -> None:
    assert (
        entry(tmp_path, '{"file": "stuk.pdf", "title": "Een\u2028twee"}').title == "Een\u2028twee"
    )
