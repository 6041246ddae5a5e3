"""Documents that are being added, as the page shows them: who brought what, and how far it is."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from app.adding.nouns import Batch, FileState, Step
from app.shown.address import address
from app.shown.outline import TAB as LIBRARY
from app.shown.parts import folded, listed
from app.shown.recognised import messages_of
from ingest.read import OCR_READERS
from ingest.wording import counted

SHOWN: dict[Step, str] = {
    "wacht": "wacht op zijn beurt",
    "lezen": "stap 1 van 3: lezen",
    "herkend": "gelezen; nog niet in de bibliotheek",
    "embedden": "stap 2 van 3: passages verwerken",
    "schrijven": "stap 3 van 3: opslaan",
    "klaar": "klaar",
    "mislukt": "niet gelukt",
    "ingetrokken": "niet toegevoegd",
}
RECOGNISED = "stap 1 van 3: lezen en tekst herkennen, enkele seconden per pagina"


def running_html(batches: Sequence[Batch]) -> str:
    """The batches that are being worked on, file by file; "" without any."""
    parts = "".join(_running(batch) for batch in batches if _is_running(batch))
    return f"<h2>Bezig</h2>{parts}" if parts else ""


def ended_html(batches: Sequence[Batch]) -> str:
    """What became of the batches that ended, file by file; "" without any."""
    ended = [batch for batch in batches if batch.ended]
    parts = "".join(
        folded(
            f"{_title(batch)}: {_result(batch)}", listed(map(_ended, batch.files)), opened=not at
        )
        for at, batch in enumerate(ended)
    )
    return f"<h2>Klaar</h2>{parts}" if parts else ""


def told(batches: Sequence[Batch]) -> str:
    """How much is done, in a line that changes only when a file is through.

    When nothing is going on: what became of the last batch that ended.
    """
    running = [batch for batch in batches if _is_running(batch)]
    if not running:
        last = next((batch for batch in batches if batch.ended), None)
        return f"Klaar: {_result(last)}." if last else ""
    files = [file for batch in running for file in batch.files]
    done = sum(file.ended or file.step == "herkend" for file in files)
    return f"{done} van {counted(len(files), 'bestand', 'bestanden')} klaar."


def any_running(batches: Iterable[Batch]) -> bool:
    """Whether something changes by itself."""
    return any(map(_is_running, batches))


def _is_running(batch: Batch) -> bool:
    return not batch.ended and (batch.started or batch.recognising)


def _running(batch: Batch) -> str:
    left = f"<p>Nog ongeveer {_time(batch.seconds_left)}.</p>" if batch.seconds_left else ""
    files = "".join(f"<li>{_progress(file, ocr=batch.ocr)}</li>" for file in batch.files)
    return f'<h3>{escape(_title(batch))}</h3>{left}<ul class="voortgang">{files}</ul>'


def _progress(file: FileState, *, ocr: bool) -> str:
    counts = f" ({file.done} van {file.total})" if file.total and file.step == "embedden" else ""
    recognised = ocr and file.step == "lezen" and Path(file.name).suffix.lower() in OCR_READERS
    step = RECOGNISED if recognised else SHOWN[file.step]
    said = f"<b>{escape(file.name)}</b>: {step}{counts}"
    if file.ended or file.step == "herkend":
        return said + _messages(file)
    done, whole = (file.done, file.total) if file.total else (0, 1)
    return f'{said} <progress aria-hidden="true" max="{whole}" value="{done}"></progress>'


def _ended(file: FileState) -> str:
    name = f"<b>{escape(file.name)}</b>"
    if file.document is None or file.outcome is None:
        return f"{name}: {SHOWN[file.step]}.{_messages(file)}"
    passages = counted(file.passages, "passage", "passages")
    link = escape(address(LIBRARY, {"document": file.document}))
    return (
        f"{name}: {file.outcome} ({passages}). "
        f'<a href="?{link}" aria-label="Lees {escape(file.name)}">Lees het document</a>'
        f"{_messages(file)}"
    )


def _messages(file: FileState) -> str:
    return listed(map(escape, messages_of(file)))


def _title(batch: Batch) -> str:
    what = "opnieuw lezen" if batch.work == "opnieuw lezen" else "toevoegen"
    by = f" door {batch.by}" if batch.by else ""
    # The clock of the server: readers and server are in one country.
    at = f"{batch.at.astimezone():%d-%m-%Y, %H:%M}"
    return f"{counted(len(batch.files), 'bestand', 'bestanden')} {what}{by} ({at})"


def _result(batch: Batch) -> str:
    ends = [file.outcome or SHOWN[file.step] for file in batch.files]
    return ", ".join(f"{ends.count(end)} {end}" for end in dict.fromkeys(ends))


def _time(seconds: float) -> str:
    if seconds < 60:
        return counted(max(round(seconds), 1), "seconde", "seconden")
    return counted(round(seconds / 60), "minuut", "minuten")
