"""Documents come in over the desk: real files, a real worker process, a real library."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.adding.desk import Desk
from app.adding.incoming import LOST
from app.adding.nouns import Batch, Correction, Upload
from index.embedder import Embedder
from index.library import Library
from index.search import search
from index.sources import source_path
from index.state import read_state
from ingest.errors import IndexUnavailableError, UsageError
from ingest.nouns import Filters

Bring = Callable[..., list[Upload]]
Until = Callable[[Batch], Batch]
GARDEN = b"De tuin van de school\n\nDe kinderen wieden elke week een uur in de tuin.\n"


def added(desk: Desk, seen: Until, ended: Until, uploads: list[Upload]) -> Batch:
    """The batch with these files when all are done."""
    return ended(desk.start(seen(desk.receive(uploads, "an")).id, {}))


def texts(library: Library) -> set[str]:
    return {hit.passage.document.id for hit in search(library, "tuin school", Filters(), 100)}


def staged(library: Library) -> list[Path]:
    return list((library.folder / "incoming").iterdir())


def test_from_upload_to_answer(
    desk: Desk,
    library: Library,
    brought: Bring,
    seen: Until,
    ended: Until,
    leaflet: bytes,
    letter: bytes,
    noted: list[object],
) -> None:
    uploads = brought(
        ("../tuin\x07.txt", GARDEN),
        ("folder.html", leaflet),
        ("brief.pdf", letter),
        ("x.pdf", b"x"),
    )
    batch = seen(desk.receive(uploads, "an"))
    for upload in uploads:
        upload.path.unlink()  # the browser's copies go
    assert [file.step for file in batch.files] == ["herkend", "herkend", "herkend", "mislukt"]
    assert [file.name for file in batch.files[:3]] == ["tuin.txt", "folder.html", "brief.pdf"]
    titles = [file.recognised.title for file in batch.files if file.recognised]
    assert titles[:2] == ["De tuin van de school", "Plan voor de bibliotheek"]
    assert batch.files[2].recognised is not None
    assert batch.files[2].recognised.pages == 2
    assert library.state.records == {}, "nothing goes in before the user says so"

    corrected = Correction(title="De moestuin", date="2014-07", sector=("po",), kind="folder")
    batch = ended(desk.start(batch.id, {0: corrected, 3: corrected}))
    assert [file.outcome for file in batch.files] == [*["toegevoegd"] * 3, None]
    assert batch.files[0].document == "tuin"
    assert batch.files[0].done == batch.files[0].total == batch.files[0].passages == 1
    assert batch.by == "an"
    record = library.state.records["tuin"]
    assert (record.document.title, record.document.kind) == ("De moestuin", "folder")
    assert (record.document.date, record.document.sector) == ("2014-07", ("po",))
    source = source_path(library.folder, "tuin", record)
    assert source is not None
    assert source.read_bytes() == GARDEN
    assert "tuin" in texts(library)
    assert staged(library) == []
    assert ("toevoegen", "an", "tuin", "De moestuin", "tuin.txt", "toegevoegd") in noted
    assert desk.batches()[0] == batch


def test_reading_again_keeps_what_the_user_said(
    desk: Desk, library: Library, brought: Bring, seen: Until, ended: Until, noted: list[object]
) -> None:
    batch = seen(desk.receive(brought(("weer.txt", GARDEN + b"Weer.")), "an"))
    ended(desk.start(batch.id, {0: Correction(title="Het weer")}))
    again = desk.reread("weer", "bo")
    assert (again.work, again.by, again.started) == ("opnieuw lezen", "bo", True)
    done = ended(again)
    assert done.files[0].outcome == "ververst"
    assert library.state.records["weer"].document.title == "Het weer"
    assert ("opnieuw lezen", "bo", "weer", "Het weer", "weer.txt", "ververst") in noted


def test_removing(
    desk: Desk, library: Library, brought: Bring, seen: Until, ended: Until, noted: list[object]
) -> None:
    added(desk, seen, ended, brought(("weg.txt", GARDEN + b"Weg.")))
    desk.remove("weg", "bo")
    assert "weg" not in library.state.records
    assert "weg" not in texts(library)
    assert ("verwijderen", "bo", "weg", "De tuin van de school", "weg.txt", "verwijderd") in noted
    for gone in (desk.remove, desk.reread):
        with pytest.raises(UsageError, match="staat niet in de bibliotheek"):
            gone("weg", "bo")


def test_a_file_without_a_kept_source_cannot_be_read_again(
    desk: Desk, library: Library, brought: Bring, seen: Until, ended: Until
) -> None:
    added(desk, seen, ended, brought(("los.txt", GARDEN + b"Los.")))
    source = source_path(library.folder, "los", library.state.records["los"])
    assert source is not None
    source.unlink()
    with pytest.raises(UsageError, match="niet bewaard"):
        desk.reread("los", None)


def test_the_same_document_once_more(
    desk: Desk, library: Library, brought: Bring, seen: Until, ended: Until
) -> None:
    """Under its name it is refreshed; the same file under another name is refused."""
    added(desk, seen, ended, brought(("een.txt", GARDEN + b"Een.")))
    again = seen(desk.receive(brought(("een.txt", GARDEN + b"Een.")), "an"))
    assert again.files[0].recognised is not None
    assert again.files[0].recognised.replaces == "De tuin van de school"
    assert again.files[0].recognised.unchanged
    assert ended(desk.start(again.id, {})).files[0].outcome == "ververst"
    other = seen(desk.receive(brought(("twee.txt", GARDEN + b"Een.")), "an"))
    assert other.files[0].step == "mislukt"
    assert "staat al in de bibliotheek" in other.files[0].messages[0]


def test_a_file_that_kills_its_reader_costs_that_file(
    desk: Desk, library: Library, brought: Bring, seen: Until, ended: Until, noted: list[object]
) -> None:
    uploads = brought(("dood.txt", GARDEN + b"sterf"), ("goed.txt", GARDEN + b"leef"))
    batch = added(desk, seen, ended, uploads)
    assert [file.step for file in batch.files] == ["mislukt", "klaar"]
    assert "onverwacht afgebroken" in batch.files[0].messages[0]
    assert "dood" not in library.state.records
    assert staged(library) == []
    assert ("toevoegen", "an", "", "", "dood.txt", "mislukt") in noted


def test_two_users_at_once(
    desk: Desk, library: Library, brought: Bring, seen: Until, ended: Until
) -> None:
    received: dict[str, Batch] = {}

    def receive(user: str) -> None:
        files = [(f"{user}-{n}.txt", GARDEN + f"{user} {n}".encode()) for n in range(3)]
        received[user] = desk.receive(brought(*files), user)

    threads = [threading.Thread(target=receive, args=(user,)) for user in ("bo", "cas")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for batch in received.values():
        desk.start(seen(batch).id, {})
    shown = {batch.id: batch.by for batch in desk.batches()}
    assert {shown[batch.id] for batch in received.values()} == {"bo", "cas"}
    for user, batch in received.items():
        assert [file.step for file in ended(batch).files] == ["klaar"] * 3
        assert {f"{user}-{n}" for n in range(3)} <= library.state.records.keys()


def test_withdrawn_files_do_not_go_in(
    desk: Desk, library: Library, brought: Bring, seen: Until, ended: Until
) -> None:
    batch = seen(desk.receive(brought(("toch-niet.txt", GARDEN + b"Niet.")), "an"))
    gone = desk.withdraw(batch.id)
    assert [file.step for file in gone.files] == ["ingetrokken"]
    assert staged(library) == []
    assert desk.start(batch.id, {}).files[0].step == "ingetrokken"
    added(desk, seen, ended, brought(("wel.txt", GARDEN + b"Wel.")))
    assert "toch-niet" not in library.state.records


def test_a_file_that_is_being_read_can_be_withdrawn(
    desk: Desk,
    library: Library,
    brought: Bring,
    seen: Until,
    ended: Until,
    wait: Callable[..., Batch],
) -> None:
    uploads = brought(("traag.txt", GARDEN + b"hang"))
    batch = desk.start(seen(desk.receive(uploads, "an")).id, {})
    wait(desk, batch, lambda now: now.files[0].step == "embedden")
    assert desk.withdraw(batch.id).files[0].step == "ingetrokken"
    added(desk, seen, ended, brought(("vlug.txt", GARDEN + b"Vlug.")))
    assert "traag" not in library.state.records


def test_a_correction_that_cannot_be_used_starts_nothing(
    desk: Desk, library: Library, brought: Bring, seen: Until
) -> None:
    batch = seen(desk.receive(brought(("plan.txt", GARDEN + b"Plan.")), "an"))
    with pytest.raises(UsageError, match="datum 'gisteren'"):
        desk.start(batch.id, {0: Correction(date="gisteren")})
    assert not desk.batch(batch.id).started
    desk.withdraw(batch.id)


def test_too_many_files_are_refused_together(desk: Desk, brought: Bring) -> None:
    before = desk.batches()
    with pytest.raises(UsageError, match="51 bestanden: is te veel"):
        desk.receive([Upload(path=Path("weg"), name="weg.txt")] * 51, "an")
    with pytest.raises(UsageError, match="is er niet meer"):
        desk.batch("onbekend")
    assert desk.batches() == before


def test_a_full_disk_fails_the_file_and_harms_nothing(
    desk: Desk, library: Library, brought: Bring, seen: Until, ended: Until
) -> None:
    added(desk, seen, ended, brought(("vol.txt", GARDEN + b"Vol.")))
    before = library.state.records
    batch = seen(desk.receive(brought(("vol.txt", GARDEN + b"Voller.")), "an"))
    blocked = library.folder / ".words.json.new"
    blocked.symlink_to("/dev/full")
    done = ended(desk.start(batch.id, {}))
    blocked.unlink()
    assert done.files[0].step == "mislukt"
    assert "niet genoeg ruimte" in done.files[0].messages[0]
    assert library.state.records == before
    assert "vol" in texts(library)
    assert added(desk, seen, ended, brought(("vol.txt", GARDEN + b"Voller."))).files[0].outcome


def test_a_stopped_server_tells_what_it_did_not_come_to(
    library: Library, brought: Bring, hasher: Callable[[], Embedder]
) -> None:
    with Desk(library, embedder=hasher) as first:
        batch = first.receive(brought(("half.txt", GARDEN + b"Half."), ("x.exe", b"x")), "an")
    with Desk(library, embedder=hasher) as second:
        [told] = second.batches()
        assert (told.id, told.by, told.at, told.ended) == (batch.id, "an", batch.at, True)
        assert [(file.name, file.messages) for file in told.files] == [
            ("half.txt", (LOST["toevoegen"],))
        ]
        assert staged(library) == []
    with Desk(library, embedder=hasher) as third:
        assert third.batches() == (), "it is told once"


def test_what_the_user_emptied_stays_empty_when_it_is_read_again(
    desk: Desk, library: Library, brought: Bring, seen: Until, ended: Until
) -> None:
    text = b"# Het basisonderwijs\n\nUtrecht, 3 mei 2031\n\nEen plan voor het basisonderwijs.\n"
    batch = seen(desk.receive(brought(("leeg.md", text)), "an"))
    assert batch.files[0].recognised is not None
    assert batch.files[0].recognised.date == "2031-05-03"
    ended(desk.start(batch.id, {0: Correction(date="", sector=())}))
    said = library.state.records["leeg"].said
    assert said.unknown == ("date", "sector")
    ended(desk.reread("leeg", "an"))
    document = library.state.records["leeg"].document
    assert (document.date, document.sector) == (None, ())
    kept = read_state(library.folder)
    assert kept is not None
    assert kept.records == library.state.records


def test_two_users_bring_the_same_before_either_is_in(
    desk: Desk, library: Library, brought: Bring, seen: Until, ended: Until
) -> None:
    """Neither was shown the other's: nothing is there twice, and nothing goes unseen."""
    first = seen(desk.receive(brought(("verslag.txt", GARDEN + b"Bo.")), "bo"))
    other = seen(desk.receive(brought(("verslag.txt", GARDEN + b"Cas.")), "cas"))
    same = seen(desk.receive(brought(("kopie.txt", GARDEN + b"Bo.")), "cas"))
    assert ended(desk.start(first.id, {})).files[0].outcome == "toegevoegd"
    held = library.state.records["verslag"]
    assert "een ander document" in ended(desk.start(other.id, {})).files[0].messages[0]
    assert "staat al in de bibliotheek" in ended(desk.start(same.id, {})).files[0].messages[0]
    assert library.state.records["verslag"] == held
    assert "kopie" not in library.state.records
    assert staged(library) == []


