"""What asking a question shows: that it is worked on, what is written, the answer, an error."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import gradio as gr

from app.export_buttons import offered
from app.html import NO_ANSWER, answer_html, error_html, writing_html
from app.shown.address import address_html
from app.shown.sources import sources_html
from app.tabs.actions import Ask
from app.tabs.failing import failure_text
from app.tabs.further_buttons import further_offered
from app.tabs.talk import KEYS, Talk, address_fields
from index.question.read import REWORDED
from ingest.nouns import Answer, Cue, CueKey, Question

NAME = "vraag"  # of the tab
ASK, BUSY = "Zoek het antwoord", "Bezig met zoeken…"

# The question as typed, the cues that are ticked, and the conversation -> outputs, ever newer.
Asking = Callable[[str, list[CueKey], Talk], Iterator[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What comes into each part of the tab; by default it stays as it is."""

    answer: Any = field(default_factory=gr.skip)  # HTML, as the next
    sources: Any = field(default_factory=gr.skip)
    cues: Any = field(default_factory=gr.skip)
    talk: Any = field(default_factory=gr.skip)
    given: Any = field(default_factory=gr.skip)  # the answer itself
    button: Any = field(default_factory=gr.skip)
    exports: tuple[Any, Any] = field(default_factory=lambda: (gr.skip(), gr.skip()))
    further: tuple[Any, ...] = field(
        default_factory=lambda: (gr.skip(),) * len(further_offered(()))
    )

    def outputs(self) -> tuple[Any, ...]:
        """In the order of the outputs of the tab."""
        first = (self.answer, self.sources, self.cues, self.talk, self.given, self.button)
        return *first, *self.exports, *self.further


def nothing(html: str = NO_ANSWER) -> Shown:
    """No answer; `html` stands in its place."""
    return Shown(
        answer=html,
        sources="",
        given=None,
        button=ASK,
        exports=offered(None),
        further=further_offered(()),
    )


def cleared() -> Shown:
    """The tab as it opens."""
    return replace(nothing(NO_ANSWER + address_html(NAME, {})), cues=cue_boxes(None), talk=Talk())


def asked(ask: Ask, text: str, aside: Sequence[CueKey], before: Sequence[str]) -> Iterator[Shown]:
    """That it is worked on; what a language model writes; the answer, or what went wrong."""
    yield Shown(button=BUSY)
    try:
        for result in ask(text, aside, before):
            if isinstance(result, str):
                yield Shown(answer=writing_html(result), sources="")
            else:
                yield _answered(result, text, aside, before)
    except Exception as error:  # noqa: BLE001 - told to the reader, as `failing.attempted` does
        yield nothing(NO_ANSWER + error_html(failure_text(error)))


def _answered(answer: Answer, text: str, aside: Sequence[CueKey], before: Sequence[str]) -> Shown:
    address = address_html(NAME, address_fields(text, aside, before))
    read = [cue.key for cue in answer.read.cues] if answer.read else []
    cues = tuple(key for key in KEYS if key in (*aside, *read))
    talk = Talk(before=tuple(before), cues=cues)
    return Shown(
        answer=answer_html(answer, address),
        sources=sources_html(answer),
        cues=cue_boxes(answer.read),
        talk=replace(talk, told=talk.after(answer)),
        given=answer,
        button=ASK,
        exports=offered(answer),
        further=further_offered(answer.further),
    )


def askings(ask: Ask) -> tuple[Asking, Asking, Asking]:
    """Three ways to ask.

    A new question, or one that goes on from those before: all that is read in it counts.  The same
    question, without the cues that are not ticked; their boxes stay.  One of an address.
    """

    def submit(text: str, _: list[CueKey], talk: Talk) -> Iterator[tuple[Any, ...]]:
        for shown in asked(ask, text, (), talk.told):
            yield shown.outputs()

    def without(text: str, kept: list[CueKey], talk: Talk) -> Iterator[tuple[Any, ...]]:
        for shown in asked(ask, text, talk.aside(kept), talk.before):
            yield replace(shown, cues=gr.skip()).outputs()

    def again(text: str, _: list[CueKey], talk: Talk) -> Iterator[tuple[Any, ...]]:
        # An address may name the tab alone.
        for shown in asked(ask, text, talk.cues, talk.before) if text.strip() else ():
            yield shown.outputs()

    return submit, without, again


def cue_boxes(read: Question | None) -> gr.CheckboxGroup:
    """A ticked box for each thing that was read in the question; none if there was nothing."""
    cues = read.cues if read else ()
    choices = [(f"{_cue_kind(cue)} {cue.label}", cue.key) for cue in cues]
    return gr.CheckboxGroup(choices, value=[cue.key for cue in cues], visible=bool(cues))


def _cue_kind(cue: Cue) -> str:
    if cue.key in REWORDED:
        return "gelezen als:"
    return "alleen" if cue.strict else "let extra op:"
