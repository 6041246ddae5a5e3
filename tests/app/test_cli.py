"""The command line contract: what is printed where, in which form, with which status."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from index.settings import Settings

Run = Callable[..., tuple[int, str, str]]

HIT = "rank score document title section page page_label start end text footnotes evidence".split()
CITATION = (
    "n document title section page page_label date start end text footnotes evidence reference"
).split()
ANSWER = ("id question answer abstained reason citations timings_ms remarks model read_as").split()


@pytest.fixture
def on_corpus(
    corpus_settings: Settings, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Runs the command on the index of the own library."""
    from app.cli import main

    def run_command(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = main([*arguments, "--index", str(corpus_settings.index)])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run_command


def test_search_prints_hits_as_the_contract_says(on_corpus: Run) -> None:
    status, output, _ = on_corpus("search", "begeleid leernetwerk", "--json", "--limit", "4")
    hits = json.loads(output)
    assert status == 0
    assert [hit["rank"] for hit in hits] == [1, 2, 3, 4]
    assert all(list(hit) == HIT for hit in hits)
    assert hits[0]["document"] == "praktijkvoorbeelden-basisvaardigheden-2025"
    assert hits[0]["page"] >= 1
    assert hits[0]["end"] - hits[0]["start"] == len(hits[0]["text"])


def test_ask_prints_an_answer_whose_markers_all_resolve(on_corpus: Run) -> None:
    question = "Naar welk percentage moet zittenblijven in 2020 dalen?"
    status, output, _ = on_corpus("ask", question, "--json")
    answer = json.loads(output)
    assert status == 0
    assert list(answer) == ANSWER
    assert answer["abstained"] is False
    assert "van 3% naar 2% per jaar in 2020" in answer["answer"]
    assert all(list(citation) == CITATION for citation in answer["citations"])
    numbers = [citation["n"] for citation in answer["citations"]]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(f"[{number}]" in answer["answer"] for number in numbers)
    assert all(citation["text"] in answer["answer"] for citation in answer["citations"])


def test_ask_refuses_with_the_nearest_passages(on_corpus: Run) -> None:
    status, output, _ = on_corpus("ask", "Hoe bak ik een appeltaart?", "--json")
    answer = json.loads(output)
    assert status == 0
    assert answer["abstained"] is True
    assert answer["citations"] == []
    assert answer["reason"] == answer["answer"] != ""
    assert len(answer["nearest"]) == 5


def test_filters_restrict_the_search(on_corpus: Run) -> None:
    found = json.loads(
        on_corpus("search", "rekenen", "--json", "--limit", "30", "--filter", "year=2014")[1]
    )
    assert {hit["document"] for hit in found} == {"bestuursakkoord-primair-onderwijs-2014"}
    two = ("--filter", "kind=kamerbrief", "--filter", "kind=casusrapport")
    found = json.loads(on_corpus("search", "rekenen", "--json", "--limit", "60", *two)[1])
    assert {hit["document"] for hit in found} == {
        "kabinetsreactie-ibo-funderend-onderwijs-2023",
        "kamerbrief-basisvaardigheden-2023",
        "praktijkvoorbeelden-basisvaardigheden-2025",
    }


@pytest.mark.parametrize(("command", "key"), [("search", "hits"), ("ask", "answer")])
def test_batch_prints_a_line_for_each_question(
    command: str, key: str, tmp_path: Path, on_corpus: Run
) -> None:
    batch = tmp_path / "vragen.jsonl"
    batch.write_text(
        '{"id": "a", "question": "Wat zijn basisteams?", "type": "fact"}\n\n'
        '{"id": "b", "question": "Wanneer is de eindmeting?"}\n',
        encoding="utf-8",
    )
    status, output, _ = on_corpus(command, "--batch", str(batch), "--json")
    rows = [json.loads(line) for line in output.splitlines()]
    assert status == 0
    assert [row["id"] for row in rows] == ["a", "b"]
    assert all(key in row for row in rows)


def test_a_follow_up_question_is_completed_and_says_so(on_corpus: Run, tmp_path: Path) -> None:
    before = "Boven welke waarde is een achterstandsscore hoog in het po?"
    whole = "Boven welke waarde is een achterstandsscore hoog in het vo?"
    status, output, said = on_corpus("ask", "En in het vo?", "--after", before)
    assert status == 0
    assert f"Gelezen als: {whole}" in said
    assert "0,2" in output
    batch = tmp_path / "vragen.jsonl"
    batch.write_text(json.dumps({"id": "1", "question": "En in het vo?", "before": [before]}))
    read = json.loads(on_corpus("search", "--batch", str(batch), "--json")[1])["read_as"]
    assert read["cues"][0] == {"key": "conversation", "label": whole, "strict": False}
    alone = on_corpus("ask", "En in het vo?", "--after", before, "--without", "conversation")
    assert "Gelezen als: Boven" not in alone[2]


def test_as_of_leaves_later_documents_out(on_corpus: Run) -> None:
    status, output, _ = on_corpus("search", "zwakke scholen", "--as-of", "2011", "--json")
    assert status == 0
    assert {hit["document"] for hit in json.loads(output)} == {"actieplan-primair-onderwijs-2011"}
    status, _, said = on_corpus("search", "zwakke scholen", "--as-of", "1900")
    assert status == 2
    assert "Kies uit: 2011, 2014" in said
    status, _, said = on_corpus("ask", "zwakke scholen", "--as-of", "gisteren")
    assert status == 2
    assert "'gisteren' is geen jaar" in said


def test_the_second_ingestion_reads_nothing(corpus_settings: Settings, on_corpus: Run) -> None:
    before = (corpus_settings.index / "index.json").stat().st_mtime_ns
    corpus = Path(__file__).resolve().parents[2] / "corpus"
    status, _, messages = on_corpus("ingest", str(corpus))
    assert status == 0
    assert "5 ongewijzigd" in messages
    assert (corpus_settings.index / "index.json").stat().st_mtime_ns == before


def test_status_tells_what_the_index_holds(on_corpus: Run) -> None:
    status, output, _ = on_corpus("status", "--json")
    fields = json.loads(output)
    assert status == 0
    assert fields["build"]["model"] == "multilingual-e5-small"
    assert fields["build"]["dimension"] == 384
    assert [document["pages"] for document in fields["documents"]] == [7, 7, 5, 5, 14]
    assert fields["passages"] == sum(document["passages"] for document in fields["documents"])
    assert "5 documenten" in on_corpus("status")[1]


def test_results_for_people_name_document_heading_and_page(on_corpus: Run) -> None:
    output = on_corpus("ask", "Naar welk percentage moet zittenblijven in 2020 dalen?")[1]
    source = next(line for line in output.splitlines() if line.startswith("[1] "))
    assert "Bestuursakkoord primair onderwijs 2014-2020 (bewerking) › Lijn 1" in source
    assert source.endswith("› p. 2")


def test_an_answer_can_be_kept_as_a_file(on_corpus: Run, tmp_path: Path) -> None:
    path = tmp_path / "antwoord.md"
    question = "Naar welk percentage moet zittenblijven in 2020 dalen?"
    status, output, messages = on_corpus("ask", question, "--export", str(path))
    assert (status, output) == (0, "")
    assert f"Het antwoord staat in {path}." in messages
    text = path.read_text("utf-8")
    assert text.startswith(f"# {question}\n")
    assert "van 3% naar 2% per jaar in 2020" in text
    assert (
        "\n[^1]: Bestuursakkoord primair onderwijs 2014-2020 (bewerking), 10 juli 2014, lijn 1.2, "
        "p. 2 (afspraak).\n" in text
    )


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (("Wat?", "--export", "a.pdf"), "a.pdf: in deze vorm kan het antwoord niet bewaard"),
        (("--batch", "b.jsonl", "--export", "a.odt"), "--export: gaat niet samen met --batch."),
    ],
)
def test_what_cannot_be_exported_is_said_at_once(
    run: Run, arguments: tuple[str, ...], fault: str
) -> None:
    """There is no index here, nor a file of questions: neither is looked for."""
    status, output, messages = run("ask", *arguments)
    assert (status, output) == (2, "")
    assert fault in " ".join(messages.split())
