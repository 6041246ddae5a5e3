"""`vindplaats inspect`: one file as it is read, without index or model."""

import json
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from app.sheets import Piece, sheets
from index.settings import Settings
from ingest.nouns import Block, Document, Findings, Footnote, Page, Removed, Section
from tests.conftest import CORPUS
from tests.documents import document
from tests.files import pdf

Run = Callable[..., tuple[int, str, str]]

LETTER = CORPUS / "kabinetsreactie-ibo-funderend-onderwijs-2023.pdf"
KEYS = (
    "document own differences warnings found text pages sections blocks footnotes "
    "marks_without_note references removed passages"
).split()


def names(kind: type) -> list[str]:
    return list(kind.__dataclass_fields__)


def test_json_has_everything_under_stable_keys(run: Run) -> None:
    status, output, _ = run("inspect", str(LETTER), "--json")
    assert status == 0
    told = json.loads(output)
    assert list(told) == KEYS
    assert list(told["document"]) == list(told["own"]) == names(Document)
    assert list(told["found"]) == names(Findings)
    expected = {
        "pages": names(Page),
        "sections": names(Section),
        "blocks": names(Block),
        "footnotes": [*names(Footnote), "text"],
        "references": ["kind", "key", "start", "end", "text", "document"],
        "removed": names(Removed),
        "passages": "start end section pages page_labels evidence footnotes".split(),
    }
    for key, keys in expected.items():
        assert told[key], key
        assert all(list(one) == keys for one in told[key]), key


def test_json_is_what_was_read(run: Run) -> None:
    told = json.loads(run("inspect", str(LETTER), "--json")[1])
    read = document(LETTER)
    assert told["text"] == read.canonical.text
    assert [(p["start"], p["end"]) for p in told["passages"]] == [
        (p.start, p.end) for p in read.passages
    ]
    for one in (*told["footnotes"], *told["references"]):
        assert one["text"] == told["text"][one["start"] : one["end"]]


def test_text_shows_each_part(run: Run) -> None:
    status, output, messages = run("inspect", str(LETTER))
    assert (status, messages) == (0, "")
    read = document(LETTER)
    heads = [line for line in output.splitlines() if line.startswith("## ")]
    order = "Opvallend Gegevens Gevonden Verwijzingen Inhoud Tekst Voetnoten Passages".split()
    assert heads == [f"## {name}" for name in order if name != "Opvallend" or read.differences]
    assert f"titel: {read.document.title}" in output
    assert output.count("--- pagina ") == read.findings.pages
    assert output.count("[- ") == len(read.removed)
    assert all(f"-] ({line.reason})" in output for line in read.removed)
    assert output.count("\n| ") == read.findings.rows
    note = read.canonical.footnotes[0]
    assert f"{note.label} (bij p. " in output
    assert read.canonical.text[note.start : note.end] in output
    assert f"\n{len(read.passages)}. {read.passages[-1].evidence}" in output


def test_outline_is_indented_and_has_pages(run: Run) -> None:
    output = run("inspect", str(CORPUS / "praktijkvoorbeelden-basisvaardigheden-2025.pdf"))[1]
    outline = output.split("## Inhoud\n")[1].split("\n\n")[0].splitlines()
    assert outline[1:3] == [
        "A. Over het onderzoek · p. 3 (gedrukt 1)",
        "  Begeleid leernetwerk · p. 3 (gedrukt 1)",
    ]
    case = next(i for i, line in enumerate(outline) if line.startswith("Praktijkvoorbeeld 1"))
    assert outline[case + 1].startswith("  Kenmerken van de school en het plan · p. 4")


def test_manifest_and_document_are_both_shown(tmp_path: Path, good_file: Path, run: Run) -> None:
    entry = {"file": good_file.name, "title": "Leesplan", "date": "2019"}
    (tmp_path / "manifest.jsonl").write_text(json.dumps(entry))
    output = run("inspect", str(good_file))[1]
    assert "titel: Leesplan (manifest; het document zelf: Leesbeleid op een" in output
    assert "datum: 2019 (manifest; het document zelf: niets)" in output
    told = json.loads(run("inspect", str(good_file), "--json")[1])
    assert (told["document"]["title"], told["own"]["date"]) == ("Leesplan", None)


def test_it_needs_no_index_and_makes_none(index_root: Path, good_file: Path, run: Run) -> None:
    assert run("inspect", str(good_file))[0] == 0
    assert not (index_root / "index").exists()


def test_a_damaged_index_is_no_hindrance(index_root: Path, good_file: Path, run: Run) -> None:
    (index_root / "index").mkdir()
    (index_root / "index" / "index.json").write_text("{")
    assert run("inspect", str(good_file))[0] == 0


