"""Questions that show what can be asked, by group of readers."""

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


def example_buttons() -> list[gr.Button]:
    """A button for each example question, under its group."""
    gr.HTML('<h2 class="tussenkop">Voorbeeldvragen</h2>')
    buttons = []
    with gr.Row():
        for group, texts in EXAMPLES.items():
            with gr.Column(min_width=260):
                gr.HTML(f'<h3 class="groep">{group}</h3>')
                buttons += [gr.Button(text, size="sm", elem_classes="voorbeeld") for text in texts]
    return buttons