def test_files_that_wait_to_go_in_are_not_said_to_be_done(
    desk: Desk, brought: Bring, seen: Until, ended: Until
) -> None:
    uploads = brought(("wacht-a.txt", GARDEN + b"Hang."), ("wacht-b.txt", GARDEN + b"Rustig."))
    batch = seen(desk.receive(uploads, "an"))
    steps = {file.step for file in desk.start(batch.id, {}).files}
    assert "herkend" not in steps
    ended(batch)


def test_files_that_do_not_come_in_leave_nothing(
    desk: Desk, library: Library, brought: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = desk.receive(brought(("leeg.txt", b""), ("x.exe", b"x")), "an")
    gone = desk.receive([Upload(path=Path("nergens"), name="weg.txt")], "an")
    assert "niet goed overgekomen" in gone.files[0].messages[0]
    monkeypatch.setattr("index.writing.SPARE", 10**18)  # as if the disk were full
    full = desk.receive(brought(("vol.txt", GARDEN), ("ook-vol.txt", GARDEN + b"!")), "an")
    for batch in (refused, gone, full):
        assert {file.step for file in batch.files} == {"mislukt"}
    assert all("niet genoeg ruimte" in file.messages[0] for file in full.files)
    assert staged(library) == []


def test_a_document_for_which_there_is_no_room_is_not_read_again(
    desk: Desk,
    library: Library,
    brought: Bring,
    seen: Until,
    ended: Until,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    added(desk, seen, ended, brought(("krap.txt", GARDEN + b"Krap.")))
    before = desk.batches()
    monkeypatch.setattr("index.writing.SPARE", 10**18)
    with pytest.raises(IndexUnavailableError, match="niet genoeg ruimte"):
        desk.reread("krap", "an")
    assert desk.batches() == before
    assert staged(library) == []


def test_an_index_that_is_removed_meanwhile_is_told(
    library: Library, brought: Bring, hasher: Callable[[], Embedder]
) -> None:
    away = library.folder.with_name("weg")
    with Desk(library, embedder=hasher) as own:
        library.folder.rename(away)
        try:
            with pytest.raises(IndexUnavailableError, match="Controleer of de map"):
                own.receive(brought(("plan.txt", GARDEN)), "an")
            assert not library.folder.exists()
            assert own.batches() == ()
        finally:
            away.rename(library.folder)


def test_lists_that_one_user_leaves_do_not_hinder_another(
    library: Library,
    brought: Bring,
    hasher: Callable[[], Embedder],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.adding.desk.MOST_WAITING", 1)
    with Desk(library, embedder=hasher) as own:
        first = own.receive(brought(("an.txt", GARDEN + b"An.")), "an")
        with pytest.raises(UsageError, match="Er wachten: al 1 lijsten met bestanden van jou"):
            own.receive(brought(("an-2.txt", GARDEN + b"An 2.")), "an")
        other = own.receive(brought(("bo.txt", GARDEN + b"Bo.")), "bo")
        for batch in (first, other):
            own.withdraw(batch.id)
    assert staged(library) == []
