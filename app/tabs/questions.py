"""The tab of questions: a question, the answer, and the passages it rests on."""

from collections.abc import Iterator, Sequence
from typing import get_args

import gradio as gr

from app.export_buttons import export_buttons, offered
from app.html import answer_html, error_html, sources_html, writing_html
from app.streaming import streamed
from app.tabs.actions import Actions, Ask
from app.tabs.examples import example_buttons
from app.tabs.failing import failure_text
from index.question.read import REWORDED
from ingest.nouns import Answer, Cue, CueKey, Question

INTRODUCTION = (
    "Stel een vraag over onderwijsbeleid en praktijkvoorbeelden. Het antwoord bestaat uit zinnen "
    "uit de documenten in deze bibliotheek. Bij elke zin staat waar hij te vinden is."
)
READ = "Zo is je vraag gelezen. Haal weg wat niet klopt."
CLEAR = "Begin opnieuw"
CONVERSATION = (
    "Je kunt verder vragen, bijvoorbeeld: “En in het vo?” of “Wanneer was dat?” "
    "Bij ‘gelezen als’ zie je hoe je vraag is aangevuld."
)
KEPT = 10  # questions of a conversation

Cues = gr.CheckboxGroup
# The questions before the one that is shown, and those before the next one.
Conversation = tuple[Sequence[str], Sequence[str]]
# The answer and its sources as HTML, the cues, the conversation so far, the answer itself, and
# what can be done with it.
Shown = tuple[str, str, Cues, Conversation, Answer | None, gr.Row, gr.File]


def questions_tab(actions: Actions) -> None:
    """The contents of the tab."""

    def submit(text: str, talk: Conversation) -> Iterator[Shown]:
        """A new question, or one that goes on from those before: all that is read in it counts."""
        before = talk[1]
        for answer, sources, given in shown(actions.ask, text, (), before):
            read = given.read if given else None
            talked = (before, _told(before, given))
            yield answer, sources, cue_boxes(read), talked, given, *offered(given)

    def without(text: str, kept: list[CueKey], talk: Conversation) -> Iterator[Shown]:
        """The same question, without the cues that are not ticked."""
        left = [key for key in get_args(CueKey) if key not in kept]
        for answer, sources, given in shown(actions.ask, text, left, talk[0]):
            talked = (talk[0], _told(talk[0], given))
            yield answer, sources, gr.skip(), talked, given, *offered(given)

    gr.HTML(f'<p class="inleiding">{INTRODUCTION}</p>')
    question = gr.Textbox(
        label="Je vraag",
        placeholder="Bijvoorbeeld: Hoe werkt een begeleid leernetwerk?",
        lines=1,
        max_lines=4,
        elem_id="vraag",
    )
    gr.HTML(f'<p class="uitleg">{CONVERSATION}</p>')
    talk = gr.State(((), ()))
    given = gr.State(None)
    with gr.Row():
        button = gr.Button("Zoek het antwoord", variant="primary", elem_id="zoek", scale=3)
        clear = gr.Button(CLEAR, elem_id="opnieuw", scale=1)
    cues = gr.CheckboxGroup(label=READ, visible=False, elem_id="gelezen")
    answer_box = gr.HTML(elem_id="antwoord")
    exports, file = export_buttons(given, actions.folder)
    sources_box = gr.HTML(elem_id="bronnen")

    outputs = [answer_box, sources_box, cues, talk, given, exports, file]
    gr.on([button.click, question.submit], submit, [question, talk], outputs)
    cues.input(without, [question, cues, talk], outputs)
    clear.click(
        lambda: ("", "", cue_boxes(None), ((), ()), None, *offered(None), ""),
        None,
        [*outputs, question],
    )
    example_buttons(question, talk, submit, outputs)


def _told(before: Sequence[str], given: Answer | None) -> list[str]:
    """The questions that a next one may go on from: those before, and this one if answered."""
    if given is None or given.abstained or given.read is None:
        return list(before)
    return [*before, given.read.text][-KEPT:]


def shown(
    ask: Ask, text: str, without: Sequence[CueKey], before: Sequence[str]
) -> Iterator[tuple[str, str, Answer | None]]:
    """The answer and its sources as HTML, and the answer; errors included.

    Before that, as often as there is something new, what a language model is writing.
    """
    try:
        for result in streamed(lambda on_text: ask(text, without, before, on_text)):
            if isinstance(result, str):
                yield writing_html(result), "", None
            else:
                yield answer_html(result), sources_html(result), result
    except Exception as error:  # noqa: BLE001 - told to the reader, as `failing.attempted` does
        yield error_html(failure_text(error)), "", None


def cue_boxes(read: Question | None) -> Cues:
    """A ticked box for each thing that was read in the question; none if there was nothing."""
    cues = read.cues if read else ()
    choices = [(f"{_cue_kind(cue)} {cue.label}", cue.key) for cue in cues]
    return gr.CheckboxGroup(choices, value=[cue.key for cue in cues], visible=bool(cues))


def _cue_kind(cue: Cue) -> str:
    if cue.key in REWORDED:
        return "gelezen als:"
    return "alleen" if cue.strict else "let extra op:"
