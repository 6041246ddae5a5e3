"""The web page, in Dutch: a question, the answer, and the passages it rests on."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import get_args

import gradio as gr

from app.html import answer_html, error_html, sources_html
from ingest.errors import VindplaatsError
from ingest.nouns import Answer, Cue, CueKey, Document, Question

# A question, and the cues in it that are to be left aside.
Ask = Callable[[str, Sequence[CueKey]], Answer]

STYLE = Path(__file__).with_name("page.css")
# Only fonts of the reader's own machine: the page loads nothing from elsewhere.
THEME = gr.themes.Base(
    primary_hue="blue",
    font=["system-ui", "sans-serif"],
    font_mono=["ui-monospace", "monospace"],
    text_size="lg",
).set(
    # Gradio's own shades stay under the contrast of 4.5 that WCAG 2.1 AA asks for.
    button_primary_background_fill="*primary_700",
    button_primary_background_fill_hover="*primary_800",
    button_primary_text_color="white",
    block_label_text_color="*neutral_900",
    input_placeholder_color="*neutral_600",
)
# Gradio offers no setting for the language of the page; screen readers need it.
HEAD = "<script>document.documentElement.lang = 'nl'</script>"

WORKING = "Passages zoeken en antwoord samenstellen"
READ = "Zo is je vraag gelezen. Haal weg wat niet klopt."

Shown = tuple[str, str]  # the answer and its sources, as HTML
Cues = gr.CheckboxGroup

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


def build_page(ask: Ask, documents: list[Document]) -> gr.Blocks:
    """The page over a function that answers questions; `documents` are those it knows."""

    def submit(text: str, progress: gr.Progress = gr.Progress()) -> tuple[str, str, Cues]:  # noqa: B008
        """A new question: all that is read in it counts."""
        progress(0.2, desc=WORKING)
        answer, sources, read = shown(ask, text, ())
        return answer, sources, cue_boxes(read)

    def without(text: str, kept: list[CueKey], progress: gr.Progress = gr.Progress()) -> Shown:  # noqa: B008
        """The same question, without the cues that are not ticked."""
        progress(0.2, desc=WORKING)
        left = [key for key in get_args(CueKey) if key not in kept]
        answer, sources, _ = shown(ask, text, left)
        return answer, sources

    with gr.Blocks(title="Vindplaats", analytics_enabled=False) as page:
        gr.HTML(_header(documents))
        question = gr.Textbox(
            label="Je vraag",
            placeholder="Bijvoorbeeld: Hoe werkt een begeleid leernetwerk?",
            lines=1,
            max_lines=4,
            elem_id="vraag",
        )
        button = gr.Button("Zoek het antwoord", variant="primary", elem_id="zoek")
        cues = gr.CheckboxGroup(label=READ, visible=False, elem_id="gelezen")
        answer_box = gr.HTML(elem_id="antwoord")
        sources_box = gr.HTML(elem_id="bronnen")

        outputs = [answer_box, sources_box, cues]
        gr.on([button.click, question.submit], submit, question, outputs)
        cues.input(without, [question, cues], [answer_box, sources_box])
        _examples(question, submit, outputs)
    blocks: gr.Blocks = page
    return blocks


def shown(ask: Ask, text: str, without: Sequence[CueKey]) -> tuple[str, str, Question | None]:
    """The answer and its sources as HTML, and how the question was read; errors included."""
    try:
        answer = ask(text, without)
    except VindplaatsError as error:
        return error_html(str(error)), "", None
    except Exception as error:  # noqa: BLE001 - the one boundary of the page's actions
        return (
            error_html(
                f"Er ging iets onverwachts mis ({type(error).__name__}). "
                "Probeer het opnieuw, of meld het aan de beheerder."
            ),
            "",
            None,
        )
    return answer_html(answer), sources_html(answer), answer.read


def cue_boxes(read: Question | None) -> Cues:
    """A ticked box for each thing that was read in the question; none if there was nothing."""
    cues = read.cues if read else ()
    choices = [(f"{_cue_kind(cue)} {cue.label}", cue.key) for cue in cues]
    return gr.CheckboxGroup(choices, value=[cue.key for cue in cues], visible=bool(cues))


def _cue_kind(cue: Cue) -> str:
    if cue.key == "spelling":
        return "gelezen als:"
    return "alleen" if cue.strict else "let extra op:"


def _header(documents: list[Document]) -> str:
    count = f"{len(documents)} document{'' if len(documents) == 1 else 'en'}"
    return (
        '<header class="kop"><h1>Vindplaats</h1>'
        "<p>Stel een vraag over onderwijsbeleid en praktijkvoorbeelden. Het antwoord bestaat uit "
        f"zinnen uit {count} in deze bibliotheek. Bij elke zin staat waar hij te vinden is.</p>"
        "</header>"
    )


def _examples(
    question: gr.Textbox, submit: Callable[..., tuple[str, str, Cues]], outputs: list[gr.Component]
) -> None:
    gr.HTML('<h2 class="tussenkop">Voorbeeldvragen</h2>')
    with gr.Row():
        for group, texts in EXAMPLES.items():
            with gr.Column(min_width=260):
                gr.HTML(f'<h3 class="groep">{group}</h3>')
                for text in texts:
                    example = gr.Button(text, size="sm", elem_classes="voorbeeld")
                    # The text is bound here: the loop goes on before the button is used.
                    filled = example.click(lambda text=text: text, None, question, queue=False)
                    filled.then(submit, question, outputs)
