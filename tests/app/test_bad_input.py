"""Bad input gives one clear Dutch sentence and the right status; the rest goes on."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.archive import OLE
from tests.files import encrypted_pdf, pdf, pdf_without_pages
from tests.ingest.packages import docx

Run = Callable[..., tuple[int, str, str]]

# name of the file -> its bytes (None: there is no such file), and what the message says
BAD_FILES: dict[str, tuple[bytes | None, str]] = {
    "weg.pdf": (None, "dit bestand bestaat niet. Controleer de naam en de map."),
    "leeg.txt": (b"", "dit bestand is leeg."),
    "brief.pdf": (b"Geachte voorzitter, dit is gewoon tekst.", "dit is geen PDF"),
    "eigenlijk-pdf.txt": (pdf("tekst"), "dit is geen tekstbestand, maar een PDF."),
    "slot.pdf": (encrypted_pdf(), "de PDF is beveiligd met een wachtwoord."),
    "scan.pdf": (pdf("", ""), "geen tekst op pagina 1-2 (waarschijnlijk een scan)."),
    "half.pdf": (pdf("De school leest elke dag.")[:400], "de PDF is niet compleet"),
    "nul.pdf": (pdf_without_pages(), "de PDF heeft geen pagina's."),
    "kapot.pdf": (b"%PDF-1.7\n1 0 obj <<<< \xff\xfe nonsense\n%%EOF", "de PDF is beschadigd"),
    "teken.txt": (b"abc \x81\x8d\x00\x01 def", "de tekencodering is niet te lezen."),
    "oud.docx": (OLE, "dit is een Word-bestand van de oude soort (.doc). Bewaar het"),
    "afgebroken.docx": (docx("<w:p/>")[:200], "de DOCX is beschadigd."),
    "geen.odt": (docx("<w:p/>"), "dit is geen tekstdocument in ODT."),
    "diep.html": (b"<div>" * 9_000 + b"x", "de opmaak is te diep genest om te lezen."),
    "menu.html": (b"<nav>Begin</nav>", "er is geen lopende tekst gevonden."),
    "eigenlijk-docx.md": (docx("<w:p/>"), "dit is geen tekstbestand, maar een zipbestand"),
    "film.mov": (b"0123456789", "bestanden van het soort '.mov' leest Vindplaats niet."),
}


def test_each_bad_file_is_named_and_the_others_go_in(
    tmp_path: Path, good_file: Path, run: Run
) -> None:
    for name, (content, _) in BAD_FILES.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
    bad = [str(tmp_path / name) for name in BAD_FILES]
    status, output, messages = run("ingest", *bad, str(good_file), "--json")
    assert status == 1
    assert "Traceback" not in messages
    for name, (_, fault) in BAD_FILES.items():
        line = next(line for line in messages.splitlines() if f"{name}: " in line)
        assert fault in line
        assert line.rstrip().endswith(".")
    outcomes = {Path(r["file"]).name: r["outcome"] for r in json.loads(output)}
    assert outcomes == dict.fromkeys(BAD_FILES, "mislukt") | {good_file.name: "toegevoegd"}


def test_a_run_without_any_good_file_makes_no_index(
    tmp_path: Path, index_root: Path, run: Run
) -> None:
    assert run("ingest", str(tmp_path / "weg.pdf"))[0] == 1
    assert not (index_root / "index").exists()


def test_a_bad_file_leaves_an_existing_index_as_it_was(
    tmp_path: Path, good_file: Path, run: Run
) -> None:
    assert run("ingest", str(good_file))[0] == 0
    before = run("search", "half uur lezen", "--json")[1]
    good_file.write_bytes(b"abc \x81\x8d\x00\x01 def")
    assert run("ingest", str(good_file))[0] == 1
    assert run("search", "half uur lezen", "--json")[1] == before


def test_questions_that_are_none(good_file: Path, run: Run) -> None:
    run("ingest", str(good_file))
    for command in ("search", "ask"):
        for question in (" \n\t ", ""):
            status, output, messages = run(command, question)
            assert (status, output) == (2, ""), (command, question)
            assert "De vraag: is leeg." in messages
            assert len(messages.splitlines()) == 1


@pytest.mark.parametrize("arguments", [("search", "lezen"), ("ask", "lezen"), ("status",)])
def test_a_missing_index(arguments: tuple[str, ...], run: Run) -> None:
    status, output, messages = run(*arguments)
    assert (status, output) == (3, "")
    assert "hier is geen index. Maak er een met 'vindplaats ingest MAP'" in messages


def test_an_index_in_use_by_another_process(index_root: Path, good_file: Path, run: Run) -> None:
    """The other process is a real one; it lets go when it ends."""
    run("ingest", str(good_file))
    index = index_root / "index"
    code = (
        "import sys; from pathlib import Path; from index.lock import IndexLock\n"
        "lock = IndexLock(Path(sys.argv[1]), 'vindplaats serve'); print('held', flush=True)\n"
        "sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(index)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        status, output, messages = run("search", "lezen")
        assert (status, output) == (3, "")
        assert f"in gebruik door 'vindplaats serve' (proces {holder.pid})" in messages
        assert run("status")[0] == 0
        holder.communicate("")
    assert run("search", "lezen")[0] == 0


def test_an_index_built_with_another_model(
    good_file: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("ingest", str(good_file))
    monkeypatch.setenv("VINDPLAATS_MODEL", "een-ander-model")
    for arguments in (("search", "lezen"), ("ask", "lezen"), ("ingest", str(good_file))):
        status, _, messages = run(*arguments)
        assert status == 3
        assert "het taalmodel (multilingual-e5-small in de index, nu een-ander-model)" in messages


WRONG = [
    (("zoek", "lezen"), "verkeerd gebruik"),
    (("search",), "geef óf een vraag, óf --batch"),
    (("search", "lezen", "--filter", "kleur=rood"), "Het filter 'kleur=rood': is onbekend."),
    (("search", "lezen", "--filter", "year=ooit"), "is geen jaar of periode."),
    (("search", "lezen", "--filter", "year=²014"), "is geen jaar of periode."),
    (("search", "lezen", "--limit", "0"), "geen getal van 1 tot 65535"),
    (("search", "--batch", "weg.jsonl"), "weg.jsonl: dit bestand is niet te lezen"),
]


def test_wrong_use(good_file: Path, run: Run) -> None:
    run("ingest", str(good_file))
    for arguments, fault in WRONG:
        status, output, messages = run(*arguments)
        assert (status, output) == (2, ""), arguments
        assert fault in messages


def test_a_killed_ingestion_leaves_the_last_good_state(
    tmp_path: Path, index_root: Path, good_file: Path, run: Run
) -> None:
    """Killed outright while it reads a larger file; afterwards the index works as before."""
    run("ingest", str(good_file))
    before = run("search", "half uur lezen", "--json")[1]
    large = tmp_path / "groot.txt"
    large.write_text(
        "\n\n".join(f"Zin {n} gaat over rekenen op school nummer {n}." for n in range(9_000)),
        encoding="utf-8",
    )
    index = index_root / "index"
    command = [sys.executable, "-m", "app.cli", "ingest", str(large), "--index", str(index)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        while not (index / "holder.json").exists() and process.poll() is None:
            time.sleep(0.05)
        time.sleep(2)
        assert process.poll() is None, "the run was over before it could be killed"
        os.kill(process.pid, 9)
    assert run("search", "half uur lezen", "--json")[1] == before


def test_an_index_where_no_folder_can_be(index_root: Path, good_file: Path, run: Run) -> None:
    (index_root / "index").write_text("geen map", encoding="utf-8")
    status, _, messages = run("ingest", str(good_file))
    assert status == 3
    assert "hier kan geen index staan" in messages
    assert "Traceback" not in messages


def test_a_damaged_model_is_named_also_while_documents_go_in(
    tmp_path: Path, good_file: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fault arises inside the pipeline and must come out of it as it was said."""
    monkeypatch.setenv("VINDPLAATS_MODEL", str(tmp_path / "geen-model"))
    status, _, messages = run("ingest", str(good_file))
    assert status == 2
    assert "is op deze computer niet gevonden of niet te laden." in messages
