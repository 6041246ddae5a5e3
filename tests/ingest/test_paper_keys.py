"""One key for all ways of writing a name, and which documents it calls."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.nouns import Document
from ingest.paper_keys import calls, names_of, paper_key, parts_of

Make = Callable[..., Document]


@pytest.fixture
def document() -> Make:
    def make(title: str, kind: str = "document", date: str | None = None) -> Document:
        return Document(
            id="een", title=title, kind=kind, publisher=None, date=date, sector=(),
            reference=None, dossiers=(), file="een.pdf", sha256="0",
        )  # fmt: skip

    return make


@pytest.mark.parametrize(
    "names",
    [
        [
            "Actieplan Samen Lezen",
            "actieplan ‘Samen lezen’",
            "plan «Samen lezen: voor elke school»",
        ],
        [
            "Bestuursakkoord PO 2031-2034",
            "bestuursakkoord voor de sector primair onderwijs 2031/34",
        ],
        ["Kwaliteitsagenda primair onderwijs uit 2031", "Kwaliteitsagenda PO (2031)"],
        ["het Leespact", "leespact", "Léespact"],
        ["wetsvoorstel «Wet veel lezen»", "wetsvoorstel veel lezen"],
    ],
)
def test_variants_have_one_key(names: list[str]) -> None:
    assert len({paper_key(name) for name in names}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bestuursakkoord PO 2031", "Bestuursakkoord PO 2032"),
        ("Bestuursakkoord PO", "Bestuursakkoord VO"),
        ("plan Rust", "rapport Rust"),
    ],
)
def test_different_papers_have_different_keys(one: str, other: str) -> None:
    assert paper_key(one) != paper_key(other)


@given(st.text(max_size=40))
def test_any_name_has_a_key_of_whole_words(name: str) -> None:
    key = paper_key(name)
    assert key == " ".join(key.split())
    assert parts_of(key)[0] or not key


def test_parts() -> None:
    assert parts_of("leespact (2031-2034)") == ("leespact", "2031-2034")
    assert parts_of("leespact") == ("leespact", None)


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Actieplan Samen Lezen: voor elke school (bewerking)", {"samen lezen"}),
        ("Bestuursakkoord voor de sector primair onderwijs", {"bestuursakkoord po"}),
        ("Reactie op het advies: Een kleine klas", {"reactie op het advies"}),
        ("Voortgang Masterplan rekenen (deel 2)", {"voortgang masterplan rekenen"}),
        ("Actieplan", set()),
    ],
)
def test_what_a_document_is_called(document: Make, title: str, names: set[str]) -> None:
    assert names_of(document(title)) == names


@pytest.mark.parametrize(
    ("key", "fits"),
    [
        ("bestuursakkoord po", True),
        ("bestuursakkoord po (2031)", True),
        ("bestuursakkoord po (2031-2035)", True),
        ("bestuursakkoord po (2027)", False),
        ("bestuursakkoord (2031)", True),
        ("bestuursakkoord (2027)", False),
        ("bestuursakkoord", False),
        ("bestuursakkoord vo", False),
    ],
)
def test_which_keys_call_an_agreement(document: Make, key: str, fits: bool) -> None:
    agreement = document("Bestuursakkoord primair onderwijs", "bestuursakkoord", "2031-07-10")
    assert calls(key, agreement) is fits


def test_a_letter_is_called_by_its_date(document: Make) -> None:
    letter = document("Meer lezen", "kamerbrief", "2031-05-03")
    assert calls("brief (2031-05-03)", letter)
    assert not calls("brief (2031-05-04)", letter)
    assert not calls("brief (2031-05-03)", document("Meer lezen", "rapport", "2031-05-03"))
