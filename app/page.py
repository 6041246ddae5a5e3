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

FRONT = Path(__file__).with_name("front")
# Those that Gradio puts before its own; each says where it is about.
STYLES = [FRONT / "page.css"]
SCRIPTS = ("page.js", "address.js")
HEAD = "".join(f'<script src="front/{name}" defer></script>' for name in SCRIPTS)

DELETED = (600, 3_600)  # seconds between clearings of files made for readers, and their age


def build_page(actions: Actions, documents: int) -> gr.Blocks:
    """The page over what can be done with a library; `documents` is how many it holds."""
    with gr.Blocks(title="Vindplaats", analytics_enabled=False, delete_cache=DELETED) as page:
        gr.HTML(_header(documents))
        with gr.Tabs(overflow_behavior="wrap"):
            with gr.Tab("Vraag en antwoord", id="vraag", elem_id="tab-vraag"):
                questions_tab(actions)
            with gr.Tab("Praktijkvoorbeelden", id="praktijk", elem_id="tab-praktijk"):
                cases_tab(actions)
            with gr.Tab("Doelen en beleidslijn", id="beleid", elem_id="tab-beleid"), gr.Tabs():
                with gr.Tab("Doelen", id="doelen", elem_id="tab-doelen") as goals:
                    goals_tab(actions, goals)
                with gr.Tab("Beleidslijn", id="lijn", elem_id="tab-lijn"):
                    lines_tab(actions)
                with gr.Tab(
                    "Verwijzingen", id="verwijzingen", elem_id="tab-verwijzingen"
                ) as references:
                    references_tab(actions, references)
    blocks: gr.Blocks = page
    return blocks


def _header(documents: int) -> str:
    count = counted(documents, "document", "documenten")
    return (
        '<header class="kop"><h1>Vindplaats</h1>'
        f"<p>Zoekt in {count} over onderwijsbeleid en praktijk.</p></header>"
    )