def test_a_reference_leads_to_the_document_in_the_library(
    corpus_settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from app.cli import main
    from index.state import read_state

    state = read_state(corpus_settings.index)
    assert state is not None
    held = next(record.document for record in state.records.values() if record.document.dossiers)
    dossier, number = held.dossiers[0].rsplit("-", 1)
    path = tmp_path / "nota.txt"
    path.write_text(f"Zie ook de brief in Kamerstukken II 2022/23, {dossier}, nr. {number}.\n")
    command = ["inspect", str(path), "--index", str(corpus_settings.index)]
    assert main(command) == 0
    assert f"in de bibliotheek: {held.id}" in capsys.readouterr().out
    assert main([*command, "--json"]) == 0
    (reference,) = json.loads(capsys.readouterr().out)["references"]
    assert (reference["key"], reference["document"]) == (held.dossiers[0], held.id)


@pytest.mark.parametrize(
    ("name", "data", "fault"),
    [
        ("weg.pdf", None, "dit bestand bestaat niet."),
        ("film.mov", b"0123", "leest Vindplaats niet."),
        ("scan.pdf", pdf("", ""), "Laat er tekstherkenning (OCR) op los, bijvoorbeeld met --ocr"),
    ],
)
def test_a_refused_file_is_one_line(
    name: str, data: bytes | None, fault: str, tmp_path: Path, run: Run
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    status, output, messages = run("inspect", str(path), "--html", str(tmp_path / "uit.html"))
    assert (status, output) == (1, "")
    assert fault in messages
    assert len(messages.splitlines()) == 1
    assert not (tmp_path / "uit.html").exists()


def test_ocr_that_is_not_there_is_a_warning(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / "half.pdf"
    path.write_bytes(pdf("De school leest elke dag.", ""))
    status, output, _ = run("inspect", str(path), "--ocr")
    assert status == 0
    assert "Tekstherkenning is niet gelukt: ocrmypdf staat niet op deze computer." in output
    assert "Op deze pagina is geen tekst gevonden" in output.split("--- pagina 2 ---")[1]


class Checker(HTMLParser):
    """Fails on tags that do not match; gathers ids, links and all text outside the style."""

    EMPTY = ("meta", "br")

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.text = ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data


def page_of(path: Path, folder: Path, run: Run) -> str:
    out = folder / "uit.html"
    status, output, messages = run("inspect", str(path), "--html", str(out))
    assert (status, output) == (0, "")
    assert messages == f"De pagina staat in {out}.\n"
    return out.read_text("utf-8")


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.pdf")), ids=lambda path: path.stem[:20])
def test_the_page_is_well_formed_loads_nothing_and_shows_all_that_was_read(
    path: Path, tmp_path: Path, run: Run
) -> None:
    page = page_of(path, tmp_path, run)
    checked = Checker(page)
    assert '<html lang="nl">' in page
    assert len(checked.ids) == len(set(checked.ids))
    assert all(link.startswith("#") for link in checked.links)
    assert {link[1:] for link in checked.links} <= set(checked.ids)
    assert checked.tags.isdisjoint({"script", "img", "link", "iframe", "object", "form"})
    assert "url(" not in page
    assert "@import" not in page

    shown = "".join(checked.text.split())
    read = document(path)
    text = read.canonical.text
    pieces = [p for s in sheets(read) for p in (*s.body, *s.notes) if isinstance(p, Piece)]
    for piece in pieces:
        words = text[piece.start : piece.end].split()
        assert all(word in shown for word in words), words
    assert page.count('<section class="blad"') == read.findings.pages
    assert page.count('class="passage"') == len(read.passages) + 1  # and one in the legend
    assert page.count('<b id="noot-') == len(read.canonical.footnotes)
    assert page.count('<sup><a id="cijfer-') == sum(len(n.marks) for n in read.canonical.footnotes)
    assert page.count('<li class="row"') >= read.findings.rows
    assert ("<del>" in page) == bool(read.removed)


def test_text_of_the_document_is_escaped(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "bord.txt"
    bad = "<script>alert('1 & 2')</script>"
    path.write_text(f"Plan {bad}\n\nOp het bord schrijft de school {bad} met krijt.\n")
    manifest = {"file": "bord.txt", "publisher": '<img src="x" onerror="alert(1)">'}
    (tmp_path / "manifest.jsonl").write_text(json.dumps(manifest))
    page = page_of(path, tmp_path, run)
    checked = Checker(page)
    assert checked.tags.isdisjoint({"script", "img"})
    assert checked.text.count(bad) >= 3
    assert manifest["publisher"] in checked.text


def test_a_page_that_cannot_be_written_is_wrong_use(
    tmp_path: Path, good_file: Path, run: Run
) -> None:
    status, _, messages = run(
        "inspect", str(good_file), "--html", str(tmp_path / "geen" / "x.html")
    )
    assert status == 2
    assert "x.html: hier kan geen bestand komen." in messages
    assert list(tmp_path.iterdir()) == [good_file]
