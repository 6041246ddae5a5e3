"""An exported answer as an office worker opens it: real footnotes, headings, Dutch, A4."""

import io
import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest

from app.export import Form, exported, form_of, write_answer
from app.output import answer_json
from ingest.errors import UsageError
from ingest.nouns import (
    Answer,
    Citation,
    Document,
    Note,
    Page,
    Passage,
    Question,
    Remark,
    Statement,
)
from ingest.read import READERS as INGEST
from tests.app.export.reading import MARK, READERS, W, part

TEXT = "Zittenblijven daalt van 3% naar 2% in 2020.5,6 De raad let op:\n• elk jaar\n• elke klas."
FIRST = TEXT[: TEXT.index(" De raad")]
SECOND = TEXT[len(FIRST) + 1 :]
REFERENCE = "Bestuursakkoord primair onderwijs, 10 juli 2014, lijn 1.2"


def made(**fields: Any) -> Answer:
    """An answer in three statements on two citations of one passage, which has two pages."""
    document = Document(
        id="d", title="Bestuursakkoord primair onderwijs", kind="bestuursakkoord", publisher=None,
        date="2014-07-10", sector=("po",), reference=None, dossiers=(), file="d.pdf", sha256="",
    )  # fmt: skip
    middle = 50 + len(FIRST)
    passage = Passage(
        document=document, start=50, end=50 + len(TEXT), text=TEXT, evidence="afspraak",
        section=("Lijn 1. Talent", "1.2 Voor elk kind"),
        pages=(
            Page(start=50, end=middle, number=7, label="5"),
            Page(start=middle, end=50 + len(TEXT), number=8, label="6"),
        ),
        footnotes=(
            Note(label="5", text="Zie het plan.", marks=(middle - 3,)),
            Note(label="6", text="Zie de wet.", marks=(middle - 1,)),
        ),
    )  # fmt: skip
    citations = tuple(
        Citation(number=n, passage=passage, start=50 + at, end=50 + at + len(text), text=text)
        for n, (at, text) in enumerate([(0, FIRST), (len(FIRST) + 1, SECOND)], 1)
    )
    standard: dict[str, Any] = {
        "question": "Hoeveel blijven er zitten?",
        "lead": "Drie punten uit één document:",
        "statements": (
            Statement(text="Zittenblijven daalt (...) in 2020.", citations=(1,), label="2014"),
            Statement(text=SECOND, citations=(2, 1)),
            Statement(text="Het daalt tot 50%.", citations=(1, 9), doubt="50% staat er niet"),
        ),
        "citations": citations,
        "remarks": (Remark(text="In 2011 gold een ander doel.", citations=(2,)),),
        "abstained": False,
        "reason": "De stukken noemen dit alleen zijdelings.",
    }
    return Answer(**{**standard, **fields})


BLOCKS = [
    ("title", "Hoeveel blijven er zitten?"),
    ("h1", "Antwoord"),
    ("p", "Met voorbehoud: De stukken noemen dit alleen zijdelings."),
    ("p", "Drie punten uit één document:"),
    ("p", f"2014: Zittenblijven daalt (...) in 2020.{MARK}"),
    ("p", f"De raad let op:\n• elk jaar\n• elke klas.{MARK} {MARK}"),
    ("p", f"Het daalt tot 50%.{MARK} [9] (niet gesteund door de bron: 50% staat er niet)"),
    ("h1", "Let op"),
    ("p", f"In 2011 gold een ander doel.{MARK}"),
    ("h1", "Verantwoording"),
]
NOTES = [
    [
        f"{REFERENCE}, p. 5 (afspraak).",
        # Shortened above, so here in full, without the marks of the source's own notes.
        "“Zittenblijven daalt van 3% naar 2% in 2020.”",
        "Voetnoot 5 in de bron: Zie het plan.",
        "Voetnoot 6 in de bron: Zie de wet.",
    ],
    [f"{REFERENCE}, p. 6 (afspraak)."],  # its words stand above as they are
    [f"{REFERENCE}, p. 5."],  # again
    [f"{REFERENCE}, p. 5."],
    [f"{REFERENCE}, p. 6."],
]


@pytest.mark.parametrize("form", ["md", "odt", "docx"])
def test_headings_statements_and_footnotes(form: Form) -> None:
    file = READERS[form](exported(made(), form))
    assert file.blocks[:-1] == BLOCKS
    assert "geen taalmodel" in file.blocks[-1][1]
    assert file.notes == NOTES


