"""The words of an index: counted, kept, and used for a question with a misspelt word."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from index.library import Library
from index.search import find, understood
from index.settings import Settings
from index.vocabulary import NAME, counted, read_words, vocabulary_from, write_words
from ingest.errors import IndexUnavailableError
from ingest.nouns import Filters, ReadDocument

Add = Callable[..., None]
MakeRead = Callable[..., ReadDocument]


def test_words_are_counted_by_text() -> None:
    texts = ["Lezen, lezen en LEZEN in groep-3!", "het leesplan van 2014: lezen3 coördinatie"]
    assert counted(texts) == {"lezen": 2, "groep": 1, "leesplan": 1, "coördinatie": 1}


def test_written_words_are_read_again(tmp_path: Path) -> None:
    assert read_words(tmp_path) == Counter()
    write_words(tmp_path, {"coördinatie": 2})
    assert read_words(tmp_path) == Counter({"coördinatie": 2})


@pytest.mark.parametrize("text", ["", "[]", '{"lezen": "vaak"}', '{"lezen": null}'])
def test_damaged_words_are_told(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    with pytest.raises(IndexUnavailableError, match="lijst van woorden is beschadigd"):
        read_words(tmp_path)


def test_lookups_do_not_see_capitals_and_accents() -> None:
    vocabulary = vocabulary_from({"coördinatie": 1, "coordinatie": 2, "één": 1})
    assert "Coördinatie" in vocabulary
    assert "een" in vocabulary
    assert vocabulary.written["coordinatie"] == "coordinatie"


@pytest.mark.parametrize(
    ("stemmed", "there"), [("school", True), ("les", True), ("lat", False), ("scho", False)]
)
def test_stems(stemmed: str, there: bool) -> None:
    assert vocabulary_from({"scholen": 1, "lessen": 1, "later": 1}).has_stem(stemmed) is there


def test_a_library_keeps_its_words(settings: Settings, make_read: MakeRead, add_to: Add) -> None:
    with Library(settings, "test", create=True) as library:
        add_to(library, make_read("a", "Wie veegt het schoolplein?", title="Kamerbrief"))
        assert "schoolplein" in library.known.vocabulary
        add_to(library, make_read("b", "Het schoolplein is leeg.", title="Kamerbrief"))
    with Library(settings, "test") as library:
        passages = library.known.vocabulary.passages
        assert passages == {"kamerbrief": 2, "schoolplein": 2, "veegt": 1, "leeg": 1}
        add_to(library, make_read("b", "Het schoolplein is vol."))
        assert "vol" not in library.known.vocabulary, "too short"
        assert "leeg" not in library.known.vocabulary, "its document was replaced"


def test_a_misspelt_word_finds_what_the_right_word_finds(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    texts = ["De bibliotheek leent boeken uit.", "Het plein is leeg.", "De gymzaal is vol."]
    with Library(settings, "test", create=True) as library:
        add_to(library, make_read("a", *texts))
        right = find(library, understood(library, "bibliotheek"), Filters(), 3)
        wrong = find(library, understood(library, "bibliohteek"), Filters(), 3)
        assert wrong.hits == right.hits
        assert "bibliotheek" in wrong.hits[0].passage.text
        (cue,) = wrong.question.cues
        assert cue.label == "bibliotheek (er stond: bibliohteek)"
        typed = find(library, understood(library, "bibliohteek", ["spelling"]), Filters(), 3)
        assert (typed.question.text, typed.question.cues) == ("bibliohteek", ())
        assert typed.hits
        assert typed.hits != right.hits


def test_without_the_file_nothing_is_put_right(
    settings: Settings, make_read: MakeRead, add_to: Add
) -> None:
    with Library(settings, "test", create=True) as library:
        add_to(library, make_read("a", "De bibliotheek leent boeken uit."))
    (settings.index / NAME).unlink()
    with Library(settings, "test") as library:
        assert understood(library, "bibliohteek").cues == ()
