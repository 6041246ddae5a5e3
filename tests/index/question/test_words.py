from collections.abc import Callable

import pytest

from index.question.words import document_words, plurals
from ingest.nouns import Document


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("kamerbrief", "kamerbrieven"),
        ("akkoord", "akkoorden"),
        ("plan", "plannen"),
        ("advies", "adviezen"),
        ("monitor", "monitors"),
        ("nota", "nota's"),
        ("motie", "moties"),
    ],
)
def test_plurals(word: str, plural: str) -> None:
    assert plural in plurals(word)


def test_words_of_a_library(make_document: Callable[..., Document]) -> None:
    words = document_words(
        [
            make_document("a", kind="actieplan", title="Actieplan Lezen"),
            make_document("b", kind="kamerbrief", title="Kabinetsreactie op een advies"),
            make_document("c", kind="document", title="Iets anders"),
        ]
    )
    assert words["actieplan"].documents == words["actieplannen"].documents == {0}
    assert not words["actieplan"].plural
    assert words["actieplannen"].plural
    # Short for actieplan, and a word of a title.
    assert (words["plan"].documents, words["plan"].kinds) == ({0}, ("actieplan",))
    assert (words["kabinetsreactie"].documents, words["kabinetsreactie"].kinds) == ({1}, ())
    assert words["plan"].everyday
    assert not words["actieplan"].everyday
    # A kind that the library could have, and the kind of what has none.
    assert words["motie"].documents == frozenset()
    assert "document" not in words
    assert words["action plan"] == words["actieplan"]
