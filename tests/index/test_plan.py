import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from index.plan import Candidate, plan
from index.state import Record
from ingest.errors import UsageError
from ingest.nouns import Document


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two text files."""
    folder = tmp_path / "stukken"
    folder.mkdir()
    (folder / "Brief één.txt").write_text("De eerste brief.", encoding="utf-8")
    (folder / "nota.txt").write_text("De nota.", encoding="utf-8")
    return folder


@pytest.fixture
def indexed(make_document: Callable[..., Document]) -> Callable[..., dict[str, Record]]:
    """The records of an index that holds these candidates as they are now."""

    def records(candidates: Sequence[Candidate]) -> dict[str, Record]:
        return {
            candidate.document_id: Record(
                document=make_document(candidate.document_id),
                source=candidate.source,
                revision="r1",
                passages=1,
                pages=None,
            )
            for candidate in candidates
        }

    return records


Indexed = Callable[..., dict[str, Record]]


def ids(candidates: Sequence[Candidate]) -> list[str]:
    return [candidate.document_id for candidate in candidates]


def write_manifest(folder: Path, *entries: dict[str, str]) -> None:
    lines = "\n".join(json.dumps(entry) for entry in entries)
    (folder / "manifest.jsonl").write_text(lines, encoding="utf-8")


def test_new_files_are_added(folder: Path) -> None:
    made = plan([folder], {})
    assert ids(made.add) == ["brief-een", "nota"]
    assert made.add[0].path == folder / "Brief één.txt"
    assert made.add[0].data == b"De eerste brief."
    assert (made.replace, made.keep, made.failures, made.ignored) == ((), (), (), ())


def test_unchanged_files_are_kept(folder: Path, indexed: Indexed) -> None:
    records = indexed(plan([folder], {}).add)
    again = plan([folder], records)
    assert ids(again.keep) == ["brief-een", "nota"]
    assert (again.add, again.replace, again.failures) == ((), (), ())


def test_changed_file_is_replaced(folder: Path, indexed: Indexed) -> None:
    records = indexed(plan([folder], {}).add)
    (folder / "nota.txt").write_text("De nieuwe nota.", encoding="utf-8")
    again = plan([folder], records)
    assert (ids(again.replace), ids(again.keep), again.add) == (["nota"], ["brief-een"], ())


def test_moved_file_is_kept(folder: Path, indexed: Indexed, tmp_path: Path) -> None:
    """A document is its id and content; where the file stands does not matter."""
    records = indexed(plan([folder], {}).add)
    moved = (folder / "nota.txt").rename(tmp_path / "nota.txt")
    assert ids(plan([moved], records).keep) == ["nota"]


def test_manifest_change_is_a_change(folder: Path, indexed: Indexed) -> None:
    """Only for the file it is about; the manifest itself is no document."""
    records = indexed(plan([folder], {}).add)
    write_manifest(folder, {"file": "nota.txt", "publisher": "Gemeente Ons Dorp"})
    changed = plan([folder], records)
    assert (ids(changed.replace), ids(changed.keep)) == (["nota"], ["brief-een"])
    assert changed.ignored == ()
    write_manifest(folder, {"file": "nota.txt", "publisher": "Gemeente Ons Eiland"})
    again = plan([folder], {**records, **indexed(changed.replace)})
    assert ids(again.replace) == ["nota"]


def test_manifest_gives_the_id(folder: Path) -> None:
    write_manifest(folder, {"file": "nota.txt", "id": "nota-2014"})
    assert ids(plan([folder], {}).add) == ["brief-een", "nota-2014"]


def test_broken_manifest_is_wrong_use(folder: Path) -> None:
    (folder / "manifest.jsonl").write_text('{"file": ', encoding="utf-8")
    with pytest.raises(UsageError, match=r"regel 1.*geen JSON"):
        plan([folder], {})


@pytest.mark.parametrize("document_id", ["31293/658", "../ontsnapt", ".verborgen", "a b"])
def test_id_that_is_no_file_name_is_wrong_use(folder: Path, document_id: str) -> None:
    """The id becomes part of a path in the index."""
    write_manifest(folder, {"file": "nota.txt", "id": document_id})
    with pytest.raises(UsageError) as caught:
        plan([folder], {})
    assert f"regel 1: 'id' is hier niet bruikbaar: {document_id!r}." in str(caught.value)


def test_other_way_of_reading_is_a_change(
    folder: Path, indexed: Indexed, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = indexed(plan([folder], {}).add)
    monkeypatch.setattr("index.plan.READING", 1_000)
    assert ids(plan([folder], records).replace) == ["brief-een", "nota"]


@pytest.mark.parametrize(
    ("recognised", "asked", "kept"),
    [
        (None, True, True),  # there is nothing to recognise
        (None, False, True),
        (False, True, False),
        (True, False, False),
        (True, True, True),
        (False, False, True),
    ],
)
def test_a_scan_with_ocr_is_another_document_than_without(
    recognised: bool | None, asked: bool, kept: bool, folder: Path, indexed: Indexed
) -> None:
    records = indexed(plan([folder], {}).add)
    records = {key: replace(record, ocr=recognised) for key, record in records.items()}
    again = plan([folder], records, ocr=asked)
    assert ids(again.keep if kept else again.replace) == ["brief-een", "nota"]


def test_same_id_twice_is_a_failure(folder: Path) -> None:
    """The first goes in; the message names both."""
    (folder / "deel").mkdir()
    (folder / "deel" / "NOTA.txt").write_text("Een andere nota.", encoding="utf-8")
    made = plan([folder], {})
    assert len(made.add) == 2
    assert sorted(ids(made.add)) == ["brief-een", "nota"]
    (failure,) = made.failures
    assert str(folder / "deel" / "NOTA.txt") in str(failure)
    assert str(folder / "nota.txt") in str(failure)
    assert "manifest.jsonl" in str(failure)


def test_same_file_twice_is_one(folder: Path) -> None:
    made = plan([folder / "nota.txt", folder, folder / "nota.txt"], {})
    assert sorted(ids(made.add)) == ["brief-een", "nota"]
    assert made.failures == ()


def test_same_file_by_two_paths_is_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    made = plan([Path("nota.txt"), folder / "nota.txt"], {})
    assert ids(made.add) == ["nota"]
    assert made.failures == ()


def test_missing_and_empty_files_fail_and_others_go_on(folder: Path) -> None:
    (folder / "leeg.txt").write_text(" \n", encoding="utf-8")
    made = plan([folder / "weg.txt", folder], {})
    assert ids(made.add) == ["brief-een", "nota"]
    messages = [str(failure) for failure in made.failures]
    assert len(messages) == 2
    assert f"{folder / 'weg.txt'}: dit bestand bestaat niet." in messages[0]
    assert "leeg.txt: dit bestand is leeg." in messages[1]
    assert [failure.exit_status for failure in made.failures] == [1, 1]


def test_other_kinds_in_a_folder_are_ignored(folder: Path) -> None:
    (folder / "foto.jpg").write_bytes(b"...")
    (folder / ".verborgen.txt").write_text("Niet voor ons.", encoding="utf-8")
    (folder / ".git").mkdir()
    (folder / ".git" / "logboek.txt").write_text("Niet voor ons.", encoding="utf-8")
    (folder / "KAART.TXT").write_text("Hoofdletters tellen niet.", encoding="utf-8")
    made = plan([folder], {})
    assert sorted(ids(made.add)) == ["brief-een", "kaart", "nota"]
    assert made.ignored == (folder / "foto.jpg",)


def test_named_file_is_never_ignored(folder: Path) -> None:
    """Who names a file hears, when it is read, that its kind is not."""
    photo = folder / "foto.jpg"
    photo.write_bytes(b"...")
    made = plan([photo], {})
    assert ids(made.add) == ["foto"]
    assert made.ignored == ()


def test_ignored_file_is_named_once(folder: Path) -> None:
    (folder / "foto.jpg").write_bytes(b"...")
    assert plan([folder, folder], {}).ignored == (folder / "foto.jpg",)


def test_planning_touches_nothing(folder: Path) -> None:
    def look() -> dict[str, str]:
        return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir()}

    before = look()
    plan([folder], {})
    assert look() == before
