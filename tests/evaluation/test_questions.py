"""The project's own questions: sound, complete with the documents, and nobody else's text."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from evaluation.documents import OWN, SHARED, DocumentSet, document_sets, read_set
from evaluation.pointers import collapsed, pointer_to, with_quote
from evaluation.question_files import (
    FOLDER,
    HALVES,
    add_questions,
    load_questions,
    read_lines,
    write_lines,
    write_sets,
)
from evaluation.structure import letters
from ingest.errors import UsageError

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT.parent / "shared"
LONGEST_RUN = 44  # letters and digits in a row that may also stand in a source
TEXTS = {"plan": "De school leest elke dag. De school rekent ook."}

here = pytest.mark.skipif(not SOURCES.is_dir(), reason="../shared is not here")


def gold(quote: str, document: str = "plan") -> dict[str, Any]:
    return {"doc": document, "quote": quote, "grade": 2}


def test_a_pointer_by_hand() -> None:
    pointer = pointer_to(gold("De school\nrekent"), TEXTS)
    assert (pointer["start"], pointer["end"], pointer["grade"]) == (26, 42, 2)
    assert "quote" not in pointer
    assert with_quote(pointer, TEXTS) == gold("De school rekent")


def test_gold_with_its_quote_stays() -> None:
    assert with_quote(gold("Een citaat."), {}) == gold("Een citaat.")


def test_another_text_is_noticed() -> None:
    pointer = pointer_to(gold("rekent ook"), TEXTS)
    for other in ({"plan": TEXTS["plan"].replace("rekent", "tekent")}, {}):
        with pytest.raises(UsageError, match="andere tekst"):
            with_quote(pointer, other)


def test_a_quote_that_is_nowhere_is_refused() -> None:
    with pytest.raises(UsageError, match="staat niet in"):
        pointer_to(gold("leest nooit"), TEXTS)


def record(key: str, quote: str) -> dict[str, Any]:
    fields = {"id": key, "role": "school", "type": "fact", "question": "Wat?", "answer": "Dat."}
    return {**fields, "facts": ["dat"], "gold": [gold(quote)], "form": "plain", "plain": None}


def a_set(name: str) -> DocumentSet:
    return DocumentSet(name=name, folder=Path(), documents=(), texts=TEXTS)


def test_questions_are_added_once_and_without_text_of_others(tmp_path: Path) -> None:
    new = tmp_path / "new.jsonl"
    write_lines(new, [record("z2", "rekent ook."), record("z1", "leest elke dag")])
    assert add_questions(new, "tuning", a_set(SHARED), tmp_path) == 2
    stored = read_lines(tmp_path / "tuning.jsonl")
    assert [fields["id"] for fields in stored] == ["z1", "z2"]
    assert "leest elke dag" not in (tmp_path / "tuning.jsonl").read_text("utf-8")
    with pytest.raises(UsageError, match="is er al"):
        add_questions(new, "reporting", a_set(SHARED), tmp_path)
    assert read_lines(tmp_path / "reporting.jsonl") == []


def test_questions_over_the_own_library_keep_their_quotes(tmp_path: Path) -> None:
    new = tmp_path / "new.jsonl"
    write_lines(new, [record("z1", "leest elke dag")])
    add_questions(new, "tuning", a_set(OWN), tmp_path)
    assert read_lines(tmp_path / "tuning.jsonl")[0]["gold"] == [gold("leest elke dag")]


def committed() -> Iterator[tuple[str, dict[str, Any]]]:
    for half in HALVES:
        for fields in read_lines(FOLDER / f"{half}.jsonl"):
            yield half, fields


def test_there_are_enough_of_each_kind() -> None:
    rows = [fields for _, fields in committed()]
    assert len({fields["id"] for fields in rows}) == len(rows) >= 150
    types = Counter(fields["type"] for fields in rows)
    forms = Counter(fields["form"] for fields in rows)
    assert types["unanswerable"] >= 40
    wanted = {"typo", "split", "joined", "everyday", "abbreviation", "english", "keywords"}
    assert all(forms[form] >= 10 for form in wanted)


def test_misspelt_questions_have_a_good_spelling() -> None:
    for _, fields in committed():
        misspelt = fields["form"] in {"typo", "split", "joined"}
        assert bool(fields["plain"]) == misspelt, fields["id"]
        assert fields["plain"] != fields["question"], fields["id"]


def test_the_quotes_of_the_own_library_are_in_it() -> None:
    own = read_set(OWN, ROOT / "corpus")
    rows = [fields for _, fields in committed() if fields["documents"] == OWN]
    assert sum(len(fields["gold"]) for fields in rows) >= 100
    for fields in rows:
        for one in fields["gold"]:
            assert collapsed(one["quote"]) in own.texts[one["doc"]], fields["id"]


@here
def test_the_complete_questions_pass_the_shared_check(tmp_path: Path) -> None:
    sets = document_sets(SOURCES)
    write_sets(sets, SOURCES, tmp_path)
    for name in (SHARED, OWN):
        files = [tmp_path / f"{name}-{half}.jsonl" for half in HALVES]
        check: list[str | Path] = [sys.executable, SOURCES / "evaluation" / "check_gold.py"]
        texts = SOURCES / "corpus" if name == SHARED else tmp_path / name
        run = subprocess.run([*check, texts, *files], capture_output=True, text=True)
        assert run.returncode == 0, run.stdout
        assert "0 missed" in run.stdout
    assert len(load_questions(sets, SOURCES, ("development",))) == 80


@here
def test_no_question_copies_a_source() -> None:
    """No run of 45 letters and digits of a text in the files of questions is in an original."""
    length = LONGEST_RUN + 1
    known = set()
    for path in (SOURCES / "corpus").glob("*.txt"):
        text = letters(path.read_text("utf-8"))
        known |= {text[at : at + length] for at in range(len(text) - length + 1)}
    assert known
    for half, fields in committed():
        for own in map(letters, strings_in(fields)):
            runs = (own[at : at + length] for at in range(len(own) - length + 1))
            copied = [run for run in runs if run in known]
            assert not copied, f"{half} {fields['id']}: {copied[0]}"


def strings_in(value: Any) -> Iterator[str]:
    """All text in a JSON value, each piece by itself."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings_in(inner)
