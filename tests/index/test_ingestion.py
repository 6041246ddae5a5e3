import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from haystack import Document as HaystackDocument
from haystack import Pipeline, component

from index.components import DocumentReader, LibraryWriter, PassageEmbedder
from index.embedder import Embedder, Progress, Vectors
from index.ingestion import FileReport, ingest, ingestion_pipeline, unread
from index.library import Library
from index.plan import plan
from index.search import search
from index.settings import Settings
from ingest.errors import DocumentError, IndexUnavailableError
from ingest.nouns import Filters, Findings
from tests.files import pdf

GARDEN = "De schooltuin levert elke herfst pompoenen op. Groep zes maakt er soep van."
BUS = "De schoolbus rijdt voortaan ook op woensdagmiddag. De gemeente betaalt de chauffeur."


@pytest.fixture
def library(settings: Settings) -> Iterator[Library]:
    with Library(settings, "test", create=True) as library:
        yield library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two good text files around one that is not text."""
    folder = tmp_path / "stukken"
    folder.mkdir()
    (folder / "a-tuin.txt").write_text(GARDEN, encoding="utf-8")
    (folder / "b-kapot.txt").write_bytes(b"\x00\x01\x02 kapot")
    (folder / "c-bus.txt").write_text(BUS, encoding="utf-8")
    return folder


class Counting:
    """Passes on to another embedder, and notes how many texts each call had."""

    def __init__(self, embedder: Embedder, calls: list[int]) -> None:
        self._embedder = embedder
        self._calls = calls
        self.name = embedder.name
        self.dimension = embedder.dimension

    def embed_passages(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        self._calls.append(len(texts))
        return self._embedder.embed_passages(texts, progress)

    def embed_question(self, text: str) -> Vectors:
        return self._embedder.embed_question(text)


def run(library: Library, *paths: Path) -> dict[str, FileReport]:
    """Ingests as the command does; reports by file name."""
    made = plan(paths, library.state.records)
    reports = [*unread(made, library.state.records), *ingest(library, made)]
    return {Path(report.file).name: report for report in reports}


def texts_of(library: Library) -> list[str]:
    return sorted(hit.passage.text for hit in search(library, "school", Filters(), 100))


def test_good_files_go_in_beside_a_bad_one(library: Library, folder: Path) -> None:
    reports = run(library, folder)
    assert {name: report.outcome for name, report in reports.items()} == {
        "a-tuin.txt": "toegevoegd",
        "b-kapot.txt": "mislukt",
        "c-bus.txt": "toegevoegd",
    }
    bad = reports["b-kapot.txt"]
    assert bad.file == str(folder / "b-kapot.txt")
    assert (bad.document, bad.passages) == (None, 0)
    assert len(bad.messages) == 1
    assert "b-kapot.txt: de tekencodering is niet te lezen." in bad.messages[0]
    assert (reports["c-bus.txt"].document, reports["c-bus.txt"].passages) == ("c-bus", 1)
    assert reports["c-bus.txt"].messages == ()
    assert reports["c-bus.txt"].found == Findings()
    assert bad.found is None
    assert texts_of(library) == sorted([GARDEN, BUS])
    assert sorted(library.state.records) == ["a-tuin", "c-bus"]


def test_reports_come_one_by_one(library: Library, folder: Path) -> None:
    """Each when its file is done, so that an interrupted run keeps what it reported."""
    reports = ingest(library, plan([folder], {}))
    assert next(reports).document == "a-tuin"
    assert library.store.count() == 1


def test_second_run_embeds_nothing(library: Library, folder: Path) -> None:
    calls: list[int] = []
    library.embedder = Counting(library.embedder, calls)
    run(library, folder)
    assert calls == [3, 3]
    reports = run(library, folder)
    assert calls == [3, 3]
    assert [reports[name].outcome for name in ("a-tuin.txt", "c-bus.txt")] == ["ongewijzigd"] * 2
    assert reports["c-bus.txt"].passages == 1
    assert reports["c-bus.txt"].found is None
    assert reports["b-kapot.txt"].outcome == "mislukt"
    assert library.store.count() == 2


def test_changed_file_is_refreshed(library: Library, folder: Path) -> None:
    calls: list[int] = []
    library.embedder = Counting(library.embedder, calls)
    run(library, folder)
    changed = GARDEN.replace("pompoenen", "courgettes")
    (folder / "a-tuin.txt").write_text(changed, encoding="utf-8")
    reports = run(library, folder)
    assert reports["a-tuin.txt"].outcome == "ververst"
    assert reports["c-bus.txt"].outcome == "ongewijzigd"
    assert calls == [3, 3, 3]  # a passage and its two sentences, three times
    assert texts_of(library) == sorted([changed, BUS])
    assert library.store.count() == 2


def test_file_gone_bad_leaves_its_document(library: Library, folder: Path) -> None:
    """A refresh that fails costs nothing of what was there."""
    run(library, folder)
    (folder / "a-tuin.txt").write_bytes(b"\x00\x01")
    assert run(library, folder)["a-tuin.txt"].outcome == "mislukt"
    assert texts_of(library) == sorted([GARDEN, BUS])


def test_unreadable_kind_is_reported(library: Library, folder: Path) -> None:
    (folder / "foto.jpg").write_bytes(b"...")
    report = run(library, folder / "foto.jpg")["foto.jpg"]
    assert report.outcome == "mislukt"
    assert "bestanden van het soort '.jpg' leest Vindplaats niet." in report.messages[0]


def test_missing_file_is_reported(library: Library, folder: Path) -> None:
    reports = run(library, folder / "weg.txt", folder / "c-bus.txt")
    assert reports["weg.txt"].outcome == "mislukt"
    assert reports["weg.txt"].file == str(folder / "weg.txt")
    assert reports["c-bus.txt"].outcome == "toegevoegd"


def test_report_names_the_file_as_it_was_found(library: Library, folder: Path) -> None:
    (folder / "leeg.txt").write_bytes(b"")
    assert run(library, folder)["leeg.txt"].file == str(folder / "leeg.txt")


def test_passages_are_embedded_with_their_title(library: Library, folder: Path) -> None:
    """What is shown holds no title; the vector was made with it."""
    run(library, folder)
    question = library.embedder.embed_question("Hoe rijdt de bus?")
    hit = search(library, "Hoe rijdt de bus?", Filters(document=("c-bus",)), 1)[0]
    assert hit.passage.text == BUS
    with_title = library.embedder.embed_passages([f"{hit.passage.document.title}\n{BUS}"])[0]
    assert hit.similarity == pytest.approx(float(question @ with_title), abs=1e-5)
    without = library.embedder.embed_passages([BUS])[0]
    assert abs(float(question @ without) - hit.similarity) > 1e-3


def test_progress_counts_passages(library: Library, folder: Path) -> None:
    done: list[int] = []
    made = plan([folder], {})
    reports = list(ingest(library, made, done.append))
    assert sum(done) == sum(report.passages for report in reports) == 2


def test_unfit_index_is_reported_in_dutch(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a component says of the index or the model reaches the command as it was said."""
    monkeypatch.setattr(type(library.embedder), "dimension", 8)
    with pytest.raises(IndexUnavailableError, match="de lengte van de vectoren") as caught:
        list(ingest(library, plan([folder / "c-bus.txt"], {})))
    assert caught.value.exit_status == 3


