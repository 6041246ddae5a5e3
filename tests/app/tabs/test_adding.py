"""What one user is checking before it goes in."""

from datetime import UTC, datetime

from app.adding.nouns import Batch, Correction, FileState, Recognised
from app.tabs.checking import Checking, shown, waiting


def found(title: str) -> Recognised:
    return Recognised(
        document_id=title, title=title, kind="brief", publisher=None, date=None, sector=("po",),
        pages=None, passages=1, sha256="", found="",
    )  # fmt: skip


def batch(key: str, *files: FileState, by: str | None = None, started: bool = False) -> Batch:
    at = datetime(2031, 1, 1, tzinfo=UTC)
    return Batch(id=key, work="toevoegen", by=by, at=at, files=files, started=started)


READY = (
    FileState(key=0, name="a.txt", size=1, step="herkend", recognised=found("A")),
    FileState(key=1, name="b.txt", size=1, step="mislukt"),
    FileState(key=2, name="c.txt", size=1, step="herkend", recognised=found("C")),
)
FIELDS = slice(4, None)  # of what `shown` gives: title, kind, date, sectors


def test_one_checks_what_one_brought_oneself_and_goes_on_with_it() -> None:
    mine, later, other = batch("mijn", *READY), batch("later", *READY), batch("x", *READY, by="jan")
    assert waiting([other, later, mine], None, "") == later
    assert waiting([other, later, mine], None, "mijn") == mine
    assert waiting([other, mine], "jan", "mijn") == other
    reading = batch("leest", FileState(key=0, name="d.txt", size=1, step="lezen"))
    failed = batch("mis", READY[1])
    begun = batch("loopt", *READY, started=True)
    assert waiting([reading, failed, begun], None, "loopt") is None


def test_the_first_file_that_can_go_in_is_shown_first() -> None:
    state, _, _, which, *_ = updates = shown(batch("b", *READY), Checking())
    assert state == Checking(batch="b", key=0)
    assert which.choices == [("a.txt", 0), ("c.txt", 2)]
    assert updates[FIELDS] == ["A", "brief", "", ["po"]]


def test_what_is_filled_in_is_kept_when_one_goes_to_another_file_and_back() -> None:
    brought = batch("b", *READY)
    said = Checking(batch="b", key=2).with_fields(
        brought, Correction(title="Beter", kind="brief", date="2031", sector=("vo", "po"))
    )
    assert said.said == {2: Correction(title="Beter", date="2031", sector=("vo", "po"))}
    elsewhere = shown(brought, Checking(batch="b", said=said.said, key=0))
    assert elsewhere[FIELDS] == ["A", "brief", "", ["po"]]
    back = shown(brought, Checking(batch="b", said=said.said, key=2))
    assert back[FIELDS] == ["Beter", "brief", "2031", ["vo", "po"]]
    assert "Beter" in elsewhere[2]


def test_fields_of_a_file_that_is_gone_are_dropped() -> None:
    gone = Checking(batch="b", key=7)
    assert gone.with_fields(batch("b", *READY), Correction(title="x")) == gone
