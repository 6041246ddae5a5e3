"""A desk over a small library, with a worker process that runs for all tests of a module."""

import os
import signal
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from app.adding.desk import Desk
from app.adding.nouns import Batch, Upload
from index.dutch import words
from index.embed import unit
from index.embedder import Progress, Vectors
from index.library import Library
from index.settings import Settings
from tests.files import pdf
from tests.folders import quick_folder

PATIENCE = 300.0  # seconds; a worker takes 5 to start, on a busy machine many more


class Hasher:
    """Hashes words into 16 dimensions. A text with 'sterf' ends the process, 'hang' hangs it."""

    def __init__(self, name: str = "nep", cache: Path | None = None) -> None:
        self.name = name

    @property
    def dimension(self) -> int:
        return 16

    def embed_passages(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        if any("sterf" in text for text in texts):
            os.kill(os.getpid(), signal.SIGKILL)
        if any("hang" in text for text in texts):
            time.sleep(PATIENCE)
        vectors = np.stack([self.embed_question(text) for text in texts])
        if progress is not None:
            progress(len(texts))
        return vectors

    def embed_question(self, text: str) -> Vectors:
        vector = np.ones(self.dimension, dtype=np.float32)
        for word in words(text):
            vector[zlib.crc32(word.encode()) % self.dimension] += 1
        return unit(vector)


Noted = tuple[str, str | None, str, str, str, str]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """An empty library whose model is the hasher."""
    with (
        pytest.MonkeyPatch.context() as patch,
        quick_folder(tmp_path_factory.mktemp("toevoegen")) as folder,
    ):
        patch.setattr("index.library.SentenceTransformerEmbedder", Hasher)
        settings = Settings(index=folder / "index", model="nep", cache=folder / "cache")
        with Library(settings, "proef", create=True) as opened:
            yield opened


@pytest.fixture(scope="module")
def noted() -> list[Noted]:
    """What went to the audit log."""
    return []


@pytest.fixture(scope="module")
def desk(library: Library, noted: list[Noted]) -> Iterator[Desk]:
    def note(*fields: str | None) -> None:
        noted.append(fields)  # type: ignore[arg-type]

    with Desk(library, note=note, embedder=Hasher) as opened:
        yield opened


@pytest.fixture
def brought(tmp_path: Path) -> Callable[..., list[Upload]]:
    """Files as the browser leaves them: `brought({"naam.txt": b"..."})`."""

    def bring(*files: tuple[str, bytes]) -> list[Upload]:
        uploads = []
        for name, data in files:
            path = tmp_path / f"upload-{len(list(tmp_path.iterdir()))}"
            path.write_bytes(data)
            uploads.append(Upload(path=path, name=name))
        return uploads

    return bring


def wait(desk: Desk, batch: Batch, until: Callable[[Batch], bool]) -> Batch:
    """The batch as soon as it is so far."""
    end = time.monotonic() + PATIENCE
    while not until(now := desk.batch(batch.id)):
        assert time.monotonic() < end, now
        time.sleep(0.02)
    return now


@pytest.fixture(name="wait")
def _wait() -> Callable[[Desk, Batch, Callable[[Batch], bool]], Batch]:
    return wait


@pytest.fixture
def hasher() -> type[Hasher]:
    """The model, for a desk of one's own."""
    return Hasher


@pytest.fixture
def seen(desk: Desk) -> Callable[[Batch], Batch]:
    """The batch when its files have been recognised."""
    return lambda batch: wait(desk, batch, lambda now: not now.recognising)


@pytest.fixture
def ended(desk: Desk) -> Callable[[Batch], Batch]:
    """The batch when nothing more happens to it."""
    return lambda batch: wait(desk, batch, lambda now: now.ended)


@pytest.fixture
def leaflet() -> bytes:
    """A web page with a heading."""
    return (
        b"<h1>Plan voor de bibliotheek</h1>"
        b"<p>Elke klas leent iedere week een boek. De juf leest het voor.</p>"
    )


@pytest.fixture
def letter() -> bytes:
    """A PDF of two pages."""
    return pdf("De gymzaal van de school lekt.", "Het dak krijgt in de zomer nieuwe pannen.")
