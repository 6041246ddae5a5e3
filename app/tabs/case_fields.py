"""The fields that describe a school, and what was filled in as criteria."""

import gradio as gr

from app.cases.asked import FIELDS, SKILLS
from app.cases.judgement import Criterion
from app.cases.urbanisation import CLASSES
from app.tabs.choices import ANY, SECTORS
from ingest.errors import UsageError

PLACES = ("stad", "dorp", "platteland", *CLASSES)
# Field of a criterion -> what it is called on the page.
LABELS = {
    "sector": "Sector",
    "pupils": "Aantal leerlingen",
    "score": "Achterstandsscore",
    "urbanisation": "Stedelijkheid",
    "skill": "Basisvaardigheid",
    "theme": "Thema",
    "network": "Deed mee aan een leernetwerk",
}


def case_fields() -> list[gr.blocks.Block]:
    """The fields in the order of `LABELS`."""
    with gr.Row():
        sector = gr.Dropdown(SECTORS, value="", label=LABELS["sector"], filterable=False)
        pupils = gr.Textbox(label=LABELS["pupils"], placeholder="Bijvoorbeeld 200 of 150-250")
        score = gr.Textbox(label=LABELS["score"], placeholder="Bijvoorbeeld 0,7 of 0,5-1")
    with gr.Row():
        places = [(ANY, ""), *((place, place) for place in PLACES)]
        place = gr.Dropdown(places, value="", label=LABELS["urbanisation"], filterable=False)
        theme = gr.Textbox(label=LABELS["theme"], placeholder="Bijvoorbeeld leesplezier")
        answers = [(ANY, ""), ("ja", "ja"), ("nee", "nee")]
        network = gr.Radio(answers, value="", label=LABELS["network"])
    skills = gr.CheckboxGroup(list(SKILLS), label=LABELS["skill"])
    return [sector, pupils, score, place, skills, theme, network]


def criteria_of(values: dict[str, str | list[str]]) -> list[Criterion]:
    """What was filled in, by field; UsageError for a value that cannot be read."""
    criteria = []
    for field, given in values.items():
        for value in [given] if isinstance(given, str) else given:
            if not value.strip():
                continue
            read, known = FIELDS[field]
            criterion = read(value.strip().lower())
            if criterion is None:
                raise UsageError(
                    LABELS[field], f"'{value}' kan niet worden gelezen.", f"Vul in: {known}."
                )
            criteria.append(criterion)
    return criteria
