"""Questions that show what can be asked, by group of readers."""

from collections.abc import Callable, Iterator

import gradio as gr

EXAMPLES = {
    "Voor schoolleiders": (
        "Wat bereikte een basisschool in een achterstandswijk bij rekenen?",
        "Welke hindernissen kwam een vmbo-school tegen bij de basisvaardigheden?",
    ),
    "Voor beleidsmedewerkers": (
        "Naar welk percentage moet zittenblijven in 2020 dalen?",
        "Hoeveel zeer zwakke basisscholen waren er in 2010 en in 2014?",
    ),
    "Voor basisteams": (
        "Hoe werkt een begeleid leernetwerk?",
        "Vanaf welke waarde is een achterstandsscore hoog?",
    ),
}


def example_buttons(
    question: gr.Textbox,
    talk: gr.State,
    submit: Callable[..., Iterator[object]],
    outputs: list[gr.blocks.Block],
) -> None:
    """A button for each example question, which fills it in and asks it."""
    gr.HTML('<h2 class="tussenkop">Voorbeeldvragen</h2>')
    with gr.Row():
        for group, texts in EXAMPLES.items():
            with gr.Column(min_width=260):
                gr.HTML(f'<h3 class="groep">{group}</h3>')
                for text in texts:
                    example = gr.Button(text, size="sm", elem_classes="voorbeeld")
                    # The text is bound here: the loop goes on before the button is used.
                    filled = example.click(lambda text=text: text, None, question, queue=False)
                    filled.then(submit, [question, talk], outputs)
