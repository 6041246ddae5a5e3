"""Documents that are being added, as the page shows them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from app.adding.nouns import Batch, Correction, FileState, Recognised, Step
from app.shown.adding import any_running, ended_html, running_html, told
from app.shown.recognised import as_corrected, correction_of, recognised_html, to_check

MakeBatch = Callable[..., Batch]
FOUND = Recognised(
    document_id="plan", title="Plan <b>", kind="actieplan", publisher=None, date="2031",
    sector=("po",), pages=3, passages=12, sha256="", found="3 pagina's",
)  # fmt: skip


def file(key: int, step: Step, **fields: Any) -> FileState:
    standard = {"name": f"<i>{key}</i>.pdf", "size": 5}
    return FileState(key=key, step=step, **{**standard, **fields})


@pytest.fixture
def batch() -> MakeBatch:
    """A batch of the user <beheer>, with what a test adds."""

    def make(*files: FileState, **fields: Any) -> Batch:
        standard: dict[str, Any] = {
            "id": "b", "work": "toevoegen", "by": "<beheer>",
            "at": datetime(2031, 3, 2, 12, 0, tzinfo=UTC),
        }  # fmt: skip
        return Batch(files=files, **{**standard, **fields})

    return make


def test_each_file_that_is_worked_on_tells_its_step(batch: MakeBatch) -> None:
    going = batch(
        file(0, "klaar"), file(1, "embedden", done=4, total=9), file(2, "wacht"),
        started=True, seconds_left=95.0,
    )  # fmt: skip
    html = running_html([going])
    assert "Nog ongeveer 2 minuten." in html
    assert "stap 2 van 3: passages verwerken (4 van 9) <progress" in html
    assert 'max="9" value="4"' in html
    assert "wacht op zijn beurt" in html
    assert "<i>" not in html
    assert "door &lt;beheer&gt;" in html
    assert any_running([going])
    assert told([going]) == "1 van 3 bestanden klaar."


def test_what_waits_for_the_user_or_has_ended_is_not_running(batch: MakeBatch) -> None:
    waits, ended = batch(file(0, "herkend")), batch(file(0, "mislukt"))
    assert running_html([waits, ended]) == ""
    assert not any_running([waits, ended])
    assert any_running([batch(file(0, "lezen"))])


def test_what_became_of_each_file(batch: MakeBatch) -> None:
    done = batch(
        file(0, "klaar", outcome="toegevoegd", document="plan", passages=1),
        file(1, "mislukt", messages=("<i>1</i>.pdf: dit bestand is leeg.",)),
        started=True,
    )  # fmt: skip
    html = ended_html([done])
    assert "1 toegevoegd, 1 niet gelukt</summary>" in html
    assert "&lt;i&gt;0&lt;/i&gt;.pdf</b>: toegevoegd (1 passage)." in html
    assert 'href="?tab=bibliotheek&amp;document=plan"' in html
    assert '<ul class="punten"><li>dit bestand is leeg.</li></ul>' in html
    assert "<i>" not in html
    assert told([done]) == "Klaar: 1 toegevoegd, 1 niet gelukt."
    assert told([]) == ""


def test_recognised_files_can_be_checked_and_the_others_tell_why_not(batch: MakeBatch) -> None:
    brought = batch(
        file(0, "herkend", recognised=replace(FOUND, replaces="<u>Oud</u>")),
        file(1, "mislukt", messages=("is leeg.",)),
        file(2, "herkend", recognised=replace(FOUND, unchanged=True, date=None, sector=())),
    )
    assert [found.key for found, _ in to_check(brought)] == [0, 2]
    html = recognised_html(brought, {2: Correction(title="Anders & beter", sector=("vo",))})
    assert "Plan &lt;b&gt;" in html
    assert "Anders &amp; beter" in html
    assert "Komt in de plaats van ‘&lt;u&gt;Oud&lt;/u&gt;’." in html
    assert "Dit bestand staat al in de bibliotheek." in html
    assert "12 passages, 3 pagina&#x27;s" in html
    assert "<li><b>&lt;i&gt;1&lt;/i&gt;.pdf</b>: is leeg.</li>" in html
    assert html.count("onbekend") == 1


def test_only_what_was_filled_in_otherwise_is_a_correction() -> None:
    as_found = as_corrected(FOUND, None)
    assert as_found == Correction(title="Plan <b>", kind="actieplan", date="2031", sector=("po",))
    assert correction_of(FOUND, as_found) == Correction()
    said = Correction(title="Nieuw", date="2032-01")
    assert correction_of(FOUND, as_corrected(FOUND, said)) == said
