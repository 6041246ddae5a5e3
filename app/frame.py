"""The HTML around Gradio's page: Dutch from its first byte, with a header of our own.

Gradio has no setting for the language of the page, for what stands outside its `main`, or for
scripts that have to run before its own. Its HTML comes from a template; we change that text.
"""

import re

import gradio as gr
from gradio.route_utils import STATIC_TEMPLATE_LIB
from gradio.routes import templates
from jinja2 import ChoiceLoader, DictLoader, FileSystemLoader

TEMPLATE = "frontend/index.html"
HEADER = (
    '<a class="overslaan" href="#inhoud">Naar de inhoud</a>'
    '<header class="bovenaan"><h1><a href="./">Vindplaats</a></h1>'
    '<nav aria-label="Hulp"><a href="handleiding">Handleiding</a></nav></header>'
    "<noscript><p>Vindplaats werkt alleen als je browser JavaScript mag uitvoeren.</p></noscript>"
)
# Pattern in Gradio's template -> what comes in its place.
CHANGES = {
    r'lang="en"': 'lang="nl"',
    # Against this base, a link to a part of the page would leave out what is asked in the address.
    r"<base [^>]*>": "",
    # For sharing in social media: addresses of other hosts, and words that are not ours.
    r'<meta\s+(?:property|name)="(?:og|twitter):[^>]*>': "",
    r'<link rel="manifest"[^>]*>': "",
    r"</head>": '<title>Vindplaats</title><link rel="stylesheet" href="front/frame.css"></head>',
    r'(<meta charset="utf-8" />)': r'\1<script src="front/dutch.js"></script>',
    r"(<body[^>]*>)": rf"\1{HEADER}",
}
# What Gradio leaves in English where a reader's language is Dutch.
UNTRANSLATED = gr.I18n(
    nl={
        "common.progress": "Voortgang",
        "common.download_all": "Alles downloaden",
        "common.run": "Start",
        "status.queue_position": "In de rij: {position} van {size}",
    }
)


def framed(html: str) -> str:
    """Gradio's template with our changes."""
    for pattern, instead in CHANGES.items():
        html = re.sub(pattern, instead, html)
    return html


def frame_pages() -> None:
    """From here on, the pages that Gradio serves in this process are framed."""
    gradio = FileSystemLoader(STATIC_TEMPLATE_LIB)
    source, *_ = gradio.get_source(templates.env, TEMPLATE)
    templates.env.loader = ChoiceLoader([DictLoader({TEMPLATE: framed(source)}), gradio])
