"""The fields that make the list of documents shorter, and what was filled in."""

from collections.abc import Sequence
from typing import Any

import gradio as gr

from app.shelf import Volume, Wanted, kinds_of, publishers_of
from app.shown.address import Parameters
from app.tabs.choices import ANY, SECTORS
from app.tabs.years import years_in

# Parameter of an address -> what its field is called on the page.
LABELS = {
    "titel": "Woorden in de titel",
    "soort": "Soort",
    "sector": "Sector",
    "afzender": "Afzender",
    "jaar": "Jaar",
}


def shelf_fields() -> list[gr.Textbox | gr.Dropdown]:
    """The fields in the order of `LABELS`; `choices` fills those of kind and publisher."""
    with gr.Row():
        words = gr.Textbox(label=LABELS["titel"], placeholder="Bijvoorbeeld bestuursakkoord")
        kind = gr.Dropdown([(ANY, "")], value="", label=LABELS["soort"], filterable=False)
        sector = gr.Dropdown(SECTORS, value="", label=LABELS["sector"], filterable=False)
    with gr.Row():
        publisher = gr.Dropdown([(ANY, "")], value="", label=LABELS["afzender"])
        years = gr.Textbox(label=LABELS["jaar"], placeholder="Bijvoorbeeld 2014 of 2011-2014")
    return [words, kind, sector, publisher, years]


def choices(
    volumes: Sequence[Volume], kind: str | None, publisher: str | None
) -> tuple[gr.Dropdown, gr.Dropdown]:
    """The fields of kind and publisher, with what there is; a value that is gone is let go."""
    one, other = (
        gr.Dropdown([(ANY, ""), *((v, v) for v in values)], value=value if value in values else "")
        for values, value in ((kinds_of(volumes), kind), (publishers_of(volumes), publisher))
    )
    return one, other


def wanted(given: Sequence[str | None]) -> Wanted:
    """What was filled in, in the order of `LABELS`; UsageError for years that cannot be read."""
    words, kind, sector, publisher, years = (value or "" for value in given)
    first, last = years_in(years, LABELS["jaar"], ("2014", "2011-2014"))
    return Wanted(
        words=words, kind=kind, sector=sector, publisher=publisher, first=first, last=last
    )


def named(given: Sequence[str | None]) -> dict[str, str]:
    """What was filled in, by its parameter of an address."""
    return {name: value or "" for name, value in zip(LABELS, given, strict=True)}


def restored(parameters: Parameters, volumes: Sequence[Volume]) -> list[Any]:
    """The fields as an address asks for them; a choice that there is not is left out."""
    words, asked, sector, sender, years = (parameters.get(name, "") for name in LABELS)
    kind, publisher = choices(volumes, asked, sender)
    known = sector if sector in [value for _, value in SECTORS] else ""
    return [words, kind, known, publisher, years]
