"""The tab of questions: a question, the answer, and the passages it rests on."""

from typing import Any

import gradio as gr

from app.export_buttons import export_buttons
from app.html import NO_ANSWER
from app.tabs.actions import Actions
from app.tabs.asking import ASK, NAME, askings, cleared
from app.tabs.examples import example_buttons
from app.tabs.further_buttons import further_buttons
from app.tabs.tab import PRIVATE, Tab
from app.tabs.talk import Talk, fields_from

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
# How a question is asked, by whatever event. The button tells that it is worked on.
ASKING: dict[str, Any] = {
    **PRIVATE,
    "concurrency_limit": 2,  # questions that are worked on at the same time
    "concurrency_id": NAME,
}


def questions_tab(actions: Actions) -> Tab:
    """The contents of the tab."""
    gr.HTML(f'<p class="inleiding">{INTRODUCTION}</p>')
    question = gr.Textbox(
        label="Je vraag",
        placeholder="Bijvoorbeeld: Hoe werkt een begeleid leernetwerk?",
        lines=1,
        max_lines=4,
        elem_id="vraag",
    )
    gr.HTML(f'<p class="uitleg">{CONVERSATION}</p>')
    talk, given = gr.State(Talk()), gr.State(None)
    with gr.Row():
        button = gr.Button(ASK, variant="primary", elem_id="zoek", scale=3)
        clear = gr.Button(CLEAR, elem_id="opnieuw", scale=1)
    cues = gr.CheckboxGroup(label=READ, visible=False, elem_id="gelezen", elem_classes="schijfjes")
    answer = gr.HTML(NO_ANSWER, elem_id="antwoord")
    exports, file = export_buttons(given, actions.folder)
    column, further = further_buttons()
    sources = gr.HTML(elem_id="bronnen")

    inputs = [question, cues, talk]
    outputs = [answer, sources, cues, talk, given, button, exports, file, column, *further]
    submit, without, again = askings(actions.ask)
    gr.on([button.click, question.submit], submit, inputs, outputs, **ASKING)
    # By itself Gradio drops a choice that is made while the one before is still worked on.
    cues.input(without, inputs, outputs, trigger_mode="always_last", **ASKING)
    _clear(clear, [*outputs, question])
    for one in [*further, *example_buttons()]:
        filled = one.click(_text, one, question, show_progress="hidden", api_visibility="private")
        filled.then(submit, inputs, outputs, **ASKING)
    return Tab(
        name=NAME,
        fields=[question, talk],
        restore=fields_from,
        search=again,
        inputs=inputs,
        outputs=outputs,
    )


def _text(question: str) -> str:
    """The text on a button, as the question."""
    return question


def _clear(button: gr.Button, outputs: list[gr.blocks.Block]) -> None:
    """Begins anew, with an empty question."""
    button.click(
        lambda: (*cleared().outputs(), ""),
        None,
        outputs,
        show_progress="hidden",
        api_visibility="private",
    )
