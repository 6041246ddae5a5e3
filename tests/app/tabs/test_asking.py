"""What asking a question shows, step by step."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest

from app.tabs.asking import ASK, BUSY, asked, askings, cleared
from app.tabs.talk import Talk
from ingest.errors import UsageError
from ingest.nouns import Answer, Cue, CueKey, Filters, Question

CUES = (Cue(key="sector", label="po", strict=True, filters=Filters()),)
ANSWER = Answer(
    question="En <b>nu</b>?", statements=(), citations=(), abstained=False, reason=None,
    read=Question(text="En nu?", phrases=(), cues=CUES, form=None), further=("Wat dan?",),
)  # fmt: skip


def answering(text: str, aside: Sequence[CueKey], before: Sequence[str]) -> Iterator[str | Answer]:
    """A language model that writes a word, and an answer."""
    yield "Bijna <i>"
    yield ANSWER


def failing(*_: Any) -> Iterator[str | Answer]:
    raise UsageError("De <vraag>", "is leeg.", "Typ een vraag.")


def test_busy_then_what_is_written_then_the_answer() -> None:
    busy, writing, answered = asked(answering, "En <b>nu</b>?", ("kind",), ("Wat?",))
    assert busy.button == BUSY
    assert "Bijna &lt;i&gt;" in writing.answer
    assert writing.sources == ""
    assert answered.button == ASK
    assert answered.given is ANSWER
    assert answered.talk == Talk(before=("Wat?",), told=("Wat?", "En nu?"), cues=("sector", "kind"))
    address = "tab=vraag&amp;vraag=En%20%3Cb%3Enu%3C%2Fb%3E%3F&amp;zonder=kind&amp;na=Wat%3F"
    assert f'data-adres="{address}"' in answered.answer
    column, first, *others = answered.further
    assert (column.visible, first.value, first.visible) == (True, "Wat dan?", True)
    assert not any(button.visible for button in others)


def test_what_goes_wrong_takes_the_place_of_the_answer_and_has_no_address() -> None:
    *_, failed = asked(failing, " ", (), ())
    assert "De &lt;vraag&gt;: is leeg. Typ een vraag." in failed.answer
    assert "data-adres" not in failed.answer
    assert failed.button == ASK
    assert failed.given is None


def test_a_refusal_is_no_question_to_go_on_from() -> None:
    refused = replace(ANSWER, abstained=True, reason="Staat er niet.", further=())
    *_, shown = asked(lambda *_: iter([refused]), "En nu?", (), ("Wat?",))
    assert shown.talk.told == ("Wat?",)


@pytest.fixture
def heard() -> list[tuple[Any, ...]]:
    """What was asked."""
    return []


def test_three_ways_to_ask(heard: list[tuple[Any, ...]]) -> None:
    def listening(text: str, aside: Any, before: Any) -> Iterator[str | Answer]:
        heard.append((text, tuple(aside), tuple(before)))
        yield ANSWER

    submit, without, again = askings(listening)
    talk = Talk(before=("Wat?",), told=("Wat?", "Wie?"), cues=("sector", "kind"))
    steps = [list(ask("Nu?", ["kind"], talk)) for ask in (submit, without, again)]
    assert heard == [
        ("Nu?", (), ("Wat?", "Wie?")),
        ("Nu?", ("sector",), ("Wat?",)),
        ("Nu?", ("sector", "kind"), ("Wat?",)),
    ]
    assert {len(outputs) for found in steps for outputs in found} == {len(cleared().outputs())}
    # Beginning anew has an address too, so that the old question does not come back.
    assert 'data-adres="tab=vraag"' in cleared().answer
    # An address may name the tab alone.
    assert list(again("  ", [], Talk())) == []