def test_bad_file_brings_no_english_messages(
    library: Library, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The report says what is wrong; each unreadable file printed six lines besides."""
    assert run(library, folder / "b-kapot.txt")["b-kapot.txt"].outcome == "mislukt"
    assert [r.message for r in caplog.records if r.levelno >= logging.WARNING] == []


def test_fault_of_our_own_is_not_swallowed(library: Library, folder: Path) -> None:
    """Only a document can be at fault in a report; a broken model stops the run."""

    class Broken(Counting):
        def embed_passages(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
            raise MemoryError("kapot")

    library.embedder = Broken(library.embedder, [])
    with pytest.raises(Exception, match="kapot") as caught:
        list(ingest(library, plan([folder], {})))
    assert not isinstance(caught.value, DocumentError)


@component
class CountDocuments:
    """Any Haystack component for documents: passes them on and counts them."""

    @component.output_types(documents=list[HaystackDocument], count=int)
    def run(self, documents: list[HaystackDocument]) -> dict[str, Any]:
        return {"documents": documents, "count": len(documents)}


def test_other_component_fits_between_embed_and_write(library: Library, folder: Path) -> None:
    pipeline = Pipeline()
    pipeline.add_component("read", DocumentReader())
    pipeline.add_component("embed", PassageEmbedder(library.fitting_embedder))
    pipeline.add_component("count", CountDocuments())
    pipeline.add_component("write", LibraryWriter(library))
    pipeline.connect("read.documents", "embed.documents")
    pipeline.connect("embed.documents", "count.documents")
    pipeline.connect("count.documents", "write.documents")
    pipeline.connect("read.source", "write.source")
    candidate = plan([folder / "c-bus.txt"], {}).add[0]
    results = pipeline.run({"read": {"candidate": candidate}, "write": {"candidate": candidate}})
    assert results["count"]["count"] == results["write"]["passages"] == 1
    assert texts_of(library) == [BUS]


def test_pipeline_is_drawn_with_its_three_steps(library: Library) -> None:
    graph = ingestion_pipeline(library, None).graph
    assert list(graph.nodes) == ["read", "embed", "write"]
    assert {(a, b) for a, b, _ in graph.edges} == {
        ("read", "embed"),
        ("embed", "write"),
        ("read", "write"),
    }


def test_index_remembers_that_a_page_was_not_recognised(library: Library, tmp_path: Path) -> None:
    """A run with OCR reads such a file again, and only such a file."""
    (tmp_path / "half.pdf").write_bytes(pdf(GARDEN, ""))
    (tmp_path / "heel.pdf").write_bytes(pdf(BUS))
    run(library, tmp_path)
    records = library.state.records
    assert {key: record.ocr for key, record in records.items()} == {"half": False, "heel": None}
    again = plan([tmp_path], records, ocr=True)
    assert [candidate.document_id for candidate in again.replace] == ["half"]
    assert again.replace[0].ocr


def test_interrupted_run_is_completed_by_the_next(settings: Settings, folder: Path) -> None:
    """What was done is kept, what was not is done; nothing twice."""
    calls: list[int] = []
    with Library(settings, "test", create=True) as library:
        library.embedder = Counting(library.embedder, calls)
        next(ingest(library, plan([folder], {})))
    with Library(settings, "test") as library:
        library.embedder = Counting(library.embedder, calls)
        outcomes = {name: report.outcome for name, report in run(library, folder).items()}
        assert outcomes == {
            "a-tuin.txt": "ongewijzigd",
            "b-kapot.txt": "mislukt",
            "c-bus.txt": "toegevoegd",
        }
        assert calls == [3, 3]
        assert texts_of(library) == sorted([GARDEN, BUS])
