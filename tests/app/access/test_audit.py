"""The audit log: a line each, whole, on disk, and never in the way."""

import json
import resource
import stat
import threading
from datetime import UTC, datetime
from pathlib import Path

from app.access.audit import NAME, Audit


def test_a_line_holds_all_of_it(tmp_path: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    audit = Audit(tmp_path, lambda text: None)
    audit.note("toegevoegd", "ans", "doc1", "Een titel", "stuk.pdf", "12 passages")
    line = json.loads((tmp_path / NAME).read_text("utf-8"))
    assert before <= datetime.fromisoformat(line.pop("tijd")) <= datetime.now(UTC)
    assert line == {
        "gebruiker": "ans",
        "actie": "toegevoegd",
        "document": "doc1",
        "titel": "Een titel",
        "bestand": "stuk.pdf",
        "uitkomst": "12 passages",
    }
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


def test_control_characters_forge_no_line(tmp_path: Path) -> None:
    audit = Audit(tmp_path, lambda text: None)
    title = 'a"\n{"actie": "verzonnen"}\r\x1b[2J\x85\u2028é'
    audit.note("toegevoegd", None, "doc1", title)
    data = (tmp_path / NAME).read_bytes()
    assert data.count(b"\n") == 1
    assert all(32 <= byte < 127 for byte in data[:-1])
    assert json.loads(data)["titel"] == title


def test_lines_of_many_threads_stay_whole(tmp_path: Path) -> None:
    audit = Audit(tmp_path, lambda text: None)

    def note() -> None:
        for number in range(20):
            audit.note("verwijderd", "ans", f"doc{number}", "t" * 500)

    threads = [threading.Thread(target=note) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = (tmp_path / NAME).read_text("utf-8").splitlines()
    assert len([json.loads(line) for line in lines]) == 80


def test_half_a_line_is_taken_back(tmp_path: Path) -> None:
    told: list[str] = []
    audit = Audit(tmp_path, told.append)
    audit.note("toegevoegd", "ans", "doc1")
    whole = (tmp_path / NAME).read_bytes()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) + 20, before[1]))
    try:
        audit.note("verwijderd", "ans", "doc2")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (tmp_path / NAME).read_bytes() == whole
    assert len(told) == 1
    assert '"document": "doc2"' in told[0]


def test_a_log_that_cannot_be_written_is_told_and_stops_nothing(tmp_path: Path) -> None:
    told: list[str] = []
    Audit(tmp_path / "weg", told.append).note("verwijderd", "ans", "doc1")
    assert len(told) == 1
    assert told[0].startswith(f"{tmp_path / 'weg' / NAME}: deze regel kon niet worden bewaard")
    assert '"document": "doc1"' in told[0]
