"""The web page, in Dutch: a question, the answer, and the passages it rests on."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import get_args

import gradio as gr

from app.export_buttons import export_buttons, offered
from app.html import answer_html, error_html, sources_html, writing_html
from app.streaming import streamed
from index.question.read import REWORDED
from ingest.errors import VindplaatsError
from ingest.nouns import Answer, Cue, CueKey, Document, Question

# A question, the cues in it that are to be left aside, the questions before it, and who hears a
# language model write.
Ask = Callable[[str, Sequence[CueKey], Sequence[str], Callable[[str], None]], Answer]

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
HEAD = f"""<script>document.documentElement.lang = 'nl'</script>
<script>{Path(__file__).with_name("page.js").read_text(encoding="utf-8")}</script>"""

DELETED = (600, 3_600)  # seconds between clearings of files made for readers, and their age
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


def build_page(ask: Ask, documents: list[Document], folder: Path) -> gr.Blocks:
    """The page over a function that answers questions; `documents` are those it knows.

    Files that readers ask for are made in `folder`.
    """

    def submit(text: str, talk: Conversation) -> Iterator[Shown]:
        """A new question, or one that goes on from those before: all that is read in it counts."""
        before = talk[1]
        for answer, sources, given in shown(ask, text, (), before):
            read = given.read if given else None
            talked = (before, _told(before, given))
            yield answer, sources, cue_boxes(read), talked, given, *offered(given)

    def without(text: str, kept: list[CueKey], talk: Conversation) -> Iterator[Shown]:
        """The same question, without the cues that are not ticked."""
        left = [key for key in get_args(CueKey) if key not in kept]
        for answer, sources, given in shown(ask, text, left, talk[0]):
            talked = (talk[0], _told(talk[0], given))
            yield answer, sources, gr.skip(), talked, given, *offered(given)

    with gr.Blocks(title="Vindplaats", analytics_enabled=False, delete_cache=DELETED) as page:
        gr.HTML(_header(documents))
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
        exports, file = export_buttons(given, folder)
        sources_box = gr.HTML(elem_id="bronnen")

        outputs = [answer_box, sources_box, cues, talk, given, exports, file]
        gr.on([button.click, question.submit], submit, [question, talk], outputs)
        cues.input(without, [question, cues, talk], outputs)
        clear.click(
            lambda: ("", "", cue_boxes(None), ((), ()), None, *offered(None), ""),
            None,
            [*outputs, question],
        )
        _examples(question, talk, submit, outputs)
    blocks: gr.Blocks = page
    return blocks


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
    except VindplaatsError as error:
        yield error_html(str(error)), "", None
    except Exception as error:  # noqa: BLE001 - the one boundary of the page's actions
        message = (
            f"Er ging iets onverwachts mis ({type(error).__name__}). "
            "Probeer het opnieuw, of meld het aan de beheerder."
        )
        yield error_html(message), "", None


def cue_boxes(read: Question | None) -> Cues:
    """A ticked box for each thing that was read in the question; none if there was nothing."""
    cues = read.cues if read else ()
    choices = [(f"{_cue_kind(cue)} {cue.label}", cue.key) for cue in cues]
    return gr.CheckboxGroup(choices, value=[cue.key for cue in cues], visible=bool(cues))


def _cue_kind(cue: Cue) -> str:
    if cue.key in REWORDED:
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
    question: gr.Textbox,
    talk: gr.State,
    submit: Callable[..., Iterator[Shown]],
    outputs: list[gr.blocks.Block],
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
                    filled.then(submit, [question, talk], outputs)
