"""A list that goes on in the next passage."""

from dataclasses import replace

import pytest

from app.extract.asked import asked_in
from app.extract.continued import with_whole_lists
from ingest.nouns import Passage
from tests.app.extract.conftest import make_hit, make_question

LISTED = asked_in(make_question("Welke punten?", "list"))
BEGUN = make_hit("Er zijn punten:\n• tijd", near=(0.8, 0.9))
PASSAGE = replace(BEGUN.passage, after="\n")
NEXT = make_hit("• rust\n• boeken", start=PASSAGE.end + 1).passage


def following(passage: Passage) -> Passage | None:
    return NEXT if passage == PASSAGE else None


def test_the_next_passage_is_joined_with_its_sentences() -> None:
    hit = replace(BEGUN, passage=PASSAGE)
    (whole,) = with_whole_lists(LISTED, [hit], following)
    assert whole.passage.text == "Er zijn punten:\n• tijd\n• rust\n• boeken"
    start = whole.passage.start
    texts = [whole.passage.text[s.start - start : s.end - start] for s in whole.sentences]
    assert texts == ["Er zijn punten:", "• tijd", "• rust", "• boeken"]
    assert [s.similarity for s in whole.sentences] == pytest.approx([0.8, 0.9, 0.85, 0.85])


@pytest.mark.parametrize(
    ("text", "runs_on"),
    [
        ("Er zijn punten:\n• tijd", True),
        ("Er zijn punten:", True),
        ("Er zijn drie punten:\nDe tijd", True),  # two are to come
        ("Er zijn drie punten:\nDe tijd\nDe rust\nDe boeken", False),
        ("Er zijn punten:\n• tijd\nDat is alles.", False),
        ("Er is tijd.", False),
    ],
)
def test_only_a_list_without_its_end_runs_on(text: str, runs_on: bool) -> None:
    hit = make_hit(text)
    hit = replace(hit, passage=replace(hit.passage, after="\n"))
    after = make_hit("• rust", start=hit.passage.end + 1).passage
    (whole,) = with_whole_lists(LISTED, [hit], lambda _: after)
    assert (whole.passage != hit.passage) is runs_on


def test_only_where_a_list_is_asked_for() -> None:
    hit = replace(BEGUN, passage=PASSAGE)
    asked = asked_in(make_question("Waarom is er tijd?", "reason"))
    assert with_whole_lists(asked, [hit], following) == [hit]