@pytest.mark.parametrize("form", ["md", "odt", "docx"])
def test_vindplaats_reads_its_own_files(form: Form) -> None:
    """Another reader than that of these tests finds the same footnotes, linked to their marks."""
    draft = INGEST[f".{form}"](f"antwoord.{form}", exported(made(), form))
    notes = [block.text for block in draft.blocks if block.kind == "note"]
    assert [note.split("\n")[0].split(" (")[0] for note in notes] == [
        f"{REFERENCE}, p. {page}" + ("" if n < 2 else ".") for n, page in enumerate("56556")
    ]
    marks = [mark.note for block in draft.blocks for mark in block.marks]
    assert marks == [0, 1, 2, 3, 4]
    titles = [block.text for block in draft.blocks if block.kind in ("title", "heading")]
    assert titles[-3:] == ["Antwoord", "Let op", "Verantwoording"]


def test_word_is_told_title_language_and_paper() -> None:
    data = exported(made(), "docx")
    opened = docx.Document(io.BytesIO(data))
    assert opened.core_properties.title == "Hoeveel blijven er zitten?"
    assert opened.core_properties.language == "nl-NL"
    assert opened.core_properties.created is not None
    assert opened.core_properties.created.year > 1970  # as in a sandbox
    assert [p.style.name for p in opened.paragraphs if p.style and p.text == "Antwoord"] == [
        "Heading 1"
    ]
    (section,) = opened.sections
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    languages = part(data, "word/styles.xml").iter(f"{W}lang")
    assert [language.get(f"{W}val") for language in languages] == ["nl-NL"]
    restarts = [r.get(f"{W}val") for r in part(data, "word/document.xml").iter(f"{W}numRestart")]
    assert restarts == ["continuous"]


def test_libreoffice_is_told_title_language_and_paper() -> None:
    data = exported(made(), "odt")
    meta = part(data, "meta.xml")
    dublin = "{http://purl.org/dc/elements/1.1/}"
    assert [e.text for e in meta.iter(f"{dublin}title")] == ["Hoeveel blijven er zitten?"]
    assert [e.text for e in meta.iter(f"{dublin}language")] == ["nl-NL"]
    with ZipFile(io.BytesIO(data)) as packed:
        styles = packed.read("styles.xml").decode()
        assert packed.infolist()[0].filename == "mimetype"
        assert packed.infolist()[0].compress_type == 0
    assert set(_values(styles, "fo:language")) == {"nl"}
    assert set(_values(styles, "fo:country")) == {"NL"}
    assert set(_values(styles, "fo:page-width")) == {"210mm"}
    assert set(_values(styles, "fo:page-height")) == {"297mm"}


def _values(xml: str, name: str) -> list[str]:
    return [piece.split('"')[0] for piece in xml.split(f'{name}="')[1:]]


@pytest.mark.parametrize("form", ["odt", "docx"])
def test_a_file_holds_no_pictures_macros_or_links(form: Form) -> None:
    with ZipFile(io.BytesIO(exported(made(), form))) as packed:
        names = packed.namelist()
        whole = b"".join(packed.read(name) for name in names)
    assert not [n for n in names if "media" in n or "Pictures" in n or "vba" in n.lower()]
    assert b'TargetMode="External"' not in whole
    assert b'xlink:href="http' not in whole


def test_json_is_that_of_the_contract() -> None:
    answer = made()
    assert json.loads(exported(answer, "json")) == json.loads(json.dumps(answer_json(answer)))
    assert exported(answer, "json").endswith(b"}\n")


def test_how_the_question_was_read_and_who_wrote_the_answer() -> None:
    read = Question(text="Vraag", phrases=("leren",), cues=(), form=None, shortened=True)
    answer = made(read=read, missing=("leren",), model="taaltje-7b")
    file = READERS["docx"](exported(answer, "docx"))
    assert file.blocks[1][1].startswith("De vraag is lang")
    assert "Nergens staat precies “leren”" in file.blocks[1][1]
    assert "geschreven door het taalmodel taaltje-7b" in file.blocks[-1][1]
    assert "geen taalmodel" not in file.blocks[-1][1]


@pytest.mark.parametrize(
    ("name", "form"), [("a.md", "md"), ("a.ODT", "odt"), ("a.b.docx", "docx"), ("a.json", "json")]
)
def test_the_name_tells_the_form(name: str, form: Form) -> None:
    assert form_of(Path(name)) == form


@pytest.mark.parametrize("name", ["antwoord.pdf", "antwoord", "md", ".md"])
def test_other_names_are_refused_with_those_there_are(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        form_of(Path(name))
    assert str(caught.value) == (
        f"{name}: in deze vorm kan het antwoord niet bewaard worden. "
        "Kies een naam die eindigt op .md, .odt, .docx of .json."
    )


def test_a_file_that_cannot_be_written_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"a\.md: hier kan geen bestand komen\."):
        write_answer(made(), tmp_path / "geen" / "a.md")
    write_answer(made(), tmp_path / "a.md")
    assert (tmp_path / "a.md").read_bytes() == exported(made(), "md")
