"""The web page, in Dutch, in tabs."""

from html import escape
from pathlib import Path

import gradio as gr

from app.access.user import User
from app.restoring import restored
from app.tabs.actions import Actions
from app.tabs.adding import adding_tab
from app.tabs.cases import cases_tab
from app.tabs.goals import goals_tab
from app.tabs.library import library_tab
from app.tabs.lines import lines_tab
from app.tabs.questions import questions_tab
from app.tabs.references import references_tab
from app.tabs.tab import Tab
from app.tabs.visitor import visitor
from ingest.wording import counted

FRONT = Path(__file__).with_name("front")
# Those about parts of Gradio, which it sets before its own; the panel of places stands outside it.
STYLES = [FRONT / name for name in ("page.css", "tabs.css", "library.css")]
SCRIPTS = (
    *("streams.js", "page.js", "mending.js", "address.js", "table.js"),
    *("place.js", "reading.js", "sending.js"),
)
HEAD = '<link rel="stylesheet" href="front/place.css">' + "".join(
    f'<script src="front/{name}" defer></script>' for name in SCRIPTS
)
# Names of tabs within a tab -> that tab.
POLICY = "beleid"
WITHIN = dict.fromkeys(("doelen", "lijn", "verwijzingen"), POLICY)

DELETED = (600, 3_600)  # seconds between clearings of files made for readers, and their age


def build_page(actions: Actions) -> gr.Blocks:
    """The page over what can be done with a library."""
    with gr.Blocks(title="Vindplaats", analytics_enabled=False, delete_cache=DELETED) as page:
        top = gr.HTML(elem_id="kop")

        def header(request: gr.Request) -> str:
            # Documents are added meanwhile: counted anew for each reader.
            return _header(actions.documents(), visitor(request))

        page.load(header, None, top, api_visibility="private")
        with gr.Tabs(overflow_behavior="wrap", elem_id="tabs") as row:
            with gr.Tab("Vraag en antwoord", id="vraag", elem_id="tab-vraag"):
                tabs = [questions_tab(actions)]
            with gr.Tab("Praktijkvoorbeelden", id="praktijk", elem_id="tab-praktijk") as cases:
                tabs.append(cases_tab(actions, cases))
            with gr.Tab("Doelen en beleidslijn", id=POLICY, elem_id=f"tab-{POLICY}"):
                inner, within = _policy_tabs(actions)
                tabs += within
            with gr.Tab("Bibliotheek", id="bibliotheek", elem_id="tab-bibliotheek") as library:
                tabs.append(library_tab(actions, library))
            with gr.Tab("Toevoegen", id="toevoegen", elem_id="tab-toevoegen") as adding:
                tabs.append(adding_tab(actions, adding))
        restored(page, tabs, (row, inner), WITHIN)
    blocks: gr.Blocks = page
    return blocks


def _policy_tabs(actions: Actions) -> tuple[gr.Tabs, list[Tab]]:
    with gr.Tabs(overflow_behavior="wrap", elem_id="tabs-beleid") as row:
        with gr.Tab("Doelen", id="doelen", elem_id="tab-doelen") as goals:
            tabs = [goals_tab(actions, goals)]
        with gr.Tab("Beleidslijn", id="lijn", elem_id="tab-lijn") as lines:
            tabs.append(lines_tab(actions, lines))
        with gr.Tab("Verwijzingen", id="verwijzingen", elem_id="tab-verwijzingen") as references:
            tabs.append(references_tab(actions, references))
    return row, tabs


def _header(documents: int, user: User | None) -> str:
    count = counted(documents, "document", "documenten")
    text = f'<p class="kop">Zoekt in {count} over onderwijsbeleid en praktijk.</p>'
    if user is None:
        return text
    return (
        f'{text}<form class="wie" method="post" action="uitloggen">Ingelogd als '
        f'{escape(user.name)} ({user.role}). <button type="submit">Log uit</button></form>'
    )
