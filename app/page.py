"""The web page, in Dutch, in tabs."""

from pathlib import Path

import gradio as gr

from app.tabs.actions import Actions
from app.tabs.cases import cases_tab
from app.tabs.goals import goals_tab
from app.tabs.lines import lines_tab
from app.tabs.questions import questions_tab
from app.tabs.references import references_tab
from ingest.wording import counted

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


def build_page(actions: Actions, documents: int) -> gr.Blocks:
    """The page over what can be done with a library; `documents` is how many it holds."""
    with gr.Blocks(title="Vindplaats", analytics_enabled=False, delete_cache=DELETED) as page:
        gr.HTML(_header(documents))
        with gr.Tabs(overflow_behavior="wrap"):
            with gr.Tab("Vraag en antwoord"):
                questions_tab(actions)
            with gr.Tab("Praktijkvoorbeelden"):
                cases_tab(actions)
            with gr.Tab("Doelen en beleidslijn") as goals, gr.Tabs():
                with gr.Tab("Doelen"):
                    goals_tab(actions, goals)
                with gr.Tab("Beleidslijn"):
                    lines_tab(actions)
            with gr.Tab("Verwijzingen") as references:
                references_tab(actions, references)
    blocks: gr.Blocks = page
    return blocks


def _header(documents: int) -> str:
    count = counted(documents, "document", "documenten")
    return (
        '<header class="kop"><h1>Vindplaats</h1>'
        f"<p>Zoekt in {count} over onderwijsbeleid en praktijk.</p></header>"
    )
