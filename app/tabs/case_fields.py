"""The fields that describe a school, and what was filled in as criteria."""

from collections.abc import Mapping, Sequence

import gradio as gr

from app.cases.asked import FIELDS, SKILLS
from app.cases.judgement import Criterion
from app.cases.urbanisation import CLASSES
from app.shown.address import Fields, Parameters, several
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
# Field of a criterion -> the parameter of an address. ("plaats" is that of the opened passage.)
PARAMETERS = {
    "sector": "sector",
    "pupils": "leerlingen",
    "score": "score",
    "urbanisation": "omgeving",
    "skill": "vaardigheid",
    "theme": "thema",
    "network": "netwerk",
}
# Field -> what can be chosen; any text in the others.
CHOICES = {
    "sector": [value for _, value in SECTORS],
    "urbanisation": list(PLACES),
    "network": ["ja", "nee"],
}


def case_fields() -> list[gr.blocks.Block]:
    """The fields in the order of `LABELS`."""
    with gr.Row():
        sector = gr.Dropdown(SECTORS, value="", label=LABELS["sector"], filterable=False)
        pupils = gr.Textbox("", label=LABELS["pupils"], placeholder="Bijvoorbeeld 200 of 150-250")
        score = gr.Textbox("", label=LABELS["score"], placeholder="Bijvoorbeeld 0,7 of 0,5-1")
    with gr.Row():
        places = [(ANY, ""), *((place, place) for place in PLACES)]
        place = gr.Dropdown(places, value="", label=LABELS["urbanisation"], filterable=False)
        theme = gr.Textbox("", label=LABELS["theme"], placeholder="Bijvoorbeeld leesplezier")
        answers = [(ANY, ""), ("ja", "ja"), ("nee", "nee")]
        network = gr.Radio(answers, value="", label=LABELS["network"])
    skills = gr.CheckboxGroup(list(SKILLS), label=LABELS["skill"])
    return [sector, pupils, score, place, skills, theme, network]


def fields_from(parameters: Parameters) -> list[str | list[str]]:
    """What an address asks for, in the order of `LABELS`; what is no choice is left out."""
    values: list[str | list[str]] = []
    for field in LABELS:
        value = parameters.get(PARAMETERS[field], "")
        if field == "skill":
            values.append([skill for skill in several(value) if skill in SKILLS])
        else:
            values.append(value if value in CHOICES.get(field, (value,)) else "")
    return values


def field_parameters(values: Mapping[str, str | Sequence[str]]) -> Fields:
    """What `fields_from` reads back, from the values by field."""
    return {PARAMETERS[field]: value for field, value in values.items()}


def criteria_of(values: Mapping[str, str | Sequence[str]]) -> list[Criterion]:
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
